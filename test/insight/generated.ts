import { fold, type Fact } from '../../src/index.js';
import { kringen } from '../../src/method/kringen.js';
import { kennissoorten, publieken } from '../../src/method/materiaal.js';
import type { Materiaal, Reis } from '../../src/schemas/index.js';
import { exampleScenario, traceAll } from '../../src/simulate/index.js';
import { reis as whole } from '../assemble/reis.js';

/** Chance from 0 up to 1. */
export type Chance = () => number;

/** Journeys as the example scenario makes them, from its first replication on. */
export function* generatedJourneys(count: number, seed = 1): Generator<readonly Fact[]> {
  let made = 0;
  for (let replication = 1; made < count; replication += 1)
    for (const [, facts] of traceAll(exampleScenario({}), { seed, replication })) {
      if (made >= count) return;
      // It still waits for somebody who can guide it.
      if (facts.length === 0) continue;
      made += 1;
      yield facts;
    }
}

/** One of a list. */
export const pick = <T>(from: readonly T[], chance: Chance): T => from[Math.floor(chance() * from.length)]!;

/** Some of a list, at least one and at most four. */
const some = <T>(from: readonly T[], chance: Chance): T[] => [
  ...new Set(Array.from({ length: 1 + Math.floor(chance() * 4) }, () => pick(from, chance))),
];

/** A text that nothing else says, so that it can be looked for. */
export const markOf = (id: string): string => `<<${id}>>`;

/** What a piece of materiaal is made of, beside what chance decides. */
const piece = { soort: 'feit', invalshoek: 'data' } as const;

/** How many of each kind a tangle adds at most. */
const most = 8;

/**
 * The same journey with many more things in it that rest on each other by chance, in circles too: what the example scenario makes has few
 * links. Every text of what is added is marked with its id. It is a state and no history: no rule has looked at it.
 */
export function tangled(facts: readonly Fact[], chance: Chance): Reis {
  const reis = fold(facts);
  const ids = (kind: string): string[] =>
    Array.from({ length: 1 + Math.floor(chance() * most) }, (_, at) => `x-${kind}-${at}`);
  const [pieces, insights, choices, efforts, trials, elements, meanings] = [
    ids('m'),
    ids('iz'),
    ids('k'),
    ids('i'),
    ids('e'),
    ids('w'),
    ids('b'),
  ];
  const people = reis.reizigers.map(({ id }) => id);
  const maybe = <T>(value: T): T | undefined => (chance() < 0.3 ? value : undefined);
  const publiek = () => pick(publieken, chance);
  const materiaal = pieces.map((id): Materiaal => ({
    ...piece,
    id,
    titel: markOf(id),
    samenvatting: markOf(id),
    kring: pick(kringen, chance),
    publiek: publiek(),
    bron: { kennissoort: pick(kennissoorten, chance), titel: markOf(id) },
    aangedragenDoor: chance() < 0.3 || people.length === 0 ? [] : some(people, chance),
    ...(chance() < 0.2 && { samengevoegdUit: some(pieces, chance).filter((one) => one !== id) }),
  }));
  const all = [...reis.materiaal.map(({ id }) => id), ...pieces];
  const erased = chance() < 0.3 ? [pick(all, chance)] : [];
  const programma = whole.programmas[0]!.programma;
  const ronde = Math.max(1, reis.ronde);
  return {
    ...reis,
    ronde,
    materiaal: [...reis.materiaal, ...materiaal].filter(({ id }) => !erased.includes(id)),
    gewist: [...reis.gewist, ...erased.map((id) => ({ id, op: reis.op, reden: 'verzoek' as const }))],
    inzichten: insights.map((id) => ({
      id,
      inzicht: markOf(id),
      materiaal: some(all, chance),
      ronde,
      gezegdDoor: [],
      publiek: maybe(publiek()),
    })),
    keuzes: [
      ...reis.keuzes,
      ...choices.map((id) => ({
        ...whole.keuzes[0]!,
        id,
        materiaal: some(all, chance),
        inzichten: chance() < 0.5 ? some(insights, chance) : [],
      })),
    ],
    programma: {
      ...programma,
      inspanningen: efforts.map((id) => ({
        ...programma.inspanningen[0]!,
        id,
        doelen: some(['d-1', 'd-2'], chance),
        keuzes: chance() < 0.7 ? some(choices, chance) : [],
        werkzameElementen: chance() < 0.5 ? some(elements, chance) : [],
      })),
    },
    experimenten: [
      ...reis.experimenten,
      ...trials.map((id) => ({
        ...whole.experimenten[0]!,
        id,
        inspanning: pick(efforts, chance),
        leervragen: [],
        bouwtVoortOp: chance() < 0.3 ? some([...all, ...elements, ...insights], chance) : [],
      })),
    ],
    werkzameElementen: elements.map((id) => ({
      ...whole.werkzameElementen[0]!,
      id,
      wat: markOf(id),
      mechanisme: markOf(id),
      voorWie: markOf(id),
      onderbouwing: some([...all, ...trials], chance),
      tegenbewijs: chance() < 0.5 ? some([...all, ...trials], chance) : [],
      publiek: maybe(publiek()),
    })),
    reisverslagen: [
      ...reis.reisverslagen,
      {
        ...whole.reisverslagen[0]!,
        versie: ronde,
        reisverslag: {
          ...whole.reisverslagen[0]!.reisverslag,
          werkzameElementen: elements.filter(() => chance() < 0.8),
          betekenis: meanings.map((id) => ({
            id,
            betekenis: markOf(id),
            werkzameElementen: some(elements, chance),
            materiaal: chance() < 0.3 ? some(all, chance) : [],
          })),
        },
      },
    ],
  };
}
