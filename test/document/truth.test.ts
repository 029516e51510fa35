// Over 250 lines for one reason: one journey in which documents could say something else than its data, and a test for each way.
import { describe, expect, test } from 'vitest';
import { artefactsOf, assembleFoto, assembleProgramma, assembleReisverslag } from '../../src/assemble/index.js';
import {
  artefactDocument,
  fotoDocument,
  programmaDocument,
  raadsvoorstelDocument,
  terugkoppelbriefDocument,
} from '../../src/document/index.js';
import { lijnBoodschap } from '../../src/document/lijnTekst.js';
import { writerOf } from '../../src/document/writer.js';
import { foldAdopted } from '../../src/index.js';
import { feedbackFor } from '../../src/insight/index.js';
import { redactFacts } from '../../src/journal/index.js';
import { renderMarkdown } from '../../src/render/index.js';
import type { Publiek } from '../../src/schemas/index.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import {
  doing,
  element,
  experiment,
  materiaal,
  nextProgramma,
  play,
  programma,
  reisverslag,
  reported,
  step,
  toDoing,
} from '../faults/mini.js';

/** What a programma with an indicator of the journey aims at. */
const doel = (waarde: number, tot: string) => ({
  id: 'd1',
  doel: 'Doel een',
  indicatoren: [
    {
      indicator: 'ind',
      nulmeting: { waarde: 40, periode: '2011' },
      streefwaarden: [{ tijdvak: { van: '2012-01-01', tot }, operator: 'hoogstens', waarde }],
    },
  ],
});
const indicator = step('indicator.beschrijven', '2012-04-05', {
  indicator: {
    id: 'ind',
    naam: 'Wachtenden',
    definitie: 'D',
    populatie: 'wachtenden',
    eenheid: '%',
    richting: 'omlaag',
  },
});
const meting = (waarde: number, jaar: string) => ({
  indicator: 'Wachtenden',
  vanIndicator: 'ind',
  populatie: 'wachtenden',
  waarde,
  eenheid: '%',
  periode: jaar,
  tijdvak: { van: `${jaar}-01-01`, tot: `${jaar}-12-31` },
});
const keuze = (id: string, pieces: readonly string[]) =>
  step('keuze.maken', '2012-04-02', {
    keuze: {
      id,
      soort: 'gebied',
      keuze: `Keuze ${id}`,
      waarom: 'w',
      materiaal: pieces,
      gemaaktDoor: ['og', 'pm', 'pr', 'wt'],
    },
  });
const money = [
  { bedrag: 4_000_000, jaar: 2012, middel: 'mi' },
  { bedrag: 1_050, jaar: 2013, dekking: 'Fonds Zuid' },
];
const before = toDoing.findIndex(({ type }) => type === 'programma.opstellen');
const first = {
  ...programma,
  middelen: [{ id: 'mi', soort: 'geld', omschrijving: 'Budget', hoeveelheid: 50_000, eenheid: 'euro' }],
  doelen: [doel(30, '2013-12-31'), { id: 'd2', doel: 'Doel twee' }],
  inspanningen: [
    { ...programma.inspanningen[0], keuzes: ['k1'], van: '2012-09-01', kosten: money },
    { ...programma.inspanningen[1], richting: 'weglaten', keuzes: ['k1'] },
  ],
};
const late = '2012-11-01';
const kaart = {
  rol: 'inwoner',
  leeftijdsgroep: '25tot45',
  maand: '2012-10',
  herleidbaarheid: 'geen',
  grondslag: { soort: 'toestemming', datum: '2012-10-01' },
};

