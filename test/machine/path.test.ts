import { describe, expect, it } from 'vitest';
import type { Reis, Rol } from '../../src/schemas/index.js';
import { route, type RouteStep } from '../../src/machine/route.js';
import type { Path, Remedy } from '../../src/rules/rule.js';
import { walkTo } from '../support/walk.js';
import { finding, judgeOf } from './judge.js';

const bare = walkTo('verkennen');

type Kind = Remedy['kind'];
const remedy = (
  command: string,
  fill: object,
  { kind = 'adds' as Kind, rollen = ['inwoner'] as Rol[], write = [] as Path[] } = {},
): Remedy => ({ command, fill, write, kind, rollen }) as unknown as Remedy;

/** The steps of a route past findings with these remedies; finding number 1 is called `foto.r1`. */
function stepsFor(...findings: readonly (readonly Remedy[])[]): readonly RouteStep[] {
  const rules = findings.map((remedies, place) => finding(`foto.r${place + 1}`, 'integriteit', { remedies }));
  return route(judgeOf('verkennen', 'foto.vaststellen', { rules }), bare).steps;
}
const inShort = (steps: readonly RouteStep[]): unknown =>
  steps.map(({ command, fill, mends }) => [command, fill, mends]);
const add = 'materiaal.toevoegen';

describe('one step mends several findings', () => {
  it('when what is known of both goes together: then it stands for both', () => {
    const first = remedy(
      add,
      { materiaal: { kring: 'leefwereld' } },
      { rollen: ['inwoner', 'client'], write: [['a'], ['b', 0]] },
    );
    const second = remedy(add, { materiaal: { invalshoek: 'data' } }, { rollen: ['client'], write: [['b', 0], ['c']] });
    expect(stepsFor([first], [second])).toEqual([
      {
        command: add,
        fill: { materiaal: { kring: 'leefwereld', invalshoek: 'data' } },
        write: [['a'], ['b', 0], ['c']],
        kind: 'adds',
        rollen: ['client'],
        mends: ['foto.r1', 'foto.r2'],
      },
    ]);
  });

  it('and is for who can do the first, when nobody can do both', () => {
    const [step] = stepsFor([remedy(add, {}, { rollen: ['inwoner'] })], [remedy(add, {}, { rollen: ['client'] })]);
    expect([step?.rollen, step?.mends]).toEqual([['inwoner'], ['foto.r1', 'foto.r2']]);
  });

  it('not when they contradict each other, at whatever depth', () => {
    const one = (fill: object): Remedy[] => [remedy(add, fill)];
    const apart = (a: object, b: object): number => stepsFor(one(a), one(b)).length;
    expect(apart({ a: 'x' }, { a: 'y' })).toBe(2);
    expect(apart({ a: 'x' }, { a: 'x' })).toBe(1);
    expect(apart({ a: { b: { c: 1 } } }, { a: { b: { c: 2 } } })).toBe(2);
    expect(apart({ a: { b: { c: 1 } } }, { a: { b: { d: 2 } } })).toBe(1);
    expect(apart({ a: ['x'] }, { a: ['x'] })).toBe(1);
    expect(apart({ a: ['x'] }, { a: ['x', 'y'] })).toBe(2);
    expect(apart({ a: ['x'] }, { a: { 1: 'y' } })).toBe(2);
    expect(apart({ a: { 1: 'y' } }, { a: ['x'] })).toBe(2);
    expect(apart({ a: 'x' }, { a: { b: 1 } })).toBe(2);
    expect(apart({ a: null }, { a: { b: 1 } })).toBe(2);
    expect(apart({ a: { b: 1 } }, { a: null })).toBe(2);
    expect(apart({ a: undefined }, { a: 'x' })).toBe(1);
  });

  it('keeps all that was known, of both', () => {
    const a = remedy(add, { materiaal: { bron: { titel: 't' }, soort: 'feit' }, los: 1 });
    const b = remedy(add, { materiaal: { bron: { datum: 'd' } }, vast: 2 });
    expect(inShort(stepsFor([a], [b]))).toEqual([
      [
        add,
        { materiaal: { bron: { titel: 't', datum: 'd' }, soort: 'feit' }, los: 1, vast: 2 },
        ['foto.r1', 'foto.r2'],
      ],
    ]);
  });

  it('not when they are different steps', () => {
    expect(inShort(stepsFor([remedy('energie.markeren', {})], [remedy(add, {})]))).toEqual([
      [add, {}, ['foto.r2']],
      ['energie.markeren', {}, ['foto.r1']],
    ]);
  });

  it('by any remedy of the best kind, before it becomes a step of its own', () => {
    const first = [remedy(add, { a: 1 })];
    const choice = [remedy('energie.markeren', {}), remedy(add, { b: 2 })];
    expect(inShort(stepsFor(first, choice))).toEqual([[add, { a: 1, b: 2 }, ['foto.r1', 'foto.r2']]]);
    expect(inShort(stepsFor(choice, [remedy('oordeel.parkeren', {})]))).toEqual([
      ['energie.markeren', {}, ['foto.r1']],
      ['oordeel.parkeren', {}, ['foto.r2']],
    ]);
  });

  it('never by a lesser remedy: one that only names a gap, or that explains it', () => {
    const naming = remedy('witteVlek.benoemen', {}, { kind: 'names' });
    const explaining = remedy('regel.toelichten', {}, { kind: 'explains' });
    expect(inShort(stepsFor([naming], [naming, remedy(add, {})]))).toEqual([
      [add, {}, ['foto.r2']],
      ['witteVlek.benoemen', {}, ['foto.r1']],
    ]);
    expect(inShort(stepsFor([explaining, naming, remedy(add, {})]))).toEqual([[add, {}, ['foto.r1']]]);
    expect(inShort(stepsFor([explaining, naming]))).toEqual([['witteVlek.benoemen', {}, ['foto.r1']]]);
    expect(inShort(stepsFor([explaining]))).toEqual([['regel.toelichten', {}, ['foto.r1']]]);
  });

  it('the first step that it goes together with, and no other', () => {
    const steps = stepsFor([remedy(add, { a: 1 })], [remedy(add, { a: 2 })], [remedy(add, { b: 3 })]);
    expect(inShort(steps)).toEqual([
      [add, { a: 1, b: 3 }, ['foto.r1', 'foto.r3']],
      [add, { a: 2 }, ['foto.r2']],
    ]);
  });
});

