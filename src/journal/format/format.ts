import { AanpakError } from '../../method/error.js';
import type { Fact } from '../../steps/facts.js';

/** The name of the format. A text without it is somebody else's. */
export const journalFormat = 'aanpakken-met-impact/journal';

/**
 * The version that is written. Version 1 did not name the journey; version 3 knows facts and fields that version 2 does not.
 * See `upcasters`.
 */
export const journalVersion = 3;

/** The oldest version that is still read. */
export const oldestVersion = 1;

/** The version that stores began with. No store ever wrote version 1, so what a store keeps is not brought up to date. */
export const oldestStoredVersion = 2;

/** How every line of a file of the file store begins, which is another format: a line for each fact, with its checksum. */
export const storedLineHead = '{"crc":"';

/** The header of a journal. */
interface JournalHeader {
  format: typeof journalFormat;
  version: number;
  /** The id of the journey, so that a journal under the wrong name is seen. */
  reis: string;
}

/** The header of the journal of one journey, as it is written today. */
export const headerOf = (reis: string): JournalHeader => ({ format: journalFormat, version: journalVersion, reis });

/** The id of the journey that these facts tell of; empty when they do not start with its start. */
export const reisIdOf = (facts: readonly Fact[]): string => {
  const [first] = facts as readonly (Fact | null | undefined)[];
  return first?.type === 'reis.gestart' ? first.id : '';
};

function linesOf(facts: readonly Fact[]): readonly string[] {
  try {
    if (Array.isArray(facts)) return facts.map((fact) => JSON.stringify(fact));
  } catch {
    // A record that holds itself has no text.
  }
  throw new AanpakError('facts.expected', 'Expected the facts of a journal but received something else.');
}

/**
 * A journey as text: one fact a line, so that a comparison of two versions reads well.
 *
 * @example
 * const text = serializeJournal(facts);
 * const back = parseJournal(text);
 * @throws AanpakError `facts.expected` when these are no facts that can be written
 */
export function serializeJournal(facts: readonly Fact[]): string {
  const lines = linesOf(facts);
  const header = JSON.stringify(headerOf(reisIdOf(facts))).slice(0, -1);
  return `${header},"facts":[\n${lines.join(',\n')}\n]}\n`;
}
