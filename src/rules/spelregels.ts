import type { Niveau } from '../method/woorden.js';
import type { Reis } from '../schemas/reis.js';
import type { Rule } from './rule.js';

/** Fewest invalshoeken that make a foto. The method says «diverse» and gives no number; this one is ours. */
export const minimumInvalshoeken = 3;

/** The level of a rule in this journey: as its spelregels say, or as the method has it. Integrity stays integrity. */
export function niveauOf(rule: Rule, reis: Reis): Niveau {
  if (rule.level === 'integriteit') return rule.level;
  const changed = reis.spelregels.niveaus;
  if (changed === undefined) return rule.level;
  const niveau = changed.find(({ regel }) => regel === rule.id)?.niveau;
  return niveau === undefined || niveau === 'uit' ? rule.level : niveau;
}

/** The rules that this journey asks: all of them, but for advice that its spelregels switched off. */
export function askedIn(rules: readonly Rule[], { spelregels }: Reis): readonly Rule[] {
  const off = spelregels.niveaus?.filter(({ niveau }) => niveau === 'uit') ?? [];
  return off.length === 0
    ? rules
    : rules.filter(({ id, level }) => level !== 'advies' || !off.some(({ regel }) => regel === id));
}
