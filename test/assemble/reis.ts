// Over 250 lines for one reason: one complete journey, as data, that every assembly test starts from.
import { fold, type Fact, type FactType } from '../../src/index.js';
import type { Materiaal, MateriaalMetKaart, Programma, Receipt, Reis } from '../../src/schemas/index.js';

const op = (day: string): string => `${day}T10:00:00+01:00`;

type Told = { [F in FactType]: Omit<Extract<Fact, { type: F }>, 'seq' | 'meta'> }[FactType];

/** Facts by hand, numbered: for journeys that no machine has to allow. */
export function tell(told: readonly (readonly [day: string, fact: Told])[]): Fact[] {
  return told.map(([day, fact], place) => ({ ...fact, seq: place + 1, meta: { op: op(day), door: 'r-gids' } }) as Fact);
}

const receipt: Receipt = {
  rules: '1',
  verdicts: [
    { rule: 'foto.leefwereld-gehoord', verdict: 'met' },
    { rule: 'foto.bron-bekend', verdict: 'explained', toelichting: 't-1' },
    { rule: 'foto.energie', verdict: 'advised' },
  ],
};

export const verhaal: MateriaalMetKaart = {
  id: 'm-verhaal',
  soort: 'verhaal',
  invalshoek: 'leefwereldverhalen',
  kring: 'leefwereld',
  titel: 'Alleen aan tafel',
  bron: { kennissoort: 'ervaring', titel: 'Gesprek in het Huis van de Wijk', datum: '2026-02-01' },
  aangedragenDoor: [],
  publiek: 'netwerk',
  kaart: {
    rol: 'inwoner',
    leeftijdsgroep: 'vanaf75',
    maand: '2026-02',
    herleidbaarheid: 'indirect',
    grondslag: { soort: 'toestemming', datum: '2026-02-01' },
    fictief: true,
    gebaseerdOp: 'gesprekken in de wijk',
  },
};

export const cijfer: Materiaal = {
  id: 'm-cijfer',
  soort: 'data',
  invalshoek: 'data',
  kring: 'wetenschap',
  titel: 'Eenzaamheid onder ouderen',
  samenvatting: 'Meer dan de helft voelt zich eenzaam.',
  bron: {
    kennissoort: 'data',
    titel: 'Gezondheidsmonitor',
    uitgever: 'GGD',
    url: 'https://example.org/monitor?a=1&b=2',
    datum: '2025-11-03',
  },
  aangedragenDoor: ['r-onderzoeker'],
  publiek: 'openbaar',
  energie: 'Hier willen we beginnen.',
  meting: { indicator: 'Eenzaam', populatie: '75-plussers', waarde: 55.5, eenheid: '%', periode: '2025', n: 1200 },
};

export const kern: Materiaal = {
  id: 'm-kern',
  soort: 'kennis',
  invalshoek: 'lokaalNetwerk',
  kring: 'praktijk',
  titel: 'Alleen voor de kern',
  samenvatting: 'Wie met wie ruzie heeft.',
  aangedragenDoor: [],
  publiek: 'kern',
};

export const programma: Programma = {
  waartoe: 'Niemand eet alleen.',
  wat: 'We eten samen.',
  metWie: 'Met de buurt.',
  waarmee: 'Met een keuken.',
  opdracht: { vraag: 'Hoe?', aanleiding: 'Cijfers', ambitie: 'Minder', context: 'De wijk' },
  organisatie: 'Een klein team.',
  governance: 'De opdrachtgever besluit.',
  middelen: [{ id: 'mi-1', soort: 'geld', omschrijving: 'Budget', hoeveelheid: 12500, eenheid: 'euro' }],
  doelen: [
    {
      id: 'd-1',
      doel: 'Minder eenzaamheid',
      indicator: {
        naam: 'Eenzaam',
        populatie: '75-plussers',
        eenheid: '%',
        nulmeting: { waarde: 55.5, periode: '2025' },
        streefwaarde: { waarde: 45, periode: '2027' },
      },
    },
  ],
  inspanningen: [
    { id: 'i-1', wat: 'Eettafels', soort: 'experiment', richting: 'toevoegen', doelen: ['d-1'], keuzes: ['k-1'] },
  ],
  aannames: [{ id: 'a-1', als: 'mensen samen eten', dan: 'kennen zij elkaar', omdat: 'eten verbindt' }],
  leervragen: [{ id: 'l-1', vraag: 'Wie komt er niet?', status: 'open' }],
  wijzigingen: [],
};

