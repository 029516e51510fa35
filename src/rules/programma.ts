import type { Rule } from './rule.js';

/** When the programma is enough to go and do. */
export const programmaRules: readonly Rule[] = [];
