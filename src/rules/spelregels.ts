import type { Niveau } from '../method/woorden.js';
import type { Reis } from '../schemas/reis.js';
import type { Rule } from './rule.js';

/** Fewest invalshoeken that make a foto. The method says «diverse» and gives no number; this one is ours. */
export const minimumInvalshoeken = 3;

/** Longest time between two reflections before we advise one, in weeks. The method asks for time and rest and gives no number; this one is ours. */
export const reflectieRitmeWeken = 6;

/** The level of a rule in this journey: as its spelregels say, or as the method has it. Integrity stays integrity. */
export function niveauOf(rule: Rule, reis: Reis): Niveau {
  if (rule.level === 'integriteit') return rule.level;
  const changed = reis.spelregels.niveaus;
  if (changed === undefined) return rule.level;
  return changed.find(({ regel }) => regel === rule.id)?.niveau ?? rule.level;
}
