/** Values as an enemy, a broken client or an old file gives them, drawn from a seed. */
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { decide, decideMany, fold, startReis, type Fact } from '../../src/index.js';
import { parseJournal, serializeJournal } from '../../src/journal/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { chanceFrom } from '../support/agreement.js';

/** Names that every object has: a lookup without care finds them. */
const inherited = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  '__proto__',
  '__defineGetter__',
];

const deep = (levels: number, open: string, close: string): unknown =>
  JSON.parse(`${open.repeat(levels)}0${close.repeat(levels)}`) as unknown;
const cycle: Record<string, unknown> = { type: 'materiaal.toevoegen', id: 'x' };
cycle['materiaal'] = cycle;
cycle['meta'] = [cycle];
const getter = {
  type: 'reis.staken',
  get meta(): never {
    throw new Error('a getter that throws');
  },
};
const proxy = new Proxy(
  {},
  {
    get() {
      throw new Error('a proxy that throws');
    },
    ownKeys() {
      throw new Error('a proxy that throws');
    },
  },
);
const huge = Array.from({ length: 20_000 }, (_, place) => ({ id: `x${place}`, seq: place }));

const texts = [
  '',
  ' ',
  '\uFEFF{}',
  '\uD800',
  'a\uDC00b',
  '\u202E\u0000\u001B[2J',
  '<script>alert(1)</script>',
  '](javascript:alert(1))',
  "'; drop table aanpak_fact; --",
  '../../../../etc/passwd',
  'a'.repeat(70_000),
  '['.repeat(30_000),
  'null',
  '{"format":"aanpakken-met-impact/journal","version":3,"facts":[null]}',
  '9'.repeat(400),
  '2026-02-30',
  '2026-13-01T25:61:61+99:99',
  '+275760-09-13T00:00:00Z',
  'e\u0301'.repeat(100),
  '👩‍👩‍👧‍👦'.repeat(40),
  ...inherited,
];

const numbers = [
  0,
  -0,
  1,
  -1,
  0.5,
  Number.NaN,
  Infinity,
  -Infinity,
  1e308,
  -1e308,
  5e-324,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
];

const values: readonly unknown[] = [
  undefined,
  null,
  true,
  7n,
  Symbol('x'),
  () => 'x',
  {},
  [],
  [null],
  [[]],
  [undefined, {}],
  new Date(Number.NaN),
  new Map([['id', 'x']]),
  new Set(['x']),
  new Uint8Array(9),
  Object.create(null),
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  deep(20_000, '[', ']'),
  deep(20_000, '{"a":', '}'),
  cycle,
  getter,
  proxy,
  huge,
  Array.from({ length: 70_000 }, () => 'constructor'),
];

/** The facts with what people wrote, and what was measured, as strange as the schemas allow; ids are names of every object. */
function strange(facts: readonly Fact[], chance: () => number): readonly Fact[] {
  const odd = [
    '\u202E\u0007\u0000x',
    'a\uD800b',
    '<img src=x onerror=alert(1)>',
    '| a | b |\n|--|',
    '](x) `',
    'e\u0301',
  ];
  const extremes = [1e308, -1e308, 5e-324, 0, -0];
  const change = (value: unknown): unknown => {
    if (typeof value === 'string' && value.includes(' ') && chance() < 0.3)
      return odd[Math.floor(chance() * odd.length)];
    if (typeof value === 'number' && !Number.isInteger(value) && chance() < 0.5)
      return extremes[Math.floor(chance() * extremes.length)];
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
  };
  const changed = facts.map((fact) => {
    const other = { ...(change({ ...fact, meta: null }) as Fact), meta: fact.meta };
    // A start and this fact alone: reading the whole journey for each fact would take long.
    const [first] = facts;
    const alone = fact === first ? [other] : [first, { ...other, seq: 2 }];
    return parseJournal(serializeJournal(alone as readonly Fact[])).ok ? other : fact;
  });
  const ids = [
    ...new Set(
      changed.flatMap((fact) => ('materiaal' in fact && typeof fact.materiaal === 'object' ? [fact.materiaal.id] : [])),
    ),
  ];
  let text = serializeJournal(changed);
  for (const [place, name] of inherited.slice(0, 7).entries()) {
    const id = ids[place * 3];
    if (id !== undefined) text = text.replaceAll(`"${id}"`, `"${name}"`);
  }
  const parsed = parseJournal(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings.slice(0, 3)));
  return parsed.facts;
}

