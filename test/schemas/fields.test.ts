import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/index.js';
import { commandSchema } from '../../src/steps/parse.js';
import { leavesOf } from '../../src/schemas/basis/leaves.js';
import { commandTypes } from '../../src/steps/parse.js';
import { payloadOf } from '../../src/steps/steps.js';
import { fullCommands } from '../support/full.js';
import { kinds, optional, type Kind } from './fields.js';

type Path = readonly (string | number)[];

/** A place in a command, and its name: the verb of the command, then the fields, with the kind of materiaal in between. */
interface Place {
  path: Path;
  name: string;
  value: unknown;
}

function placesIn(value: unknown, path: Path, names: readonly string[]): Place[] {
  const place = { path, name: names.join('.'), value };
  if (Array.isArray(value)) return [place, ...value.flatMap((item, at) => placesIn(item, [...path, at], names))];
  if (typeof value !== 'object' || value === null) return [place];
  const soort = names.at(-1) === 'materiaal' && 'soort' in value ? [String(value.soort)] : [];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    placesIn(child, [...path, key], [...names, ...soort, key]),
  );
  return [place, ...inner];
}

const placesOf = ({ type, meta: _meta, ...payload }: Command): Place[] =>
  placesIn(payload, [], [type.split('.')[1]!]).slice(1);

const known = new Set<string>();

/** The longest of these names that a place ends with. */
function longest(names: Iterable<string>, place: string): string | undefined {
  let best: string | undefined;
  for (const name of names) {
    const fits = place === name || place.endsWith(`.${name}`);
    if (fits && (best === undefined || name.length > best.length)) best = name;
  }
  if (best !== undefined) known.add(best);
  return best;
}

const kindOf = new Map(
  kinds.flatMap(([fields, kind]) =>
    fields
      .trim()
      .split(/\s+/)
      .map((field) => [field, kind] as const),
  ),
);
const mayLack = new Map(optional.map((name) => [name.replace('!', ''), !name.endsWith('!')] as const));

const isLeaf = ({ value }: Place): boolean => typeof value !== 'object' || value === null;

/** Whether the command is accepted with another value at one place; `undefined` takes the field away. */
function accepts(command: Command, path: Path, value?: unknown): boolean {
  const copy = JSON.parse(JSON.stringify(command)) as Command;
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  if (value === undefined) delete (holder as Record<string | number, unknown>)[path.at(-1)!];
  else (holder as Record<string | number, unknown>)[path.at(-1)!] = value;
  return commandSchema(command.type).safeParse(copy).success;
}

const cases = fullCommands.map((command, at) => [`${command.type} (${at})`, command] as const);

describe.each(cases)('%s', (_name, command) => {
  const places = placesOf(command);
  const leaves = places.filter(isLeaf);

  it('is accepted in full', () => {
    expect(commandSchema(command.type).safeParse(command)).toEqual({ success: true, data: command });
  });

  it('takes what each field is for, up to its limits, and refuses what lies beyond', () => {
    for (const { path, name } of leaves) {
      const kind: Kind | undefined = kindOf.get(longest(kindOf.keys(), name) ?? '');
      if (kind === undefined) throw new Error(`${name} has no kind: add it to a row of test/schemas/fields.ts`);
      for (const value of kind.takes) expect([name, value, accepts(command, path, value)]).toEqual([name, value, true]);
      for (const value of kind.refuses)
        expect([name, value, accepts(command, path, value)]).toEqual([name, value, false]);
    }
  });

  it('asks for every field, but for those that may be left out', () => {
    for (const { path, name } of places.filter((place) => typeof place.path.at(-1) === 'string')) {
      const may = mayLack.get(longest(mayLack.keys(), name) ?? '') ?? false;
      expect([name, accepts(command, path)]).toEqual([name, may]);
    }
  });

  it('takes a thousand of a thing, and no more', () => {
    for (const { path, name, value } of places.filter((place) => Array.isArray(place.value))) {
      const [item] = value as unknown[];
      // What is shown first is four things and no more; before the start there are no experiments to name.
      if (path.at(-1) === 'uitgelicht' || item === undefined) continue;
      const list = (length: number) => Array.from({ length }, () => item);
      expect([name, ...[0, 1_000, 1_001].map((length) => accepts(command, path, list(length)))]).toEqual([
        name,
        true,
        true,
        false,
      ]);
    }
  });
});

describe('the examples', () => {
  it('hold every field that there is', () => {
    const general = (path: Path): string => path.map((key) => (typeof key === 'number' ? '[]' : key)).join('.');
    const held = new Set(
      fullCommands.flatMap((one) => placesOf(one).map(({ path }) => `${one.type}: ${general(path)}`)),
    );
    const all = commandTypes.flatMap((type) =>
      Object.entries(payloadOf(type)).flatMap(([field, schema]) =>
        leavesOf(schema).map(({ path }) => `${type}: ${[field, ...path].join('.')}`),
      ),
    );
    // One kind of materiaal is corrected or comes with an instap; the others are all added. So is a whole report.
    const elsewhere = (path: string): string =>
      path
        .replace('corrigeren', 'toevoegen')
        .replace('reis.starten: instap.materiaal.[]', 'materiaal.toevoegen: materiaal')
        .replace('reis.starten: instap.reisverslagen.[].reisverslag', 'reisverslag.opstellen: reisverslag');
    const missing = all.filter((path) => !held.has(path) && !held.has(elsewhere(path)));
    const excepted = [
      'reiziger.bijwerken: reiziger.organisatie',
      'reiziger.bijwerken: reiziger.energie',
      'reiziger.bijwerken: reiziger.betrokken',
    ];
    const empty = missing.filter((path) => !excepted.includes(path));
    expect(empty.map((path) => `${path}: fill it in test/support/full.ts`)).toEqual([]);
  });

  it('need every name in the tables', () => {
    expect([...kindOf.keys(), ...mayLack.keys()].filter((name) => !known.has(name))).toEqual([]);
  });
});
