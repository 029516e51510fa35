import type { Command } from '../../src/index.js';
import type { Keuze, Programma } from '../../src/schemas/index.js';
import * as bron from './bronnen.js';
import { addCijfer, addVondst } from './materiaal.js';
import { voorMekaar } from './programma1.js';
import { at } from './when.js';

/** This time the evaluators are at the table; that is our reconstruction as well. */
const samen = ['r-wethouder', 'r-programmamanager', 'r-welzijn', 'r-vrijwilliger', 'r-bewoner', 'r-evaluatie'];

const herzie = (keuze: Omit<Keuze, 'gemaaktDoor'>): Command => ({
  type: 'keuze.herzien',
  meta: at('2018-09-17', 'r-wethouder'),
  keuze: { ...keuze, waarom: `${keuze.waarom} (Wie hier samen kozen, is fictief.)`, gemaaktDoor: samen },
});

/** Version 2: Rotterdam, Ouder en Wijzer, from 2019. What the sources do not say of it stays as it was, and says so. */
const ouderEnWijzer: Programma = {
  ...voorMekaar,
  naam: 'Rotterdam, Ouder en Wijzer',
  kernboodschap: 'Kom op een moeilijk moment, en laat daarna iets volgen.',
  waartoe: 'Minder oudere Rotterdammers zijn eenzaam. Elke oudere Rotterdammer doet ertoe.',
  wat: 'Het programma heeft 81 maatregelen. De huisbezoeken gaan naar mensen op een kwetsbaar moment, zoals het verlies van een partner of een verhuizing. Een deel heet Ertoe doen.',
  metWie:
    'De partijen van versie 1. Er is sinds maart 2018 ook een landelijk programma, Eén tegen eenzaamheid. Of en hoe Rotterdam daarbij aansloot, staat niet in onze bronnen.',
  opdracht: {
    vraag: 'Hoe helpen wij oudere Rotterdammers op het moment dat het telt?',
    aanleiding:
      'In 2016 was 53 procent van de 65-plussers in Rotterdam matig tot ernstig eenzaam. De afgesproken daling van 5 procentpunt is niet gehaald.',
    ambitie: 'Van 53 procent in 2016 naar 50 procent in 2021, onder 65-plussers in Rotterdam.',
    context: 'Rotterdam krijgt meer ouderen. Sinds maart 2018 is er een landelijk programma met vijf pijlers.',
  },
  doelen: [
    {
      id: 'd-eenzaam',
      doel: 'Minder eenzame 65-plussers',
      indicator: {
        naam: 'Matig tot ernstig eenzaam',
        populatie: '65-plussers in Rotterdam',
        eenheid: '%',
        nulmeting: { waarde: 53, periode: '2016' },
        streefwaarde: { waarde: 50, periode: '2021' },
      },
    },
  ],
  inspanningen: [
    {
      id: 'i-aandacht',
      wat: 'Meer aandacht voor elkaar (of en hoe dit doorging, staat niet in onze bronnen)',
      soort: 'project',
      richting: 'voortzetten',
      doelen: ['d-eenzaam'],
    },
    {
      id: 'i-huisbezoek',
      wat: 'Een huisbezoek op een kwetsbaar moment: het verlies van een partner, een verhuizing',
      soort: 'project',
      richting: 'aanpassen',
      trekker: 'r-welzijn',
      doelen: ['d-eenzaam'],
      keuzes: ['k-ouderen', 'k-vinden'],
      werkzameElementen: ['w-iedereen'],
    },
    {
      id: 'i-signaal',
      wat: 'Een vervolg bij elk signaal (of en hoe dit doorging, staat niet in onze bronnen)',
      soort: 'project',
      richting: 'versterken',
      doelen: ['d-eenzaam'],
      keuzes: ['k-vinden'],
      werkzameElementen: ['w-vervolg'],
    },
    {
      id: 'i-wijkbeeld',
      wat: 'Een proef in 2019: van huisbezoeken een beeld van de wijk maken',
      soort: 'experiment',
      richting: 'toevoegen',
      doelen: ['d-eenzaam'],
    },
    { id: 'i-ertoe', wat: 'De pijler Ertoe doen', soort: 'project', richting: 'toevoegen', doelen: ['d-eenzaam'] },
    { id: 'i-sport', wat: 'De maatregel sport', soort: 'project', richting: 'toevoegen', doelen: ['d-eenzaam'] },
    {
      id: 'i-stempel',
      wat: 'Het woord eenzaam in brief en gesprek (dat dit wegging, is fictief)',
      soort: 'routine',
      richting: 'weglaten',
      doelen: ['d-eenzaam'],
      werkzameElementen: ['w-label'],
    },
  ],
  aannames: [
    {
      id: 'a-moment',
      als: 'wij komen op een kwetsbaar moment',
      dan: 'is het gesprek welkom en volgt er iets',
      omdat: 'mensen dan zelf iets nodig hebben (reconstructie, fictief)',
    },
  ],
  leervragen: [
    {
      id: 'l-bereik',
      vraag: 'Hoe bereiken wij mensen die niet eenzaam willen heten? (fictief)',
      status: 'aangescherpt',
    },
    {
      id: 'l-moment',
      vraag: 'Helpt een bezoek op een kwetsbaar moment meer dan een bezoek aan iedereen? (fictief)',
      status: 'open',
    },
  ],
  // A wijziging has the id of what it changes, so that the two versions can be laid beside each other.
  wijzigingen: [
    {
      id: 'd-eenzaam',
      wat: 'Een nieuw doel: van 53 procent in 2016 naar 50 procent in 2021, onder 65-plussers in Rotterdam.',
      richting: 'aanpassen',
      betekenis: 'b-doel',
    },
    {
      id: 'i-huisbezoek',
      wat: 'Een huisbezoek op kwetsbare momenten, niet meer bij iedereen van 75 jaar en ouder.',
      richting: 'aanpassen',
      betekenis: 'b-moment',
      werkzaamElement: 'w-iedereen',
    },
    {
      id: 'i-signaal',
      wat: 'Bij elk signaal hoort een vervolg (dat dit zo werd afgesproken, is fictief).',
      richting: 'versterken',
      betekenis: 'b-vervolg',
      werkzaamElement: 'w-vervolg',
    },
    {
      id: 'i-stempel',
      wat: 'Het woord eenzaam verdwijnt uit brief en gesprek (dat dit zo werd afgesproken, is fictief).',
      richting: 'weglaten',
      betekenis: 'b-label',
      werkzaamElement: 'w-label',
    },
  ],
};