const long = (): readonly Fact[] => {
  const started = startReis(rotterdam.start);
  if (!started.ok) throw new Error('not started');
  return [...started.facts, ...decideMany(started.reis, rotterdam.commands).facts];
};

const short = (): readonly Fact[] => {
  const meta = { op: '2026-01-12T09:00:00Z', door: 'constructor' };
  const started = startReis({
    id: 'toString',
    titel: 'constructor',
    reiswens: { opgave: 'valueOf', urgentie: [], doelen: [] },
    meta,
  });
  if (!started.ok) throw new Error('not started');
  const facts = [...started.facts];
  let { reis } = started;
  // A circle of merged materiaal: each step is allowed.
  for (let place = 0; place < 40; place += 1) {
    const materiaal = {
      id: `m${place}`,
      soort: 'feit',
      invalshoek: 'data',
      kring: 'beleid',
      titel: 'constructor',
      aangedragenDoor: [],
      publiek: 'kern',
      samenvatting: '\u202E',
      ...(place > 0 && { samengevoegdUit: [`m${place - 1}`] }),
    };
    const decision = decide(reis, { type: 'materiaal.toevoegen', meta, materiaal });
    if (!decision.ok) break;
    facts.push(...decision.facts);
    ({ reis } = decision);
  }
  return facts;
};

/** Draws what a call is given. What the library made itself is as strange as its schemas allow; all else is anything. */
export class Values {
  readonly #chance: () => number;
  readonly #journeys: readonly (readonly Fact[])[];
  readonly #reizen: readonly Reis[];

  constructor(seed: number) {
    this.#chance = chanceFrom(seed);
    const facts = long();
    this.#journeys = [facts, strange(facts, this.#chance), strange(facts.slice(0, 60), this.#chance), short(), []];
    this.#reizen = this.#journeys.map((one) => fold(one));
  }

  one<T>(list: readonly T[]): T {
    return list[Math.floor(this.#chance() * list.length)] as T;
  }

  number(): number {
    return this.#chance() < 0.3 ? this.one(numbers) : Math.floor(this.#chance() * 12);
  }

  numbers(): readonly number[] {
    return Array.from({ length: Math.floor(this.#chance() * 9) }, () => this.number());
  }

  text(): string {
    return this.one(texts);
  }

  /** A name of this list, or one that is none. */
  name(names: readonly string[]): unknown {
    const drawn = this.#chance();
    return drawn < 0.5 ? this.one(names) : drawn < 0.8 ? this.text() : this.any();
  }

  /** Anything at all; half of the time in a list or a record. */
  any(): unknown {
    const drawn = this.#chance();
    if (drawn < 0.4) return this.one(values);
    if (drawn < 0.6) return this.text();
    if (drawn < 0.7) return this.number();
    if (drawn < 0.8) return [this.any(), this.any()];
    return { [this.text().slice(0, 40)]: this.any(), type: this.any(), id: this.any(), meta: this.any() };
  }

  /** Facts of a journey; a prefix of it now and then. */
  facts(): readonly Fact[] {
    const facts = this.one(this.#journeys);
    return this.#chance() < 0.5 ? facts : facts.slice(0, Math.floor(this.#chance() * facts.length));
  }

  /** All facts of one of the journeys. */
  whole(): readonly Fact[] {
    return this.one(this.#journeys);
  }

  /** All facts of a journey of two rounds. */
  long(): readonly Fact[] {
    return this.one(this.#journeys.slice(0, 2));
  }

  /** A journey of two rounds. */
  journey(): Reis {
    return this.one(this.#reizen.slice(0, 2));
  }

  reis(): Reis {
    return this.one(this.#reizen);
  }

  /** An id that is in a journey, or anything. */
  id(): unknown {
    return this.#chance() < 0.5 ? this.one(['m0', 'm-1', 'constructor', 'toString', 'd-1']) : this.any();
  }
}
