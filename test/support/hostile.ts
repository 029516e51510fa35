import fc from 'fast-check';
import { decide, explain } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { parseJournal } from '../../src/journal/index.js';
import { commandTypes } from '../../src/steps/parse.js';
import { sampleCommand } from './samples.js';

/** Stands for what a person typed: no answer may ever repeat it. */
export const secret = 'geheim0612345678';

/** Freezes a value all the way down, so that whoever changes it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

const throwing = {
  get type(): string {
    throw new Error(secret);
  },
};
const cyclic: Record<string, unknown> = { type: 'materiaal.toevoegen' };
cyclic['materiaal'] = cyclic;

/** Values that no schema expects: other types, prototype keys, cycles, getters that throw, text that is long or strange. */
const strange = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.constantFrom<unknown>(
    secret,
    secret.repeat(2_000),
    { [secret]: secret },
    JSON.parse(`{"__proto__":{"polluted":"${secret}"}}`),
    JSON.parse(`{"constructor":{"prototype":{"polluted":"${secret}"}}}`),
    Symbol(secret),
    () => secret,
    cyclic,
    throwing,
    new Proxy({}, { get: () => secret, has: () => true, ownKeys: () => [secret] }),
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    [[[[secret]]]],
    `<script>${secret}</script>`,
    '\u202E\u0000\uD800',
  ),
);

/** A command of this journey, with something strange put in somewhere. */
function spoiled(command: object, keys: readonly string[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(command)) as Record<string, unknown>;
  let at: Record<string, unknown> = copy;
  for (const key of keys.slice(0, -1)) {
    // Only what the command itself holds: `__proto__` would lead out of it and into ours.
    const inner = Object.hasOwn(at, key) ? at[key] : undefined;
    if (typeof inner !== 'object' || inner === null) break;
    at = inner as Record<string, unknown>;
  }
  const last = keys.at(-1) ?? 'type';
  Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Where something strange can be put in: the names that our commands use, and those that no command should have. */
const places = fc.array(
  fc.constantFrom(
    'meta',
    'op',
    'door',
    'materiaal',
    'id',
    'titel',
    'bron',
    'kaart',
    'reiziger',
    'keuze',
    'programma',
    'type',
    secret,
    '__proto__',
    'constructor',
    'expectedSeq',
    '0',
    'length',
  ),
  { minLength: 1, maxLength: 3 },
);

/** What was tried, and everything that went wrong. */
interface Hostility {
  tried: number;
  refused: number;
  wrong: string[];
}

/** Throws strange input at a frozen journey: nothing may throw, change, or be repeated. */
export function hostile(seed: number, runs: number, journeys: readonly Reis[]): Hostility {
  const result: Hostility = { tried: 0, refused: 0, wrong: [] };
  journeys.forEach((reis) => frozen(reis));
  const note = (what: string, error?: unknown): void =>
    void result.wrong.push(`seed ${seed}, try ${result.tried}: ${what} ${error instanceof Error ? error.message : ''}`);
  const cases = fc.sample(fc.tuple(fc.nat(), fc.nat(), places, strange, fc.nat({ max: 9 })), { seed, numRuns: runs });
  for (const [which, command, keys, value, kind] of cases) {
    result.tried += 1;
    const reis = journeys[which % journeys.length]!;
    const type = commandTypes[command % commandTypes.length]!;
    const input = kind === 0 ? value : spoiled(sampleCommand(reis, type), keys, value);
    try {
      const decision = decide(reis, input);
      const answers = [explain(reis, input)];
      if (!decision.ok) {
        result.refused += 1;
        if (JSON.stringify([decision, answers]).includes(secret)) note('an answer repeats what was typed');
      }
      // The same value as a stored journey: an answer too, and no command that was refused.
      if (kind === 1) {
        const read = parseJournal(typeof value === 'string' ? value : JSON.stringify([typeof value]));
        if (read.ok || JSON.stringify(read).includes(secret)) note('a journal was read from anything, or repeated');
      }
    } catch (error) {
      note('threw', error);
    }
    if (({} as { polluted?: unknown }).polluted !== undefined) note('a prototype was polluted');
  }
  return result;
}
