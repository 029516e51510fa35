import { same } from '../method/same.js';
import type { Programma, Wijziging } from '../schemas/programma.js';
import { byId } from '../steps/lookup.js';

/** The lists of a programma whose things have an id, in the order of the method. */
export const programmaLijsten = ['middelen', 'doelen', 'inspanningen', 'aannames', 'leervragen'] as const;

/** The texts of a programma, in the order of the method. */
const programmaTeksten = ['waartoe', 'wat', 'metWie', 'waarmee', 'organisatie', 'governance'] as const;

/** What became of one thing between two versions. */
export type ThingChange = 'nieuw' | 'gewijzigd' | 'vervallen' | 'gebleven';

/** One thing of one list beside what it was. */
export type ThingDiff = {
  [L in (typeof programmaLijsten)[number]]: {
    readonly lijst: L;
    readonly id: string;
    readonly lot: ThingChange;
    readonly was: Programma[L][number] | null;
    readonly wordt: Programma[L][number] | null;
    /** What the new version says about it and what taught it: a wijziging that carries the same id. */
    readonly wijziging: Wijziging | null;
  };
}[(typeof programmaLijsten)[number]];

/** One text beside what it was. */
export interface TextDiff {
  readonly tekst: (typeof programmaTeksten)[number] | 'vraag' | 'aanleiding' | 'ambitie' | 'context';
  readonly was: string;
  readonly wordt: string;
}

/** What is different between two versions of a programma. */
export interface ProgrammaDiff {
  /** Only texts that differ; those of the sharpened opdracht after those of the programma. */
  readonly teksten: readonly TextDiff[];
  /** Everything in either version: first in the order of the new one, then what was dropped. */
  readonly dingen: readonly ThingDiff[];
  /** What the new version says of itself: each with the betekenis and werkzaam element that taught it. */
  readonly wijzigingen: readonly Wijziging[];
}

/**
 * What was added, changed, dropped and kept between two versions of a programma, per list, matched by id.
 *
 * @example
 * const { dingen } = diffProgramma(first, second);
 */
export function diffProgramma(first: Programma, second: Programma): ProgrammaDiff {
  const opdracht = (['vraag', 'aanleiding', 'ambitie', 'context'] as const).map((tekst): TextDiff => ({
    tekst,
    was: first.opdracht?.[tekst] ?? '',
    wordt: second.opdracht?.[tekst] ?? '',
  }));
  const teksten = programmaTeksten.map((tekst): TextDiff => ({ tekst, was: first[tekst], wordt: second[tekst] }));
  return {
    teksten: [...teksten, ...opdracht].filter(({ was, wordt }) => was !== wordt),
    dingen: programmaLijsten.flatMap((lijst) => things(lijst, first, second)),
    wijzigingen: second.wijzigingen,
  };
}

function things(lijst: (typeof programmaLijsten)[number], first: Programma, second: Programma): ThingDiff[] {
  const before: readonly { id: string }[] = first[lijst];
  const after: readonly { id: string }[] = second[lijst];
  const beside = (id: string, lot: ThingChange, was: unknown, wordt: unknown): ThingDiff =>
    ({ lijst, id, lot, was, wordt, wijziging: byId(second.wijzigingen, id) ?? null }) as ThingDiff;
  return [
    ...after.map((thing) => {
      const was = byId(before, thing.id) ?? null;
      const lot = was === null ? 'nieuw' : same(was, thing) ? 'gebleven' : 'gewijzigd';
      return beside(thing.id, lot, was, thing);
    }),
    ...before.filter(({ id }) => !byId(after, id)).map((thing) => beside(thing.id, 'vervallen', thing, null)),
  ];
}
