import type { Reis } from '../../schemas/reis.js';
import { applyFact, ownReis } from '../../steps/evolve.js';
import type { Fact } from '../../steps/facts.js';
import { blankReis } from '../../steps/reis.js';
import { journalVersion } from '../format/format.js';

/** The name of the format of a snapshot. */
const snapshotFormat = 'aanpakken-met-impact/snapshot';

/** What a journey is made of in this release. A snapshot of another one would miss fields, whatever its version says. */
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

/** FNV-1a: every step can be undone, so no single character can change unseen. Against damage, not against people. */
function sumOf(text: string): string {
  let sum = 0x81_1c_9d_c5;
  for (let place = 0; place < text.length; place += 1) sum = Math.imul(sum ^ text.charCodeAt(place), 0x01_00_01_93);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/** A snapshot as text: a checksum, and on the next line what it is the checksum of. */
export function writeSnapshot(reis: Reis, last: Fact): string {
  const snapshot: Snapshot = { format: snapshotFormat, version: journalVersion, fields, anchor: last, reis };
  const text = JSON.stringify(snapshot);
  return `${sumOf(text)}\n${text}`;
}

/** The journey of a snapshot, or `undefined` when the text is torn, damaged, foreign or of another version. */
export function readSnapshot(text: string, reisId: string): { reis: Reis; anchor: Fact } | undefined {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (text.slice(0, Math.max(0, end)) !== sumOf(body)) return undefined;
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
