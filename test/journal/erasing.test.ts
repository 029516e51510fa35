import { describe, expect, it } from 'vitest';
import type { Fact, FactType } from '../../src/index.js';
import { redactedWhole, redactFacts } from '../../src/journal/integrity/redact.js';
import { factIssues } from '../../src/steps/parse.js';
import { fullCommands, given, meta, planned } from '../support/full.js';

/** Whether nothing is left to take out of a fact. */
const isRedacted = (fact: Fact): boolean => redactedWhole(fact) === fact;

const gone = '[gewist]';
const day = meta.op.slice(0, 10);
const receipt = { rules: '1', verdicts: [] };

/** The fact of every full example, as it stands in a journal. */
const facts: readonly Fact[] = fullCommands.map((command) => {
  const artefact = command.type.endsWith('.vaststellen') ? 'foto' : undefined;
  const naar =
    (artefact ?? ['verkenning.hervatten', 'reis.afronden', 'reis.staken'].includes(command.type))
      ? 'gestaakt'
      : undefined;
  const fact = planned(given, command, naar, artefact && { artefact, receipt });
  return fact;
});
const all = facts.map((fact, place): Fact => ({ ...fact, seq: place + 1 }));
const everySeq = all.map(({ seq }) => seq);

/** One fact with its texts gone. */
function erased<F extends FactType>(type: F, which = 0): unknown {
  const { meta: _meta, seq: _seq, ...rest } = redactFacts(all, everySeq).filter((fact) => fact.type === type)[which]!;
  return rest;
}