/** Two rounds: a choice that is let go, counter-proof, a hidden story, a figure that only its materiaal holds, a question without an answer. */
const { facts, reis } = play([
  ...toDoing.slice(0, before),
  materiaal('2012-04-02', 'm6', ['feit', 'lokalePraktijk', 'praktijk'], {
    spreektTegen: { materiaal: ['m2'], waarom: 'Anders geteld.' },
  }),
  materiaal('2012-04-02', 'weg', ['feit', 'lokalePraktijk', 'praktijk'], { publiek: 'netwerk' }),
  keuze('k2', ['m2', 'weg', 'v1']),
  step('keuze.loslaten', '2012-04-03', { keuze: 'k2', reden: 'Te duur.' }),
  step('materiaal.wissen', '2012-04-04', { materiaal: 'weg', reden: 'verzoek' }),
  indicator,
  step('programma.opstellen', '2012-05-01', { programma: first }),
  ...toDoing.slice(before + 1),
  step('experiment.starten', '2012-06-20', {
    experiment: { id: 'e1', soort: 'toevoegen', wat: 'Proef', verwachting: 'v', inspanning: 'i1', leervragen: ['l1'] },
  }),
  ...doing.filter(({ type }) => type !== 'experiment.starten' && type !== 'werkzaamElement.benoemen'),
  materiaal(late, 'cijfer', ['data', 'data', 'praktijk'], { meting: meting(36, '2012') }),
  materiaal(late, 'tegen', ['feit', 'lokalePraktijk', 'praktijk']),
  materiaal(late, 'vNet', ['verhaal', 'leefwereldverhalen', 'leefwereld'], { publiek: 'netwerk', kaart }),
  step('experiment.afronden', '2012-12-01', {
    experiment: 'e1',
    afronding: { watGebeurde: 'x', besluit: 'stoppen', materiaal: ['cijfer'] },
  }),
  step('werkzaamElement.benoemen', '2012-12-02', { werkzaamElement: element({ tegenbewijs: ['tegen'] }) }),
  ...reported('2013', {
    ...reisverslag,
    verhalen: ['vNet'],
    doelbereik: [
      {
        doel: 'd1',
        uitkomst: 'nietGehaald',
        toelichting: 't',
        materiaal: ['cijfer'],
        attributie: 'Door ons.',
        attributieMateriaal: ['vNet'],
      },
    ],
  }),
  ...nextProgramma('2013', {
    doelen: [doel(20, '2015-12-31'), { id: 'd2', doel: 'Doel twee' }],
    middelen: first.middelen,
    inspanningen: [{ ...first.inspanningen[0], werkzameElementen: ['w1'] }],
  }),
  ...experiment('e2', '2013'),
  ...reported('2014', { ...reisverslag, doelbereik: [{ doel: 'd1', uitkomst: 'onbekend', toelichting: 't' }] }),
]);

/** What an adopted version says, as Markdown. */
function paper(artefact: string, versie: number, publiek: Publiek = 'openbaar', texts = nl): string {
  const one = artefactsOf(facts, { publiek }).find(
    ({ soort, vaststelling }) => soort === artefact && vaststelling.versie === versie,
  );
  if (one === undefined) throw new Error('not adopted');
  return renderMarkdown(artefactDocument(one, texts));
}
/** A chapter, up to the next one. */
const chapter = (text: string, title: string): string => text.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

function raadsvoorstel(texts = nl): string {
  const made = reis.vastgesteld.find((one) => one.artefact === 'programma' && one.versie === 2);
  if (made === undefined) throw new Error('not adopted');
  const then = foldAdopted(facts, made);
  const options = { publiek: 'openbaar', facts: facts.slice(0, made.seq) } as const;
  return renderMarkdown(
    raadsvoorstelDocument(
      {
        programma: assembleProgramma(then, { ...options, versie: 2 }),
        reisverslag: assembleReisverslag(then, { ...options, versie: 1 }),
      },
      texts,
    ),
  );
}

function letter(id: string, publiek: Publiek = 'openbaar', texts = nl): string {
  const { bijdragen } = feedbackFor(reis, id, { publiek, facts });
  const document = terugkoppelbriefDocument({ bijdragen, artefacten: artefactsOf(facts, { publiek }) }, texts);
  return document === undefined ? '' : renderMarkdown(document);
}

