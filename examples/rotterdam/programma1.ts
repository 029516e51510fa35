import type { Command } from '../../src/index.js';
import type { Keuze, Programma } from '../../src/schemas/index.js';
import { at } from './when.js';

/** Who chose together is our reconstruction: no source says that researchers were at the table. */
const samen = ['r-wethouder', 'r-programmamanager', 'r-welzijn', 'r-vrijwilliger', 'r-bewoner'];

const kies = (keuze: Omit<Keuze, 'gemaaktDoor'>): Command => ({
  type: 'keuze.maken',
  meta: at('2014-11-12', 'r-wethouder'),
  keuze: { ...keuze, waarom: `${keuze.waarom} (Wie hier samen kozen, is fictief.)`, gemaaktDoor: samen },
});

/** Version 1: Voor Mekaar, 2015–2018. */
export const voorMekaar: Programma = {
  naam: 'Voor Mekaar',
  kernboodschap: 'Wij zoeken eenzame ouderen op, en doen daarna iets dat helpt.',
  waartoe: 'Minder Rotterdammers van 65 jaar en ouder zijn eenzaam, vooral in de 21 accentwijken.',
  wat: 'Wij doen twee dingen. Wij vragen Rotterdammers om meer oog te hebben voor elkaar. En wij vinden mensen bij wie het niet goed gaat, en helpen hen op een manier die werkt.',
  metWie:
    'De gemeente werkt samen met de GGD, welzijnsorganisaties, wijkteams, woningcorporaties, verenigingen en vrijwilligers.',
  waarmee: 'Het budget vonden wij niet in de bronnen. Dit laten wij open.',
  opdracht: {
    vraag: 'Hoe bereiken wij eenzame 65-plussers in de accentwijken, en wat helpt hen?',
    aanleiding: 'In 2012 was 56 procent van de 65-plussers in Rotterdam matig tot ernstig eenzaam.',
    ambitie: 'Een daling van 5 procentpunt in de jaren 2014 tot 2018.',
    context: 'De aanpak van eenzaamheid is een prioriteit van het college.',
  },
  organisatie: 'Een programmamanager van de gemeente leidt het programma.',
  governance: 'De wethouder en het college besluiten. Het college meldt de voortgang in de jaarstukken.',
  middelen: [
    { id: 'mi-geld', soort: 'geld', omschrijving: 'Budget van het programma. Niet gevonden in de bronnen.' },
    { id: 'mi-uren', soort: 'uren', omschrijving: 'Tijd van wie de huisbezoeken doet. Niet gevonden in de bronnen.' },
    { id: 'mi-kennis', soort: 'kennis', omschrijving: 'Het gezondheidsonderzoek van de GGD.' },
  ],
  doelen: [
    {
      id: 'd-eenzaam',
      doel: 'Minder eenzame 65-plussers',
      indicator: {
        naam: 'Matig tot ernstig eenzaam',
        populatie: '65-plussers in Rotterdam',
        eenheid: '%',
        nulmeting: { waarde: 56, periode: '2012' },
        streefwaarde: { waarde: 51, periode: '2018' },
      },
    },
  ],
  inspanningen: [
    {
      id: 'i-aandacht',
      wat: 'Meer aandacht voor elkaar: een campagne, een online marktplaats, een blad voor 65-plussers en een prijs voor lief en leed',
      soort: 'project',
      richting: 'toevoegen',
      doelen: ['d-eenzaam'],
    },
    {
      id: 'i-huisbezoek',
      wat: 'Een huisbezoek voor iedereen van 75 jaar en ouder',
      soort: 'project',
      richting: 'toevoegen',
      trekker: 'r-welzijn',
      doelen: ['d-eenzaam'],
      keuzes: ['k-ouderen', 'k-vinden'],
    },
    {
      id: 'i-signaal',
      wat: 'Een digitaal systeem om zorgen te melden, met een vervolg',
      soort: 'project',
      richting: 'toevoegen',
      doelen: ['d-eenzaam'],
      keuzes: ['k-vinden'],
    },
  ],
  aannames: [
    {
      id: 'a-bezoek',
      als: 'wij iedereen van 75 jaar en ouder bezoeken',
      dan: 'vinden wij de mensen die eenzaam zijn',
      omdat: 'zij zelf geen hulp vragen (reconstructie, fictief)',
    },
    {
      id: 'a-minder',
      als: 'wij eenzame mensen vinden',
      dan: 'worden zij minder eenzaam',
      omdat: 'er na het bezoek iets volgt (reconstructie, fictief)',
    },
  ],
  leervragen: [
    { id: 'l-bereik', vraag: 'Hoe bereiken wij mensen die niet eenzaam willen heten? (fictief)', status: 'open' },
    { id: 'l-effect', vraag: 'Maakt een huisbezoek mensen minder eenzaam? (fictief)', status: 'open' },
  ],
  wijzigingen: [],
};

