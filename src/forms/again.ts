import type { Thing } from '../method/dingen.js';
import type { CommandType } from '../steps/commands.js';

/**
 * The steps that describe again what is there already: their `id` is no new one, it says which. The schema of such a thing is the
 * same as when it was new, so that it does not say so. A test asks every step of the method.
 */
const again: Partial<Record<CommandType, Thing>> = {
  'indicator.herzien': 'indicator',
  'keuze.herzien': 'keuze',
  'materiaal.corrigeren': 'materiaal',
  'reiziger.bijwerken': 'reiziger',
  'werkzaamElement.herzien': 'werkzaamElement',
};

/** What the field at a path of a command points to because the command describes it again; `null` for any other field. */
export function describedAgain(command: string, path: readonly string[]): readonly Thing[] | null {
  const thing = Object.hasOwn(again, command) ? again[command as CommandType] : undefined;
  return thing !== undefined && path.join('.') === `${thing}.id` ? [thing] : null;
}
