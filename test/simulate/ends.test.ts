import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collect,
  compare,
  comparePolicies,
  createWalk,
  cumulativeIncidence,
  daysToMark,
  daysUpTo,
  defineStudy,
  estimate,
  exampleScenario,
  kaplanMeier,
  measure,
  measured,
  meanOf,
  replicate,
  replicateUntil,
  restrictedMean,
  runStudy,
  shareArrived,
  shareReached,
  shareStopped,
  traceActivities,
  traceAll,
  wait,
  walkReis,
  type Behaviour,
  type Life,
  type Lives,
  type Sampler,
  type Scenario,
  publicHolidays,
} from '../../src/simulate/index.js';
import { streamOf, Purposes } from '../../src/simulate/random/stream.js';
import { told } from './told.js';

const at = { seed: 1, replication: 0 };

describe('what stands in the way', () => {
  it('is mended once when one story meets two findings: the rules are asked again after each remedy', () => {
    const scenario = exampleScenario({ parameters: { inwonersKans: 0 }, maximumReizen: 1 });
    const { activities } = traceActivities(scenario, at, 'r0');
    expect(activities.filter(({ kind, what }) => kind === 'seize' && what === 'inwoners')).toHaveLength(1);
    const refused = activities.find(({ what, ok }) => what === 'foto.vaststellen' && !ok);
    expect(refused?.findings.length).toBeGreaterThan(1);
  });
});

describe('what a behaviour of your own mended after a refusal', () => {
  it('is not mended again by the example people: they ask the rules anew', () => {
    const behaviour = createWalk({
      *after(reis, { type }, { ok }) {
        if (type === 'foto.vaststellen' && !ok && reis.reis.materiaal.every(({ kring }) => kring !== 'leefwereld'))
          yield* collect(reis, 'leefwereld');
      },
    });
    const scenario = exampleScenario({ parameters: { inwonersKans: 0 }, maximumReizen: 1, behaviour });
    const { activities } = traceActivities(scenario, at, 'r0');
    expect(activities.filter(({ kind, what }) => kind === 'seize' && what === 'inwoners')).toHaveLength(1);
  });
});

describe('decisions', () => {
  const reces = { name: 'reces', from: '2026-07-01', until: '2026-09-30' };

  /** The moments of adoptions, of some replications. */
  const adoptions = (scenario: ReturnType<typeof exampleScenario>): Date[] =>
    [0, 1, 2, 3]
      .flatMap((replication) => traceAll(scenario, { seed: 1, replication }))
      .flatMap(([, facts]) => facts.filter(({ type }) => type.endsWith('.vastgesteld')))
      .map(({ meta }) => new Date(meta.op));
  const isClosed = (moment: Date) =>
    [0, 6].includes(moment.getUTCDay()) || moment.getUTCHours() < 9 || moment.getTime() % 86_400_000 > 17 * 3_600_000;

  it('fall in opening hours, and none in a recess', () => {
    const moments = adoptions(exampleScenario({ weeks: 60, calendar: { closed: [reces] } }));
    expect(moments.length).toBeGreaterThan(20);
    expect(moments.filter(isClosed)).toEqual([]);
    const days = moments.map((moment) => moment.toISOString().slice(0, 10));
    expect(days.filter((day) => day >= reces.from && day <= reces.until)).toEqual([]);
    const holidays = [2026, 2027].flatMap(publicHolidays).map(({ from }) => from);
    expect(days.filter((day) => holidays.includes(day))).toEqual([]);
  });

  it('fall at any hour when a scenario says so', () => {
    const always = { weekdays: [1, 2, 3, 4, 5, 6, 7], opens: 0, minutesPerWorkday: 1_440, holidays: false };
    const moments = adoptions(exampleScenario({ weeks: 60, calendars: { besluiten: always } }));
    expect(moments.filter(isClosed).length).toBeGreaterThan(5);
  });
});

const life = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.nat(3), fc.nat(3), fc.nat(3));

