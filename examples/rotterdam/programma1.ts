import type { Command, Programma } from '../../src/index.js';
import { at } from './when.js';

/** Everybody who chose together, as far as we can tell: who sat at the table is our reconstruction. */
const samen = ['r-wethouder', 'r-programmamanager', 'r-welzijn', 'r-vrijwilliger', 'r-bewoner'];

/** Version 1: Voor Mekaar, 2015–2018. */
export const voorMekaar: Programma = {
  waartoe: 'Minder Rotterdammers van 65 jaar en ouder zijn eenzaam, vooral in de 21 accentwijken.',
  wat: 'Wij doen twee dingen. Wij vragen Rotterdammers om meer oog te hebben voor elkaar. En wij vinden mensen bij wie het niet goed gaat, en helpen hen op een manier die werkt.',
  metWie:
    'De gemeente werkt samen met de GGD, welzijnsorganisaties, wijkteams, woningcorporaties, verenigingen en vrijwilligers.',
  waarmee: 'Het budget is in de bronnen niet gevonden. Wij laten het open.',
  opdracht: {
    vraag: 'Hoe bereiken wij eenzame 65-plussers in de accentwijken, en wat helpt hen?',
    aanleiding: 'In 2012 is 56 procent van de 65-plussers in Rotterdam matig tot ernstig eenzaam.',
    ambitie: 'Een daling van 5 procentpunt in de jaren 2014 tot 2018.',
    context: 'Het is een prioriteit van het college. De uitvoering ligt bij de gemeente en welzijnsorganisaties.',
  },
  organisatie: 'Een programmamanager leidt het programma. Welzijnsorganisaties en vrijwilligers doen de bezoeken.',
  governance: 'De wethouder besluit. Het college volgt de voortgang in de jaarstukken.',
  middelen: [
    {
      id: 'mi-uren',
      soort: 'uren',
      omschrijving: 'Tijd van vrijwilligers en welzijnswerkers. Hoeveel is niet bekend.',
    },
    { id: 'mi-kennis', soort: 'kennis', omschrijving: 'De gezondheidsmonitor van de GGD.' },
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
      wat: 'Campagne, online marktplaats, een blad voor 65-plussers en een prijs voor lief en leed in de straat',
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
      keuzes: ['k-ouderen'],
    },
    {
      id: 'i-signaal',
      wat: 'Een digitaal systeem om zorgen te melden, met vervolg',
      soort: 'project',
      richting: 'toevoegen',
      doelen: ['d-eenzaam'],
    },
  ],
  aannames: [
    {
      id: 'a-bezoek',
      als: 'wij iedereen van 75 jaar en ouder bezoeken',
      dan: 'vinden wij de mensen die eenzaam zijn',
      omdat: 'zij zelf geen hulp vragen',
    },
    {
      id: 'a-minder',
      als: 'wij eenzame mensen vinden',
      dan: 'worden zij minder eenzaam',
      omdat: 'er na het bezoek iets volgt',
    },
  ],
  leervragen: [
    { id: 'l-bereik', vraag: 'Hoe bereiken wij mensen die niet eenzaam genoemd willen worden?', status: 'open' },
    { id: 'l-effect', vraag: 'Maakt een huisbezoek mensen minder eenzaam?', status: 'open' },
  ],
  wijzigingen: [],
};

/** Choosing together, and the first version of the programma. */
export const programma1: readonly Command[] = [
  {
    type: 'oordeel.behandelen',
    meta: at('2014-11-10'),
    oordeel: 'o-bezoek',
    behandeling: 'Het bezoek wordt een experiment met een leervraag. Zo kijken wij eerst of het helpt.',
  },
  {
    type: 'keuze.maken',
    meta: at('2014-11-12', 'r-wethouder'),
    keuze: {
      id: 'k-ouderen',
      soort: 'groep',
      keuze: 'Mensen van 65 jaar en ouder, met bezoek voor wie 75 of ouder is',
      waarom: 'In deze groep is het aandeel eenzame mensen hoog en hoger dan elders.',
      materiaal: ['m-65plus-2012', 'm-nederland-2012', 'v-trap'],
      gemaaktDoor: samen,
    },
  },
  {
    type: 'keuze.maken',
    meta: at('2014-11-12', 'r-wethouder'),
    keuze: {
      id: 'k-wijken',
      soort: 'gebied',
      keuze: '21 accentwijken',
      waarom: 'De verschillen tussen wijken zijn groot: van 7 procent in Terbregge tot 35 procent in Feijenoord.',
      materiaal: ['m-niemand', 'm-accentwijken'],
      gemaaktDoor: samen,
    },
  },
  {
    type: 'reisgezelschap.vormen',
    meta: at('2014-11-20'),
    reisgezelschap: {
      verlangen: 'Geen Rotterdammer wordt nog vergeten in zijn eigen huis (fictief verwoord).',
      leden: [...samen, 'r-onderzoeker'],
    },
  },
  {
    type: 'mandaat.verlenen',
    meta: at('2014-11-21', 'r-wethouder'),
    mandaat: {
      reisbegeleider: 'r-programmamanager',
      urenPerWeek: 24,
      ruimte: 'De programmamanager mag partijen bij elkaar roepen en stoppen met wat niet werkt. De uren zijn fictief.',
    },
  },
  { type: 'programma.opstellen', meta: at('2014-12-01'), programma: voorMekaar },
  {
    type: 'regel.toelichten',
    meta: at('2014-12-08', 'r-wethouder'),
    toelichting: {
      id: 't-wetenschap',
      regel: 'programma.keuze-samen-gemaakt',
      gate: 'programma',
      ronde: 1,
      motivering:
        'In de bronnen is niet te vinden dat onderzoekers bij de keuzes aan tafel zaten. Hun cijfers zijn wel gebruikt. Deze toelichting is onze reconstructie (fictief).',
      opdrachtgever: 'r-wethouder',
    },
  },
  { type: 'programma.vaststellen', meta: at('2014-12-15', 'r-wethouder') },
];
