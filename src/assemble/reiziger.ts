import type { Publiek } from '../method/materiaal.js';
import type { Reiziger } from '../schemas/reiziger.js';
import { mayShow } from './options.js';

/**
 * A reiziger for an audience. Beyond the kern, who is of the leefwereld is shown by role alone: a function, an organisation or
 * where somebody's energie is could point at somebody.
 */
export function shownReiziger(reiziger: Reiziger, publiek: Publiek): Reiziger {
  const { id, rol, kring } = reiziger;
  return mayShow('kern', publiek) || kring !== 'leefwereld' ? reiziger : { id, rol, kring };
}
