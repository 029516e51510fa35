import { describe, expect, it } from 'vitest';
import * as S from '../../src/simulate/index.js';
import { told } from './told.js';

const day = 1_440;
const world = (behaviour: S.Scenario['behaviour'], rest: Partial<S.Scenario> = {}): S.Scenario => ({
  start: '2026-01-05',
  weeks: 10,
  arrivals: S.constant(day),
  maximumReizen: 20,
  behaviour,
  ...rest,
});
function* stays(): S.Behaviour {
  yield S.wait(100 * day);
}
const run = (scenario: S.Scenario) => S.replicate(scenario, { seed: 1, replication: 0 });
const event = (reis: string, at: number, activity: string, door = 'rb'): S.LogEvent => ({
  reis,
  seq: at + 1,
  activity,
  time: new Date(Date.UTC(2026, 0, 5) + at * day * 60_000).toISOString(),
  door,
});

describe('a behaviour that ends midway', () => {
  /** Reaches a mark after some days; gives up what would take longer than its patience. */
  const policy = (patience: number) =>
    world(function* visits(reis) {
      const days = reis.draw('duur', S.uniform(1, 40));
      yield S.wait(Math.min(days, patience) * day);
      if (days <= patience) reis.mark('klaar');
    });

  it('does not look fast by giving up what goes slowly', () => {
    const rows = S.runStudy(
      S.defineStudy({ name: 'x', policies: { wacht: policy(100), geeftOp: policy(10) }, replications: 10 }),
    );
    expect(S.comparePolicies(rows, 'wacht', 'geeftOp', S.daysToMark('klaar', 40)).low).toBeGreaterThan(0);
    expect(S.measured(rows, 'geeftOp', S.shareReached('klaar', 40)).mean).toBeLessThan(0.4);
  });

  it('is still going when we stop looking', () => {
    const { lives, unfinished } = run(world(policy(10).behaviour, { maximumReizen: 1 }));
    expect([lives, unfinished]).toEqual([[[69, 0, 1, 0]], 1]);
  });
});

describe('chance', () => {
  it('that changes with time sees the minute also of absence', () => {
    const seen: (readonly [string, number])[] = [];
    const at =
      (what: string, minutes: number) =>
      (_: number, minute = -1) => {
        seen.push([what, minute]);
        return minutes;
      };
    const absence = { every: at('every', 2 * day), lasts: at('lasts', 5 * day) };
    run(world(stays, { weeks: 2, resources: { kamer: { capacity: 1, absence } } }));
    expect(seen.slice(0, 4)).toEqual([
      ['every', 0],
      ['lasts', 2 * day],
      ['every', 7 * day],
      ['lasts', 9 * day],
    ]);
  });

  it('stays in step when one policy draws the chance itself', () => {
    const happened = (given: Partial<S.Scenario>) => {
      const seen: boolean[] = [];
      run(
        world(function* asks(reis) {
          for (let i = 0; i < 3; i += 1) seen.push(reis.chance('kans'));
          yield S.wait(1);
        }, given),
      );
      return seen;
    };
    expect(happened({ samplers: { kans: S.constant(0.5) } })).toEqual(happened({ parameters: { kans: 0.5 } }));
  });
});

describe('a plan', () => {
  const hashOf = (arrivals: S.Sampler) =>
    S.defineStudy({ name: 'p', policies: { een: world(stays, { arrivals }) } }).hash;
  const many = Array.from({ length: 1_000 }, (_, i) => i + 1);

  it.each([
    ['a value that no hundredth sees', S.empirical(many), S.empirical(many.with(555, 555.5))],
    ['a weight that no hundredth sees', S.discrete([[1, 0.996], [9, 0.004]]), S.discrete([[1, 0.992], [9, 0.008]])], // prettier-ignore
  ])('is another one for %s', (_, one, other) => {
    expect(hashOf(one)).not.toBe(hashOf(other));
    expect(hashOf(one)).toBe(hashOf(one));
  });
});

describe('a log', () => {
  it('in which nobody did something names nobody', () => {
    const { objects, events } = S.logOcel([event('r0', 0, 'kamer: in de rij', ''), event('r0', 1, 'reis.gestart')]);
    expect(objects.map(({ id }) => id)).toEqual(['r0', 'r0/rb']);
    expect(events.map(({ relationships }) => relationships.length)).toEqual([1, 2]);
  });

  it('of which one journey took a way says nothing about its days', () => {
    const log = (days: readonly number[]) =>
      ['a', 'b', 'c'].flatMap((reis, i) => [
        event(reis, 0, 'x'),
        ...days.slice(i, i + 1).map((at) => event(reis, at, 'y')),
      ]);
    expect(S.compareLogs(log([5]), log([9, 8])).days).toEqual([]);
    const [pair] = S.compareLogs(log([5, 7]), log([9, 8])).days;
    expect(pair).toMatchObject({ pair: 'x → y', a: 6, b: 8.5, difference: 2.5 });
    expect((pair?.high ?? 0) - (pair?.low ?? 0)).toBeGreaterThan(0);
  });

  it('without moments is refused', async () => {
    const none = { ...event('r1', 3, 'x'), time: 'gisteren' };
    expect(await told(() => S.compareLogs([none], [none]))).toContain(
      'values.invalid: Expected events with a moment such as 2026-01-12T09:00:00Z; event 4 of r1 has none.',
    );
  });
});

