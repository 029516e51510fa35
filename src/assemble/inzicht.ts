import type { Inzicht } from '../schemas/inzicht.js';
import type { InzichtInReis, Reis } from '../schemas/reis.js';
import type { Publiek } from '../method/materiaal.js';
import type { Audience } from './audience.js';

/**
 * The shared inzichten that an audience may see, with the materiaal that it may see. For `openbaar` nobody reads who said it: an id
 * beside a sentence would link the two.
 */
export function inzichtenFor(
  { inzichten }: Pick<Reis, 'inzichten'>,
  audience: Audience,
  only: (ids: readonly string[]) => string[],
  publiek: Publiek,
  isShown: (one: InzichtInReis) => boolean = () => true,
): { inzichten?: readonly Inzicht[] } {
  const shown = inzichten
    .filter((one) => isShown(one) && audience.shows({ ...one, grounds: one.materiaal }))
    .map(({ ronde: _ronde, ...one }) => ({
      ...one,
      materiaal: only(one.materiaal),
      gezegdDoor: publiek === 'openbaar' ? [] : one.gezegdDoor,
    }));
  return shown.length === 0 ? {} : { inzichten: shown };
}
