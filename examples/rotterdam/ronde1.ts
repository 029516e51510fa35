// Over 250 lines for one reason: the facts of one round, one after the other, as data.
import type { Command } from '../../src/index.js';
import * as bron from './bronnen.js';
import { at } from './when.js';

/** Doing and learning, 2015–2018, and the first report: the target was missed. */
export const ronde1: readonly Command[] = [
  {
    type: 'doelgroep.beschrijven',
    meta: at('2015-01-12'),
    doelgroep: {
      id: 'dg-75plus',
      wie: 'Rotterdammers van 75 jaar en ouder, ook zij die geen hulp vragen',
      waar: 'Thuis, in de accentwijken',
      viaWie: 'Een brief van de gemeente, daarna een vrijwilliger aan de deur',
      bereik: 8300,
    },
  },
  {
    type: 'ontmoeting.inrichten',
    meta: at('2015-01-14'),
    ontmoeting: {
      id: 'on-cop',
      soort: 'communityOfPractice',
      naam: 'Leerkring huisbezoek (fictief)',
      waar: 'Stadhuis',
      ritme: 'elke zes weken',
      deelnemers: ['r-welzijn', 'r-vrijwilliger', 'r-onderzoeker'],
    },
  },
  {
    type: 'ontmoeting.inrichten',
    meta: at('2015-01-14'),
    ontmoeting: { id: 'on-digitaal', soort: 'digitaal', naam: 'Online marktplaats van Voor Mekaar' },
  },
  {
    type: 'ontmoeting.inrichten',
    meta: at('2015-01-14'),
    ontmoeting: { id: 'on-live', soort: 'live', naam: 'Uitreiking van de prijs voor lief en leed' },
  },
  {
    type: 'experiment.starten',
    meta: at('2015-02-02'),
    experiment: {
      id: 'e-huisbezoek',
      soort: 'toevoegen',
      wat: 'Huisbezoek voor iedereen van 75 jaar en ouder',
      verwachting: 'Wij vinden eenzame ouderen en zij worden minder eenzaam.',
      doelgroep: 'dg-75plus',
      inspanning: 'i-huisbezoek',
      leervragen: ['l-bereik', 'l-effect'],
    },
  },
  {
    type: 'reflectie.vastleggen',
    meta: at('2015-10-12'),
    reflectie: {
      id: 'rf-start',
      datum: '2015-10-08',
      door: ['r-welzijn', 'r-vrijwilliger'],
      experimenten: ['e-huisbezoek'],
      watWeZagen: 'De bezoeken komen op gang. De vragenlijst kost veel tijd (fictief).',
      watWeErvanMaken: 'Een gesprek begint niet met een lijst (fictief).',
    },
  },
  {
    type: 'materiaal.toevoegen',
    meta: at('2016-12-12'),
    materiaal: {
      id: 'm-weigeren',
      soort: 'feit',
      invalshoek: 'lokalePraktijk',
      kring: 'praktijk',
      titel: 'Veel mensen weigeren een bezoek',
      samenvatting:
        'In de accentwijken zijn ongeveer 3.700 mensen benaderd. Nog geen 1.000 wilden een bezoek (26 procent). Velen weigerden omdat het bezoek voor eenzamen leek.',
      bron: bron.rijnmond2016,
      aangedragenDoor: ['r-welzijn'],
      publiek: 'openbaar',
    },
  },
  {
    type: 'reflectie.vastleggen',
    meta: at('2016-12-20'),
    reflectie: {
      id: 'rf-label',
      datum: '2016-12-15',
      door: ['r-programmamanager', 'r-welzijn', 'r-vrijwilliger'],
      experimenten: ['e-huisbezoek'],
      watWeZagen: 'Driekwart van de benaderde mensen in de accentwijken weigert een bezoek.',
      watWeErvanMaken: 'Het bezoek heeft een stempel gekregen. Het lijkt iets voor eenzamen.',
      watWeVeranderen: 'Wij bieden het bezoek aan iedereen van een leeftijd aan en noemen het woord eenzaam niet.',
    },
  },
  {
    type: 'experiment.starten',
    meta: at('2017-01-09'),
    experiment: {
      id: 'e-label',
      soort: 'weglaten',
      wat: 'Het woord eenzaam weglaten in brief en gesprek',
      verwachting: 'Meer mensen zeggen ja tegen een bezoek.',
      doelgroep: 'dg-75plus',
      inspanning: 'i-huisbezoek',
      leervragen: ['l-bereik'],
    },
  },
  {
    type: 'materiaal.toevoegen',
    meta: at('2017-08-14'),
    materiaal: {
      id: 'm-vervolg',
      soort: 'feit',
      invalshoek: 'lokalePraktijk',
      kring: 'praktijk',
      titel: 'Na een bezoek volgt soms iets',
      samenvatting: 'In augustus 2017 waren er ongeveer 2.000 vervolgacties.',
      bron: bron.rijnmond2017,
      aangedragenDoor: ['r-welzijn'],
      publiek: 'openbaar',
    },
  },
  {
    type: 'materiaal.toevoegen',
    meta: at('2017-08-14', 'r-onderzoeker'),
    materiaal: {
      id: 'm-65plus-2016',
      soort: 'data',
      invalshoek: 'data',
      kring: 'wetenschap',
      titel: 'Eenzaamheid onder 65-plussers daalt',
      samenvatting: 'Het aandeel daalt in vier jaar van 56 naar 53 procent. In heel Nederland steeg het juist.',
      bron: bron.rijnmond2017,
      aangedragenDoor: ['r-onderzoeker'],
      publiek: 'openbaar',
      meting: {
        indicator: 'Matig tot ernstig eenzaam',
        populatie: '65-plussers in Rotterdam',
        waarde: 53,
        eenheid: '%',
        periode: '2016',
      },
    },
  },
  {
    type: 'materiaal.toevoegen',
    meta: at('2017-11-27'),
    materiaal: {
      id: 'm-bezoeken',
      soort: 'data',
      invalshoek: 'data',
      kring: 'beleid',
      titel: 'Brieven en bezoeken',
      samenvatting:
        'Er zijn 34.000 brieven gestuurd aan mensen van 75 jaar en ouder. Daarop volgden meer dan 8.300 huisbezoeken.',
      bron: bron.nrc2017,
      aangedragenDoor: ['r-programmamanager'],
      publiek: 'openbaar',
      meting: {
        indicator: 'Huisbezoeken',
        populatie: '75-plussers in Rotterdam',
        waarde: 8300,
        eenheid: 'bezoeken',
        periode: 'tot november 2017',
      },
    },
  },
  {
    type: 'materiaal.toevoegen',
    meta: at('2017-12-04'),
    materiaal: {
      id: 'v-koffie',
      soort: 'verhaal',
      invalshoek: 'leefwereldverhalen',
      kring: 'leefwereld',
      titel: 'Koffie, en dan?',
      bron: bron.verzonnen,
      aangedragenDoor: ['r-vrijwilliger'],
      publiek: 'openbaar',
      kaart: {
        rol: 'inwoner',
        leeftijdsgroep: 'vanaf75',
        maand: '2017-11',
        gebied: { naam: 'Rotterdam', code: 'GM0599' },
        herleidbaarheid: 'geen',
        grondslag: { soort: 'toestemming', datum: '2017-11-20' },
        fictief: true,
        gebaseerdOp: 'de uitkomst dat huisbezoeken weinig effect hadden (AD, 2018)',
      },
    },
  },
  {
    type: 'experiment.afronden',
    meta: at('2018-01-15'),
    experiment: 'e-huisbezoek',
    afronding: {
      watGebeurde: 'Meer dan 8.300 mensen kregen bezoek. De bezoeken zelf hadden weinig effect op eenzaamheid.',
      besluit: 'aanpassen',
      materiaal: ['m-bezoeken', 'm-weigeren'],
    },
  },
  {
    type: 'experiment.afronden',
    meta: at('2018-01-15'),
    experiment: 'e-label',
    afronding: {
      watGebeurde: 'Hoeveel het hielp is niet gemeten. Bezoekers merkten dat het gesprek makkelijker begon (fictief).',
      besluit: 'doorgaan',
    },
  },
  {
    type: 'reflectie.vastleggen',
    meta: at('2018-02-12'),
    reflectie: {
      id: 'rf-eind',
      datum: '2018-02-08',
      door: ['r-programmamanager', 'r-onderzoeker', 'r-welzijn'],
      experimenten: ['e-huisbezoek', 'e-label'],
      watWeZagen: 'De daling is 3 procentpunt. De afspraak was 5.',
      watWeErvanMaken: 'Een bezoek zonder vervolg verandert weinig.',
      watWeVeranderen: 'Wij koppelen elk signaal aan een vervolg.',
    },
  },
  {
    type: 'werkzaamElement.benoemen',
    meta: at('2018-03-05'),
    werkzaamElement: {
      id: 'w-iedereen',
      wat: 'Bied een bezoek aan iedereen van een leeftijd aan, niet aan eenzame mensen',
      mechanisme: 'Wie gewoon aan de beurt is, hoeft zich niet te schamen.',
      voorWie: 'Mensen die het woord eenzaam afwijzen',
      richting: 'werkt',
      onderbouwing: ['m-weigeren', 'e-label'],
      tegenbewijs: ['m-65plus-2016'],
      zekerheid: 'vermoeden',
      status: 'voorlopig',
    },
  },
  {
    type: 'werkzaamElement.benoemen',
    meta: at('2018-03-05'),
    werkzaamElement: {
      id: 'w-vervolg',
      wat: 'Koppel een signaal aan een vervolg',
      mechanisme: 'Iemand die gehoord is, krijgt daarna ook iets dat bij hem past.',
      voorWie: 'Mensen bij wie een bezoeker zorgen ziet',
      voorwaarden: 'Er is iemand die het vervolg doet en dat laat weten.',
      richting: 'werkt',
      onderbouwing: ['m-vervolg', 'm-interventies'],
      tegenbewijs: [],
      zekerheid: 'vermoeden',
      status: 'voorlopig',
    },
  },
  {
    type: 'werkzaamElement.benoemen',
    meta: at('2018-03-05'),
    werkzaamElement: {
      id: 'w-label',
      wat: 'Mensen aanspreken als eenzaam',
      mechanisme: 'Het stempel schrikt af.',
      voorWie: 'Iedereen',
      richting: 'werktNiet',
      onderbouwing: ['m-weigeren', 'v-stempel'],
      tegenbewijs: [],
      zekerheid: 'aannemelijk',
      status: 'voorlopig',
    },
  },
  {
    type: 'reisverslag.opstellen',
    meta: at('2018-04-09'),
    reisverslag: {
      verhalen: ['v-koffie', 'v-stempel'],
      data: ['m-65plus-2016', 'm-bezoeken', 'm-weigeren'],
      werkzameElementen: ['w-iedereen', 'w-vervolg', 'w-label'],
      opbrengst:
        'Er zijn 34.000 brieven verstuurd, meer dan 8.300 mensen bezocht en ongeveer 2.000 vervolgacties gedaan. Het aandeel eenzame 65-plussers daalde van 56 procent in 2012 naar 53 procent in 2016.',
      betekenis: [
        {
          id: 'b-doel',
          betekenis: 'De daling van 5 procentpunt is niet gehaald. Het doel en de manier van meten moeten opnieuw.',
          materiaal: ['m-65plus-2016'],
        },
        {
          id: 'b-moment',
          betekenis:
            'Een bezoek aan iedereen kost veel en doet weinig. Kies voor momenten waarop mensen kwetsbaar zijn.',
          materiaal: ['m-bezoeken', 'k-verhuizing'],
        },
        { id: 'b-vervolg', betekenis: 'Na een bezoek moet er iets volgen.', werkzameElementen: ['w-vervolg'] },
      ],
      watNietWerkte: [
        { id: 'n-bezoek', bevinding: 'De huisbezoeken zelf hadden weinig effect.', experimenten: ['e-huisbezoek'] },
        {
          id: 'n-label',
          bevinding: 'Driekwart van de benaderde mensen in de accentwijken weigerde, vaak om het stempel eenzaam.',
          materiaal: ['m-weigeren'],
        },
      ],
      onverwacht: [
        {
          id: 'u-land',
          bevinding: 'In Nederland steeg de eenzaamheid, in Rotterdam daalde zij.',
          materiaal: ['m-65plus-2016'],
        },
      ],
      doelbereik: [
        {
          doel: 'd-eenzaam',
          uitkomst: 'nietGehaald',
          toelichting: 'Afgesproken was een daling van 5 procentpunt. Het werd 3 procentpunt, gemeten tot 2016.',
          meting: {
            indicator: 'Matig tot ernstig eenzaam',
            populatie: '65-plussers in Rotterdam',
            waarde: 53,
            eenheid: '%',
            periode: '2016',
          },
          attributie:
            'In heel Nederland steeg het aandeel in deze jaren. Dat de daling door het programma komt, is daarmee nog niet aangetoond.',
        },
      ],
      antwoorden: [
        {
          leervraag: 'l-bereik',
          status: 'aangescherpt',
          antwoord: 'Het stempel eenzaam houdt mensen weg. Hoe het wel moet, weten wij nog niet goed.',
        },
        {
          leervraag: 'l-effect',
          status: 'beantwoord',
          antwoord: 'Een bezoek alleen maakt mensen nauwelijks minder eenzaam.',
        },
      ],
      aannames: [
        {
          aanname: 'a-bezoek',
          uitkomst: 'gemengd',
          toelichting: 'Een deel van de mensen werd gevonden. Velen weigerden.',
        },
        { aanname: 'a-minder', uitkomst: 'weerlegd', toelichting: 'Gevonden worden is niet genoeg.' },
      ],
    },
  },
  { type: 'reisverslag.vaststellen', meta: at('2018-04-23') },
];
