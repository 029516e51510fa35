import type { Reis } from '../schemas/reis.js';
import { evolve } from '../steps/evolve.js';
import type { Fact } from '../steps/facts.js';
import { journalVersion } from './format.js';

/** The name of the format of a snapshot. */
const snapshotFormat = 'aanpakken-met-impact/snapshot';

/**
 * A journey as it stood, to save reading its facts again. A cache and nothing more: it names the version of the format and
 * holds the fact that it was made after, so that one of another history is seen and thrown away.
 */
interface Snapshot {
  format: typeof snapshotFormat;
  version: number;
  anchor: Fact;
  reis: Reis;
}

/** A snapshot as text. */
export function writeSnapshot(reis: Reis, last: Fact): string {
  const snapshot: Snapshot = { format: snapshotFormat, version: journalVersion, anchor: last, reis };
  return JSON.stringify(snapshot);
}

/** The journey of a snapshot, or `undefined` when the text is torn, foreign or of another version. */
export function readSnapshot(text: string, reisId: string): { reis: Reis; anchor: Fact } | undefined {
  try {
    const { format, version, anchor, reis } = JSON.parse(text) as Partial<Snapshot>;
    const ours = format === snapshotFormat && version === journalVersion;
    const whole = anchor?.seq !== undefined && anchor.seq === reis?.seq && reis.id === reisId;
    return ours && whole ? { reis, anchor } : undefined;
  } catch {
    return undefined;
  }
}

/** The journey that a snapshot and the facts from its anchor on tell; `undefined` when they do not fit. */
export function resume(snapshot: { reis: Reis; anchor: Fact }, facts: readonly Fact[]): Reis | undefined {
  const [anchor, ...rest] = facts;
  if (JSON.stringify(anchor) !== JSON.stringify(snapshot.anchor)) return undefined;
  return rest.reduce(evolve, snapshot.reis);
}
