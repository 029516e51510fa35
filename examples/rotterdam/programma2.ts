import type { Command, Programma } from '../../src/index.js';
import { at } from './when.js';
import { voorMekaar } from './programma1.js';

/** Version 2: Rotterdam, Ouder en Wijzer, from 2019. */
const ouderEnWijzer: Programma = {
  ...voorMekaar,
  waartoe: 'Oudere Rotterdammers doen mee, tellen mee en zijn minder eenzaam.',
  wat: 'Het programma heeft 81 maatregelen. De huisbezoeken gaan naar mensen op een kwetsbaar moment, zoals na een verlies of een verhuizing. Er komt een pijler Ertoe doen.',
  metWie: 'Dezelfde partijen als in versie 1. Landelijk sluit Rotterdam aan bij Eén tegen eenzaamheid.',
  waarmee: 'Het budget is in de bronnen niet gevonden. Wij laten het open.',
  opdracht: {
    vraag: 'Hoe helpen wij oudere Rotterdammers op het moment dat het telt?',
    aanleiding:
      'In 2016 was 53 procent van de 65-plussers matig tot ernstig eenzaam. De daling van 5 procentpunt is niet gehaald.',
    ambitie: 'Van 53 procent in 2016 naar 50 procent in 2021.',
    context:
      'Een nieuw college heeft een breed ouderenbeleid. Sinds maart 2018 is er een landelijk programma met vijf pijlers.',
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
      id: 'i-huisbezoek',
      wat: 'Huisbezoek op een kwetsbaar moment: verlies van een partner, een verhuizing',
      soort: 'project',
      richting: 'aanpassen',
      trekker: 'r-welzijn',
      doelen: ['d-eenzaam'],
      keuzes: ['k-ouderen'],
      werkzameElementen: ['w-iedereen', 'w-vervolg'],
    },
    {
      id: 'i-wijkbeeld',
      wat: 'Proef in 2019: van huisbezoeken een beeld per wijk maken',
      soort: 'experiment',
      richting: 'toevoegen',
      doelen: ['d-eenzaam'],
    },
    {
      id: 'i-ertoe',
      wat: 'Ertoe doen: ouderen zetten hun ervaring in',
      soort: 'project',
      richting: 'toevoegen',
      doelen: ['d-eenzaam'],
    },
    {
      id: 'i-stempel',
      wat: 'De brief over eenzaamheid',
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
      omdat: 'mensen dan zelf iets nodig hebben',
    },
  ],
  leervragen: [
    {
      id: 'l-bereik',
      vraag: 'Hoe bereiken wij mensen die niet eenzaam genoemd willen worden?',
      status: 'aangescherpt',
    },
    {
      id: 'l-moment',
      vraag: 'Helpt een bezoek op een kwetsbaar moment meer dan een bezoek aan iedereen?',
      status: 'open',
    },
  ],
  wijzigingen: [
    {
      id: 'c-doel',
      wat: 'Een nieuw doel: van 53 procent in 2016 naar 50 procent in 2021.',
      richting: 'aanpassen',
      betekenis: 'b-doel',
    },
    {
      id: 'c-moment',
      wat: 'Huisbezoeken op kwetsbare momenten in plaats van bij iedereen van 75 jaar en ouder.',
      richting: 'aanpassen',
      betekenis: 'b-moment',
      werkzaamElement: 'w-iedereen',
    },
    {
      id: 'c-vervolg',
      wat: 'Elk bezoek kan een vervolg krijgen.',
      richting: 'versterken',
      betekenis: 'b-vervolg',
      werkzaamElement: 'w-vervolg',
    },
    {
      id: 'c-stempel',
      wat: 'Het woord eenzaam verdwijnt uit de brief.',
      richting: 'weglaten',
      werkzaamElement: 'w-label',
    },
  ],
};

/** Choosing again, after what the first round taught. */
export const programma2: readonly Command[] = [
  {
    type: 'keuze.herzien',
    meta: at('2018-09-10', 'r-wethouder'),
    keuze: {
      id: 'k-ouderen',
      soort: 'groep',
      keuze: 'Ouderen op een kwetsbaar moment: na een verlies of een verhuizing',
      waarom: 'Een bezoek aan iedereen had weinig effect. Op een kwetsbaar moment is er iets om over te praten.',
      materiaal: ['k-verhuizing', 'm-bezoeken', 'm-weigeren'],
      gemaaktDoor: ['r-wethouder', 'r-programmamanager', 'r-welzijn', 'r-vrijwilliger', 'r-bewoner', 'r-onderzoeker'],
    },
  },
  {
    type: 'keuze.herzien',
    meta: at('2018-09-10', 'r-wethouder'),
    keuze: {
      id: 'k-wijken',
      soort: 'gebied',
      keuze: 'De hele stad, met aandacht voor verschillen tussen wijken',
      waarom: 'In 2016 werd de aanpak al verbreed naar 14 gebieden.',
      materiaal: ['m-niemand', 'm-accentwijken'],
      gemaaktDoor: ['r-wethouder', 'r-programmamanager', 'r-welzijn', 'r-vrijwilliger', 'r-onderzoeker'],
    },
  },
  { type: 'programma.opstellen', meta: at('2018-12-03'), programma: ouderEnWijzer },
  { type: 'programma.vaststellen', meta: at('2019-01-14', 'r-wethouder') },
  {
    type: 'erratum.plaatsen',
    meta: at('2019-02-04'),
    erratum: {
      id: 'er-1',
      artefact: 'reisverslag',
      versie: 1,
      sectie: 'doelbereik',
      tekst: 'De 53 procent is gemeten in 2016, niet in 2018 (erratum fictief).',
    },
  },
];
