import { describe, expect, it } from 'vitest';
import { checkMethod, type MethodCheck } from '../../src/testing/index.js';
import { createMethod, type Outcome, type Rule } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { blankReis } from '../../src/steps/blank.js';
import { started, walkTo } from '../support/walk.js';
import { finding } from './judge.js';

const met: Outcome = { findings: [], by: [] };
const unmet = (code: string): Outcome => ({ findings: [{ code, path: [] }], by: [] });
const ruleOf = (check: (reis: Reis) => Outcome, level: Rule['level'] = 'vereist', id = 'foto.een'): Rule => ({
  ...finding(id, level),
  check,
});

/** One check of one rule. */
function verdict(check: MethodCheck['check'], rule: Rule, journeys: readonly Reis[] = []): MethodCheck | undefined {
  return checkMethod({ rules: [rule] }, journeys).checks.find((one) => one.check === check);
}
const claim = { rule: 'foto.een' };
const reis = walkTo('verkennen');

describe('a method is checked', () => {
  it('rule by rule: only those of the host that judge a gate', () => {
    const own = createMethod().rules[0]!;
    const ours = ruleOf(({ reizigers }) => (reizigers.length >= 0 ? met : unmet('foto.een')));
    const report = checkMethod({ rules: [own, ours, finding('stap.een', 'vereist')] });
    expect(report).toEqual({
      ok: true,
      checks: [
        { ...claim, check: 'id-free', verdict: 'proved' },
        { ...claim, check: 'total', verdict: 'unknown' },
        { ...claim, check: 'pure', verdict: 'unknown' },
        { ...claim, check: 'codes-declared', verdict: 'unknown' },
        { ...claim, check: 'gate-possible', verdict: 'proved' },
      ],
    });
  });

  it('for an id that is taken, by the method or by the rule beside it', () => {
    const idFree = (...rules: Rule[]): unknown =>
      checkMethod({ rules }).checks.flatMap(({ check, verdict: told }) => (check === 'id-free' ? told : []));
    expect(idFree(ruleOf(() => met, 'vereist', 'foto.bron-bekend'))).toEqual(['refuted']);
    expect(
      idFree(
        ruleOf(() => met),
        ruleOf(() => met),
      ),
    ).toEqual(['refuted', 'refuted']);
    expect(
      idFree(
        ruleOf(() => met),
        ruleOf(() => met, 'vereist', 'foto.twee'),
      ),
    ).toEqual(['proved', 'proved']);
    expect(checkMethod({ rules: [ruleOf(() => met), ruleOf(() => met)] }).ok).toBe(false);
  });

  it('on journeys of the host, and on one that has not started', () => {
    const throws = ruleOf(({ seq }) => {
      if (seq > 0) throw new Error('too far');
      return met;
    });
    expect(verdict('total', throws)).toEqual({ ...claim, check: 'total', verdict: 'unknown' });
    expect(verdict('total', throws, [reis])).toEqual({ ...claim, check: 'total', verdict: 'refuted', example: reis });
    const early = ruleOf(({ opdracht }) => (opdracht === null ? (undefined as never) : met));
    expect(verdict('total', early, [reis])?.example).toEqual(blankReis());
  });

  it('for a rule that says something else when it is asked again', () => {
    let asked = 0;
    const moody = ruleOf(() => unmet(`foto.${(asked += 1)}`));
    expect(verdict('pure', moody)).toEqual({ ...claim, check: 'pure', verdict: 'refuted', example: blankReis() });
    expect(
      verdict(
        'pure',
        ruleOf(() => unmet('foto.een')),
      )?.verdict,
    ).toBe('unknown');
  });

  it('for a rule that changes the journey, at whatever depth', () => {
    const changing = ruleOf((journey) => {
      (journey.reiswens as { opgave: string }).opgave = 'weg';
      return met;
    });
    const before = structuredClone(reis);
    expect(verdict('total', changing, [reis])?.verdict).toBe('refuted');
    expect(reis).toEqual(before);
  });

  it('for a code that a rule did not declare', () => {
    expect(
      verdict(
        'codes-declared',
        ruleOf(() => unmet('foto.twee')),
      ),
    ).toEqual({
      ...claim,
      check: 'codes-declared',
      verdict: 'refuted',
      example: blankReis(),
    });
    expect(
      verdict(
        'codes-declared',
        ruleOf(() => unmet('foto.een')),
      )?.verdict,
    ).toBe('unknown');
    const mixed = ruleOf(() => ({ findings: [...unmet('foto.een').findings, ...unmet('foto.twee').findings], by: [] }));
    expect(verdict('codes-declared', mixed)?.verdict).toBe('refuted');
    const throwing = ruleOf(() => {
      throw new Error('x');
    });
    expect(verdict('codes-declared', throwing)?.verdict).toBe('unknown');
  });

  it('for a gate that can always be opened: by an explanation, because it is advice, or because a journey met it', () => {
    const never = (level: Rule['level'], id = 'foto.een'): unknown =>
      verdict(
        'gate-possible',
        ruleOf(() => unmet(id), level, id),
        [reis],
      );
    expect(never('vereist')).toEqual({ ...claim, check: 'gate-possible', verdict: 'proved' });
    expect(never('advies')).toEqual({ ...claim, check: 'gate-possible', verdict: 'proved' });
    expect(never('integriteit')).toEqual({ ...claim, check: 'gate-possible', verdict: 'unknown' });
    const arrival = { rule: 'aankomst.een', check: 'gate-possible' };
    expect(never('vereist', 'aankomst.een')).toEqual({ ...arrival, verdict: 'unknown' });
    expect(never('advies', 'aankomst.een')).toEqual({ ...arrival, verdict: 'proved' });
    const begun = ruleOf(({ seq }) => (seq > 0 ? met : unmet('foto.een')), 'integriteit');
    expect(verdict('gate-possible', begun, [started(), reis])).toEqual({
      ...claim,
      check: 'gate-possible',
      verdict: 'proved',
      example: started(),
    });
    const throwing = ruleOf(() => {
      throw new Error('x');
    }, 'integriteit');
    expect(verdict('gate-possible', throwing)?.verdict).toBe('unknown');
  });
});
