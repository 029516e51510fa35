/** A journey that is as small as the rules allow: the input of the reports in this folder. Plain data, as a host would send it. */
import { decide, startReis, type Fact } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';

type Json = Readonly<Record<string, unknown>>;

const at = (day: string, door = 'pm') => ({ op: `${day}T12:00:00Z`, door });

/** One command of a plain kind. */
export const step = (type: string, day: string, payload: Json = {}, door = 'pm'): Json => ({
  type,
  meta: at(day, door),
  ...payload,
});

/** The programma of the first round. */
export const programma = {
  waartoe: 'a',
  wat: 'b',
  metWie: 'c',
  waarmee: 'd',
  opdracht: { vraag: 'v', aanleiding: 'a', ambitie: 'm', context: 'c' },
  organisatie: 'o',
  governance: 'g',
  middelen: [{ id: 'mi', soort: 'geld', omschrijving: 'Budget' }],
  doelen: [
    {
      id: 'd1',
      doel: 'Doel een',
      indicator: {
        naam: 'Wachttijd',
        populatie: 'wachtenden',
        eenheid: '%',
        nulmeting: { waarde: 21, periode: '2012' },
        streefwaarde: { waarde: 0, periode: '2033' },
      },
    },
    { id: 'd2', doel: 'Doel twee' },
  ],
  inspanningen: [
    { id: 'i1', wat: 'Bel eerst', soort: 'project', richting: 'toevoegen', doelen: ['d1'] },
    { id: 'i2', wat: 'Extra formulier', soort: 'project', richting: 'voortzetten', doelen: ['d2'] },
  ],
  aannames: [{ id: 'a1', als: 'x', dan: 'y', omdat: 'z' }],
  leervragen: [{ id: 'l1', vraag: 'Komt het door ons?', status: 'open' }],
  wijzigingen: [] as readonly Json[],
};

/** A report that is silent about the second doel, the leervraag and the aanname. */
export const reisverslag = {
  verhalen: ['v1'],
  data: ['m1'],
  werkzameElementen: ['w1'],
  opbrengst: 'o',
  betekenis: [{ id: 'b1', betekenis: 'Ga door', werkzameElementen: ['w1'] }],
  watNietWerkte: [],
  onverwacht: [],
  doelbereik: [{ doel: 'd1', uitkomst: 'gehaald', toelichting: 't' }],
  antwoorden: [],
  aannames: [],
};

const reizigers = [
  ['og', 'opdrachtgever', 'beleid'],
  ['pm', 'reisbegeleider', 'beleid'],
  ['pr', 'professional', 'praktijk'],
  ['wt', 'wetenschapper', 'wetenschap'],
  ['in', 'inwoner', 'leefwereld'],
];

const bron = { kennissoort: 'data', titel: 'Bron' };

/** One piece of materiaal. */
export const materiaal = (day: string, id: string, words: readonly [string, string, string], extra: Json = {}): Json =>
  step('materiaal.toevoegen', day, {
    materiaal: {
      id,
      soort: words[0],
      invalshoek: words[1],
      kring: words[2],
      titel: `Titel ${id}`,
      ...(words[0] !== 'verhaal' && { samenvatting: 's' }),
      aangedragenDoor: ['pm'],
      publiek: 'openbaar',
      bron,
      ...extra,
    },
  });

const kaart = {
  rol: 'inwoner',
  leeftijdsgroep: '25tot45',
  maand: '2012-01',
  herleidbaarheid: 'geen',
  grondslag: { soort: 'toestemming', datum: '2012-01-01' },
  fictief: true,
  gebaseerdOp: 'niets',
};
const meting = { indicator: 'Wachttijd', populatie: 'wachtenden', waarde: 21, eenheid: '%', periode: '2012' };

/** The one werkzaam element. */
export const element = (extra: Json = {}): Json => ({
  id: 'w1',
  wat: 'Wandelclub',
  mechanisme: 'm',
  voorWie: 'k',
  richting: 'werkt',
  onderbouwing: ['m1'],
  tegenbewijs: [],
  zekerheid: 'vermoeden',
  status: 'voorlopig',
  ...extra,
});

const opdracht = {
  vraag: 'Waarom?',
  aanleiding: 'a',
  ambitie: 'm',
  context: 'c',
  opdrachtgever: 'og',
  reisbegeleider: 'pm',
  afbakening: 'x',
};

