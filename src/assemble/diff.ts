import { same } from '../method/same.js';
import { shapeOf } from '../schemas/basis/inside.js';
import { programmaSchema, type AangescherpteOpdracht, type Programma, type Wijziging } from '../schemas/programma.js';
import { byId } from '../steps/lookup.js';

/** How a field of a programma is compared when it is not compared whole: as a text, or as a list of things with an id. */
type Comparison = 'tekst' | 'lijst' | 'elders';

/**
 * The fields that are not compared whole, in the order of the method. Every other field of the schema is: one that is added there is
 * compared at once, so that no change goes unreported. `elders`: has a place of its own in the answer.
 */
const velden = {
  waartoe: 'tekst',
  wat: 'tekst',
  metWie: 'tekst',
  waarmee: 'tekst',
  organisatie: 'tekst',
  governance: 'tekst',
  middelen: 'lijst',
  doelen: 'lijst',
  inspanningen: 'lijst',
  aannames: 'lijst',
  leervragen: 'lijst',
  opdracht: 'elders',
  wijzigingen: 'elders',
} as const satisfies Partial<Record<keyof Programma, Comparison>>;

/** The other fields, as the schema has them at run time. */
const heleVelden = (): (keyof Programma)[] =>
  (Object.keys(shapeOf(programmaSchema)) as (keyof Programma)[]).filter((veld) => !Object.hasOwn(velden, veld));

/** The texts of the sharpened opdracht, in the order of the method. */
const opdrachtTeksten = {
  vraag: true,
  aanleiding: true,
  ambitie: true,
  context: true,
} as const satisfies Record<keyof AangescherpteOpdracht, true>;

type ComparedAs<C extends Comparison> = {
  [K in keyof typeof velden]: (typeof velden)[K] extends C ? K : never;
}[keyof typeof velden];

const comparedAs = <C extends Comparison>(comparison: C): readonly ComparedAs<C>[] =>
  (Object.keys(velden) as (keyof typeof velden)[]).filter(
    (veld): veld is ComparedAs<C> => (velden[veld] as Comparison) === comparison,
  );

/** A list of a programma whose things have an id. */
export type ProgrammaLijst = ComparedAs<'lijst'>;

/**
 * What became of one thing between two versions. Only an inspanning that the new version says to leave out is left out (`weggelaten`);
 * what is merely not repeated is `nietMeerGenoemd`.
 */
export type ThingChange = 'nieuw' | 'gewijzigd' | 'weggelaten' | 'nietMeerGenoemd' | 'gebleven';

/** One thing of one list beside what it was. */
export type ThingDiff = {
  [L in ProgrammaLijst]: {
    readonly lijst: L;
    readonly id: string;
    readonly lot: ThingChange;
    readonly was: Programma[L][number] | null;
    readonly wordt: Programma[L][number] | null;
    /** What the new version says about it and what taught it: a wijziging that carries the same id. */
    readonly wijziging: Wijziging | null;
  };
}[ProgrammaLijst];

/** One text beside what it was. */
export interface TextDiff {
  readonly tekst: ComparedAs<'tekst'> | keyof AangescherpteOpdracht;
  readonly was: string;
  readonly wordt: string;
}

/** A field that is no text and no list of things, beside what it was; `null` where nothing was written. */
export interface OtherDiff {
  readonly veld: string;
  readonly was: unknown;
  readonly wordt: unknown;
}

/** What is different between two versions of a programma. */
export interface ProgrammaDiff {
  /** Only texts that differ; those of the sharpened opdracht after those of the programma. */
  readonly teksten: readonly TextDiff[];
  /** Everything in either version: first in the order of the new one, then what was dropped. */
  readonly dingen: readonly ThingDiff[];
  /** Other fields that differ: compared whole. */
  readonly overig: readonly OtherDiff[];
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
  const opdracht = (Object.keys(opdrachtTeksten) as (keyof AangescherpteOpdracht)[]).map((tekst): TextDiff => ({
    tekst,
    was: first.opdracht?.[tekst] ?? '',
    wordt: second.opdracht?.[tekst] ?? '',
  }));
  const teksten = comparedAs('tekst').map((tekst): TextDiff => ({
    tekst,
    was: first[tekst],
    wordt: second[tekst],
  }));
  return {
    teksten: [...teksten, ...opdracht].filter(({ was, wordt }) => was !== wordt),
    dingen: comparedAs('lijst').flatMap((lijst) => things(lijst, first, second)),
    overig: heleVelden()
      .filter((veld) => !same(first[veld], second[veld]))
      .map((veld) => ({ veld, was: first[veld] ?? null, wordt: second[veld] ?? null })),
    wijzigingen: second.wijzigingen,
  };
}

function things(lijst: ProgrammaLijst, first: Programma, second: Programma): ThingDiff[] {
  const before: readonly { id: string }[] = first[lijst];
  const after: readonly { id: string }[] = second[lijst];
  const beside = (id: string, lot: ThingChange, was: unknown, wordt: unknown): ThingDiff =>
    ({ lijst, id, lot, was, wordt, wijziging: byId(second.wijzigingen, id) ?? null }) as ThingDiff;
  return [
    ...after.map((thing) => {
      const was = byId(before, thing.id) ?? null;
      return beside(thing.id, lotOf(was, thing), was, thing);
    }),
    ...before.filter(({ id }) => !byId(after, id)).map((thing) => beside(thing.id, 'nietMeerGenoemd', thing, null)),
  ];
}

/** What became of a thing that the new version names. */
function lotOf(was: object | null, thing: object): ThingChange {
  if ('richting' in thing && thing.richting === 'weglaten') return 'weggelaten';
  if (was === null) return 'nieuw';
  return same(was, thing) ? 'gebleven' : 'gewijzigd';
}
