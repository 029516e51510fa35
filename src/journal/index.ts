/** How a journey is kept: the port of a store, a store in memory, and what can be done with a history. @packageDocumentation */
export { journalFormat, journalVersion, serializeJournal } from './format.js';
export { memoryStore } from './memory.js';
export { openReis, type OpenOptions, type Sent, type StoredReis } from './open.js';
export { parseJournal, type ParsedJournal, type ParseJournalOptions } from './parse.js';
export type { JournalCode } from './problem.js';
export type { Appended, Conflict, JournalFacts, JournalStore, Unkept } from './store.js';
export { conformance, type Deviation } from './conformance.js';
export { importFacts, type Imported } from './import.js';
export { rebase, type Rebased } from './rebase.js';
export { redactedText, redactFacts } from './redact.js';
export { redactSeal, sealJournal, verifySeal, type Seal, type SealCheck, type SealLeaf } from './seal.js';