describe('what people wrote', () => {
  it('goes from every fact, and what is left is still a fact', () => {
    const redacted = redactFacts(all, everySeq);
    const places = (some: readonly Fact[]): unknown => some.map((fact) => [fact.type, fact.seq, fact.meta]);
    expect(places(redacted)).toEqual(places(all));
    for (const fact of redacted)
      expect([fact.type, factIssues(fact.type, fact), isRedacted(fact)]).toEqual([fact.type, undefined, true]);
    expect(redactFacts(redacted, everySeq)).toEqual(redacted);
  });

  it('is there before, in every fact that holds a text', () => {
    const bare = all.filter((fact) => isRedacted(fact)).map(({ type }) => type);
    expect(bare).toEqual([
      'reis.verbonden',
      'opdrachtgever.aangewezen',
      'reisbegeleider.aangewezen',
      'materiaal.gewist',
    ]);
  });

  it('goes from a story: title, source, card and energie; ids and words of the method stay, what can be unknown becomes so, and a day the day of the fact', () => {
    expect(erased('materiaal.toegevoegd')).toEqual({
      type: 'materiaal.toegevoegd',
      materiaal: {
        id: 'm-9',
        soort: 'verhaal',
        invalshoek: 'data',
        kring: 'praktijk',
        titel: gone,
        bron: {
          kennissoort: 'praktijk',
          titel: gone,
          uitgever: gone,
          url: 'https://gewist.invalid/',
          datum: day,
        },
        aangedragenDoor: ['r-1'],
        publiek: 'netwerk',
        energie: gone,
        samengevoegdUit: ['m-1'],
        spreektTegen: { materiaal: ['m-1'], waarom: gone },
        bijlagen: [{ titel: gone, vindplaats: gone, mediatype: gone }],
        extra: {},
        kaart: {
          rol: 'inwoner',
          leeftijdsgroep: 'onbekend',
          maand: day.slice(0, 7),
          gebied: { naam: gone, jaar: 2026 },
          herleidbaarheid: 'indirect',
          grondslag: { soort: 'toestemming', datum: day, tot: day, toelichting: gone },
          fictief: true,
          gebaseerdOp: gone,
          teruggelezenOp: day,
          bijzonder: [],
          meegekeken: { datum: day, door: 'r-2' },
        },
      },
    });
  });

  it('goes from a klantreis, a figure and a law, each by its own kind', () => {
    expect(erased('materiaal.toegevoegd', 1)).toMatchObject({
      materiaal: {
        soort: 'klantreis',
        klantreis: {
          persona: gone,
          fictief: true,
          gebaseerdOp: gone,
          stappen: [{ stap: gone, kanaal: gone, gevoel: gone, behoefte: gone, knelpunt: gone }],
        },
      },
    });
    expect(erased('materiaal.toegevoegd', 2)).toMatchObject({
      materiaal: {
        soort: 'data',
        samenvatting: gone,
        meting: {
          indicator: gone,
          populatie: gone,
          waarde: 0,
          eenheid: gone,
          periode: gone,
          gebied: { naam: gone },
          n: 0,
          verandering: 'procentpunt',
        },
      },
    });
    expect(erased('materiaal.toegevoegd', 3)).toMatchObject({
      materiaal: { soort: 'wet', artikel: { wet: gone, artikel: gone, werking: 'verplicht' } },
    });
  });

  it('goes from lists and from lists within lists', () => {
    expect(erased('reisverslag.opgesteld')).toMatchObject({
      reisverslag: {
        verhalen: ['m-1'],
        data: ['m-2'],
        opbrengst: gone,
        betekenis: [{ id: 'b-9', betekenis: gone, werkzameElementen: ['w-1'], materiaal: ['m-1'] }],
        doelbereik: [{ doel: 'd-1', uitkomst: 'onbekend', toelichting: gone, attributie: gone }],
      },
    });
    expect(erased('reis.afgerond')).toEqual({
      type: 'reis.afgerond',
      naar: 'gestaakt',
      aankomst: { terugblik: gone, geborgd: [{ wat: gone, eigenaar: gone }], terugblikOp: day },
    });
    expect(erased('reis.gestaakt')).toEqual({ type: 'reis.gestaakt', naar: 'gestaakt', reden: gone });
  });

  it('leaves an adoption as it was: its receipt holds no words of people', () => {
    expect(erased('foto.vastgesteld')).toMatchObject({
      type: 'foto.vastgesteld',
      naar: 'gestaakt',
      versie: 1,
      receipt,
    });
  });

  it('leaves what a hand-made fact holds in the wrong form', () => {
    const [first] = all;
    const odd = [
      { ...first, titel: 7, reiswens: 'tekst', instap: null },
      { ...first, reiswens: { opgave: 'weg', urgentie: 'geen lijst', doelen: null } },
      { type: 'reis.verzonnen', seq: 3, titel: 'blijft' },
    ].map((fact, place) => ({ ...fact, seq: place + 1 }) as unknown as Fact);
    expect(redactFacts(odd, [1, 2, 3])).toMatchObject([
      { titel: 7, reiswens: 'tekst', instap: null },
      { titel: gone, reiswens: { opgave: gone, urgentie: 'geen lijst', doelen: null } },
      { titel: 'blijft' },
    ]);
  });
});

describe('erasing by the id of a thing, in a fact that was made by hand,', () => {
  it('finds nothing in what is empty', () => {
    const odd = [{ ...all[0], id: 'reis-2', instap: null, spelregels: 7 } as unknown as Fact];
    expect(redactFacts(odd, ['reis-1', 'm-1'])).toEqual(odd);
  });

  it('adds no field that was not there', () => {
    const { instap: _instap, spelregels: _spelregels, ...bare } = all[0] as Fact<'reis.gestart'>;
    const [redacted] = redactFacts([bare], ['reis-1']);
    expect(Object.keys(redacted!)).toEqual(Object.keys(bare));
  });
});

