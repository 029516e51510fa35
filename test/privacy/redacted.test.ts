import { describe, expect, it } from 'vitest';
import { fold, type Fact } from '../../src/index.js';
import type { Materiaal } from '../../src/schemas/index.js';
import { redactFacts } from '../../src/journal/index.js';
import { exampleScenario, traceAll } from '../../src/simulate/index.js';
import { cijfer, facts as rich } from '../assemble/reis.js';
import { rotterdamFacts } from './rotterdam.js';
import { written, writtenInWord } from './written.js';

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** What says what a record is or points to; everything else in it was told by somebody. */
const structure =
  /^(?:id|bewijs|soort|kring|rol|invalshoek|publiek|kennissoort|richting|status|gate|regel|artefact|sectie|type|code|url|zekerheid|besluit|uitkomst|reden|fase|naar|op|door|bron|leeftijdsgroep|herleidbaarheid|maand|datum|tot|teruggelezenOp|gewenstOp|verandering|werking|reisbegeleider|opdrachtgever|oordeel|experiment|materiaal|keuze|doel|leervraag|aanname|toelichting|betekenis|werkzaamElement|inspanning|doelgroep|reiziger|geuitDoor|trekker|rules|rule|verdict)$/;

/** The records of a fact that have an id of their own, wherever they stand. */
function recordsIn(value: unknown): (Tree & { id: string })[] {
  if (!isTree(value)) return [];
  const own = typeof value['id'] === 'string' ? [value as Tree & { id: string }] : [];
  return [...own, ...Object.values(value).flatMap(recordsIn)];
}

const markOf = (ids: readonly string[], id: string): string => `MERK${ids.indexOf(id)}X`;

/** A journal in which every record with an id carries the mark of that id, in every text that is surely one. */
function marked(facts: readonly Fact[], ids: readonly string[], ofFact?: (seq: number) => string): Fact[] {
  const walk = (value: unknown, mark: string | null): unknown => {
    if (Array.isArray(value)) return value.map((one) => walk(one, mark));
    if (!isTree(value)) return value;
    const own = ofFact === undefined && typeof value['id'] === 'string' ? markOf(ids, value['id']) : mark;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const isText = typeof inner === 'string' && own !== null && (/\s/.test(inner) || !structure.test(key));
        return [key, isText ? `${inner.slice(0, 200)} ${own}` : walk(inner, own)];
      }),
    );
  };
  return facts.map((fact) => {
    const { type, seq, meta, ...payload } = fact as unknown as Tree;
    const about = [payload['materiaal'], payload['experiment'], payload['oordeel'], payload['keuze']].find(
      (one) => typeof one === 'string',
    );
    const own = ofFact?.(fact.seq) ?? (typeof about === 'string' ? markOf(ids, about) : null);
    return { type, seq, meta, ...(walk(payload, own) as object) } as Fact;
  });
}

const marksIn = (text: string): Set<number> => new Set(Array.from(text.matchAll(/MERK(\d+)X/g), ([, n]) => Number(n)));

/** Everything with an id in these facts, the journey itself left out. */
const thingsIn = (facts: readonly Fact[]): string[] => [
  ...new Set(facts.slice(1).flatMap((fact) => recordsIn(fact).map(({ id }) => id))),
];

const options = { publiek: 'kern' } as const;

describe('what was redacted', () => {
  it.each<readonly [string, readonly Fact[]]>([
    ['the Rotterdam journey', rotterdamFacts()],
    ['a journey with every kind of record', rich],
    ...traceAll(exampleScenario({ maximumReizen: 2 }), { seed: 3, replication: 0 }).map(
      ([id, facts]) => [`a generated journey, ${id}`, facts] as const,
    ),
  ])('is in neither the journal nor any document of %s; the rest is', (_name, journey) => {
    const ids = thingsIn(journey);
    const facts = marked(journey, ids);
    const chosen = ids.filter((_, place) => place % 2 === 0);
    const after = redactFacts(facts, chosen);
    const before = marksIn(JSON.stringify(facts));
    const gone = new Set(chosen.map((id) => ids.indexOf(id)));
    const kept = [...before].filter((n) => !gone.has(n));
    expect([before.size > ids.length * 0.6, [...marksIn(JSON.stringify(after))]]).toEqual([true, kept]);
    expect([...marksIn(written(after, options))].filter((n) => gone.has(n))).toEqual([]);
    expect([fold(after).fase, fold(after).ronde, after.map(({ type, seq, meta }) => [type, seq, meta])]).toEqual([
      fold(facts).fase,
      fold(facts).ronde,
      facts.map(({ type, seq, meta }) => [type, seq, meta]),
    ]);
    const shape = (some: readonly Fact[]): unknown => some.map((fact) => recordsIn(fact).map(({ id }) => id));
    expect(shape(after)).toEqual(shape(facts));
  });

  it.each([0, 1])('by its place in the journal is nowhere either, also what has no id (%i)', async (odd) => {
    const facts = marked(rich, [], (seq) => `MERK${seq}X`);
    const seqs = facts.flatMap(({ seq }) => (seq % 2 === odd ? seq : []));
    const after = redactFacts(facts, seqs);
    const gone = (text: string): number[] => [...marksIn(text)].filter((seq) => seqs.includes(seq));
    expect(gone(written(facts, options)).length).toBeGreaterThan(5);
    expect([JSON.stringify(after), written(after, options), await writtenInWord(after, options)].map(gone)).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('was also a figure', () => {
    const piece = rich.find(({ type }) => type === 'materiaal.toegevoegd') as Fact<'materiaal.toegevoegd'>;
    const meting = { indicator: 'x', populatie: 'y', waarde: 98_765, eenheid: '%', periode: '2026', n: 87_654 };
    const materiaal = { ...cijfer, id: piece.materiaal.id, meting } as Materiaal;
    const facts = rich.map((fact): Fact => (fact === piece ? { ...piece, materiaal } : fact));
    const isThere = (some: readonly Fact[]): boolean =>
      /98[.,]?765|87[.,]?654/.test(JSON.stringify(some) + written(some, options));
    expect([isThere(facts), isThere(redactFacts(facts, [piece.materiaal.id]))]).toEqual([true, false]);
  });
});