describe('a journey that stops', () => {
  it('has ended, and is not a journey that we lost from sight', () => {
    const lives: Lives = [[2, 1, 0, 1], [4, 0, 1, 0], [6, 1, 0, 0]]; // prettier-ignore
    expect(cumulativeIncidence(lives)).toEqual([
      { time: 2, ended: 0.25, otherwise: 0.25, going: 0.5, atRisk: 4 },
      { time: 6, ended: 0.75, otherwise: 0.25, going: 0, atRisk: 1 },
    ]);
    // A stopped one counts for the whole limit of 10 days, as never arrived.
    expect(restrictedMean(lives, 10)).toBeCloseTo(2 + 0.75 * 4 + 0.25 * 4, 12);
  });

  it('arrived, stopped and still going are together everything, and going is what Kaplan and Meier say', () => {
    fc.assert(
      fc.property(fc.array(life, { minLength: 1, maxLength: 12 }), (days) => {
        const lives = [...new Map(days.map((one) => [one[0], one])).values()];
        const curve = cumulativeIncidence(lives);
        for (const { ended, otherwise, going } of curve) expect(ended + otherwise + going).toBeCloseTo(1, 10);
        expect(curve.map(({ going }) => going)).toEqual(kaplanMeier(lives).map(({ share }) => share));
      }),
    );
  });

  it('is never faster: whoever stops instead of arriving makes the mean longer', () => {
    fc.assert(
      fc.property(fc.array(life, { minLength: 1, maxLength: 12 }), fc.nat(), (days, pick) => {
        const seen = days.map(([day, arrived, , stopped]): Life => [day, arrived, 0, stopped]);
        fc.pre(seen.some(([, arrived, , stopped = 0]) => arrived + stopped > 0));
        const which = pick % seen.length;
        const stops = seen.map(([day, arrived, , stopped = 0], i): Life => [
          day,
          i === which ? 0 : arrived,
          0,
          i === which ? stopped + arrived : stopped,
        ]);
        expect(restrictedMean(stops, 300)).toBeGreaterThanOrEqual(restrictedMean(seen, 300) - 1e-9);
      }),
    );
  });

  it.each([1, 2, 3])('never makes a policy faster that only raises stopping (seed %s)', (seed) => {
    const policy = (stakingKans: number) => exampleScenario({ begeleidersplaatsen: 60, parameters: { stakingKans } });
    const policies = { a10: policy(0.1), a50: policy(0.5), a90: policy(0.9) };
    const rows = runStudy(defineStudy({ name: 'stop', policies, replications: 8, seed }));
    for (const more of ['a50', 'a90']) {
      expect(comparePolicies(rows, 'a10', more, daysUpTo(1_000)).low).toBeGreaterThan(0);
      expect(comparePolicies(rows, 'a10', more, shareStopped(1_000)).low).toBeGreaterThan(0);
      expect(comparePolicies(rows, 'a10', more, shareArrived(1_000)).high).toBeLessThan(0);
    }
  });
});

