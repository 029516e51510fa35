import type { Kring } from '../../method/kringen.js';
import type { Materiaal } from '../../schemas/materiaal.js';
import type { Programma } from '../../schemas/programma.js';
import type { Reisverslag } from '../../schemas/reisverslag.js';
import type { Reis } from '../../schemas/reis.js';
import type { Reiziger } from '../../schemas/reiziger.js';
import type { StepCommand } from '../clock/activity.js';
import { shared, sharedText } from '../journey/shared.js';
import { personOf } from './who.js';

// What simulated people write down: enough for the rules, and plainly invented.
const tekst = 'Gesimuleerd.';

/** The people of a simulated journey. */
const people: readonly Reiziger[] = [
  { id: 'og', rol: 'opdrachtgever', kring: 'beleid' },
  { id: 'rb', rol: 'reisbegeleider', kring: 'beleid' },
  { id: 'in', rol: 'inwoner', kring: 'leefwereld' },
  { id: 'pr', rol: 'professional', kring: 'praktijk' },
  { id: 'we', rol: 'wetenschapper', kring: 'wetenschap' },
];

/** Somebody joins. */
export const joins: readonly StepCommand[] = people.map((reiziger) => ({
  type: 'reiziger.toevoegen',
  reiziger: shared(`reiziger|${reiziger.id}`, () => reiziger),
}));

const four = { vraag: tekst, aanleiding: tekst, ambitie: tekst, context: tekst };

/** A reiswens that says who calls it urgent and what should become better. */
export const wens = { opgave: tekst, urgentie: [{ bron: 'college', uitspraak: tekst }], doelen: ['Beter'] } as const;

/** An opdracht with everything in it. */
export function opdracht(reis: Reis): StepCommand {
  const opdrachtgever = personOf(reis, 'opdrachtgever');
  const reisbegeleider = personOf(reis, 'reisbegeleider');
  const key = `opdracht|${opdrachtgever}|${reisbegeleider}`;
  return { type: 'opdracht.opstellen', opdracht: shared(key, () => ({ ...four, opdrachtgever, reisbegeleider })) };
}

const bron = { kennissoort: 'praktijk', titel: 'Gesimuleerde bron' } as const;
const kaart = {
  rol: 'inwoner',
  leeftijdsgroep: 'onbekend',
  maand: '2026-01',
  herleidbaarheid: 'geen',
  grondslag: { soort: 'toestemming', datum: '2026-01-05' },
  fictief: true,
} as const;

const usualAngle: Readonly<Record<Kring, string>> = {
  leefwereld: 'leefwereldverhalen',
  praktijk: 'lokalePraktijk',
  beleid: 'beleidscontext',
  wetenschap: 'wetenschap',
};

/** A piece of materiaal of a circle: a story from the leefwereld, a fact from the others. */
export function materiaal(id: string, kring: Kring, invalshoek = usualAngle[kring]): Materiaal {
  return shared(`materiaal|${id}|${kring}|${invalshoek}`, () => newMateriaal(id, kring, invalshoek));
}

function newMateriaal(id: string, kring: Kring, invalshoek: string): Materiaal {
  const basis = { id, invalshoek, kring, titel: tekst, bron, aangedragenDoor: [], publiek: 'netwerk' } as const;
  return kring === 'leefwereld'
    ? { ...basis, soort: 'verhaal', kaart }
    : { ...basis, soort: 'feit', samenvatting: tekst };
}

/** A choice that everybody made together, on the first piece of materiaal. */
export const keuze = (reis: Reis, id: string): StepCommand => ({
  type: 'keuze.maken',
  keuze: shared(`keuze|${id}|${firstOf(reis).join()}|${everybody(reis).join()}`, () => ({
    id,
    soort: 'groep',
    keuze: tekst,
    waarom: tekst,
    materiaal: firstOf(reis),
    gemaaktDoor: everybody(reis),
  })),
});

const firstOf = ({ materiaal: [first] }: Reis): readonly string[] => (first === undefined ? [] : [first.id]);

const everybody = ({ reizigers }: Reis): readonly string[] => reizigers.map(({ id }) => id);

/** The reisgezelschap with all people. */
export const gezelschap = (reis: Reis): StepCommand => ({
  type: 'reisgezelschap.vormen',
  reisgezelschap: shared(`gezelschap|${everybody(reis).join()}`, () => ({ verlangen: tekst, leden: everybody(reis) })),
});

/** Time and room for the reisbegeleider. */
export const mandaat = (reis: Reis): StepCommand => ({
  type: 'mandaat.verlenen',
  mandaat: shared(`mandaat|${personOf(reis, 'reisbegeleider')}`, () => ({
    reisbegeleider: personOf(reis, 'reisbegeleider'),
    urenPerWeek: 16,
    ruimte: tekst,
  })),
});

