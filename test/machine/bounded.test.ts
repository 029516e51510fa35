import { describe, expect, it } from 'vitest';
import { decide, decideMany, explain, explainGate, maximumFindings, route } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { sampleCommand } from '../support/samples.js';
import { followRoute, walkTo } from '../support/walk.js';

const inrichten = followRoute(walkTo('inrichten'));

/** A programma in which a thousand inspanningen point to goals that are not there: valid in form, and 130,000 times wrong. */
const wrong = (() => {
  const command = JSON.parse(JSON.stringify(sampleCommand(inrichten, 'programma.opstellen'))) as {
    programma: Record<string, unknown>;
  };
  command.programma['inspanningen'] = Array.from({ length: 1000 }, (_, place) => ({
    id: `i${place}`,
    wat: 'w',
    soort: 'project',
    richting: 'toevoegen',
    doelen: Array.from({ length: 130 }, () => 'z'),
  }));
  return command;
})();

const count = (omitted: Readonly<Record<string, number>> | undefined): number =>
  Object.values(omitted ?? {}).reduce((sum, one) => sum + one, 0);

describe('an answer to a command that is wrong in more places than a call has room for', () => {
  it('is a refusal that lists the first and counts the others', () => {
    const decision = decide(inrichten, wrong);
    if (decision.ok) throw new Error('allowed');
    const { code, findings, message, omitted } = decision.rejection;
    expect([code, findings.length]).toEqual(['rules.unmet', maximumFindings]);
    expect(omitted).toEqual({ 'stap.verwijzing-programma': 130_000 - maximumFindings });
    expect(message).toContain('130000');
    expect(JSON.stringify(decision).length).toBeLessThan(50_000);
  });

  it('is the same from explain, from a batch and in another stage', () => {
    const explained = explain(inrichten, wrong);
    expect(explained.findings).toHaveLength(maximumFindings);
    expect(count(explained.omitted)).toBe(130_000 - maximumFindings);
    expect(explain(walkTo('reiswens'), wrong).rejection).toBe('command.wrong-stage');
    const { refused } = decideMany(inrichten, [wrong, wrong]);
    expect(refused.map(({ rejection }) => rejection.findings.length)).toEqual([maximumFindings, maximumFindings]);
  });
});

describe('a gate with more open points than one answer lists', () => {
  const keuze = inrichten.keuzes[0]!;
  const keuzes = Array.from({ length: 300_000 }, (_, place) => ({ ...keuze, id: `k${place}`, gemaaktDoor: [] }));
  const many: Reis = { ...inrichten, keuzes };

  it('keeps a share for every rule, so that one long list hides no other', () => {
    const bare = { ...many, mandaat: null };
    const { findings, omitted } = explainGate(bare, 'programma');
    expect(findings.length).toBeLessThanOrEqual(maximumFindings);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set(['programma.keuze-samen-gemaakt', 'programma.mandaat-verleend']),
    );
    expect(findings.length + count(omitted)).toBeGreaterThan(900_000);
  });

  it('says in its route that there is more', () => {
    const { omitted, open, steps } = route(many);
    expect([open, steps.length > 0, count(omitted) > 0]).toEqual([false, true, true]);
    expect(route(inrichten).omitted).toBeUndefined();
  });

  it('is met by as many things as there are', () => {
    const evidence = explainGate(many, 'programma').met.find(({ rule }) => rule === 'programma.keuze-gemaakt');
    expect(evidence?.by).toHaveLength(300_000);
  });
});
