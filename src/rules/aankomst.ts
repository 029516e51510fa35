import { says } from '../method/says.js';
import { met, rule, unmet, type Rule } from './rule.js';

/**
 * When a journey can arrive. Both guard integrity: an arrival without a report or without an owner is a stop.
 * @source ours
 */
export const aankomstRules: readonly Rule[] = [
  rule('aankomst.na-een-reisverslag', {
    level: 'integriteit',
    source: 'ours',
    check: (reis) =>
      reis.vastgesteld.some(({ artefact }) => artefact === 'reisverslag')
        ? met({ field: 'reisverslagen' })
        : unmet({ code: 'aankomst.na-een-reisverslag', path: ['reisverslagen'] }),
  }),
  rule('aankomst.borging-benoemd', {
    level: 'integriteit',
    source: 'ours',
    check: (_reis, command) =>
      command?.type === 'reis.afronden' && !command.aankomst.geborgd.some(({ wat }) => says(wat))
        ? unmet({ code: 'aankomst.borging-benoemd', path: ['aankomst', 'geborgd'] })
        : met(),
  }),
];
