import { writeFileSync } from 'node:fs';
import type { Fact } from 'aanpakken-met-impact';
import type { JournalStore } from 'aanpakken-met-impact/journal';

/** What became of a journal in which one byte was changed, many times. */
interface Damage {
  /** Refused, with a place. */
  refused: number;
  /** Read as it was written. */
  same: number;
  /** Read as something else, or refused without a place. */
  unseen: number;
}

/** Changes one byte at a time, at a random place, and reads. */
export async function hold(
  store: JournalStore,
  id: string,
  file: string,
  bytes: Buffer,
  facts: readonly Fact[],
  runs: number,
): Promise<Damage> {
  const seen: Damage = { refused: 0, same: 0, unseen: 0 };
  const expected = JSON.stringify(facts);
  for (let run = 0; run < runs; run += 1) {
    const damaged = Buffer.from(bytes);
    const place = Math.floor(Math.random() * bytes.length);
    damaged[place] = ((bytes[place] ?? 0) + 1 + Math.floor(Math.random() * 255)) % 256;
    writeFileSync(file, damaged);
    const read = await store.read(id);
    if (!read.ok && (read.findings[0]?.path.length ?? 0) > 0) seen.refused += 1;
    else if (read.ok && read.torn === undefined && JSON.stringify(read.facts) === expected) seen.same += 1;
    else seen.unseen += 1;
  }
  return seen;
}
