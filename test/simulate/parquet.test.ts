import { readFileSync } from 'node:fs';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { decideMany, startReis } from '../../src/index.js';
import {
  defineStudy,
  directlyFollows,
  eventsOf,
  exampleScenario,
  rowsCsv,
  runStudy,
  traceAll,
} from '../../src/simulate/index.js';
import { logParquet, rowsParquet } from '../../src/simulate/parquet.js';

const study = defineStudy({
  name: 'proef',
  policies: { een: exampleScenario({ weeks: 60, begeleidersplaatsen: 1 }), vier: exampleScenario({ weeks: 60 }) },
  replications: 3,
});
const rows = runStudy(study);

/** Read back by another library than the one that wrote it. */
const readBack = (bytes: Uint8Array) => parquetReadObjects({ file: bytes.slice().buffer });

describe('Parquet', () => {
  it('holds the rows that CSV holds', async () => {
    const read = await readBack(rowsParquet(rows));
    const lines = [Object.keys(read[0] ?? {}), ...read.map((row) => Object.values(row).map(String))];
    expect(lines.map((fields) => `${fields.join(',')}\r\n`).join('')).toBe(rowsCsv(rows));
  });

  it('holds whole numbers that are larger than 2^31', async () => {
    const [first] = rows;
    const large = first === undefined ? [] : [{ ...first, minutesToArrival: 3_000_000_000 }];
    expect(await readBack(rowsParquet(large))).toMatchObject([{ policy: 'een', minutesToArrival: 3_000_000_000n }]);
  });

  it('is a file with columns even without a row', () => {
    expect(parquetMetadata(rowsParquet([]).slice().buffer).num_rows).toBe(0n);
  });

  it.each([
    ['simulated', eventsOf(traceAll(exampleScenario({ maximumReizen: 12 }), { seed: 3, replication: 0 }))],
    ['real', real()],
  ])('holds the event log of %s journeys, in which the same follows the same', async (_name, events) => {
    const read = await readBack(logParquet(events));
    const back = read.map(({ case: reis, seq, activity, time, resource }) => ({
      reis: String(reis),
      seq: Number(seq),
      activity: String(activity),
      time: String(time),
      door: String(resource),
    }));
    expect(back).toEqual(events);
    expect(directlyFollows(back)).toEqual(directlyFollows(events));
  });

  it('is asked for by one file only: who does not want it need not install anything', () => {
    expect(readFileSync('src/simulate/index.ts', 'utf8')).not.toContain('parquet');
  });
});

/** The journey of Rotterdam, as a host keeps it. */
function real() {
  const started = startReis(rotterdam.start);
  if (!started.ok) throw new Error(started.rejection.code);
  return eventsOf([['rotterdam', [...started.facts, ...decideMany(started.reis, rotterdam.commands).facts]]]);
}
