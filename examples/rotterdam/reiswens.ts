import type { StartReis } from '../../src/index.js';
import { at } from './when.js';

/** How the journey starts: the figures and the incident that made it urgent. */
export const start: StartReis = {
  id: 'rotterdam-eenzaamheid',
  titel: 'Minder eenzame ouderen in Rotterdam',
  meta: at('2014-03-03'),
  reiswens: {
    opgave:
      'Veel oudere Rotterdammers voelen zich eenzaam. In 2012 was 56 procent van de 65-plussers matig tot ernstig eenzaam. In heel Nederland was dat 45 procent.',
    urgentie: [
      {
        bron: 'college',
        uitspraak: 'Het college maakt eenzaamheid een prioriteit in zijn programma voor 2014 tot 2018.',
        vindplaats: 'Collegeprogramma Rotterdam 2014–2018',
      },
      {
        bron: 'beroepsgroep',
        uitspraak: 'De GGD meet dat 56 procent van de Rotterdammers van 65 jaar en ouder matig tot ernstig eenzaam is.',
        vindplaats: 'Gezondheidsmonitor GGD, 2012',
      },
      {
        bron: 'media',
        uitspraak:
          'In Rotterdam-West blijkt een vrouw ongeveer tien jaar dood in haar huis te liggen. Niemand had haar gemist.',
        vindplaats: 'NRC, 25 november 2017, over 2013',
      },
    ],
    doelen: ['Minder Rotterdammers van 65 jaar en ouder voelen zich eenzaam.'],
    gebied: { naam: 'Rotterdam', code: 'GM0599' },
  },
};
