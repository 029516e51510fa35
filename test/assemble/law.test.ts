import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { artefactsOf, assembleFoto, assembleProgramma, assembleReisverslag } from '../../src/assemble/index.js';
import { fold, type Fact } from '../../src/index.js';
import { publieken, type Publiek } from '../../src/schemas/index.js';
import { facts as rich, kern, programma, tell } from './reis.js';

const pieces = ['p-0', 'p-1', 'p-2'] as const;
const texts = ['inzicht', 'keuze', 'oordeel', 'element', 'betekenis', 'bevinding', 'leunend'] as const;
type Text = (typeof texts)[number];

/** A journey in which every kind of text rests on some of three pieces, each for its own audience; some pieces were erased. */
interface Drawn {
  readonly levels: readonly Publiek[];
  readonly erased: readonly boolean[];
  readonly grounds: Readonly<Record<Text, readonly string[]>>;
  readonly own: Readonly<Record<Text, Publiek | undefined>>;
  /** Whether the pieces were erased before the foto was adopted, or at the end. */
  readonly early: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  levels: fc.array(fc.constantFrom<Publiek>(...publieken), { minLength: 3, maxLength: 3 }),
  erased: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  grounds: fc.record(Object.fromEntries(texts.map((one) => [one, fc.subarray([...pieces])])) as never),
  own: fc.record(
    Object.fromEntries(
      texts.map((one) => [one, fc.option(fc.constantFrom(...publieken), { nil: undefined })]),
    ) as never,
  ),
  early: fc.boolean(),
});

const without = ({ type }: Fact): boolean => /^(?:oordeel|keuze|werkzaamElement)\./.test(type);

/** The facts of a drawn journey; every text carries its own mark. */
function journey({ levels, erased, grounds, own, early }: Drawn): Fact[] {
  const say = (text: Text) => ({ ...(own[text] !== undefined && { publiek: own[text] }) });
  const told = tell(
    pieces.map((id, place) => [
      '2026-02-02',
      { type: 'materiaal.toegevoegd', materiaal: { ...kern, id, titel: id, publiek: levels[place]! } },
    ]),
  );
  const statements = tell([
    [
      '2026-02-03',
      {
        type: 'oordeel.geparkeerd',
        oordeel: { id: 'o-x', oordeel: 'MERKoordeel', materiaal: grounds.oordeel, ...say('oordeel') },
      },
    ],
    [
      '2026-02-03',
      {
        type: 'inzicht.gedeeld',
        inzicht: {
          id: 'iz-x',
          inzicht: 'MERKinzicht',
          materiaal: grounds.inzicht,
          gezegdDoor: ['r-gids'],
          ...say('inzicht'),
        },
      },
    ],
  ]);
  const wis = tell(
    pieces.flatMap((id, place) =>
      erased[place] ? [['2026-02-03', { type: 'materiaal.gewist', materiaal: id, reden: 'verzoek' }] as const] : [],
    ),
  );
  const chosen = tell([
    [
      '2026-02-12',
      {
        type: 'keuze.gemaakt',
        keuze: {
          id: 'k-x',
          soort: 'groep',
          keuze: 'MERKkeuze',
          waarom: 'x',
          materiaal: grounds.keuze,
          gemaaktDoor: [],
          ...say('keuze'),
        },
      },
    ],
    // One that rests on the inzicht alone: the law goes on from text to text.
    [
      '2026-02-12',
      {
        type: 'keuze.gemaakt',
        keuze: {
          id: 'k-y',
          soort: 'groep',
          keuze: 'MERKleunend',
          waarom: 'x',
          materiaal: [],
          inzichten: ['iz-x'],
          gemaaktDoor: [],
          ...say('leunend'),
        },
      },
    ],
  ]);
  const element = tell([
    [
      '2026-04-01',
      {
        type: 'werkzaamElement.benoemd',
        werkzaamElement: {
          id: 'w-x',
          wat: 'MERKelement',
          mechanisme: 'x',
          voorWie: 'x',
          richting: 'werkt',
          onderbouwing: grounds.element,
          tegenbewijs: [],
          zekerheid: 'vermoeden',
          status: 'voorlopig',
          ...say('element'),
        },
      },
    ],
  ]);
  const plan = {
    ...programma,
    inspanningen: [{ ...programma.inspanningen[0]!, werkzameElementen: ['w-x'], keuzes: [] }],
  };
  const base = rich.filter((fact) => !without(fact) && fact.type !== 'inzicht.gedeeld');
  const at = (type: Fact['type']): number => base.findIndex((fact) => fact.type === type);
  const list = base.map((fact): Fact => {
    if (fact.type === 'programma.opgesteld') return { ...fact, programma: plan };
    if (fact.type !== 'reisverslag.opgesteld') return fact;
    const betekenis = [{ id: 'b-1', betekenis: 'MERKbetekenis', materiaal: grounds.betekenis, ...say('betekenis') }];
    const watNietWerkte = [{ id: 'bv-1', bevinding: 'MERKbevinding', materiaal: grounds.bevinding }];
    return { ...fact, reisverslag: { ...fact.reisverslag, betekenis, watNietWerkte, werkzameElementen: ['w-x'] } };
  });
  const foto = at('foto.vastgesteld');
  const started = at('experiment.gestart');
  return [
    ...list.slice(0, foto),
    ...told,
    ...statements,
    ...(early ? wis : []),
    ...list.slice(foto, foto + 1),
    ...chosen,
    ...element,
    ...list.slice(foto + 1, started),
    ...list.slice(started),
    ...(early ? [] : wis),
  ].map((fact, place) => ({ ...fact, seq: place + 1 }) as Fact);
}