/** A programma with everything in it, which answers the last reisverslag; without governance when it is forgotten. */
export function programma(reis: Reis, forgets = false): StepCommand {
  const betekenissen = reis.reisverslagen.at(-1)?.reisverslag.betekenis ?? [];
  const ids = betekenissen.map(({ id }) => id);
  return {
    type: 'programma.opstellen',
    programma: shared(`programma|${forgets}|${ids.join('|')}`, () => newProgramma(ids, forgets)),
  };
}

function newProgramma(betekenissen: readonly string[], forgets: boolean): Programma {
  return {
    waartoe: tekst,
    wat: tekst,
    metWie: tekst,
    waarmee: tekst,
    opdracht: four,
    organisatie: tekst,
    governance: forgets ? '' : tekst,
    middelen: [{ id: 'geld', soort: 'geld', omschrijving: tekst }],
    doelen: [],
    inspanningen: [],
    aannames: [],
    leervragen: [{ id: 'leervraag', vraag: tekst, status: 'open' }],
    wijzigingen: betekenissen.map((betekenis, place) => ({
      id: `w${place}`,
      wat: tekst,
      richting: 'aanpassen',
      betekenis,
    })),
  };
}

/** The doelgroep and the three meeting places. */
export const setting: readonly StepCommand[] = [
  { type: 'doelgroep.beschrijven', doelgroep: { id: 'doelgroep', wie: tekst, waar: tekst, viaWie: tekst } },
  ...(['communityOfPractice', 'digitaal', 'live'] as const).map((soort): StepCommand => ({
    type: 'ontmoeting.inrichten',
    ontmoeting: { id: soort, soort, naam: tekst },
  })),
];

/** An experiment of this round. */
export const experiment = (id: string): StepCommand => ({
  type: 'experiment.starten',
  experiment: shared(`experiment|${id}`, () => ({ id, soort: 'toevoegen', wat: tekst, verwachting: tekst })),
});

/** These ids, each once. */
const listOf = (...ids: readonly string[]): readonly string[] => shared(`ids|${ids.join()}`, () => [...new Set(ids)]);

/** A reflection on the experiment of this round. */
export const reflectie = (reis: Reis, number: number, datum: string): StepCommand => ({
  type: 'reflectie.vastleggen',
  reflectie: {
    id: sharedText(`reflectie-${reis.ronde}-${number}`),
    datum,
    door: listOf(personOf(reis, 'reisbegeleider'), personOf(reis, 'professional')),
    experimenten: listOf(`experiment-${reis.ronde}`),
    watWeZagen: tekst,
    watWeErvanMaken: tekst,
  },
});

/** Something that seems to work. */
export const element = (reis: Reis, id: string): StepCommand => ({
  type: 'werkzaamElement.benoemen',
  werkzaamElement: shared(`element|${id}|${firstOf(reis).join()}`, () => ({
    id,
    wat: tekst,
    mechanisme: tekst,
    voorWie: tekst,
    richting: 'onbekend',
    onderbouwing: firstOf(reis),
    tegenbewijs: [],
    zekerheid: 'vermoeden',
    status: 'voorlopig',
  })),
});

/** A reisverslag that shows whatever the journey holds. */
export function reisverslag(reis: Reis): StepCommand {
  const verhalen = reis.materiaal.filter(({ soort }) => soort === 'verhaal').map(({ id }) => id);
  const data = reis.materiaal.filter(({ soort }) => soort === 'feit').map(({ id }) => id);
  const werkzameElementen = reis.werkzameElementen.map(({ id }) => id);
  const key = ['reisverslag', reis.ronde, verhalen.join(), data.join(), werkzameElementen.join()].join('|');
  const report = shared(key, (): Reisverslag => ({
    verhalen,
    data,
    werkzameElementen,
    opbrengst: tekst,
    betekenis: [{ id: `b${reis.ronde}`, betekenis: tekst }],
    watNietWerkte: [],
    onverwacht: [],
    doelbereik: [],
    antwoorden: [],
    aannames: [],
  }));
  return { type: 'reisverslag.opstellen', reisverslag: report };
}

/** The arrival, with what is secured and who owns it. */
export const aankomst: StepCommand = {
  type: 'reis.afronden',
  aankomst: { terugblik: tekst, geborgd: [{ wat: tekst, eigenaar: 'Gesimuleerde organisatie' }] },
};

/** The end of a journey that does not go on. */
export const staking: StepCommand = { type: 'reis.staken', reden: tekst };

/** A gap that is named. */
export const witteVlek = (invalshoek: string): StepCommand => ({
  type: 'witteVlek.benoemen',
  witteVlek: { invalshoek, waarom: tekst },
});
