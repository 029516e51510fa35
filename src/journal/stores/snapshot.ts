import type { Reis } from '../../schemas/reis.js';
import { applyFact, ownReis } from '../../steps/evolve.js';
import type { Fact } from '../../steps/facts.js';
import { blankReis } from '../../steps/blank.js';
import { journalVersion } from '../format/format.js';
import { checksum } from './checksum.js';

/** The name of the format of a snapshot. */
const snapshotFormat = 'aanpakken-met-impact/snapshot';

/** The fields of a journey in this release. A snapshot of another release would miss fields, whatever its version says. */
const fields = Object.keys(blankReis()).join();

/**
 * A journey as it stood, to save reading its facts again. A cache and nothing more: it names the version of the format and
 * holds the fact that it was made after, so that one of another history is seen and thrown away.
 */
interface Snapshot {
  format: typeof snapshotFormat;
  version: number;
  fields: string;
  anchor: Fact;
  reis: Reis;
}

/**
 * A snapshot as text: a checksum, and on the next line what it is the checksum of. Behind the checksum stands the digest of
 * the last erasure, if there was one, so that a store need not read the rest.
 */
export function writeSnapshot(reis: Reis, last: Fact, erased?: string): string {
  const snapshot: Snapshot = { format: snapshotFormat, version: journalVersion, fields, anchor: last, reis };
  const text = JSON.stringify(snapshot);
  return `${checksum(text)}${erased === undefined ? '' : ` ${erased}`}\n${text}`;
}

/** The first line of a snapshot: its checksum and the erasure after which it was made. */
function headOf(text: string): readonly [sum: string, erased: string | undefined] {
  const [sum = '', erased] = text.slice(0, Math.max(0, text.indexOf('\n'))).split(' ');
  return [sum, erased];
}

/** The digest of the last erasure before a snapshot was made; `undefined` when there was none. */
export const erasureBefore = (text: string): string | undefined => headOf(text)[1];

/** The journey of a snapshot, or `undefined` when the text is torn, damaged, foreign or of another version. */
export function readSnapshot(text: string, reisId: string): Readonly<Pick<Snapshot, 'reis' | 'anchor'>> | undefined {
  const body = text.slice(text.indexOf('\n') + 1);
  if (headOf(text)[0] !== checksum(body)) return undefined;
  try {
    const { format, version, fields: made, anchor, reis } = JSON.parse(body) as Partial<Snapshot>;
    const ours = format === snapshotFormat && version === journalVersion && made === fields;
    const whole = anchor?.seq !== undefined && anchor.seq === reis?.seq && reis.id === reisId;
    return ours && whole ? { reis, anchor } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The journey after these facts; `undefined` when one is missing. A fact that the journey has already is passed over: a store
 * may tell too much, never too little.
 */
export function goOn(reis: Reis, facts: readonly Fact[]): Reis | undefined {
  const owned = ownReis(reis);
  for (const fact of facts) {
    if (fact.seq > owned.seq + 1) return undefined;
    if (fact.seq === owned.seq + 1) applyFact(owned, fact);
  }
  return owned.seq === reis.seq ? reis : owned;
}

/** The journey that a snapshot and the facts from its anchor on tell; `undefined` when they do not fit. */
export function resume(snapshot: { reis: Reis; anchor: Fact }, facts: readonly Fact[]): Reis | undefined {
  const [anchor, ...rest] = facts;
  if (JSON.stringify(anchor) !== JSON.stringify(snapshot.anchor)) return undefined;
  return goOn(snapshot.reis, rest);
}
