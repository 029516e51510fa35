import type { Command } from '../../src/index.js';
import { reizigers } from './reizigers.js';
import { at } from './when.js';

/** Who travel along, and the opdracht that became the action programme Voor Mekaar. */
export const opdracht: readonly Command[] = [
  ...reizigers,
  {
    type: 'opdracht.opstellen',
    meta: at('2014-07-07'),
    opdracht: {
      vraag: 'Wat is er aan de hand met eenzame ouderen in Rotterdam, en wat helpt hen volgens henzelf?',
      aanleiding:
        'In 2012 was 56 procent van de Rotterdammers van 65 jaar en ouder matig tot ernstig eenzaam. Dat is meer dan in Nederland (45 procent) en in Amsterdam (50 procent), in dezelfde leeftijdsgroep. In 2013 bleek een vrouw in Rotterdam-West ongeveer tien jaar dood in haar huis te liggen. Niemand had haar gemist.',
      ambitie:
        'In 21 accentwijken zijn er in de jaren 2014 tot 2018 minder eenzame mensen van 65 jaar en ouder. De afspraak is een daling van 5 procentpunt.',
      context:
        'Het college maakt de aanpak van eenzaamheid een prioriteit voor 2014 tot 2018. Eind 2014 ligt er een actieprogramma, Voor Mekaar. Het begint in 2015.',
      opdrachtgever: 'r-wethouder',
      afbakening: 'Het gaat om mensen van 65 jaar en ouder. Eenzaamheid bij jongere mensen valt hier buiten.',
    },
  },
  { type: 'reisbegeleider.aanwijzen', meta: at('2014-07-08', 'r-wethouder'), reisbegeleider: 'r-programmamanager' },
  {
    type: 'sectie.toelichten',
    meta: at('2014-07-09'),
    toelichting: {
      artefact: 'opdracht',
      sectie: 'ambitie',
      tekst:
        'De 21 accentwijken komen uit de evaluatie van Bureau Omlo. De afgesproken 5 procentpunt stond in januari 2018 in het AD. Dat bericht vonden wij niet terug. Of de 5 procentpunt gold voor de accentwijken of voor de hele stad, weten wij dus niet.',
    },
  },
  { type: 'opdracht.vaststellen', meta: at('2014-07-14', 'r-wethouder') },
];