describe('a report', () => {
  const reportOf = (policies: Readonly<Record<string, S.Scenario>>, replications = 2, some = replications) => {
    const study = S.defineStudy({ name: 'n', policies, replications });
    return S.report(study, S.runStudy(study.with({ replications: some })));
  };

  it('says nothing about the ends of nothing', () => {
    expect(reportOf({ leeg: world(stays, { arrivals: [] }) })).toContain(
      '| leeg | 0 | 0 | 0 | 0 | – | – | – | – | – | – |',
    );
  });

  it('takes a list for a list, however long it is', () => {
    const arrivals = Array.from({ length: 101 }, (_, i) => 10 * i);
    const text = reportOf({ lijst: world(stays, { arrivals, calendar: { weekdays: [1, 2, 3, 4] } }) });
    expect(text).toContain('| arrivals | 101 from minute 0 to 1000 |');
    expect(text).toContain('| calendar.weekdays | 1, 2, 3, 4 |');
  });

  it('says of which replications it is', () => {
    expect(reportOf({ een: world(stays) }, 3)).toContain('Seed 1, 3 replications, rules');
    expect(reportOf({ een: world(stays) }, 3, 2)).toContain(
      'Seed 1, 3 replications, of which these rows hold 2, rules',
    );
  });

  it('has as many digits as its interval', () => {
    const text = reportOf({
      een: world(function* counts(reis) {
        reis.record('groot', 123_456.7 + reis.draw('iets', S.uniform(-0.1, 0.1)));
        reis.record('zelfde', 1_234_567);
        yield S.wait(1);
      }),
    });
    expect(text).toMatch(/\| een \| groot \| 40 \| 123456\.\d+ ± 0\.\d+ \|/);
    expect(text).toContain('| een | zelfde | 40 | 1234567 ± 0 |');
  });

  it('promises no interval of one replication', () => {
    const study = (replications: number) => S.defineStudy({ name: 'n', policies: { een: world(stays) }, replications });
    expect(S.stressDocument(study(1))).toContain('One replication of each policy');
    expect(S.stressDocument(study(2))).toContain('2 independent replications of each policy');
  });
});

describe('a figure', () => {
  it('of what is held in a shorter last period is no lower there', () => {
    function* holds(): S.Behaviour {
      yield S.seize('kamer');
      yield S.wait(1_000 * day);
    }
    const kamers = world(holds, { arrivals: [0], resources: { kamer: { capacity: 1 } } });
    const rows = S.runStudy(S.defineStudy({ name: 'k', policies: { een: kamers }, replications: 2 }));
    const heightsOf = (all: readonly S.Row[]) =>
      [...(/<path d="([^"]*)"/.exec(S.usageFigure('Kamers', all, 'kamer'))?.[1] ?? '').matchAll(/[ML] \S+ (\S+)/g)].map(
        ([, y]) => y,
      );
    expect(rows[0]?.usage['kamer']).toHaveLength(3);
    expect(heightsOf(rows)).toEqual(['48', '48', '48']);
    expect(heightsOf(rows.map((row) => ({ ...row })))).toEqual(['48', '48']);
  });

  it('of something that nobody shares is refused', async () => {
    const rows = [run(world(stays, { weeks: 2, resources: { kamer: { capacity: 1 } } }))];
    expect(await told(() => S.usageFigure('x', rows, 'kamr'))).toContain(
      'run.invalid: Expected a resource of these rows (kamer), not kamr.',
    );
  });

  it('of ends adds up, hides no small share and has no share of nothing', () => {
    const lives: Record<string, S.Lives> = { a: [[1, 3, 0, 4], [2, 2, 0, 1], [3, 1, 0]], b: [], c: [[1, 996, 0, 4]] }; // prettier-ignore
    const svg = S.incidenceFigure('Einden', lives);
    expect(svg).toContain('>a (n = 11): 54.5 % arrived, 45.5 % stopped, 0.0 % still going<');
    expect(svg).toContain('>b (n = 0)<');
    expect(svg).toContain('0.4 % stopped, 0.0 % still going<');
    expect(svg).not.toContain('-0');
  });

  it('of bars shows that little is not nothing, and draws none below 0', async () => {
    expect(S.stallFigure('x', { a: 2, b: 0.04 }, 'dagen')).toContain('>0.04<');
    expect(await told(() => S.stallFigure('x', { a: -1 }, 'dagen'))).toContain(
      'values.invalid: Expected bars of at least 0',
    );
  });

  it('of days draws no box where nobody arrived', () => {
    const rows = [run(world(stays, { weeks: 2 }))];
    expect(S.distributionFigure('x', rows)).not.toContain('fill-opacity');
  });
});