/** Up to the adoption of the programma. */
export const toDoing: readonly Json[] = [
  ...reizigers.map(([id, rol, kring]) =>
    step('reiziger.toevoegen', '2012-01-01', { reiziger: { id, rol, kring, functie: id } }),
  ),
  step('opdracht.opstellen', '2012-01-02', { opdracht }),
  step('opdracht.vaststellen', '2012-01-03', {}, 'og'),
  materiaal('2012-02-01', 'm1', ['data', 'data', 'wetenschap'], { meting }),
  materiaal('2012-02-01', 'm2', ['feit', 'lokalePraktijk', 'praktijk']),
  materiaal('2012-02-01', 'm3', ['beleid', 'beleidscontext', 'beleid']),
  materiaal('2012-02-01', 'm4', ['kennis', 'wetenschap', 'wetenschap']),
  materiaal('2012-02-01', 'm5', ['feit', 'lokaalNetwerk', 'praktijk']),
  materiaal('2012-02-01', 'v1', ['verhaal', 'leefwereldverhalen', 'leefwereld'], { kaart }),
  ...['klantreizen', 'wettelijkeGrondslag', 'watWerkt'].map((invalshoek) =>
    step('witteVlek.benoemen', '2012-02-02', { witteVlek: { invalshoek, waarom: 'w' } }),
  ),
  step('foto.vaststellen', '2012-03-01'),
  step('keuze.maken', '2012-04-01', {
    keuze: {
      id: 'k1',
      soort: 'groep',
      keuze: 'Wachtenden',
      waarom: 'w',
      materiaal: ['m1'],
      gemaaktDoor: ['og', 'pm', 'pr', 'wt'],
    },
  }),
  step('reisgezelschap.vormen', '2012-04-01', { reisgezelschap: { verlangen: 'v', leden: ['og', 'pm', 'in'] } }),
  step('mandaat.verlenen', '2012-04-01', { mandaat: { reisbegeleider: 'pm', urenPerWeek: 8, ruimte: 'r' } }, 'og'),
  step('programma.opstellen', '2012-05-01', { programma }),
  step('programma.vaststellen', '2012-06-01', {}, 'og'),
];

const ontmoetingen = ['communityOfPractice', 'digitaal', 'live'];

/** What is done and learned in a round: an experiment, a reflectie on it. */
export const experiment = (id: string, year: string): readonly Json[] => [
  step('experiment.starten', `${year}-07-02`, {
    experiment: { id, soort: 'toevoegen', wat: id === 'e1' ? 'Proef' : 'Tweede proef', verwachting: 'v' },
  }),
  step('reflectie.vastleggen', `${year}-08-01`, {
    reflectie: {
      id: `r-${id}`,
      datum: `${year}-08-01`,
      door: ['pm'],
      experimenten: [id],
      watWeZagen: 'z',
      watWeErvanMaken: 'm',
    },
  }),
];

/** The first round of doing and learning. */
export const doing: readonly Json[] = [
  step('doelgroep.beschrijven', '2012-07-01', { doelgroep: { id: 'dg', wie: 'w', waar: 'w', viaWie: 'v' } }),
  ...ontmoetingen.map((soort) =>
    step('ontmoeting.inrichten', '2012-07-01', { ontmoeting: { id: `o-${soort}`, soort, naam: soort } }),
  ),
  ...experiment('e1', '2012'),
  step('werkzaamElement.benoemen', '2012-08-02', { werkzaamElement: element() }),
];

/** A report is written and adopted. */
export const reported = (year: string, report: Json = reisverslag): readonly Json[] => [
  step('reisverslag.opstellen', `${year}-01-01`, { reisverslag: report }),
  step('reisverslag.vaststellen', `${year}-02-01`),
];

/** The first round, up to and with its report. */
export const firstRound: readonly Json[] = [...toDoing, ...doing, ...reported('2013')];

/** A next programma is adopted, with these changes. */
export const nextProgramma = (year: string, extra: Json = {}): readonly Json[] => [
  step('programma.opstellen', `${year}-04-01`, {
    programma: {
      ...programma,
      wijzigingen: [{ id: 'w-1', wat: 'Anders', richting: 'aanpassen', betekenis: 'b1' }],
      ...extra,
    },
  }),
  step('programma.vaststellen', `${year}-05-01`, {}, 'og'),
];

/** Plays every command; a refusal is a mistake of the test. */
export function play(commands: readonly Json[]): { reis: Reis; facts: readonly Fact[] } {
  const begun = startReis({
    id: 'mini',
    titel: 'Mini',
    meta: at('2012-01-01'),
    reiswens: { opgave: 'Opgave', urgentie: [{ bron: 'college', uitspraak: 'u' }], doelen: ['Beter'] },
  });
  if (!begun.ok) throw new Error(JSON.stringify(begun.rejection));
  let { reis } = begun;
  const facts = [...begun.facts];
  for (const command of commands) {
    const decision = decide(reis, command);
    if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
    ({ reis } = decision);
    facts.push(...decision.facts);
  }
  return { reis, facts };
}
