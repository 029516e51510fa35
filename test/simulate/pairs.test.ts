import { describe, expect, it } from 'vitest';
import * as S from '../../src/simulate/index.js';
import { told } from './told.js';

const short = (stakingKans: number) =>
  S.exampleScenario({
    weeks: 60,
    maximumReizen: 3,
    parameters: { stakingKans },
    marks: { eerste: 'foto.vastgesteld' },
  });
const study = S.defineStudy({ name: 'paren', policies: { a: short(0.1), b: short(0.9) }, replications: 4 });
const rows = S.runStudy(study);
const [one, other] = [S.rowsOf(rows, 'a'), S.rowsOf(rows, 'b')];
const days: S.Measure = ({ steps, replication }) => steps + replication;

describe('pairs are the same replication', () => {
  it('in whatever order rows were read', () => {
    const expected = S.comparePolicies(rows, 'a', 'b', days);
    expect(S.comparePolicies([...one, ...other.toReversed()], 'a', 'b', days)).toEqual(expected);
    expect(S.compareAll([...other.toReversed(), ...one], 'a', days)[0]).toMatchObject(expected);
  });

  it('or they are no pairs', async () => {
    const strange = [...one.slice(0, 3), ...other.slice(1)];
    expect(await told(() => S.comparePolicies(strange, 'a', 'b', days))).toBe(
      'run.invalid: Expected pairs: the same replications of «a» and of «b»; one of them lacks some, from 0 on.',
    );
  });
});

describe('until it is known', () => {
  it('how long it takes until a mark that nobody knows is not known at once', async () => {
    const options = { seed: 1, relativeHalfWidth: 0.5, atLeast: 2 };
    const until = (mark: string) =>
      told(() => S.replicateUntil(short(0.1), { ...options, measure: S.daysToMark(mark, 100) }));
    expect(await until('erste')).toContain('run.invalid: Expected a mark that a scenario names');
    expect(await until('eerste')).toBe('nothing');
  });
});
