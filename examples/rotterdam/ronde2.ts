import type { Command } from '../../src/index.js';
import { reisverslag2 } from './reisverslag2.js';
import { ronde2Materiaal } from './ronde2Materiaal.js';
import { at, inOrder } from './when.js';

/** Doing and learning, 2019–2021. The experiments are real; every reflection is invented. */
export const ronde2: readonly Command[] = inOrder([
  {
    type: 'doelgroep.beschrijven',
    meta: at('2019-02-11'),
    doelgroep: {
      id: 'dg-moment',
      wie: 'Ouderen die net hun partner verloren of verhuisden',
      waar: 'Thuis. Hoeveel mensen zo zijn bereikt, staat niet in onze bronnen.',
      viaWie: 'Via wie zo’n moment ziet: de huisarts, de woningcorporatie (fictief)',
    },
  },
  {
    type: 'experiment.starten',
    meta: at('2019-03-04'),
    experiment: {
      id: 'e-moment',
      soort: 'toevoegen',
      wat: 'Een huisbezoek op een kwetsbaar moment',
      verwachting: 'Mensen zeggen vaker ja, en er volgt vaker iets.',
      doelgroep: 'dg-moment',
      inspanning: 'i-huisbezoek',
      leervragen: ['l-moment', 'l-bereik'],
    },
  },
  {
    type: 'experiment.starten',
    meta: at('2019-03-04'),
    experiment: {
      id: 'e-wijkbeeld',
      soort: 'toevoegen',
      wat: 'Van huisbezoeken een beeld van de wijk maken',
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
      door: ['r-welzijn', 'r-evaluatie'],
      experimenten: ['e-wijkbeeld', 'e-moment'],
      watWeZagen: 'De lange vragenlijst zit het gesprek in de weg (dat dit toen al werd gezien, is fictief).',
      watWeErvanMaken: 'Wij vragen wat wij willen weten, niet wat de ander wil vertellen (fictief).',
      watWeVeranderen: 'Wij willen minder vragen (fictief).',
    },
  },
  {
    type: 'experiment.starten',
    meta: at('2020-06-08'),
    experiment: {
      id: 'e-telefoon',
      soort: 'toevoegen',
      wat: 'Telefoonlijnen in plaats van bezoeken, door corona',
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
      watWeErvanMaken: 'Bellen is een begin. Het vervangt een bezoek niet (fictief).',
    },
  },
  ...ronde2Materiaal,
  {
    type: 'reflectie.vastleggen',
    meta: at('2021-06-07'),
    reflectie: {
      id: 'rf-audit',
      datum: '2021-06-03',
      door: ['r-programmamanager', 'r-evaluatie', 'r-welzijn'],
      experimenten: ['e-moment'],
      watWeZagen: 'De Rekenkamer vindt dat er te weinig zicht is op problemen en behoeften, en te weinig leren.',
      watWeErvanMaken: 'Onze foto was te dun waar het om de leefwereld gaat (fictief).',
    },
  },
  {
    type: 'experiment.afronden',
    meta: at('2021-06-08'),
    experiment: 'e-moment',
    afronding: {
      watGebeurde: 'Door corona waren er in 2020 weinig bezoeken. Of dit beter werkt, staat niet in onze bronnen.',
      besluit: 'aanpassen',
      materiaal: ['m-momenten', 'm-corona', 'm-vragenlijst'],
    },
  },
  ...reisverslag2,
]);
