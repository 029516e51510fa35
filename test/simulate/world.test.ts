import { describe, expect, it } from 'vitest';
import { createMethod, type Finding } from '../../src/index.js';
import { materiaal } from '../../src/simulate/behaviour/commands.js';
import {
  Calendar,
  collect,
  constant,
  doStep,
  exampleParameters,
  lognormal,
  mend,
  release,
  replicate,
  seize,
  SimulationError,
  wait,
  walkReis,
  work,
  type Activity,
  type Behaviour,
  type CalendarOptions,
  type Sampler,
  type Scenario,
  type SharedResource,
  type SimulationErrorCode,
  type Traveller,
} from '../../src/simulate/index.js';

const day = 24 * 60;

/** Two weeks from Monday 5 January on, in which one behaviour begins at once. */
const fortnight = (behaviour: Scenario['behaviour'], rest: Partial<Scenario> = {}): Scenario => ({
  start: '2026-01-05',
  weeks: 2,
  arrivals: constant(0),
  maximumReizen: 1,
  behaviour,
  ...rest,
});

const run = (scenario: Scenario) => replicate(scenario, { seed: 1, replication: 0 });

/** The minutes at which people got hold of the room, who ask one after the other from a minute on and keep it three days. */
function gotTheRoom(kamer: SharedResource, { people = 1, from = 0 } = {}): number[] {
  const got: number[] = [];
  function* visit(reis: Traveller): Behaviour {
    yield wait(from + reis.number);
    yield seize('kamer');
    got.push(reis.now);
    yield wait(3 * day);
    yield release('kamer');
  }
  run(fortnight(visit, { maximumReizen: people, resources: { kamer } }));
  return got;
}

/** The code of what a programmer is told. */
function codeOf(act: () => unknown): SimulationErrorCode | 'none' {
  try {
    act();
    return 'none';
  } catch (error) {
    if (error instanceof SimulationError) return error.code;
    throw error;
  }
}

describe('something shared', () => {
  it('is there from the day on that the scenario says', () => {
    expect(gotTheRoom({ capacity: 0, schedule: [{ from: '2026-01-08', capacity: 1 }] })).toEqual([3 * day]);
  });

  it('is not taken from who holds it when there is less of it', () => {
    const less = { capacity: 2, schedule: [{ from: '2026-01-06', capacity: 1 }] };
    // Both of the first two are gone before the third gets the one that is left.
    expect(gotTheRoom(less, { people: 3 })).toEqual([0, 1, 3 * day + 1]);
  });

  it('goes away and comes back by chance', () => {
    const absence = { every: constant(day), lasts: constant(2 * day) };
    expect(gotTheRoom({ capacity: 1, absence }, { from: day + 60 })).toEqual([3 * day]);
  });

  it('tells whether one is free', () => {
    const free: boolean[] = [];
    function* looks(reis: Traveller): Behaviour {
      free.push(reis.isFree('kamer'));
      yield seize('kamer');
      free.push(reis.isFree('kamer'), reis.isFree('nergens'));
    }
    run(fortnight(looks, { resources: { kamer: { capacity: 1 } } }));
    expect(free).toEqual([true, false, false]);
  });

  it('goes to who is most urgent, then to who was first, and no longer to who gave up', () => {
    const order: string[] = [];
    function* visit(reis: Traveller): Behaviour {
      yield wait(reis.number);
      const asked = [{}, { patience: 2 }, { priority: 1 }, { priority: 0 }][reis.number];
      const { ok } = yield seize('kamer', asked);
      order.push(`${reis.name} ${ok}`);
      yield wait(10);
      if (ok) yield release('kamer');
    }
    run(fortnight(visit, { maximumReizen: 4, resources: { kamer: { capacity: 1 } } }));
    expect(order).toEqual(['r0 true', 'r1 false', 'r3 true', 'r2 true']);
  });

  it('serves a line of thousands in order of arrival', () => {
    const order: number[] = [];
    function* visit(reis: Traveller): Behaviour {
      yield seize('kamer');
      order.push(reis.number);
      yield wait(1);
    }
    run(fortnight(visit, { maximumReizen: 3_000, resources: { kamer: { capacity: 1 } } }));
    expect(order).toEqual(Array.from({ length: 3_000 }, (_, number) => number));
  });
});

