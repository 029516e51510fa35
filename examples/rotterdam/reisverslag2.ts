import type { Command } from '../../src/index.js';
import { at } from './when.js';

/** What the second round taught: the audit contradicts part of the first. Its results stay as mixed as they were. */
export const reisverslag2: readonly Command[] = [
  {
    type: 'werkzaamElement.herzien',
    meta: at('2021-06-08'),
    werkzaamElement: {
      id: 'w-iedereen',
      wat: 'Bied een bezoek aan iedereen vanaf een bepaalde leeftijd aan, niet aan eenzame mensen',
      mechanisme:
        'Wie gewoon aan de beurt is, hoeft zich niet te schamen (onze uitleg, fictief). Maar een bezoek met een lange vragenlijst wordt geen goed gesprek.',
      voorWie: 'Mensen die niet eenzaam willen heten',
      voorwaarden: 'Het gesprek gaat over het leven van de ander.',
      richting: 'gemengd',
      onderbouwing: ['m-weigeren', 'm-bezoeken'],
      tegenbewijs: ['m-weinig-effect', 'm-rekenkamer', 'm-vragenlijst'],
      zekerheid: 'vermoeden',
      status: 'voorlopig',
    },
    reden: 'De huisbezoeken hadden weinig effect, en de vragenlijst hinderde het gesprek.',
  },
  {
    type: 'werkzaamElement.benoemen',
    meta: at('2021-06-08'),
    werkzaamElement: {
      id: 'w-sport',
      wat: 'Sport',
      mechanisme: 'Waarom sport helpt, staat niet in wat wij lazen.',
      voorWie: 'Oudere Rotterdammers',
      richting: 'werkt',
      onderbouwing: ['m-rekenkamer'],
      tegenbewijs: [],
      zekerheid: 'vermoeden',
      status: 'voorlopig',
      // The Rekenkamer looked ahead: an expectation, and no result.
      bewijs: 'verwacht',
      waarvoor: 'Een wezenlijke bijdrage aan de doelen van het ouderenbeleid',
    },
  },
  {
    type: 'werkzaamElement.benoemen',
    meta: at('2021-06-08'),
    werkzaamElement: {
      id: 'w-contact',
      wat: 'Eén vast contactpunt voor ouderen',
      mechanisme: 'Wie steeds dezelfde mens treft, hoeft niet opnieuw te beginnen (onze uitleg, fictief).',
      voorWie: 'Oudere Rotterdammers',
      richting: 'onbekend',
      onderbouwing: ['m-contactpunt'],
      tegenbewijs: [],
      zekerheid: 'vermoeden',
      status: 'voorlopig',
    },
  },
  {
    type: 'reisverslag.opstellen',
    meta: at('2021-06-14'),
    reisverslag: {
      kernboodschap: 'Veel maatregelen en nog geen uitkomst: begin weer bij de mensen zelf.',
      verhalen: ['v-lijst', 'v-bellen'],
      data: ['m-rekenkamer', 'm-corona', 'm-vragenlijst', 'm-contactpunt', 'm-feitenkaart'],
      werkzameElementen: ['w-iedereen', 'w-sport', 'w-contact'],
      opbrengst:
        'Er kwamen 81 maatregelen. De Rekenkamer verwacht dat er één echt helpt: sport. Door corona waren er in 2020 weinig bezoeken. Er kwamen telefoonlijnen.',
      betekenis: [
        {
          id: 'b-leefwereld',
          betekenis: 'Er was te weinig zicht op problemen en behoeften. Begin weer bij de leefwereld.',
          materiaal: ['m-oorzaken', 'v-lijst'],
        },
        {
          id: 'b-richting',
          betekenis: 'Stuur de samenwerking beter. 81 maatregelen zijn nog geen aanpak.',
          materiaal: ['m-rekenkamer', 'm-oorzaken'],
        },
        {
          id: 'b-contact',
          betekenis: 'Er is één vast contactpunt nodig.',
          werkzameElementen: ['w-contact'],
          materiaal: ['m-contactpunt'],
        },
        { id: 'b-leren', betekenis: 'Er werd te weinig geleerd. Maak daar tijd voor.', materiaal: ['m-oorzaken'] },
      ],
      watNietWerkte: [
        {
          id: 'n-maatregelen',
          bevinding: 'Van 80 van de 81 maatregelen verwacht de Rekenkamer geen wezenlijke bijdrage.',
          materiaal: ['m-rekenkamer'],
        },
        { id: 'n-lijst', bevinding: 'De lange vragenlijst hinderde een goed gesprek.', materiaal: ['m-vragenlijst'] },
        {
          id: 'n-advies',
          bevinding: 'Het college nam het advies om meer onderzoek te doen vanuit de leefwereld niet over.',
          materiaal: ['m-advies'],
        },
      ],
      onverwacht: [{ id: 'u-corona', bevinding: 'Door corona waren er weinig bezoeken.', materiaal: ['m-corona'] }],
      doelbereik: [
        {
          doel: 'd-eenzaam',
          uitkomst: 'onbekend',
          toelichting: 'Er bestaat een feitenkaart. De uitkomst over 2021 vonden wij niet. Dit laten wij open.',
          attributie: 'Niet te zeggen zolang de uitkomst ontbreekt. Ook corona speelt mee.',
        },
      ],
      antwoorden: [
        { leervraag: 'l-bereik', status: 'open', antwoord: 'Dat weten wij nog steeds niet goed.' },
        { leervraag: 'l-moment', status: 'open', antwoord: 'Dat staat niet in onze bronnen.' },
      ],
      aannames: [
        { aanname: 'a-moment', uitkomst: 'onbekend', toelichting: 'Door corona waren er te weinig bezoeken.' },
      ],
    },
  },
  {
    type: 'sectie.toelichten',
    meta: at('2021-06-15'),
    toelichting: {
      artefact: 'reisverslag',
      sectie: 'experimenten',
      tekst:
        'Hoe de proef met beelden van de wijk en de telefoonlijnen afliepen, staat niet in onze bronnen. Zij zijn hier daarom niet afgerond.',
    },
  },
  { type: 'reisverslag.vaststellen', meta: at('2021-06-21') },
];