/** Choosing again, after what the first round taught. */
export const programma2: readonly Command[] = [
  addVondst('2018-09-03', {
    id: 'm-landelijk-programma',
    soort: 'beleid',
    invalshoek: 'beleidscontext',
    kring: 'beleid',
    titel: 'Een landelijk programma: Eén tegen eenzaamheid',
    samenvatting:
      'Sinds maart 2018 is er een landelijk programma met vijf pijlers: bestuurders doen mee, er is een netwerk, mensen met ervaring praten mee, de aanpak is blijvend, en er wordt gemeten.',
    bron: bron.eenTegenEenzaamheid,
    door: ['r-wethouder'],
  }),
  addCijfer('2018-09-03', {
    id: 'm-vergrijzing',
    titel: 'Rotterdam krijgt meer ouderen',
    samenvatting:
      'In 2018 wonen er 97.000 mensen van 65 jaar en ouder. In 2035 zijn dat er naar verwachting ongeveer 130.000. Het percentage is onze rekensom.',
    bron: bron.rijnmond2021,
    meting: {
      indicator: 'Aantal inwoners van 65 jaar en ouder',
      populatie: '65-plussers in Rotterdam',
      waarde: 34,
      eenheid: '%',
      periode: '2018 tot 2035 (verwachting)',
      verandering: 'relatief',
    },
  }),
  herzie({
    id: 'k-ouderen',
    soort: 'groep',
    keuze: 'Ouderen op een kwetsbaar moment: na het verlies van een partner of een verhuizing',
    waarom: 'Een bezoek aan iedereen van 75 jaar en ouder had weinig effect.',
    materiaal: ['m-weinig-effect', 'm-bezoeken', 'm-weigeren', 'k-verlies'],
  }),
  herzie({
    id: 'k-wijken',
    soort: 'gebied',
    keuze: 'Breder dan de 21 accentwijken',
    waarom: 'In 2016 ging de wijkaanpak al naar 14 gebieden. De verschillen tussen gebieden zijn groot.',
    materiaal: ['m-verbreding', 'm-niemand'],
  }),
  herzie({
    id: 'k-vinden',
    soort: 'problematiek',
    keuze: 'Mensen vinden bij wie het niet goed gaat, en zorgen dat er iets volgt',
    waarom: 'Een bezoek alleen deed weinig.',
    materiaal: ['m-vervolg', 'm-weinig-effect', 'm-watwerkt'],
  }),
  {
    type: 'reisgezelschap.vormen',
    meta: at('2018-09-24'),
    reisgezelschap: {
      verlangen: 'Geen Rotterdammer wordt nog vergeten in zijn eigen huis (fictief).',
      leden: [...samen, 'r-huismeester', 'r-buurman', 'r-onderzoeker'],
    },
  },
  { type: 'programma.opstellen', meta: at('2018-12-03'), programma: ouderEnWijzer },
  {
    type: 'sectie.toelichten',
    meta: at('2018-12-04'),
    toelichting: {
      artefact: 'programma',
      sectie: 'inspanningen',
      tekst:
        'Het programma heeft 81 maatregelen. Onze bronnen noemen er maar enkele bij naam. De rest staat hier niet.',
    },
  },
  { type: 'programma.vaststellen', meta: at('2019-01-14', 'r-wethouder') },
  {
    type: 'erratum.plaatsen',
    meta: at('2019-02-04'),
    erratum: {
      id: 'er-jaartal',
      artefact: 'reisverslag',
      versie: 1,
      sectie: 'doelbereik',
      tekst:
        'De 53 procent (65-plussers in Rotterdam) is gemeten in 2016. Het doel liep tot 2018. Een meting over 2018 vonden wij niet. (Dat dit als erratum is geplaatst, is fictief.)',
    },
  },
];
