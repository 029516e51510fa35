import type { StartReis } from '../../src/index.js';
import { rotterdam } from './materiaal.js';
import { at } from './when.js';

/** How the journey starts: the figures and the incident that made it urgent. */
export const start: StartReis = {
  id: 'rotterdam-eenzaamheid',
  titel: 'Minder eenzame ouderen in Rotterdam',
  meta: at('2014-06-16'),
  reiswens: {
    opgave:
      'Veel oudere Rotterdammers voelen zich eenzaam. In 2012 was 56 procent van de Rotterdammers van 65 jaar en ouder matig tot ernstig eenzaam. In heel Nederland was dat 45 procent en in Amsterdam 50 procent.',
    urgentie: [
      {
        bron: 'college',
        uitspraak: 'Het college maakt de aanpak van eenzaamheid een prioriteit voor 2014 tot 2018.',
        vindplaats: 'Bureau Omlo, eindevaluatie Voor Mekaar',
      },
      {
        bron: 'organisatie',
        uitspraak: 'De GGD meet in 2012 dat 56 procent van de Rotterdamse 65-plussers matig tot ernstig eenzaam is.',
        vindplaats: 'NRC, 25 november 2017, en NLvoorelkaar',
      },
      {
        bron: 'media',
        uitspraak:
          'In 2013 blijkt een vrouw in Rotterdam-West ongeveer tien jaar dood in haar huis te liggen. Niemand had haar gemist.',
        vindplaats: 'NRC, 25 november 2017, en NLvoorelkaar',
      },
    ],
    doelen: ['Minder Rotterdammers van 65 jaar en ouder voelen zich eenzaam.'],
    gebied: rotterdam,
  },
};