/** Choosing together, and the first version of the programma. */
export const programma1: readonly Command[] = [
  {
    type: 'oordeel.behandelen',
    meta: at('2014-11-10'),
    oordeel: 'o-bezoek',
    behandeling: 'Het bezoek wordt een experiment met een leervraag. Zo kijken wij of het helpt (fictief).',
  },
  {
    type: 'oordeel.behandelen',
    meta: at('2014-11-10'),
    oordeel: 'o-buren',
    behandeling: 'Omkijken naar elkaar is een deel van het programma. Het is niet het hele antwoord (fictief).',
  },
  kies({
    id: 'k-ouderen',
    soort: 'groep',
    keuze: 'Mensen van 65 jaar en ouder, met een bezoek voor wie 75 of ouder is',
    waarom: 'In 2012 waren 65-plussers in Rotterdam vaker eenzaam dan 65-plussers in Nederland en in Amsterdam.',
    materiaal: ['m-65plus-2012', 'm-nederland-2012', 'm-amsterdam-2012', 'v-trap'],
  }),
  kies({
    id: 'k-wijken',
    soort: 'gebied',
    keuze: '21 accentwijken',
    waarom: 'Het college wees deze wijken aan. Waarom juist deze, staat niet in onze bronnen.',
    materiaal: ['m-accentwijken'],
  }),
  kies({
    id: 'k-vinden',
    soort: 'problematiek',
    keuze: 'Mensen vinden bij wie het niet goed gaat, en dan iets doen dat werkt',
    waarom: 'Iemand kan jaren uit beeld raken. En weinig interventies maken aantoonbaar minder eenzaam.',
    materiaal: ['m-vermist', 'm-interventies', 'm-netwerk'],
  }),
  {
    type: 'reisgezelschap.vormen',
    meta: at('2014-11-20'),
    reisgezelschap: {
      verlangen: 'Geen Rotterdammer wordt nog vergeten in zijn eigen huis (fictief).',
      leden: [...samen, 'r-huismeester', 'r-onderzoeker'],
    },
  },
  {
    type: 'mandaat.verlenen',
    meta: at('2014-11-21', 'r-wethouder'),
    mandaat: {
      reisbegeleider: 'r-programmamanager',
      urenPerWeek: 24,
      ruimte: 'De programmamanager mag partijen bij elkaar roepen. Deze uren en ruimte zijn fictief.',
    },
  },
  { type: 'programma.opstellen', meta: at('2014-12-01'), programma: voorMekaar },
  {
    type: 'sectie.toelichten',
    meta: at('2014-12-02'),
    toelichting: {
      artefact: 'programma',
      sectie: 'doelen',
      tekst:
        'De streefwaarde is onze rekensom: 56 procent in 2012 (65-plussers in Rotterdam), min 5 procentpunt. De opdracht noemt de accentwijken. De cijfers die wij vonden, gaan over de hele stad.',
    },
  },
  {
    type: 'regel.toelichten',
    meta: at('2014-12-08', 'r-wethouder'),
    toelichting: {
      id: 't-wetenschap',
      regel: 'programma.keuze-samen-gemaakt',
      gate: 'programma',
      ronde: 1,
      motivering:
        'In de bronnen staat niet dat onderzoekers bij deze keuzes aan tafel zaten. Hun cijfers en kennis zijn wel gebruikt. Deze toelichting is onze reconstructie (fictief).',
      opdrachtgever: 'r-wethouder',
    },
  },
  { type: 'programma.vaststellen', meta: at('2014-12-15', 'r-wethouder') },
];