describe('erasing by the id of a thing', () => {
  // What is said about m-1 and e-1 is said nowhere else.
  const shared = new Set([
    'bijlagen',
    'spreektTegen',
    'gebieden',
    'indicatoren',
    'inzichten',
    'keuzes',
    'mandaat',
    'programmas',
  ]);
  const apart = (fact: Fact): Fact =>
    JSON.parse(
      JSON.stringify(fact, (key, value: unknown) =>
        shared.has(key) ||
        (fact.type === 'reis.gestart' && /^(materiaal|reisgezelschap|werkzameElementen|reisverslagen)$/.test(key))
          ? undefined
          : value,
      ),
    ) as Fact;
  const own = all.map(apart).map((fact) => {
    if (fact.type === 'energie.gemarkeerd') return { ...fact, energie: 'Alleen dit.' };
    if (fact.type !== 'experiment.afgerond') return fact;
    return { ...fact, afronding: { ...fact.afronding, watGebeurde: 'Alleen dat.' } };
  });
  const touched = (...ids: (string | number)[]): FactType[] =>
    redactFacts(own, ids).flatMap((fact, place) => (fact === own[place] ? [] : [fact.type]));

  it('finds the facts about it, whatever they call it, and none that only point to it', () => {
    expect(touched('m-9')).toEqual(Array(5).fill('materiaal.toegevoegd'));
    // What was said back about it, and the inzicht that rests on nothing else, go with it.
    expect(touched('m-1')).toEqual(['energie.gemarkeerd', 'inzicht.gedeeld', 'terugkoppeling.gegeven']);
    expect(touched('r-1')).toEqual([
      'reis.gestart',
      'reiziger.bijgewerkt',
      'energie.gemarkeerd',
      'inzicht.gedeeld',
      'terugkoppeling.gegeven',
    ]);
    expect(touched('e-1')).toEqual(['experiment.afgerond']);
    expect(touched('o-1')).toEqual(['oordeel.behandeld']);
    expect(touched('k-1')).toEqual(['keuze.herzien', 'keuze.losgelaten']);
    // It started with a programma in it, which was written again word for word.
    expect(touched('reis-1')).toEqual(['reis.gestart', 'programma.opgesteld']);
    expect(touched('nobody')).toEqual([]);
    expect(touched()).toEqual([]);
  });

  it('finds it within a draft, with what is said about it, and leaves the rest of the draft', () => {
    const only = (id: string): unknown => redactFacts(all, [id]).find(({ type }) => type === 'reisverslag.opgesteld');
    const { reisverslag } = all.find(({ type }) => type === 'reisverslag.opgesteld') as Fact<'reisverslag.opgesteld'>;
    expect(only('b-9')).toMatchObject({
      reisverslag: { ...reisverslag, betekenis: [{ ...reisverslag.betekenis[0], betekenis: gone }] },
    });
    expect(only('d-1')).toMatchObject({
      reisverslag: {
        opbrengst: reisverslag.opbrengst,
        doelbereik: [{ doel: 'd-1', uitkomst: 'onbekend', toelichting: gone }],
      },
    });
    const { opbrengst } = reisverslag;
    expect(only('l-1')).toMatchObject({
      reisverslag: { opbrengst, antwoorden: [{ leervraag: 'l-1', antwoord: gone }] },
    });
    expect(only('a-1')).toMatchObject({
      reisverslag: { opbrengst, aannames: [{ aanname: 'a-1', toelichting: gone }] },
    });
  });

  it('takes a sentence wherever it stands word for word, and leaves a word that anybody can use', () => {
    const [told] = all.filter(({ type }) => type === 'keuze.gemaakt') as Fact<'keuze.gemaakt'>[];
    const keuze = { ...told!.keuze, id: 'k-8', keuze: 'Ouderen', waarom: 'Zij zei het zo.' };
    const two = [
      keuze,
      { ...keuze, id: 'k-9' },
      { ...keuze, id: 'k-10', waarom: 'Omdat zij zei: Zij zei het zo.' },
    ].map((one, place): Fact => ({ ...told!, seq: place + 1, keuze: one }));
    expect(redactFacts(two, ['k-8'])).toEqual([
      { ...two[0], keuze: { ...keuze, keuze: gone, waarom: gone } },
      { ...two[1], keuze: { ...keuze, id: 'k-9', waarom: gone } },
      two[2],
    ]);
  });

  it.each<[string, string]>([
    ['word for word', 'Mevrouw Jansen van nummer vier is dement'],
    ['with other spaces and line ends', ' Mevrouw  Jansen van nummer vier\r\nis dement\n'],
    ['with other punctuation and capitals', '«mevrouw jansen, van nummer vier, is dement.»'],
    ['with signs that are not seen', 'Mevrouw Jan\u00ADsen van num\u200Bmer vier is dement'],
    ['in wide letters', 'Ｍevrouw Jansen van nummer vier is dement'],
  ])('takes a title that is a sentence wherever it stands, %s', (_how, copy) => {
    const [told] = all.filter(({ type }) => type === 'oordeel.geparkeerd') as Fact<'oordeel.geparkeerd'>[];
    const [materiaal] = all.filter(({ type }) => type === 'materiaal.toegevoegd') as Fact<'materiaal.toegevoegd'>[];
    const titel = 'Mevrouw Jansen van nummer vier is dement';
    const two = [
      { ...materiaal!, seq: 1, materiaal: { ...materiaal!.materiaal, titel } } as Fact,
      { ...told!, seq: 2, oordeel: { ...told!.oordeel, oordeel: copy } },
    ];
    expect(redactFacts(two, ['m-9'])[1]).toMatchObject({ oordeel: { oordeel: gone } });
  });

  it('takes a sentence with other accents that look the same', () => {
    const [told] = all.filter(({ type }) => type === 'keuze.gemaakt') as Fact<'keuze.gemaakt'>[];
    const waarom = 'Zoë woont alleen in de flat';
    const two = ['k-8', 'k-9'].map((id, place): Fact => ({
      ...told!,
      seq: place + 1,
      keuze: { ...told!.keuze, id, waarom: waarom.normalize(place === 0 ? 'NFC' : 'NFD') },
    }));
    expect(redactFacts(two, ['k-8'])[1]).toMatchObject({ keuze: { waarom: gone } });
  });

  it('takes a short text from what points to the thing, as the proposal of a programma copies it, and leaves it elsewhere', () => {
    const [verslag] = all.filter(({ type }) => type === 'reisverslag.opgesteld') as Fact<'reisverslag.opgesteld'>[];
    const [opgesteld] = all.filter(({ type }) => type === 'programma.opgesteld') as Fact<'programma.opgesteld'>[];
    const wat = 'Fatima dronk weer';
    const wijziging = { id: 'wijziging-b-1', wat, richting: 'aanpassen', betekenis: 'b-1' } as const;
    const told = [
      { ...verslag!, seq: 1, reisverslag: { ...verslag!.reisverslag, betekenis: [{ id: 'b-1', betekenis: wat }] } },
      {
        ...opgesteld!,
        seq: 2,
        programma: { ...opgesteld!.programma, wijzigingen: [wijziging, { ...wijziging, id: 'w-2', betekenis: 'b-2' }] },
      },
    ] as Fact[];
    for (const ids of [['b-1'], [1]])
      expect(redactFacts(told, ids)[1]).toMatchObject({
        programma: { wijzigingen: [{ wat: gone }, ids[0] === 1 ? {} : { wat }] },
      });
  });

  it('finds a fact by its place, and only that one', () => {
    expect(touched(4)).toEqual(['reiziger.toegevoegd']);
    expect(touched('4')).toEqual([]);
    expect(touched(3, 'k-1')).toEqual(['reiswens.bijgewerkt', 'keuze.herzien', 'keuze.losgelaten']);
  });
});

describe('a fact without texts', () => {
  const stopped = (reden: string): boolean =>
    isRedacted({ type: 'reis.gestaakt', seq: 1, meta, naar: 'gestaakt', reden } as never);

  it('is one in which every text is empty or erased', () => {
    expect([stopped(gone), stopped(''), stopped('Het college stopt.'), stopped('https://gewist.invalid/')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