describe('a world that fills up first', () => {
  function* visit(): Behaviour {
    yield seize('kamer');
    yield wait(3 * day);
    yield release('kamer');
  }
  const daily = { arrivals: constant(day), maximumReizen: 14, resources: { kamer: { capacity: 1 } } };

  it('counts the journeys that begin after it, and what is held from then on', () => {
    const { started, unfinished, used } = run(fortnight(visit, { ...daily, warmUpWeeks: 1 }));
    expect({ started, unfinished, used }).toEqual({ started: 8, unfinished: 8, used: { kamer: 7 * day } });
  });

  it('is as full as it is without: who is counted finds the same line', () => {
    const waited = ({ stages }: ReturnType<typeof run>) => stages.reiswens.resource;
    const short = { ...daily, maximumReizen: 6 };
    const all = run(fortnight(visit, daily));
    // The first six wait the same whether anybody looks or not; the others are what is left.
    const first = waited(run(fortnight(visit, short)));
    expect(waited(run(fortnight(visit, { ...daily, warmUpWeeks: 1 })))).toBe(waited(all) - first);
  });

  it('ends before the scenario does', () => {
    const whole = () => run(fortnight(visit, { ...daily, warmUpWeeks: 2 }));
    expect(whole).toThrow(expect.objectContaining({ code: 'scenario.invalid' }));
  });
});

describe('an intervention', () => {
  it('changes what people read and how many there are from its day on', () => {
    const seen: number[] = [];
    function* looks(reis: Traveller): Behaviour {
      seen.push(reis.parameter('kans'));
      yield seize('kamer');
      seen.push(reis.parameter('kans'), reis.now);
    }
    const interventions = [
      {
        name: 'nieuw college',
        on: '2026-01-07',
        change: ({ parameters, resize }: Parameters<NonNullable<Scenario['interventions']>[number]['change']>[0]) => {
          parameters['kans'] = 0.9;
          resize('kamer', 1);
        },
      },
    ];
    run(fortnight(looks, { parameters: { kans: 0.1 }, resources: { kamer: { capacity: 0 } }, interventions }));
    expect(seen).toEqual([0.1, 0.9, 2 * day]);
  });
});

describe('the method of a host', () => {
  it('is the one that a scenario asks', () => {
    const method = createMethod({
      rules: [
        {
          id: 'stap.niemand-begint',
          gate: 'stap',
          level: 'integriteit',
          source: 'ours',
          codes: ['stap.niemand-begint'],
          only: ['reis.starten'],
          check: () => ({ findings: [{ code: 'stap.niemand-begint', path: [] }], by: [] }),
        },
      ],
    });
    function* starts(): Behaviour {
      const reiswens = { opgave: 'O', urgentie: [], doelen: [] };
      yield doStep({ type: 'reis.starten', id: 'r0', titel: 'T', reiswens }, 'og');
    }
    expect(run(fortnight(starts)).refusals).toEqual({});
    expect(run(fortnight(starts, { method })).refusals).toEqual({ 'stap.niemand-begint': 1 });
  });
});

