import type { Command } from '../../src/index.js';
import { eenzaam } from './materiaal.js';
import { at } from './when.js';

/** What the first round taught, and the report: the target was missed. */
export const reisverslag1: readonly Command[] = [
  {
    type: 'werkzaamElement.benoemen',
    meta: at('2018-03-05'),
    werkzaamElement: {
      id: 'w-iedereen',
      wat: 'Bied een bezoek aan iedereen vanaf een bepaalde leeftijd aan, niet aan eenzame mensen',
      mechanisme: 'Wie gewoon aan de beurt is, hoeft zich niet te schamen (onze uitleg, fictief).',
      voorWie: 'Mensen die niet eenzaam willen heten',
      richting: 'werkt',
      onderbouwing: ['m-weigeren', 'm-bezoeken'],
      tegenbewijs: ['m-weinig-effect'],
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
      mechanisme: 'Wie gehoord is, krijgt daarna iets dat bij hem past (onze uitleg, fictief).',
      voorWie: 'Mensen bij wie een bezoeker zorgen ziet',
      voorwaarden: 'Iemand doet het vervolg en laat weten wat er gebeurde.',
      richting: 'werkt',
      onderbouwing: ['m-vervolg'],
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
      voorWie: 'Mensen in de accentwijken die zijn benaderd',
      richting: 'werktNiet',
      onderbouwing: ['m-weigeren'],
      tegenbewijs: [],
      zekerheid: 'aannemelijk',
      status: 'voorlopig',
    },
  },
  {
    type: 'reisverslag.opstellen',
    meta: at('2018-04-16'),
    reisverslag: {
      kernboodschap: 'Minder eenzame ouderen in Rotterdam: beter, maar niet genoeg.',
      uitgelicht: ['v-stempel'],
      verhalen: ['v-koffie', 'v-lift', 'v-stempel'],
      data: ['m-65plus-2016', 'm-daling', 'm-landelijk', 'm-bezoeken', 'm-weigeren', 'm-vervolg', 'm-weinig-effect'],
      werkzameElementen: ['w-iedereen', 'w-vervolg', 'w-label'],
      opbrengst:
        'Tot november 2017 stuurde de gemeente 34.000 brieven en kwamen er meer dan 8.300 huisbezoeken. Tot augustus 2017 waren er ongeveer 2.000 vervolgacties. Het aandeel eenzame 65-plussers in Rotterdam daalde van 56 procent in 2012 naar 53 procent in 2016.',
      betekenis: [
        {
          id: 'b-doel',
          betekenis: 'De daling van 5 procentpunt is niet gehaald. Maak opnieuw een doel.',
          materiaal: ['m-daling', 'm-weinig-effect'],
        },
        {
          id: 'b-moment',
          betekenis:
            'Een bezoek aan iedereen van 75 jaar en ouder doet weinig. Kies momenten waarop mensen kwetsbaar zijn.',
          materiaal: ['m-weinig-effect', 'k-verlies'],
        },
        { id: 'b-vervolg', betekenis: 'Na een bezoek moet er iets volgen.', werkzameElementen: ['w-vervolg'] },
        { id: 'b-label', betekenis: 'Het woord eenzaam houdt mensen weg.', werkzameElementen: ['w-label'] },
      ],
      watNietWerkte: [
        {
          id: 'n-bezoek',
          bevinding: 'De huisbezoeken hadden weinig effect.',
          experimenten: ['e-huisbezoek'],
          materiaal: ['m-weinig-effect'],
        },
        {
          id: 'n-label',
          bevinding:
            'In de accentwijken zei ongeveer een kwart van de benaderde mensen ja tegen een bezoek. Veel mensen zeiden nee door het stempel ‘eenzaam’.',
          materiaal: ['m-weigeren'],
        },
      ],
      onverwacht: [
        {
          id: 'u-land',
          bevinding: 'In heel Nederland steeg het aandeel eenzame ouderen, in Rotterdam daalde het.',
          materiaal: ['m-landelijk'],
        },
      ],
      doelbereik: [
        {
          doel: 'd-eenzaam',
          uitkomst: 'nietGehaald',
          toelichting:
            'Afgesproken was een daling van 5 procentpunt. Het werd 3 procentpunt: van 56 procent (2012) naar 53 procent (2016), 65-plussers in Rotterdam.',
          meting: eenzaam('65-plussers in Rotterdam', 53, '2016'),
          materiaal: ['m-65plus-2016', 'm-daling', 'm-weinig-effect'],
          attributieMateriaal: ['m-landelijk'],
          attributie:
            'In heel Nederland steeg het aandeel. Dat pleit voor de aanpak, maar bewijst het niet: de meting begint in 2012 en het programma pas in 2015. En de huisbezoeken hadden weinig effect.',
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
          antwoord: 'De huisbezoeken hadden weinig effect.',
        },
      ],
      aannames: [
        {
          aanname: 'a-bezoek',
          uitkomst: 'gemengd',
          toelichting: 'Er kwamen veel bezoeken, maar in de accentwijken zeiden veel mensen nee.',
        },
        { aanname: 'a-minder', uitkomst: 'weerlegd', toelichting: 'Een bezoek alleen deed weinig.' },
      ],
    },
  },
  { type: 'reisverslag.vaststellen', meta: at('2018-04-23') },
];
