/** How a journey is kept: the port of a store, a store in memory, and what can be done with a history. @packageDocumentation */
export { journalFormat, journalVersion, serializeJournal } from './format.js';
export { memoryStore } from './memory.js';
export { openReis, type OpenOptions, type Sent, type StoredReis } from './open.js';
export { parseJournal, type ParsedJournal, type ParseJournalOptions } from './parse.js';
export type { JournalCode } from './problem.js';
export type { Appended, Conflict, JournalFacts, JournalStore, Unkept } from './store.js';
