import { describe, expect, it } from 'vitest';
import { fullCommands, given } from '../support/full.js';
import { walkTo } from '../support/walk.js';
import type { Command } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { registryOf } from '../../src/rules/registry.js';
import type { Evidence, Rule, RawFinding } from '../../src/rules/rule.js';
import { blankReis } from '../../src/steps/blank.js';
import { broken, brokenCommands } from './broken/all.js';
import { ready } from './journey.js';

const evidence = ({ field, id }: Evidence): string => (id === undefined ? field : `${field} ${id}`);

/** A finding on a line, and every step that would mend it on a line of its own. */
const lines = ({ code, path, params, remedies = [] }: RawFinding): string[] => [
  `${code} at ${path.join('.')}${params === undefined ? '' : ` ${JSON.stringify(params)}`}`,
  ...remedies.map(
    ({ command, fill, write, kind, rollen }) =>
      `  ${kind}: ${command} ${JSON.stringify(fill)} write ${write.map((to) => to.join('.')).join(', ')} by ${rollen.join(', ')}`,
  ),
];

/** Everything that a rule says of a journey. */
function answer(rule: Rule, reis: Reis, command?: Command): string {
  const { findings, by } = rule.check(reis, command);
  return [...findings.flatMap(lines), ...(by.length > 0 ? [`met by ${by.map(evidence).join(', ')}`] : [])].join('\n');
}

/** Journeys of every kind: nothing yet, in front of every gate, ready for it, in a second round, and one that holds everything. */
const journeys: readonly Reis[] = [
  blankReis(),
  ...(['reiswens', 'verkennen', 'inrichten', 'doenEnLeren'] as const).map((fase) => walkTo(fase)),
  walkTo('doenEnLeren', 2),
  given,
  ...Object.values(ready),
];

const distinct = (answers: readonly string[]): string => [...new Set(answers)].join('\n\n');

describe('what a rule says', () => {
  // Read the page when it changes: every line is something that a host shows to people. `-u` writes it anew.
  it.each(registryOf().map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const gate = rule.gate === 'stap' ? undefined : ready[rule.gate];
    const told = [
      ...journeys.map((reis) => answer(rule, reis)),
      ...broken.filter(([of]) => of === id && gate).map(([, change]) => answer(rule, change(gate!))),
      ...brokenCommands.filter(([of]) => of === id && gate).map(([, command]) => answer(rule, gate!, command)),
      // Of everything that can be done: to a journey that knows none of what it points to, and to one that holds it all.
      ...fullCommands.flatMap((command) => [answer(rule, blankReis(), command), answer(rule, given, command)]),
    ];
    expect(distinct(told)).toMatchSnapshot();
  });
});
