// Over 250 lines for one reason: the facts of one round, one after the other, as data.
import type { Command } from '../../src/index.js';
import * as bron from './bronnen.js';
import { at } from './when.js';

/** Doing and learning, 2019–2021, and the second report: the audit. Its results are as mixed as they were. */
export const ronde2: readonly Command[] = [
  {
    type: 'doelgroep.beschrijven',
    meta: at('2019-02-11'),
    doelgroep: {
      id: 'dg-moment',
      wie: 'Ouderen die net hun partner verloren of verhuisden',
      waar: 'Thuis, bij de huisarts en bij de woningcorporatie',
      viaWie: 'Welzijnswerkers en vrijwilligers in de wijk',
    },
  },
  {
    type: 'experiment.starten',
    meta: at('2019-03-04'),
    experiment: {
      id: 'e-moment',
      soort: 'toevoegen',
      wat: 'Huisbezoek op een kwetsbaar moment',
      verwachting: 'Mensen zeggen vaker ja, en er volgt vaker iets.',
      doelgroep: 'dg-moment',
      inspanning: 'i-huisbezoek',
      leervragen: ['l-moment'],
    },
  },
  {
    type: 'experiment.starten',
    meta: at('2019-03-04'),
    experiment: {
      id: 'e-wijkbeeld',
      soort: 'toevoegen',
      wat: 'Van huisbezoeken een beeld per wijk maken',
      verwachting: 'De wijk ziet zelf wat er nodig is.',
      inspanning: 'i-wijkbeeld',
    },
  },
  {
    type: 'reflectie.vastleggen',
    meta: at('2019-11-18'),
    reflectie: {
      id: 'rf-wijk',
      datum: '2019-11-14',
      door: ['r-welzijn', 'r-onderzoeker'],
      experimenten: ['e-wijkbeeld', 'e-moment'],
      watWeZagen: 'De lange vragenlijst zit een goed gesprek in de weg.',
      watWeErvanMaken: 'Wij vragen wat wij willen weten, niet wat de ander wil vertellen.',
      watWeVeranderen: 'Wij willen korter vragen (fictief).',
    },
  },
  {
    type: 'materiaal.toevoegen',
    meta: at('2020-06-08'),
    materiaal: {
      id: 'm-corona',
      soort: 'feit',
      invalshoek: 'lokalePraktijk',
      kring: 'beleid',
      titel: 'Corona: bellen in plaats van bezoeken',
      samenvatting: 'In 2020 waren er door corona weinig bezoeken. Er kwamen telefoonlijnen voor in de plaats.',
      bron: bron.begroting2021,
      aangedragenDoor: ['r-programmamanager'],
      publiek: 'openbaar',
    },
  },
  {
    type: 'experiment.starten',
    meta: at('2020-06-08'),
    experiment: {
      id: 'e-telefoon',
      soort: 'toevoegen',
      wat: 'Telefoonlijnen in plaats van bezoeken',
      verwachting: 'Mensen houden contact, ook als niemand langs kan komen.',
      doelgroep: 'dg-moment',
    },
  },
  {
    type: 'reflectie.vastleggen',
    meta: at('2020-12-14'),
    reflectie: {
      id: 'rf-corona',
      datum: '2020-12-10',
      door: ['r-vrijwilliger', 'r-welzijn'],
      experimenten: ['e-telefoon'],
      watWeZagen: 'Bellen bereikt andere mensen dan bezoeken (fictief).',
      watWeErvanMaken: 'Bellen is een begin en geen vervanging (fictief).',
    },
  },
  {
    type: 'materiaal.toevoegen',
    meta: at('2021-05-31', 'r-onderzoeker'),
    materiaal: {
      id: 'm-rekenkamer',
      soort: 'feit',
      invalshoek: 'wetenschap',
      kring: 'wetenschap',
      titel: 'De Rekenkamer: één van de 81 maatregelen draagt duidelijk bij',
      samenvatting:
        'De Rekenkamer verwacht dat alleen de maatregel over sport en bewegen duidelijk bijdraagt. Als oorzaken noemt zij te hoge verwachtingen, te weinig zicht op problemen en behoeften, te weinig richting in de samenwerking en te weinig leren.',
      bron: bron.rekenkamer,
      aangedragenDoor: ['r-onderzoeker'],
      publiek: 'openbaar',
    },
  },
  {
    type: 'materiaal.toevoegen',
    meta: at('2021-05-31', 'r-onderzoeker'),
    materiaal: {
      id: 'm-vragenlijst',
      soort: 'feit',
      invalshoek: 'lokalePraktijk',
      kring: 'wetenschap',
      titel: 'De vragenlijst hinderde het gesprek',
      samenvatting: 'De lange vragenlijst bij huisbezoeken stond een goed gesprek over iemands eigen leven in de weg.',
      bron: bron.nrc2021,
      aangedragenDoor: ['r-onderzoeker'],
      publiek: 'openbaar',
    },
  },
  {
    type: 'materiaal.toevoegen',
    meta: at('2021-05-31', 'r-onderzoeker'),
    materiaal: {
      id: 'm-contactpunt',
      soort: 'feit',
      invalshoek: 'lokalePraktijk',
      kring: 'wetenschap',
      titel: 'Eén vast contactpunt ontbrak',
      samenvatting: 'Ouderen hadden behoefte aan één vast contactpunt. Dat was er niet.',
      bron: bron.rijnmond2021,
      aangedragenDoor: ['r-onderzoeker'],
      publiek: 'openbaar',
    },
  },
  {
    type: 'materiaal.toevoegen',
    meta: at('2021-06-02'),
    materiaal: {
      id: 'v-lijst',
      soort: 'verhaal',
      invalshoek: 'leefwereldverhalen',
      kring: 'leefwereld',
      titel: 'Vraag veertien',
      bron: bron.verzonnen,
      aangedragenDoor: ['r-bewoner'],
      publiek: 'openbaar',
      kaart: {
        rol: 'inwoner',
        leeftijdsgroep: 'vanaf75',
        maand: '2021-05',
        gebied: { naam: 'Rotterdam', code: 'GM0599' },
        herleidbaarheid: 'geen',
        grondslag: { soort: 'toestemming', datum: '2021-05-20' },
        fictief: true,
        gebaseerdOp: 'de bevinding dat de vragenlijst het gesprek hinderde (NRC, 2021)',
      },
    },
  },
  {
    type: 'reflectie.vastleggen',
    meta: at('2021-06-07'),
    reflectie: {
      id: 'rf-audit',
      datum: '2021-06-03',
      door: ['r-programmamanager', 'r-onderzoeker'],
      experimenten: ['e-moment'],
      watWeZagen: 'De Rekenkamer ziet te weinig zicht op wat ouderen zelf nodig hebben.',
      watWeErvanMaken: 'De verkenning was te dun, vooral in de leefwereld.',
    },
  },
  {
    type: 'experiment.afronden',
    meta: at('2021-06-08'),
    experiment: 'e-moment',
    afronding: {
      watGebeurde: 'Door corona waren er in 2020 weinig bezoeken. Of het beter werkt, is niet gemeten.',
      besluit: 'aanpassen',
      materiaal: ['m-corona', 'm-vragenlijst'],
    },
  },
  {
    type: 'werkzaamElement.herzien',
    meta: at('2021-06-08'),
    werkzaamElement: {
      id: 'w-iedereen',
      wat: 'Bied een bezoek aan iedereen van een leeftijd aan, niet aan eenzame mensen',
      mechanisme:
        'Wie gewoon aan de beurt is, hoeft zich niet te schamen. Een bezoek met een lange lijst helpt dan nog niet.',
      voorWie: 'Mensen die het woord eenzaam afwijzen',
      voorwaarden: 'Het gesprek gaat over het leven van de ander.',
      richting: 'gemengd',
      onderbouwing: ['m-weigeren', 'e-label'],
      tegenbewijs: ['m-rekenkamer', 'm-vragenlijst', 'm-bezoeken'],
      zekerheid: 'vermoeden',
      status: 'voorlopig',
    },
  },
  {
    type: 'werkzaamElement.benoemen',
    meta: at('2021-06-08'),
    werkzaamElement: {
      id: 'w-contact',
      wat: 'Eén vast contactpunt voor ouderen',
      mechanisme: 'Wie steeds dezelfde mens treft, hoeft niet telkens opnieuw te beginnen.',
      voorWie: 'Ouderen die hulp zoeken',
      richting: 'onbekend',
      onderbouwing: ['m-contactpunt'],
      tegenbewijs: [],
      zekerheid: 'vermoeden',
      status: 'voorlopig',
    },
  },
  {
    type: 'reisverslag.opstellen',
    meta: at('2021-06-10'),
    reisverslag: {
      verhalen: ['v-lijst'],
      data: ['m-rekenkamer', 'm-vragenlijst', 'm-contactpunt', 'm-corona'],
      werkzameElementen: ['w-iedereen', 'w-vervolg', 'w-contact'],
      opbrengst:
        'Er kwamen 81 maatregelen. De Rekenkamer Rotterdam verwacht dat er één duidelijk bijdraagt: sport en bewegen. Door corona vielen veel bezoeken weg en kwamen er telefoonlijnen.',
      betekenis: [
        {
          id: 'b-leefwereld',
          betekenis: 'Begin opnieuw bij de leefwereld: er was te weinig zicht op wat ouderen zelf nodig hebben.',
          materiaal: ['m-rekenkamer', 'v-lijst'],
        },
        { id: 'b-minder', betekenis: 'Doe minder, en doe dat samen in één richting.', materiaal: ['m-rekenkamer'] },
        {
          id: 'b-contact',
          betekenis: 'Zorg voor één vast contactpunt.',
          werkzameElementen: ['w-contact'],
          materiaal: ['m-contactpunt'],
        },
        { id: 'b-leren', betekenis: 'Maak tijd om te leren. Dat gebeurde te weinig.', materiaal: ['m-rekenkamer'] },
      ],
      watNietWerkte: [
        {
          id: 'n-maatregelen',
          bevinding: 'Van 80 van de 81 maatregelen werd geen duidelijke bijdrage verwacht.',
          materiaal: ['m-rekenkamer'],
        },
        { id: 'n-lijst', bevinding: 'De lange vragenlijst hinderde een goed gesprek.', materiaal: ['m-vragenlijst'] },
        {
          id: 'n-advies',
          bevinding: 'Het college nam het advies om meer onderzoek te doen vanuit de leefwereld niet over.',
          materiaal: ['m-rekenkamer'],
        },
      ],
      onverwacht: [{ id: 'u-corona', bevinding: 'Corona maakte bezoeken bijna onmogelijk.', materiaal: ['m-corona'] }],
      doelbereik: [
        {
          doel: 'd-eenzaam',
          uitkomst: 'onbekend',
          toelichting:
            'Er bestaat een feitenkaart over 2021. De uitkomst in procenten hebben wij niet gevonden. Wij laten haar open.',
          attributie: 'Niet te zeggen zolang de uitkomst ontbreekt. Ook corona speelt mee.',
        },
      ],
      antwoorden: [
        { leervraag: 'l-bereik', status: 'open', antwoord: 'Wij weten nog steeds niet goed hoe het wel moet.' },
        { leervraag: 'l-moment', status: 'open', antwoord: 'Niet gemeten.' },
      ],
      aannames: [{ aanname: 'a-moment', uitkomst: 'onbekend', toelichting: 'Door corona niet te toetsen.' }],
    },
  },
  { type: 'reisverslag.vaststellen', meta: at('2021-06-21') },
];
