import type { Command } from '../../src/index.js';
import { fotoCijfers } from './fotoCijfers.js';
import { fotoKennis } from './fotoKennis.js';
import { fotoLeefwereld } from './fotoLeefwereld.js';
import { fotoPraktijk } from './fotoPraktijk.js';
import { at, inOrder } from './when.js';

/** What the exploration brought, what people concluded too early, and where the energie is. */
export const foto: readonly Command[] = inOrder([
  ...fotoCijfers,
  ...fotoPraktijk,
  ...fotoLeefwereld,
  ...fotoKennis,
  {
    type: 'oordeel.parkeren',
    meta: at('2014-10-14'),
    oordeel: {
      id: 'o-bezoek',
      oordeel: 'Wij moeten gewoon bij iedereen op bezoek (fictief).',
      geuitDoor: 'r-welzijn',
      materiaal: ['m-aanbod'],
    },
  },
  {
    type: 'oordeel.parkeren',
    meta: at('2014-10-14'),
    oordeel: {
      id: 'o-buren',
      oordeel: 'Mensen moeten weer naar elkaar omkijken, dan lost het zich op (fictief).',
      geuitDoor: 'r-buurman',
      materiaal: ['m-vermist'],
    },
  },
  {
    type: 'energie.markeren',
    meta: at('2014-10-15'),
    bij: { materiaal: 'k-verlies' },
    energie: 'Het netwerk wil beginnen bij momenten van verlies (fictief).',
  },
  {
    type: 'energie.markeren',
    meta: at('2014-10-15'),
    bij: { reiziger: 'r-huismeester' },
    energie: 'Een bewoner wil één nummer dat hij kan bellen (fictief).',
  },
  {
    type: 'foto.vaststellen',
    meta: at('2014-11-03'),
    kernboodschap: 'In Rotterdam zijn 65-plussers vaker eenzaam dan elders. Wij weten nog weinig van hen zelf.',
  },
]);