describe('a raadsvoorstel of a second round', () => {
  test('says what became of the doelen, and aims at what is proposed now', () => {
    const said = raadsvoorstel();
    expect(said).toContain('- **Wat er van de doelen kwam**: Doel een: niet gehaald');
    expect(said).toContain('- Doel een: van 40 % (2011) naar hoogstens 20 % (2015)');
    expect(said).toContain('Doel: hoogstens 20 % (2015).');
    expect(said).not.toContain('30 %');
    expect(raadsvoorstel(en)).toContain('from 40 % (2011) to at most 20 % (2015)');
  });

  test('says how much money there is, and out of what each part is paid', () => {
    expect(raadsvoorstel()).toContain('| Budget | geld | 50\\.000 euro |');
    expect(raadsvoorstel()).toContain(
      '| Bel eerst | 2012: € 40.000 (betaald uit Budget); 2013: € 10,50 (betaald uit Fonds Zuid) |',
    );
    expect(raadsvoorstel()).toContain('| Bel eerst | vanaf 1 september 2012 |');
  });
});

describe('a figure of an earlier round', () => {
  test('given that only its materiaal holds it, then a later report still tells it', () => {
    expect(chapter(paper('reisverslag', 2), 'Wat er van de doelen kwam')).toContain('Wachtenden: 36 %');
  });

  test('is told once where it is written with the doel as well', () => {
    expect(paper('reisverslag', 1).match(/ronde 1 \| Wachtenden: 36 %/g)).toHaveLength(1);
  });
});

