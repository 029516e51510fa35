import { describe, expect, it } from 'vitest';
import { decide, explain, route } from '../../src/index.js';
import { levendeFasen, type Reis } from '../../src/schemas/index.js';
import type { Remedy } from '../../src/rules/rule.js';
import { chanceFrom } from '../support/agreement.js';
import { sampleCommand } from '../support/samples.js';
import { walkTo } from '../support/walk.js';

type Group = readonly Remedy[];

/** What a fill says, as `path = value`, so that two fills contradict each other when one path has two values. */
function said(value: unknown, path = ''): (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : said(inner, `${path}.${key}`)));
}

/** Whether one step can be all of these remedies at once. */
function isOneStep(group: Group): boolean {
  const values = new Map<string, string>();
  return group.every(
    ({ command, fill }) =>
      command === group[0]?.command &&
      said(fill).every(([path, value]) => {
        const known = values.get(path);
        values.set(path, value);
        return known === undefined || known === value;
      }),
  );
}

/** The fewest steps that mend all findings, by trying every way to put them together. */
function fewest(findings: readonly Group[], groups: readonly Group[] = [], best = findings.length): number {
  const [first, ...rest] = findings;
  if (groups.length > best) return best;
  if (first === undefined) return groups.length;
  let least = best;
  for (const remedy of first) {
    groups.forEach((group, place) => {
      const larger = [...group, remedy];
      if (isOneStep(larger)) least = fewest(rest, groups.with(place, larger), least);
    });
    least = fewest(rest, [...groups, [remedy]], least);
  }
  return least;
}

/** A journey in this stage in which part of the route was carried out. */
function partly(from: Reis, chance: () => number): Reis {
  return route(from).steps.reduce((reis, step) => {
    if (chance() < 0.3) return reis;
    const decision = decide(reis, sampleCommand(reis, step.command, step.fill, step.write));
    return decision.ok ? decision.reis : reis;
  }, from);
}

/** With more, trying every way takes too long. */
const mostFindings = 8;

describe('the route', () => {
  it.each(levendeFasen)('from %s is as short as the shortest that can be found', (fase) => {
    const chance = chanceFrom(levendeFasen.indexOf(fase) + 41);
    const from = walkTo(fase);
    const compared: [number, number][] = [];
    for (let place = 0; place < 60; place += 1) {
      const reis = partly(from, chance);
      const { steps, command } = route(reis);
      const adding = explain(reis, command).findings.map(({ remedies }) =>
        remedies.filter(({ kind }) => kind === 'adds'),
      );
      if (adding.length > 0 && adding.length <= mostFindings) compared.push([steps.length, fewest(adding)]);
    }
    expect(compared.length).toBeGreaterThan(10);
    expect(compared.map(([found]) => found)).toEqual(compared.map(([, least]) => least));
  });
});
