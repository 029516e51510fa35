import type { Reiziger } from '../schemas/reiziger.js';
import { withShownExtra } from './eigenVelden.js';
import { mayShow, type AssembleOptions } from './options.js';

/**
 * A reiziger for an audience. Beyond the kern, who is of the leefwereld is shown by role alone: a function, an organisation or
 * where somebody's energie is could point at somebody.
 */
export function shownReiziger(reiziger: Reiziger, options: Pick<AssembleOptions, 'publiek' | 'velden'>): Reiziger {
  const { id, rol, kring } = reiziger;
  return mayShow('kern', options.publiek) || kring !== 'leefwereld'
    ? withShownExtra('reiziger', reiziger, options)
    : { id, rol, kring };
}

/** Whether somebody takes part: everybody does, but for whom it was said that they may. */
export const takesPart = ({ betrokken }: Reiziger): boolean => betrokken !== 'mogelijk';