const reaches = (meantFor: Publiek, asked: Publiek): boolean => publieken.indexOf(meantFor) >= publieken.indexOf(asked);

/** Whether an audience may read a text, told again without the library: its own word, one ground that is left, or those who saw one. */
function mayRead({ levels, erased, grounds, own }: Drawn, text: Text, asked: Publiek): boolean {
  // Bevindingen have no word of their own.
  const said = text === 'bevinding' ? undefined : own[text];
  if (said !== undefined) return reaches(said, asked);
  if (text === 'leunend') return mayRead({ levels, erased, grounds, own } as Drawn, 'inzicht', asked);
  const on = grounds[text].map((id) => pieces.indexOf(id as (typeof pieces)[number]));
  if (on.length === 0) return text !== 'oordeel' || reaches('netwerk', asked);
  const left = on.filter((place) => !erased[place]);
  return (left.length > 0 ? left : on).some((place) => reaches(levels[place]!, asked));
}

/** Every artefact, as it is and as it was adopted. */
function everything(facts: readonly Fact[], publiek: Publiek): string {
  const reis = fold(facts);
  return JSON.stringify([
    assembleFoto(reis, { publiek }),
    assembleProgramma(reis, { publiek, versie: 1 }),
    assembleProgramma(reis, { publiek }),
    assembleReisverslag(reis, { publiek, versie: 1 }),
    artefactsOf(facts, { publiek }),
  ]);
}

describe('the general law of audiences', () => {
  it('holds for every text in every artefact, whatever was erased and when', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom<Publiek>(...publieken), (one, asked) => {
        const written = everything(journey(one), asked);
        const read = texts.map((text) => [text, written.includes(`MERK${text}`)]);
        expect(read).toEqual(texts.map((text) => [text, mayRead(one, text, asked)]));
      }),
      { numRuns: 300 },
    );
  });

  it('is widened by no erasure: who could not read a text before, cannot after', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom<Publiek>(...publieken), (one, asked) => {
        const marks = (drawing: Drawn): string[] =>
          texts.filter((text) => everything(journey(drawing), asked).includes(`MERK${text}`));
        const before = new Set(marks({ ...one, erased: [false, false, false] }));
        expect(marks(one).filter((text) => !before.has(text))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
