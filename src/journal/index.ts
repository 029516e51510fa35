/** How a journey is kept: the port of a store, a store in memory, and what can be done with a history. @packageDocumentation */
export { journalFormat, journalVersion, serializeJournal } from './format/format.js';
export { memoryStore, type MemoryStoreOptions } from './stores/memory.js';
export type { Clock } from './stores/clock.js';
export { reisSession, type ReisSession, type ReisView, type SessionOptions } from './stores/session.js';
export { openReis, type OpenOptions, type Sent, type StoredReis } from './stores/open.js';
export { parseJournal, type ParsedJournal, type ParseJournalOptions } from './format/parse.js';
export type { JournalCode } from './format/problem.js';
export type { Appended, Conflict, JournalFacts, JournalStore, RecordedMoments, Unkept } from './stores/store.js';
export { conformance, type Deviation } from './integrity/conformance.js';
export { importFacts, type Imported } from './format/import.js';
export { eraseFacts, type Erased } from './stores/erase.js';
export type { Erasable, FactPart } from './integrity/part.js';
export { rebase, type Rebased } from './integrity/rebase.js';
export { redactedText } from '../method/redacted.js';
export { redactFacts } from './integrity/redact.js';
export { redactSeal, sealJournal, verifySeal, type Seal, type SealCheck, type SealLeaf } from './integrity/seal.js';