describe('a measure of your own', () => {
  function* watched(reis: Parameters<typeof walkReis>[0]): Behaviour {
    reis.record('urgentie', 2 + (reis.number % 2));
    yield wait(60);
    if (reis.number % 2 === 0) reis.mark('gezien');
    yield* walkReis(reis);
  }
  const scenario = exampleScenario({
    weeks: 104,
    behaviour: watched,
    marks: { programma1: 'programma.vastgesteld', nooit: () => false },
    measures: [
      measure('weeksToProgramma1', ({ marks: { programma1 } }) =>
        programma1 === undefined ? undefined : programma1 / 10_080,
      ),
    ],
  });
  const rows = runStudy(defineStudy({ name: 'eigen', policies: { een: scenario }, replications: 3 }));

  it('and a mark end in rows, with competing ends', () => {
    const [row] = rows;
    const { started = 0, marks, values } = row ?? {};
    const reached = (name: string) => (marks?.[name] ?? []).reduce((sum, [, ended]) => sum + ended, 0);
    expect([reached('gezien'), reached('nooit')]).toEqual([Math.ceil(started / 2), 0]);
    const everybody = (marks?.['gezien'] ?? []).reduce((sum, [, a, b, c = 0]) => sum + a + b + c, 0);
    expect(everybody).toBe(started);
    expect(values?.['urgentie']).toEqual([started, 2 * started + Math.floor(started / 2)]);
    expect(values?.['weeksToProgramma1']?.[0]).toBe(reached('programma1'));
  });

  it('are measured like ours', () => {
    const weeks = measured(rows, 'een', meanOf('weeksToProgramma1')).mean;
    expect(weeks).toBeGreaterThan(5);
    expect(weeks).toBeLessThan(104);
    expect(measured(rows, 'een', daysToMark('nooit', 100)).mean).toBe(100);
    expect(measured(rows, 'een', shareReached('gezien', 700)).mean).toBeCloseTo(0.5, 1);
    expect(measured(rows, 'een', daysToMark('gezien', 100)).mean).toBeLessThan(60);
  });

  it('is refused when it is no number, with the replay line', async () => {
    const odd = exampleScenario({ weeks: 40, measures: [measure('stuk', () => NaN)] });
    expect(await told(() => replicate(odd, at))).toMatch(
      /^values\.invalid: r\d+ at minute \d+: its measure stuk is NaN.* Replay with: simulate replay SCRIPT --seed 1 --replication 0 --reis r\d+\)$/,
    );
    const rest = await told(() => measured(rows, 'een', () => Infinity));
    expect(rest).toMatch(
      /^values\.invalid: .* Replay with: simulate replay SCRIPT --seed 1 --replication 0 --policy een$/,
    );
  });
});

describe('a value that is no number', () => {
  it.each<[string, () => unknown]>([
    ['estimate', () => estimate([1, NaN])],
    ['estimate', () => estimate([1, Infinity])],
    ['compare', () => compare([1, 2, NaN], [2, 3, 4])],
    ['compare', () => compare([1, 2, 3], [2, -Infinity, 4])],
    [
      'replicateUntil',
      () => replicateUntil(exampleScenario({ weeks: 20 }), { seed: 1, measure: () => NaN, relativeHalfWidth: 0.5 }),
    ],
  ])('is refused by %s', async (_name, act) => {
    expect(await told(act)).toMatch(/^values\.invalid: /);
  });
});

describe('chance', () => {
  it('belongs to a replication: two purposes that share a word refuse each other there, and nowhere else', async () => {
    // Found by search: two names with one FNV-1a word.
    const [left, right] = ['costarring', 'liquid'];
    const purposes = new Purposes();
    streamOf(1, 0, left, 0, purposes);
    expect(await told(() => streamOf(1, 0, right, 0, purposes))).toContain(
      'purpose.taken: Expected a purpose with a stream of its own; «liquid» and «costarring» share one.',
    );
    expect(await told(() => streamOf(1, 0, right, 0, new Purposes()))).toBe('nothing');
    expect(await told(() => [streamOf(1, 0, left), streamOf(1, 0, right)])).toBe('nothing');
  });

  it('of arrivals and absences is never that of a journey, whatever its purposes are called', () => {
    const [world, journeys]: [Set<number>, Set<number>] = [new Set(), new Set()];
    const seen: Sampler = (share) => {
      world.add(share);
      return 1_440;
    };
    const scenario: Scenario = {
      start: '2026-01-05',
      weeks: 8,
      arrivals: seen,
      maximumReizen: 3,
      resources: { iets: { capacity: 2, absence: { every: seen, lasts: seen } } },
      *behaviour(reis) {
        for (const purpose of ['aankomst', 'absence.iets']) {
          for (let i = 0; i < 100; i += 1) journeys.add(reis.draw(purpose, (share) => share));
        }
        yield wait(1);
      },
    };
    replicate(scenario, at);
    expect(world.size).toBeGreaterThan(10);
    expect(journeys.size).toBe(600);
    expect([...world].filter((share) => journeys.has(share))).toEqual([]);
  });
});