/** A journey of two rounds with every kind of record in it, and things that some may not see. */
export const facts: Fact[] = tell([
  [
    '2026-01-12',
    {
      type: 'reis.gestart',
      id: 'reis-1',
      titel: 'Samen aan tafel',
      reiswens: {
        opgave: 'Ouderen zijn eenzaam.',
        urgentie: [{ bron: 'college', uitspraak: 'Dit moet beter.', datum: '2026-01-05' }],
        doelen: ['Minder eenzaamheid'],
        gebied: { naam: 'Rotterdam', code: 'GM0599' },
      },
    },
  ],
  [
    '2026-01-12',
    {
      type: 'reiziger.toegevoegd',
      reiziger: {
        id: 'r-gids',
        rol: 'reisbegeleider',
        kring: 'praktijk',
        functie: 'Programmamanager',
        organisatie: 'Gemeente',
      },
    },
  ],
  [
    '2026-01-12',
    {
      type: 'reiziger.toegevoegd',
      reiziger: { id: 'r-baas', rol: 'opdrachtgever', kring: 'beleid', functie: 'Directeur', organisatie: 'Gemeente' },
    },
  ],
  [
    '2026-01-12',
    {
      type: 'reiziger.toegevoegd',
      reiziger: {
        id: 'r-onderzoeker',
        rol: 'wetenschapper',
        kring: 'wetenschap',
        organisatie: 'Hogeschool',
        energie: 'Wil meten met de buurt.',
      },
    },
  ],
  [
    '2026-01-12',
    {
      type: 'reiziger.toegevoegd',
      reiziger: { id: 'r-buur', rol: 'inwoner', kring: 'leefwereld', organisatie: 'Bewonersvereniging' },
    },
  ],
  [
    '2026-01-13',
    {
      type: 'opdracht.opgesteld',
      opdracht: {
        vraag: 'Hoe eet niemand alleen?',
        aanleiding: 'De cijfers.',
        ambitie: 'Minder eenzaamheid.',
        context: 'Een wijk met veel ouderen.',
        opdrachtgever: 'r-baas',
        reisbegeleider: 'r-gids',
      },
    },
  ],
  ['2026-01-14', { type: 'opdracht.vastgesteld', naar: 'verkennen', versie: 1, receipt }],
  ['2026-02-01', { type: 'materiaal.toegevoegd', materiaal: verhaal }],
  ['2026-02-02', { type: 'materiaal.toegevoegd', materiaal: cijfer }],
  ['2026-02-03', { type: 'materiaal.toegevoegd', materiaal: kern }],
  [
    '2026-02-03',
    { type: 'materiaal.toegevoegd', materiaal: { ...kern, id: 'm-deel', titel: 'Deel van iets', publiek: 'openbaar' } },
  ],
  [
    '2026-02-03',
    {
      type: 'materiaal.toegevoegd',
      materiaal: { ...kern, id: 'm-geheel', titel: 'Het geheel', publiek: 'openbaar', samengevoegdUit: ['m-deel'] },
    },
  ],
  [
    '2026-02-03',
    { type: 'materiaal.toegevoegd', materiaal: { ...kern, id: 'm-weg', titel: 'Straks gewist', publiek: 'openbaar' } },
  ],
  [
    '2026-02-03',
    {
      type: 'materiaal.toegevoegd',
      materiaal: {
        ...cijfer,
        id: 'm-klein',
        titel: 'Kleine meting',
        samenvatting: 'Enkele mensen.',
        meting: {
          indicator: 'Gevallen',
          populatie: 'Bewoners van één flat',
          waarde: 31.7,
          eenheid: '%',
          periode: '2025',
          n: 3,
        },
      },
    },
  ],
  [
    '2026-02-03',
    { type: 'oordeel.geparkeerd', oordeel: { id: 'o-1', oordeel: 'Het ligt aan de bus.', materiaal: ['m-weg'] } },
  ],
  [
    '2026-02-04',
    { type: 'witteVlek.benoemd', witteVlek: { invalshoek: 'klantreizen', waarom: 'Geen tijd.', vervolg: 'In april.' } },
  ],
  [
    '2026-02-04',
    {
      type: 'regel.toegelicht',
      toelichting: {
        id: 't-1',
        regel: 'foto.bron-bekend',
        gate: 'foto',
        ronde: 1,
        motivering: 'Wij zoeken de bron nog.',
        opdrachtgever: 'r-baas',
      },
    },
  ],
  [
    '2026-02-04',
    { type: 'sectie.toegelicht', toelichting: { artefact: 'foto', sectie: 'data', tekst: 'Lees de cijfers rustig.' } },
  ],
  ['2026-02-10', { type: 'foto.vastgesteld', naar: 'inrichten', versie: 1, receipt }],
  ['2026-02-11', { type: 'materiaal.gewist', materiaal: 'm-weg', reden: 'verzoek' }],
  [
    '2026-02-12',
    {
      type: 'keuze.gemaakt',
      keuze: {
        id: 'k-1',
        soort: 'groep',
        keuze: '75-plussers die alleen wonen',
        waarom: 'Daar is de energie.',
        materiaal: ['m-cijfer', 'm-kern', 'm-weg'],
        gemaaktDoor: ['r-baas'],
      },
    },
  ],
  [
    '2026-02-12',
    {
      type: 'reisgezelschap.gevormd',
      reisgezelschap: { verlangen: 'Niemand alleen aan tafel.', leden: ['r-gids', 'r-buur', 'r-onderzoeker'] },
    },
  ],
  [
    '2026-02-12',
    {
      type: 'mandaat.verleend',
      mandaat: { reisbegeleider: 'r-gids', urenPerWeek: 16, ruimte: 'Mag zelf uitnodigen.' },
    },
  ],
  ['2026-02-13', { type: 'programma.opgesteld', programma }],
  ['2026-02-14', { type: 'programma.vastgesteld', naar: 'doenEnLeren', versie: 1, receipt }],
  [
    '2026-02-15',
    {
      type: 'doelgroep.beschreven',
      doelgroep: { id: 'g-1', wie: 'Ouderen', waar: 'In de flat', viaWie: 'De huismeester', bereik: 40 },
    },
  ],
  [
    '2026-02-15',
    {
      type: 'ontmoeting.ingericht',
      ontmoeting: { id: 'on-1', soort: 'live', naam: 'Keukentafel', ritme: 'elke maand' },
    },
  ],
  [
    '2026-02-16',
    {
      type: 'experiment.gestart',
      experiment: {
        id: 'e-1',
        soort: 'toevoegen',
        wat: 'Eettafels in de flat',
        verwachting: 'Twintig gasten',
        inspanning: 'i-1',
        leervragen: ['l-1'],
      },
    },
  ],
  [
    '2026-03-16',
    {
      type: 'reflectie.vastgelegd',
      reflectie: {
        id: 're-1',
        datum: '2026-03-16',
        door: ['r-gids'],
        experimenten: ['e-1'],
        watWeZagen: 'Acht gasten.',
        watWeErvanMaken: 'De deur is een drempel.',
        watWeVeranderen: 'We bellen aan.',
      },
    },
  ],
  [
    '2026-03-30',
    {
      type: 'reflectie.vastgelegd',
      reflectie: {
        id: 're-2',
        datum: '2026-03-30',
        door: ['r-gids'],
        experimenten: ['e-1'],
        watWeZagen: 'Vijftien gasten.',
        watWeErvanMaken: 'Aanbellen helpt.',
      },
    },
  ],
  [
    '2026-04-01',
    {
      type: 'experiment.afgerond',
      experiment: 'e-1',
      afronding: { watGebeurde: 'Het liep.', besluit: 'doorgaan', materiaal: ['m-kern'] },
    },
  ],
  [
    '2026-04-01',
    {
      type: 'werkzaamElement.benoemd',
      werkzaamElement: {
        id: 'w-1',
        wat: 'Iemand die aanbelt',
        mechanisme: 'De drempel verdwijnt',
        voorWie: 'Wie alleen woont',
        richting: 'werkt',
        onderbouwing: ['e-1', 'm-kern'],
        tegenbewijs: [],
        zekerheid: 'aannemelijk',
        status: 'voorlopig',
      },
    },
  ],
  [
    '2026-04-02',
    {
      type: 'reisverslag.opgesteld',
      reisverslag: {
        verhalen: ['m-verhaal'],
        data: ['m-cijfer', 'm-klein'],
        werkzameElementen: ['w-1'],
        opbrengst: 'Vijftien gasten per week.',
        betekenis: [
          { id: 'b-1', betekenis: 'Aanbellen hoort erbij.', werkzameElementen: ['w-1'], materiaal: ['m-kern'] },
        ],
        watNietWerkte: [{ id: 'bv-1', bevinding: 'Flyers.', materiaal: ['m-kern'], experimenten: ['e-1'] }],
        onverwacht: [],
        doelbereik: [
          {
            doel: 'd-1',
            uitkomst: 'nietGehaald',
            toelichting: 'Te kort.',
            meting: {
              indicator: 'Eenzaam',
              populatie: '75-plussers',
              waarde: 54,
              eenheid: '%',
              periode: '2026',
              n: 900,
            },
            attributie: 'Landelijk ook iets lager.',
          },
        ],
        antwoorden: [{ leervraag: 'l-1', status: 'beantwoord', antwoord: 'Wie slecht ter been is.' }],
        aannames: [{ aanname: 'a-1', uitkomst: 'gemengd', toelichting: 'Niet voor iedereen.' }],
      },
    },
  ],
  ['2026-04-03', { type: 'reisverslag.vastgesteld', naar: 'inrichten', versie: 1, receipt }],
  [
    '2026-04-04',
    {
      type: 'erratum.geplaatst',
      erratum: { id: 'er-1', artefact: 'reisverslag', versie: 1, tekst: 'Het waren er zestien.' },
    },
  ],
  [
    '2026-04-10',
    {
      type: 'programma.opgesteld',
      programma: {
        ...programma,
        wat: 'We bellen aan en eten samen.',
        inspanningen: [
          ...programma.inspanningen,
          {
            id: 'i-2',
            wat: 'Aanbellers',
            soort: 'experiment',
            richting: 'toevoegen',
            doelen: ['d-1'],
            werkzameElementen: ['w-1'],
          },
        ],
        leervragen: [],
        wijzigingen: [
          { id: 'wi-1', wat: 'Aanbellers erbij', richting: 'toevoegen', betekenis: 'b-1', werkzaamElement: 'w-1' },
        ],
      },
    },
  ],
]);

/** The journey that these facts tell. */
export const reis: Reis = fold(facts);
