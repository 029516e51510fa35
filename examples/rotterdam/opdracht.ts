import type { Command } from '../../src/index.js';
import { at } from './when.js';

/** Who travels, and the opdracht of the action programme Voor Mekaar. */
export const opdracht: readonly Command[] = [
  {
    type: 'reiziger.toevoegen',
    meta: at('2014-03-10'),
    reiziger: {
      id: 'r-wethouder',
      rol: 'opdrachtgever',
      kring: 'beleid',
      organisatie: 'Gemeente Rotterdam',
      functie: 'Wethouder',
    },
  },
  {
    type: 'reiziger.toevoegen',
    meta: at('2014-03-10'),
    reiziger: {
      id: 'r-programmamanager',
      rol: 'reisbegeleider',
      kring: 'beleid',
      organisatie: 'Gemeente Rotterdam',
      functie: 'Programmamanager eenzaamheid',
    },
  },
  {
    type: 'reiziger.toevoegen',
    meta: at('2014-03-12'),
    reiziger: {
      id: 'r-onderzoeker',
      rol: 'wetenschapper',
      kring: 'wetenschap',
      organisatie: 'GGD Rotterdam-Rijnmond',
      functie: 'Onderzoeker',
    },
  },
  {
    type: 'reiziger.toevoegen',
    meta: at('2014-03-12'),
    reiziger: {
      id: 'r-welzijn',
      rol: 'professional',
      kring: 'praktijk',
      organisatie: 'Welzijnsorganisatie',
      functie: 'Welzijnswerker',
    },
  },
  {
    type: 'reiziger.toevoegen',
    meta: at('2014-03-12'),
    reiziger: {
      id: 'r-vrijwilliger',
      rol: 'vrijwilliger',
      kring: 'praktijk',
      organisatie: 'Wijkvereniging',
      functie: 'Vrijwilliger bij huisbezoeken',
      energie: 'Wil zelf bij mensen langsgaan en daar meteen mee beginnen (fictief).',
    },
  },
  {
    type: 'reiziger.toevoegen',
    meta: at('2014-03-14'),
    reiziger: { id: 'r-bewoner', rol: 'inwoner', kring: 'leefwereld', functie: 'Bewoner van 78 jaar (fictief)' },
  },
  {
    type: 'opdracht.opstellen',
    meta: at('2014-04-01'),
    opdracht: {
      vraag: 'Wat is er aan de hand met eenzame ouderen in Rotterdam, en wat helpt hen volgens henzelf?',
      aanleiding:
        'Rotterdam heeft meer eenzame ouderen dan Nederland en Amsterdam. In 2013 bleek een vrouw ongeveer tien jaar dood in haar huis te liggen zonder dat iemand haar miste.',
      ambitie:
        'Minder eenzame mensen van 65 jaar en ouder in 21 accentwijken, in de jaren 2014 tot 2018. De afspraak is een daling van 5 procentpunt.',
      context:
        'Het college van 2014 tot 2018 maakt eenzaamheid een prioriteit. Het actieprogramma heet Voor Mekaar. Het is eind 2014 opgesteld en begint in 2015.',
      opdrachtgever: 'r-wethouder',
      afbakening: 'Het gaat om mensen van 65 jaar en ouder. Eenzaamheid bij jongeren en volwassenen valt erbuiten.',
    },
  },
  { type: 'reisbegeleider.aanwijzen', meta: at('2014-04-02', 'r-wethouder'), reisbegeleider: 'r-programmamanager' },
  {
    type: 'sectie.toelichten',
    meta: at('2014-04-03'),
    toelichting: {
      artefact: 'opdracht',
      sectie: 'ambitie',
      tekst:
        'De afgesproken daling van 5 procentpunt stond in 2018 in de krant (AD). Wij vonden het stuk zelf niet terug.',
    },
  },
  { type: 'opdracht.vaststellen', meta: at('2014-04-15', 'r-wethouder') },
];
