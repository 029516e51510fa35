import type { Rule } from './rule.js';

/** When the reisverslag is enough to start the next round. */
export const reisverslagRules: readonly Rule[] = [];
