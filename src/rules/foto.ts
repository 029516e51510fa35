import type { Rule } from './rule.js';

/** When the foto is enough to start choosing. */
export const fotoRules: readonly Rule[] = [];
