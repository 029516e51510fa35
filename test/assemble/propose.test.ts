import { describe, expect, it } from 'vitest';
import { proposeProgramma } from '../../src/assemble/index.js';
import { type Programma, type Reis, type Reisverslag, programmaSchema } from '../../src/schemas/index.js';
import { programma, reis as journey } from './reis.js';

/** In a new round, in which nobody wrote yet: the programma is still the adopted one. */
const unwritten = (one: Reis): Reis => ({ ...one, programma: one.programmas.at(-1)?.programma ?? one.programma });
const reis = unwritten(journey);

const verslag: Reisverslag = reis.reisverslagen[0]!.reisverslag;
const [doelbereik] = verslag.doelbereik;
const [betekenis] = verslag.betekenis;
const [element] = reis.werkzameElementen;

/** The draft after another report. */
const after = (changes: Partial<Reisverslag>, other: Partial<Reis> = {}, kleinsteAantal?: number): Programma | null =>
  proposeProgramma(
    unwritten({ ...reis, ...other, reisverslagen: [{ versie: 1, reisverslag: { ...verslag, ...changes } }] }),
    { kleinsteAantal },
  );

describe('the draft of a next version', () => {
  it('carries the newest measurement, the answers, and one wijziging per betekenis', () => {
    const draft = proposeProgramma(reis);
    expect(programmaSchema.parse(draft)).toEqual(draft);
    expect(draft).toEqual({
      ...programma,
      doelen: [
        {
          id: 'd-1',
          doel: 'Minder eenzaamheid',
          indicator: { ...programma.doelen[0]?.indicator, nulmeting: { waarde: 54, periode: '2026' } },
        },
      ],
      leervragen: [{ id: 'l-1', vraag: 'Wie komt er niet?', status: 'beantwoord' }],
      wijzigingen: [
        {
          id: 'wijziging-b-1',
          wat: 'Aanbellen hoort erbij.',
          richting: 'aanpassen',
          betekenis: 'b-1',
          werkzaamElement: 'w-1',
        },
      ],
    });
  });

  it('keeps the old baseline when few answered: a programma is for everybody and says no number of answers', () => {
    const baseline = (n: number | undefined, fewest?: number): unknown =>
      after({ doelbereik: [{ ...doelbereik!, meting: { ...doelbereik!.meting!, n } }] }, {}, fewest)?.doelen[0]
        ?.indicator?.nulmeting;
    const [old, newest] = [programma.doelen[0]?.indicator?.nulmeting, { waarde: 54, periode: '2026' }];
    expect([4, 5, undefined].map((n) => baseline(n))).toEqual([old, newest, newest]);
    expect([899, 900, 901].map((fewest) => baseline(900, fewest))).toEqual([newest, newest, old]);
  });

  it('is not there before a reisverslag, nor without a programma', () => {
    expect(proposeProgramma({ ...reis, reisverslagen: [] })).toBeNull();
    expect(proposeProgramma({ ...reis, programmas: [], programma: null })).toBeNull();
  });

  it('is not there any more once somebody wrote in this round: it would take the place of what was saved', () => {
    expect(
      proposeProgramma({ ...reis, programma: { ...programma, waartoe: 'Niemand staat er alleen voor.' } }),
    ).toBeNull();
  });

  it('starts from the last adopted programma, or from the draft when none was adopted', () => {
    const second = { versie: 2, programma: { ...programma, wat: 'Tweede.' } };
    expect(proposeProgramma(unwritten({ ...reis, programmas: [...reis.programmas, second] }))?.wat).toBe('Tweede.');
    expect(proposeProgramma({ ...journey, programmas: [] })?.wat).toBe('We bellen aan en eten samen.');
  });

  it('follows the last reisverslag', () => {
    const later = { versie: 2, reisverslag: { ...verslag, betekenis: [{ id: 'b-2', betekenis: 'Anders.' }] } };
    const draft = proposeProgramma({ ...reis, reisverslagen: [...reis.reisverslagen, later] });
    expect(draft?.wijzigingen).toEqual([
      { id: 'wijziging-b-2', wat: 'Anders.', richting: 'aanpassen', betekenis: 'b-2' },
    ]);
  });

  it.each([
    ['over another population', { ...doelbereik!.meting!, populatie: 'bewoners' }],
    ['in another unit', { ...doelbereik!.meting!, eenheid: 'mensen' }],
    ['of a change', { ...doelbereik!.meting!, verandering: 'procentpunt' } as const],
  ])('keeps the baseline when the measurement is %s', (_what, meting) => {
    expect(after({ doelbereik: [{ ...doelbereik!, meting }] })?.doelen).toEqual(programma.doelen);
  });

  it('keeps the baseline of a doel that was not measured, and of one without an indicator', () => {
    expect(after({ doelbereik: [] })?.doelen).toEqual(programma.doelen);
    const { meting: _meting, ...unmeasured } = doelbereik!;
    expect(after({ doelbereik: [unmeasured] })?.doelen).toEqual(programma.doelen);
    const plain = { ...programma, doelen: [{ id: 'd-1', doel: 'Minder' }] };
    expect(after({}, { programmas: [{ versie: 1, programma: plain }] })?.doelen).toEqual(plain.doelen);
  });

  it('measures each doel by itself', () => {
    const two = { ...programma, doelen: [{ ...programma.doelen[0]!, id: 'd-0' }, programma.doelen[0]!] };
    const draft = after({}, { programmas: [{ versie: 1, programma: two }] });
    expect(draft?.doelen.map(({ indicator }) => indicator?.nulmeting?.waarde)).toEqual([55.5, 54]);
  });

  it('leaves out what was refuted and nothing else', () => {
    const [aanname] = programma.aannames;
    const three = { ...programma, aannames: [aanname!, { ...aanname!, id: 'a-2' }, { ...aanname!, id: 'a-3' }] };
    const aannames = [
      { aanname: 'a-1', uitkomst: 'weerlegd', toelichting: 'Nee.' },
      { aanname: 'a-2', uitkomst: 'gemengd', toelichting: 'Soms.' },
    ] as const;
    const draft = after({ aannames }, { programmas: [{ versie: 1, programma: three }] });
    expect(draft?.aannames.map(({ id }) => id)).toEqual(['a-2', 'a-3']);
  });

  it('leaves a leervraag as it was when nobody answered it', () => {
    const two = {
      ...programma,
      leervragen: [{ id: 'l-0', vraag: 'Wie wel?', status: 'open' } as const, programma.leervragen[0]!],
    };
    expect(after({}, { programmas: [{ versie: 1, programma: two }] })?.leervragen).toEqual([
      { id: 'l-0', vraag: 'Wie wel?', status: 'open' },
      { id: 'l-1', vraag: 'Wie komt er niet?', status: 'beantwoord' },
    ]);
  });

  it('drops what does not work, and looks past what was withdrawn', () => {
    const elements = [
      { ...element!, status: 'ingetrokken' },
      { ...element!, id: 'w-2', richting: 'werktNiet' },
      { ...element!, id: 'w-3' },
    ] as const;
    const wijziging = (...werkzameElementen: string[]): unknown =>
      after({ betekenis: [{ ...betekenis!, werkzameElementen }] }, { werkzameElementen: elements })?.wijzigingen;
    const row = { id: 'wijziging-b-1', wat: 'Aanbellen hoort erbij.', betekenis: 'b-1' };
    expect(wijziging('w-1', 'w-2', 'w-3')).toEqual([{ ...row, richting: 'weglaten', werkzaamElement: 'w-2' }]);
    expect(wijziging('w-3', 'w-2')).toEqual([{ ...row, richting: 'aanpassen', werkzaamElement: 'w-3' }]);
    expect(wijziging('nobody', 'w-2')).toEqual([{ ...row, richting: 'weglaten', werkzaamElement: 'w-2' }]);
    expect(wijziging('w-1')).toStrictEqual([{ ...row, richting: 'aanpassen' }]);
    expect(wijziging()).toStrictEqual([{ ...row, richting: 'aanpassen' }]);
  });

  it('gives a wijziging an id that fits, also after a long one', () => {
    const id = 'b'.repeat(100);
    const draft = after({ betekenis: [{ id, betekenis: 'x' }] });
    expect(draft?.wijzigingen[0]?.id).toBe(`wijziging-${'b'.repeat(90)}`);
    expect(programmaSchema.parse(draft)).toEqual(draft);
  });
});

describe('a draft', () => {
  it('starts from the last of three versions', () => {
    const versions = [1, 2, 3].map((versie) => ({ versie, programma: { ...programma, wat: `Versie ${versie}` } }));
    const { programma: last } = versions[2]!;
    expect(proposeProgramma({ ...reis, programma: last, programmas: versions })?.wat).toBe('Versie 3');
  });

  it('keeps the old baseline where a figure has no value', () => {
    const { waarde: _waarde, ...unknown } = doelbereik!.meting!;
    const draft = after({ doelbereik: [{ ...doelbereik!, meting: { ...unknown, geenWaarde: 'nietGemeten' } }] });
    expect(draft?.doelen).toEqual(programma.doelen);
  });
});