describe('a scenario that is not in order', () => {
  function* nothing(): Behaviour {
    yield wait(1);
  }
  it.each<[string, Partial<Scenario>, SimulationErrorCode]>([
    ['has no weeks', { weeks: 0 }, 'scenario.invalid'],
    ['begins on no day', { start: 'maandag' }, 'scenario.invalid'],
    [
      'has something before its begin',
      { interventions: [{ name: 'x', on: '2025-01-01', change: () => undefined }] },
      'scenario.invalid',
    ],
    ['has half a room', { resources: { kamer: { capacity: 0.5 } } }, 'scenario.invalid'],
    ['lets journeys begin before the one before', { arrivals: constant(-1) }, 'duration.invalid'],
    [
      'resizes what is not there',
      { interventions: [{ name: 'x', on: '2026-01-06', change: ({ resize }) => resize('zaal', 1) }] },
      'resource.unknown',
    ],
  ])('says so when it %s', (_name, rest, code) => {
    expect(codeOf(() => run(fortnight(nothing, rest)))).toBe(code);
  });

  it.each<[string, Activity, SimulationErrorCode]>([
    ['has no patience at all', seize('kamer', { patience: -1 }), 'duration.invalid'],
    ['yields something that is no activity', { kind: 'dansen' } as unknown as Activity, 'behaviour.threw'],
    ['works for longer than forty years', work(50 * 365 * 480), 'duration.invalid'],
  ])('says so when somebody %s', (_name, activity, code) => {
    function* does(): Behaviour {
      yield activity;
    }
    expect(codeOf(() => run(fortnight(does, { resources: { kamer: { capacity: 0 } } })))).toBe(code);
  });

  it('says so when a behaviour reads a parameter that nobody gave', () => {
    function* reads(reis: Traveller): Behaviour {
      yield wait(reis.parameter('onbekend'));
    }
    expect(codeOf(() => run(fortnight(reads)))).toBe('behaviour.threw');
  });
});

describe('the calendar of a scenario', () => {
  const closed = [{ name: 'reces', from: '2026-01-06', until: '2026-01-07' }];
  it.each<[string, CalendarOptions, number]>([
    ['knows who works at weekends', { weekdays: [6] }, 5 * day + 540],
    [
      'knows free periods',
      { closed: [{ ...closed[0], name: 'reces', from: '2026-01-05', until: '2026-01-07' }] },
      3 * day + 540,
    ],
    ['knows other hours', { opens: 600, minutesPerWorkday: 60 }, 600],
    ['can work through holidays', { holidays: false }, 540],
  ])('%s', (_name, options, first) => {
    expect(new Calendar('2026-01-05', options).opensAt(0)).toBe(first);
  });

  it('opens where it is open already', () => {
    expect(new Calendar('2026-01-05').opensAt(600)).toBe(600);
  });

  it('lets no time pass for no work', () => {
    expect(new Calendar('2026-01-05').after(3, 0)).toBe(3);
  });

  it.each<[string, () => unknown, SimulationErrorCode]>([
    ['a workday that ends on the next', () => new Calendar('2026-01-05', { opens: 1_200 }), 'scenario.invalid'],
    ['no workday', () => new Calendar('2026-01-05', { weekdays: [] }), 'scenario.invalid'],
    ['a minute after its end', () => new Calendar('2026-01-05').workedAt(41 * 366 * day), 'duration.invalid'],
    ['work after its end', () => new Calendar('2026-01-05').after(0, 41 * 366 * 480), 'duration.invalid'],
  ])('refuses %s', (_name, act, code) => {
    expect(codeOf(act)).toBe(code);
  });
});

