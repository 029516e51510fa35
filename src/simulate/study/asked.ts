import { Aside } from '../aside.js';
import { SimulationError } from '../error.js';
import type { Row } from '../journey/row.js';
import { assertFinding, assertMark } from './horizon.js';
import type { Measure } from './measure.js';

/** Refuses a mean of what no journey has: a name may be misspelt. */
function assertValue(rows: readonly Row[], name: string): void {
  if (rows.some((row) => Object.hasOwn(row.values, name))) return;
  const known = [...new Set(rows.flatMap((row) => Object.keys(row.values)))].sort().join(', ') || 'there are none';
  throw new SimulationError(
    'values.too-few',
    `Expected a measure or a recorded number that some journey has (${known}), not ${name}.`,
  );
}

const asserts = { mark: assertMark, finding: assertFinding, value: assertValue } as const;

const asked = new Aside<Measure, readonly [kind: keyof typeof asserts, name: string]>('asked');

/** A measure that asks for something by name. */
export function asking(kind: keyof typeof asserts, name: string, measure: Measure): Measure {
  asked.set(measure, [kind, name]);
  return measure;
}

/** Refuses a measure of a mark, a finding or a number that nobody knows. */
export function assertMeasure(rows: readonly Row[], measure: Measure): void {
  const [kind, name] = asked.get(measure) ?? [];
  if (kind !== undefined && name !== undefined) asserts[kind](rows, name);
}