describe('a choice that was let go', () => {
  test('is none of our choices, and is told as let go wherever it is named', () => {
    const said = paper('programma', 1);
    expect(said).toMatch(/\*\*Onze keuzes\*\*: \[Wachtenden\]\(<#keuze\.k1>\)$/m);
    expect(chapter(said, 'Onze keuzes')).not.toContain('Keuze k2');
    expect(chapter(said, 'Wat wij loslieten')).toContain('Keuze k2');
    expect(said).toContain('[Keuze k2 (losgelaten)](<#keuze.k2>)');
    expect(letter('m2')).toContain('- Wat wij eerst kozen en weer loslieten: Keuze k2');
    expect(letter('m2')).not.toContain('Wat wij kozen');
  });
});

describe('what speaks against an element', () => {
  test('is no ground of it, in a programma, a reisverslag and a letter', () => {
    const rows = chapter(paper('programma', 2), 'Waar wij dit van leerden');
    expect(rows).toContain('| [Titel m1](<#materiaal.m1>) | [Titel tegen](<#materiaal.tegen>) |');
    const ofPiece = paper('reisverslag', 1).split('Titel tegen\n')[1]?.split('\n#')[0] ?? '';
    expect(ofPiece).toContain('- **Spreekt tegen**: [Wandelclub]');
    expect(ofPiece).not.toContain('Gebruikt voor');
    expect(letter('tegen')).toContain('- Dit spreekt tegen: Wandelclub (werkt)');
    expect(letter('tegen')).not.toContain('Wat wij leerden');
  });
});

describe('a letter', () => {
  test('names nothing that was there before what was brought, and a proof of an outcome as that', () => {
    const said = letter('cijfer');
    expect(said).toContain('- Dit laat zien hoe het ging met: Proef');
    expect(said).toContain('- Dit laat zien hoe het ging met: Doel een');
    expect(said).not.toMatch(/Wat wij (probeerden|gaan doen|willen bereiken)/);
  });

  test('tells what we stop as that, and a plan of before as that', () => {
    expect(letter('m1')).toContain('- Wat wij eerder van plan waren: Extra formulier');
    expect(letter('m1')).not.toContain('Wat wij gaan doen: Extra formulier');
  });

  test('says of an invented story that it is invented, in both languages', () => {
    expect(letter('v1')).toContain('### Titel v1 (verzonnen)');
    expect(letter('v1', 'openbaar', en)).toContain('### Titel v1 (invented)');
    expect(chapter(paper('programma', 1), 'Wat wij loslieten')).toContain('[Titel v1 (verzonnen)]');
  });

  test('given somebody whom no public document links to what they brought, then it does not say that nothing stands anywhere', () => {
    expect(letter('pm')).toContain('Wij vonden geen bijdrage die wij hier mogen noemen.');
    expect(letter('pm')).not.toContain('staat nog niet');
  });
});

describe('what a reader may not see', () => {
  test('is said at the list that it belongs to, which is not called empty', () => {
    const said = paper('reisverslag', 1);
    expect(chapter(said, 'Verhalen').trim()).toBe('- Hier staat niets wat u mag lezen.');
    expect(chapter(said, 'Cijfers en feiten')).not.toContain('u mag lezen');
  });

  test('is counted in the foto only, where the count is that of the page', () => {
    for (const [artefact, versie] of [
      ['programma', 1],
      ['reisverslag', 1],
      ['programma', 2],
    ] as const) {
      expect(paper(artefact, versie)).not.toMatch(/niet ziet\**: \d/);
      expect(paper(artefact, versie)).not.toMatch(/mag zien: \d/);
    }
    expect(paper('reisverslag', 1)).toContain('- **Niet voor iedereen**: Een deel van de bijdragen mag u niet lezen.');
  });

  test('gives no id of what was erased before this reader saw it', () => {
    for (const artefact of ['foto', 'programma']) expect(paper(artefact, 1)).not.toMatch(/\bweg\b/);
    expect(chapter(paper('programma', 1), 'Wat wij loslieten')).toContain('iets wat u hier niet mag zien');
    expect(chapter(paper('programma', 1, 'netwerk'), 'Wat wij loslieten')).toContain(
      'Een bijdrage is gewist op 4 april 2012.',
    );
  });

  test('takes the cause along that rests on it alone', () => {
    expect(paper('reisverslag', 1)).not.toContain('Door ons.');
    expect(paper('reisverslag', 1, 'netwerk')).toContain('Door ons.');
  });
});

describe('two pieces that contradict each other', () => {
  test('are both named, also where only one of them is told', () => {
    const said = paper('programma', 1);
    expect(said).not.toContain('### <a id="materiaal.m6">');
    expect(said).toContain('> **Wordt tegengesproken door**: Titel m6: Anders geteld.');
  });
});

describe('an experiment', () => {
  test('keeps its leervraag, also where the report is silent about it', () => {
    expect(paper('reisverslag', 1)).toContain('- **Wat wij willen leren**: [Komt het door ons?](<#leervraag.l1>)');
  });
});

describe('a line of which only what was measured in one way is told', () => {
  test('speaks of no earlier value that it does not tell', () => {
    const at = (jaar: number, waarde: number, soort: 'begin' | 'gemeten') => ({
      jaar,
      periode: String(jaar),
      waarde,
      soort,
    });
    const reeks = {
      naam: 'n',
      populatie: 'p',
      eenheid: '%',
      punten: [at(2011, 40, 'begin'), at(2013, 36, 'gemeten')],
      banden: [{ van: 2012, tot: 2014, tekst: 'ronde 1' }],
    };
    expect(lijnBoodschap(reeks, writerOf(nl))).toContain('De eerste meting is van eerder.');
    const broken = lijnBoodschap({ ...reeks, breuken: [2012.5] }, writerOf(nl));
    expect(broken).toContain('Vóór 1 juli 2012 is anders gemeten.');
    expect(broken).not.toContain('De eerste meting is van eerder.');
    const since = lijnBoodschap({ ...reeks, breuken: [2012] }, writerOf(nl));
    expect(since).toContain('Vóór 2012 is anders gemeten.');
    const one = { ...reeks, punten: [at(2011, 40, 'begin')] };
    expect(lijnBoodschap(one, writerOf(nl))).not.toContain('De eerste meting is van eerder.');
  });
});

describe('a klantreis', () => {
  test('says who stands at a step apart from the channel', () => {
    const klantreis = {
      persona: 'Noa',
      gebaseerdOp: 'b',
      fictief: true,
      stappen: [{ stap: 's', wie: 'Mentor', kanaal: 'telefoon' }],
    };
    const piece = { id: 'kr', soort: 'klantreis', invalshoek: 'klantreizen', kring: 'leefwereld', titel: 't' };
    const told = play([
      ...toDoing.slice(0, 7),
      step('materiaal.toevoegen', '2012-02-02', {
        materiaal: { ...piece, aangedragenDoor: [], publiek: 'openbaar', klantreis },
      }),
    ]);
    const said = renderMarkdown(fotoDocument(assembleFoto(told.reis, { publiek: 'openbaar' }), nl));
    expect(said).toContain('| Stap | Wie | Kanaal |');
    expect(said).toContain('| s | Mentor | telefoon |');
  });
});

describe('a day that was redacted', () => {
  test('is the day of the fact, which a seal counts on, and never the day that was told', () => {
    const [start] = facts;
    const told = {
      ...start,
      reiswens: { opgave: 'o', urgentie: [{ bron: 'inwoner', uitspraak: 'u', datum: '2001-05-05' }], doelen: ['d'] },
    };
    const left = JSON.stringify(redactFacts([told as never], [{ seq: 1, path: ['reiswens', 'urgentie', 0] } as never]));
    expect(left).not.toContain('2001-05-05');
    expect(left).toContain('"datum":"2012-01-01"');
  });
});

describe('what was redacted', () => {
  test('is no voice and no message on a page, and the day of its fact is no day of a source', () => {
    const left = redactFacts(facts, [1]);
    const [opdracht] = artefactsOf(left, { publiek: 'openbaar' });
    const said = renderMarkdown(artefactDocument(opdracht!, nl));
    expect(said).toContain('\\[gewist\\]');
    expect(said).not.toContain('> \\[gewist\\]');
    const old = {
      ...opdracht!.artefact,
      reiswens: { ...reis.reiswens, urgentie: [{ bron: 'inwoner', uitspraak: '[gewist]', datum: '2012-01-01' }] },
    };
    expect(renderMarkdown(artefactDocument({ ...opdracht!, artefact: old } as never, nl))).not.toContain(
      '1 januari 2012',
    );
  });
});

describe('an experiment that goes on under a programma that does not name its effort', () => {
  test('says what it is part of', () => {
    const gone = play([
      ...toDoing,
      step('experiment.starten', '2012-06-20', {
        experiment: { id: 'e1', soort: 'weglaten', wat: 'Proef', verwachting: 'v', inspanning: 'i2' },
      }),
      ...doing.filter(({ type }) => type !== 'experiment.starten'),
      ...reported('2013'),
      ...nextProgramma('2013', { inspanningen: [programma.inspanningen[0]] }),
      ...experiment('e2', '2013'),
      ...reported('2014'),
    ]);
    const last = artefactsOf(gone.facts, { publiek: 'openbaar' }).at(-1)!;
    expect(renderMarkdown(artefactDocument(last, nl))).toContain('- **Onderdeel van het programma**: Extra formulier');
  });
});

describe('what a report does not know', () => {
  test('never asks whether something would have happened anyway that did not happen', () => {
    const silent = play([
      ...toDoing,
      ...doing,
      ...reported('2013', { ...reisverslag, doelbereik: [{ doel: 'd1', uitkomst: 'nietGehaald', toelichting: 't' }] }),
    ]);
    const last = artefactsOf(silent.facts, { publiek: 'openbaar' }).at(-1)!;
    expect(renderMarkdown(artefactDocument(last, nl))).not.toContain('vanzelf was gebeurd: Doel een');
  });
});

describe('things on lines of their own', () => {
  test('end in a way that keeps them apart where a reader has one line', () => {
    const [said = ''] = /.*Wat wij gaan doen\*\*.*/.exec(paper('programma', 1)) ?? [];
    expect(said).toBe('- **Wat wij gaan doen**: Bel eerst. Wij stoppen met: Extra formulier.');
  });
});

describe('what stops', () => {
  test('is not told under a choice as what we will do', () => {
    const said = chapter(paper('programma', 1), 'Onze keuzes');
    expect(said).toContain('- **Wat wij gaan doen**: [Bel eerst](<#inspanning.i1>)\n');
    expect(said).toContain('- **Waarmee wij stoppen**: [Extra formulier](<#inspanning.i2>)');
  });
});

describe('a plan that ends on the last day of a year', () => {
  test('runs in that year and not in the next one', () => {
    const ends = play([
      ...toDoing.slice(0, before),
      step('programma.opstellen', '2012-05-01', {
        programma: {
          ...programma,
          inspanningen: [{ ...programma.inspanningen[0], van: '2012-07-01', tot: '2012-12-31' }],
        },
      }),
    ]);
    const said = renderMarkdown(programmaDocument(assembleProgramma(ends.reis, { publiek: 'openbaar' }), nl));
    expect(said).toContain('Het loopt in 2012.');
    expect(said).toContain('| 1 juli 2012 – 31 december 2012 |');
  });
});

describe('a target between two values', () => {
  test('is told as two values, and as no single number on the front', () => {
    const between = { van: '2012-01-01', tot: '2013-12-31' };
    const doelen = [
      {
        ...doel(25, '2013-12-31'),
        indicatoren: [
          { indicator: 'ind', streefwaarden: [{ tijdvak: between, operator: 'tussen', waarde: 25, bovengrens: 30 }] },
        ],
      },
    ];
    const planned = play([
      ...toDoing.slice(0, before),
      step('indicator.beschrijven', '2012-04-05', {
        indicator: { id: 'ind', naam: 'n', definitie: 'D', populatie: 'p', eenheid: '%', richting: 'omlaag' },
      }),
      step('programma.opstellen', '2012-05-01', {
        programma: { ...programma, doelen, inspanningen: [{ ...programma.inspanningen[0] }] },
      }),
    ]);
    const said = renderMarkdown(programmaDocument(assembleProgramma(planned.reis, { publiek: 'openbaar' }), nl));
    expect(said).toContain('tussen 25 en 30 %');
    expect(said).not.toContain('- **25 %**');
  });
});

describe('statements of which a reader may see none', () => {
  test('are no empty list', () => {
    const hidden = play([
      ...toDoing,
      ...doing,
      materiaal(late, 'stil', ['feit', 'lokalePraktijk', 'praktijk'], { publiek: 'kern' }),
      ...reported('2013', {
        ...reisverslag,
        betekenis: [{ id: 'b1', betekenis: 'Geheim', materiaal: ['stil'] }],
        onverwacht: [{ id: 'u1', bevinding: 'Geheim', materiaal: ['stil'] }],
      }),
    ]);
    const last = artefactsOf(hidden.facts, { publiek: 'openbaar' }).at(-1)!;
    const said = renderMarkdown(artefactDocument(last, nl));
    expect(chapter(said, 'Wat dit betekent voor het vervolg').trim()).toBe('Hier staat niets wat u mag lezen.');
    expect(chapter(said, 'Wat wij niet verwachtten').trim()).toBe('Hier staat niets wat u mag lezen.');
    expect(chapter(said, 'Wat niet werkte').trim()).toBe('Hier staat niets.');
  });
});

describe('a piece into which others were merged', () => {
  test('hears what came of its parts', () => {
    const choice = { keuze: 'Samen', soort: 'gebied', waarom: 'w', gemaaktDoor: ['og', 'pm', 'pr', 'wt'] };
    const merged = play([
      ...toDoing.slice(0, before),
      step('keuze.maken', '2012-04-02', { keuze: { ...choice, id: 'k9', materiaal: ['m2'] } }),
      materiaal('2012-04-03', 'samen', ['feit', 'lokalePraktijk', 'praktijk'], { samengevoegdUit: ['m2', 'm5'] }),
    ]);
    const [bijdrage] = feedbackFor(merged.reis, 'samen', { publiek: 'openbaar', facts: merged.facts }).bijdragen;
    expect(bijdrage?.kwamTerechtIn.map(({ id }) => id)).toContain('k9');
  });
});

describe('what was adopted before the journey came here', () => {
  test('is not called a draft', () => {
    const [adopted] = artefactsOf(facts, { publiek: 'openbaar' });
    const kop = { ...adopted!.artefact.kop, vastgesteld: null, elders: { orgaan: 'College', datum: '2011-01-01' } };
    const said = renderMarkdown(
      artefactDocument({ ...adopted!, artefact: { ...adopted!.artefact, kop } } as never, nl),
    );
    expect(said).toContain('- **Stand**: Dit is elders vastgesteld, voordat deze reis begon.');
    expect(said).not.toContain('concept');
    expect(said).not.toContain('nog niet vastgesteld');
  });
});

describe('a finding that rests on a piece which was merged since', () => {
  test('keeps its ground under the name of the whole', () => {
    const merged = play([
      ...toDoing,
      materiaal('2012-06-20', 'samen', ['feit', 'lokalePraktijk', 'praktijk'], { samengevoegdUit: ['m2', 'm5'] }),
      ...doing,
      ...reported('2013', {
        ...reisverslag,
        onverwacht: [{ id: 'u1', bevinding: 'Verrassing', materiaal: ['m2', 'm5'] }],
      }),
    ]);
    const last = artefactsOf(merged.facts, { publiek: 'openbaar' }).at(-1)!;
    expect(chapter(renderMarkdown(artefactDocument(last, nl)), 'Wat wij niet verwachtten')).toContain(
      'Verrassing (Gebaseerd op: [Titel samen](<#materiaal.samen>)',
    );
  });
});

describe('a second round of a plan', () => {
  const stopping = {
    ...first.inspanningen[1],
    doelen: ['d1'],
    richting: 'weglaten',
    van: '2012-01-01',
    kosten: [{ bedrag: 900_00, jaar: 2013 }],
  };
  const second = play([
    ...toDoing.slice(0, before),
    materiaal('2012-04-02', 'geheim', ['feit', 'lokalePraktijk', 'praktijk'], { publiek: 'kern' }),
    indicator,
    step('programma.opstellen', '2012-05-01', { programma: first }),
    ...toDoing.slice(before + 1),
    ...doing,
    ...reported('2013', {
      ...reisverslag,
      doelbereik: [
        {
          doel: 'd1',
          uitkomst: 'gehaald',
          toelichting: 't',
          materiaal: ['m1'],
          attributie: 'Elders ook.',
          attributieMateriaal: ['m4'],
        },
      ],
    }),
    step('programma.opstellen', '2013-04-01', {
      programma: {
        ...first,
        kernboodschap: 'Anders dan eerst.',
        doelen: [doel(20, '2014-12-31')],
        inspanningen: [{ ...first.inspanningen[0], uitvoerders: [{ reiziger: 'wt' }] }, stopping],
        leervragen: [{ id: 'l9', vraag: 'Wat nu?', status: 'open' }],
        wijzigingen: [
          { id: 'w-1', wat: 'Anders', richting: 'aanpassen', betekenis: 'b1' },
          { id: 'w-2', wat: 'Stil', richting: 'toevoegen', materiaal: ['geheim'] },
        ],
      },
    }),
    step('programma.vaststellen', '2013-05-01', {}, 'og'),
    step('erratum.plaatsen', '2013-06-01', {
      erratum: { id: 'er', artefact: 'programma', versie: 2, tekst: 'Het waren er 39.' },
    }),
  ]);
  const options = { publiek: 'openbaar', facts: second.facts } as const;
  const plan = assembleProgramma(second.reis, { ...options, versie: 2 });
  const report = assembleReisverslag(second.reis, { ...options, versie: 1 });
  const council = renderMarkdown(raadsvoorstelDocument({ programma: plan, reisverslag: report }, nl));
  const said = renderMarkdown(programmaDocument(plan, nl));

  test('plans nothing that stops, and says that its money is for stopping', () => {
    expect(chapter(council, 'Planning')).not.toContain('Extra formulier');
    expect(council).toContain('| Wij stoppen met: Extra formulier. | 2013: € 900 |');
  });

  test('asks the questions of now', () => {
    const open = chapter(council, "Wat wij niet weten, en risico's");
    expect(open).toContain('- Wat nu?');
    expect(open).not.toContain('Komt het door ons?');
  });

  test('counts on the front every line of the comparison', () => {
    const changed = (chapter(said, 'Versie 2 vergeleken met de vorige').match(/\| veranderd \|/g) ?? []).length;
    expect(said).toContain(`${changed} veranderd`);
  });

  test('says of a change that it rests on something that is not shown', () => {
    expect(said).toMatch(/\| (<a[^>]*><\/a>)?Stil \| toevoegen \| Dit is ook gebaseerd op iets/);
  });

  test('names who carries an effort out by role, also who is no member', () => {
    expect(said).toContain('- **Wie dit uitvoeren**: wt');
  });

  test('says on the front what was corrected since', () => {
    expect(said).toContain('- **Verbeteringen**: Het waren er 39.');
  });

  test('draws what the table beside it says', () => {
    const rows = renderMarkdown(artefactDocument({ soort: 'reisverslag', artefact: report } as never, nl));
    expect(rows).toContain('| Begin | Wachtenden: 40 %, 2011 |');
    expect(rows).toMatch(/\| Streefwaarde \| Wachtenden: .*hoogstens 30 % \|/);
  });

  test('names what shows a result, and what the cause was compared with', () => {
    const rows = renderMarkdown(artefactDocument({ soort: 'reisverslag', artefact: report } as never, nl));
    expect(rows).toContain('- **Dat blijkt uit**: [Titel m1](<#materiaal.m1>)');
    expect(rows).toContain('- **Vergeleken met**: [Titel m4](<#materiaal.m4>)');
    expect(rows).toContain('Titel m4\n');
  });
});

describe('two talks that are called alike', () => {
  test('are two sources', () => {
    const talk = { kennissoort: 'ervaring', titel: 'Gesprek' };
    const talked = play([
      ...toDoing.slice(0, 7),
      materiaal('2012-02-02', 'x1', ['verhaal', 'leefwereldverhalen', 'leefwereld'], { kaart, bron: talk }),
      materiaal('2012-02-02', 'x2', ['verhaal', 'leefwereldverhalen', 'leefwereld'], { kaart, bron: talk }),
    ]);
    const told = renderMarkdown(fotoDocument(assembleFoto(talked.reis, { publiek: 'openbaar' }), nl));
    expect(told.match(/^\[\^\d\]: Gesprek$/gm)).toHaveLength(2);
  });
});

describe('an experiment that builds on what a reader may not see', () => {
  test('gives no id of it', () => {
    const built = play([
      ...toDoing,
      materiaal('2012-06-20', 'kern1', ['feit', 'lokalePraktijk', 'praktijk'], { publiek: 'kern' }),
      step('experiment.starten', '2012-06-21', {
        experiment: { id: 'e0', soort: 'toevoegen', wat: 'p', verwachting: 'v', bouwtVoortOp: ['kern1', 'm2'] },
      }),
      ...doing,
    ]);
    const told = (publiek: Publiek) =>
      assembleReisverslag(built.reis, { publiek }).experimenten.flatMap(
        ({ experiment: one }) => one.bouwtVoortOp ?? [],
      );
    expect([told('openbaar'), told('kern')]).toEqual([['m2'], ['kern1', 'm2']]);
  });
});