describe('people who mend what a refusal named', () => {
  const remedyOf = (command: string, fill: object = {}, kind = 'adds') => ({
    command,
    fill,
    write: [],
    kind,
    rollen: [],
  });

  /** The commands that they do. */
  function mended(...remedies: readonly object[]): string[] {
    const done: string[] = [];
    const findings = remedies.map((remedy) => ({ remedies: [remedy] })) as unknown as Finding[];
    function* mends(reis: Traveller): Behaviour {
      // What the rules say stays the same, so that every remedy is tried once.
      Object.defineProperty(reis, 'explain', { value: () => ({ findings }) });
      const body = mend(reis, { type: 'foto.vaststellen' }, 'og');
      for (let next = body.next(allowed); !next.done; next = body.next(yield next.value)) {
        if (next.value.kind === 'step') done.push(next.value.command.type);
      }
    }
    run(fortnight(mends, { weeks: 52, parameters: exampleParameters, resources: { inwoners: { capacity: 1 } } }));
    return done;
  }
  const allowed = { ok: true, rejection: null, findings: [] };

  /** What a behaviour asks for when everything is allowed. */
  function asked(body: Behaviour): string[] {
    const kinds: string[] = [];
    for (let next = body.next(allowed); !next.done; next = body.next(allowed)) kinds.push(next.value.kind);
    return kinds;
  }

  const inShort = (minutes: number): string => minutes.toFixed(6);

  /** The minutes that the first things take that a behaviour asks for, when everything is allowed. */
  function minutesOf(body: Behaviour, most = 99): string[] {
    const minutes: string[] = [];
    for (let left = most, next = body.next(allowed); left > 0 && !next.done; left -= 1, next = body.next(allowed)) {
      if ('minutes' in next.value) minutes.push(inShort(next.value.minutes));
    }
    return minutes;
  }

  it.each([
    'programma.opstellen',
    'reisverslag.opstellen',
    'keuze.maken',
    'reisgezelschap.vormen',
    'mandaat.verlenen',
    'experiment.starten',
    'werkzaamElement.benoemen',
  ])('write what is asked: %s', (command) => {
    expect(mended(remedyOf(command))).toEqual([command]);
  });

  it('look for a voice that is missing, and name a gap', () => {
    expect(
      mended(
        remedyOf('materiaal.toevoegen', { materiaal: { soort: 'verhaal' } }),
        remedyOf('materiaal.toevoegen', { materiaal: { kring: 'praktijk' } }),
        remedyOf('materiaal.toevoegen'),
        remedyOf('witteVlek.benoemen', { witteVlek: { invalshoek: 'geschiedenis' } }, 'names'),
        remedyOf('witteVlek.benoemen', {}, 'names'),
      ),
    ).toEqual([...Array.from({ length: 3 }, () => 'materiaal.toevoegen'), 'witteVlek.benoemen', 'witteVlek.benoemen']);
  });

  it('do one thing once, and leave what they know nothing about', () => {
    const write = remedyOf('programma.opstellen');
    expect(mended(write, { ...write, fill: { programma: {} } }, remedyOf('reis.staken'))).toEqual([
      'programma.opstellen',
    ]);
    const nobody = { remedies: [] } as unknown as Finding;
    const reis = { explain: () => ({ findings: [nobody] }) } as unknown as Traveller;
    expect(asked(mend(reis, { type: 'foto.vaststellen' }, 'og'))).toEqual([]);
  });

  it.each([
    ['half of the mean', 0.5, (mean: number) => lognormal(mean, mean / 2)(0.9)],
    ['nothing', 0, (mean: number) => mean],
  ])('take as long as their numbers say, with a spread of %s', (_much, spreiding, expected) => {
    const draw = (_purpose: string, sampler: Sampler): number => sampler(0.9);
    const parameter = (name: string): number => (name === 'spreiding' ? spreiding : 10);
    const amount = (name: string, _purpose?: string, usual?: (value: number) => Sampler): number =>
      usual === undefined ? parameter(name) : draw('', usual(parameter(name)));
    const blank = { materiaal: [], reizigers: [], opdracht: null, fase: 'reiswens', seq: 0 };
    const reis = { amount, reis: blank } as unknown as Traveller;
    expect(minutesOf(collect(reis, 'leefwereld'))).toEqual([expected(10) * day, expected(10)].map(inShort));
    const traveller = { amount, name: 'r0', spelregels: undefined, reis: blank } as unknown as Traveller;
    expect(minutesOf(walkReis(traveller), 9)).toEqual([inShort(expected(10))]);
  });

  it('ask residents for time, and nobody else', () => {
    const asks = (kring: 'leefwereld' | 'wetenschap') => {
      const blank = { materiaal: [], reizigers: [], opdracht: null };
      const reis = { amount: () => 10, reis: blank } as unknown as Traveller;
      return asked(collect(reis, kring));
    };
    expect([asks('leefwereld'), asks('wetenschap')]).toEqual([
      ['seize', 'wait', 'open', 'release', 'work', 'step'],
      ['work', 'step'],
    ]);
    expect(materiaal('m', 'wetenschap').invalshoek).toBe('wetenschap');
  });
});