describe('a route', () => {
  it('names what no step mends, and the gate stays closed', () => {
    const judge = judgeOf('verkennen', 'foto.vaststellen', {
      rules: [
        finding('foto.een', 'integriteit', {}),
        finding('foto.twee', 'integriteit', { remedies: [remedy(add, {})] }),
      ],
    });
    const { unmended, ...rest } = route(judge, bare);
    expect({ ...rest, steps: inShort(rest.steps), unmended: unmended.map(({ code }) => code) }).toEqual({
      gate: 'foto',
      command: 'foto.vaststellen',
      open: false,
      steps: [[add, {}, ['foto.twee']]],
      unmended: ['foto.een'],
    });
  });

  it('is short when the gate is open', () => {
    expect(route(judgeOf('verkennen', 'foto.vaststellen', { rules: [] }), bare)).toEqual({
      gate: 'foto',
      command: 'foto.vaststellen',
      open: true,
      steps: [],
      unmended: [],
    });
  });

  it.each(['aangekomen', 'gestaakt'] as const)('leads nowhere from %s', (fase) => {
    const ended: Reis = { ...bare, fase };
    expect(route(judgeOf('verkennen', 'foto.vaststellen', { rules: [] }), ended)).toEqual({
      gate: null,
      command: null,
      open: false,
      steps: [],
      unmended: [],
    });
  });
});
