import type { Command } from '../../src/index.js';
import * as bron from './bronnen.js';
import { addCijfer, addVondst, eenzaam } from './materiaal.js';
import { at } from './when.js';

/** The angle `data`: how many people are lonely. */
export const fotoCijfers: readonly Command[] = [
  addCijfer('2014-09-01', {
    id: 'm-65plus-2012',
    titel: 'Eenzaamheid onder 65-plussers in Rotterdam',
    samenvatting: 'Meer dan de helft van de Rotterdammers van 65 jaar en ouder is matig tot ernstig eenzaam.',
    bron: bron.nrc2017,
    meting: eenzaam('65-plussers in Rotterdam', 56, '2012'),
  }),
  addCijfer('2014-09-01', {
    id: 'm-nederland-2012',
    titel: 'Eenzaamheid onder 65-plussers in Nederland',
    samenvatting: 'In heel Nederland is dit aandeel lager dan in Rotterdam.',
    bron: bron.nrc2017,
    meting: eenzaam('65-plussers in Nederland', 45, '2012'),
  }),
  addCijfer('2014-09-01', {
    id: 'm-amsterdam-2012',
    titel: 'Eenzaamheid onder 65-plussers in Amsterdam',
    samenvatting: 'Ook in Amsterdam is dit aandeel lager dan in Rotterdam.',
    bron: bron.nlvoorelkaar,
    meting: eenzaam('65-plussers in Amsterdam', 50, '2012'),
  }),
  addCijfer('2014-09-02', {
    id: 'm-volwassenen-2012',
    titel: 'Eenzaamheid onder alle volwassenen in Rotterdam',
    samenvatting:
      'Let op: dit cijfer gaat over alle volwassenen. Zet het niet naast het cijfer over 65-plussers, ook al komt het uit hetzelfde onderzoek.',
    bron: bron.omlo,
    meting: eenzaam('alle volwassenen in Rotterdam', 49, '2012'),
  }),
  addVondst('2014-09-02', {
    id: 'm-vermist',
    invalshoek: 'data',
    kring: 'beleid',
    titel: 'Tien jaar niet gemist',
    samenvatting:
      'In 2013 bleek een vrouw in Rotterdam-West ongeveer tien jaar dood in haar huis te liggen. Niemand had haar gemist. Ook NLvoorelkaar noemt dit.',
    bron: bron.nrc2017,
    door: ['r-programmamanager'],
  }),
  {
    type: 'sectie.toelichten',
    meta: at('2014-10-20'),
    toelichting: {
      artefact: 'foto',
      sectie: 'data',
      tekst:
        'De cijfers komen uit een onderzoek van de GGD uit 2012. Dat onderzoek zelf lazen wij niet. Wij halen de cijfers uit latere berichten. Daarom staan hier bronnen die jonger zijn dan deze foto. Hoeveel mensen meededen aan het onderzoek, staat er niet bij.',
    },
  },
];
