import { describe, expect, it } from 'vitest';
import { createMethod, type Rule } from '../../src/index.js';
import {
  constant,
  doStep,
  exampleScenario,
  exponential,
  lognormal,
  release,
  replicate,
  seize,
  SimulationError,
  streamOf,
  wait,
  work,
  type Behaviour,
  type Row,
  type Scenario,
  type Traveller,
} from '../../src/simulate/index.js';

const day = 24 * 60;
const scenario = (behaviour: Scenario['behaviour'], rest: Partial<Scenario> = {}): Scenario => ({
  start: '2026-01-05',
  weeks: 20,
  arrivals: constant(day),
  maximumReizen: 2,
  behaviour,
  ...rest,
});
const run = (of: Scenario, seed = 1): Row => replicate(of, { seed, replication: 0 });

/** What a researcher reads when a run cannot go on. */
function told(of: Scenario): { code: string; message: string } {
  try {
    run(of);
  } catch (error) {
    if (error instanceof SimulationError) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: 'none', message: '' };
}
const replay =
  /\(20\d\d-\d\d-\d\dT.*, behaviour «\w+»\. Replay with: simulate replay SCRIPT --seed 1 --replication 0 --reis r\d+\)$/;

/** Minutes in line for a room that two hold for three days each, one after the other. */
function lined(rest: Partial<Scenario>): number {
  let minutes = 0;
  function* visit(reis: Traveller): Behaviour {
    const from = reis.now;
    yield seize('kamer');
    minutes += reis.now - from;
    yield wait(3 * day);
    yield release('kamer');
  }
  run(scenario(visit, { maximumReizen: 60, ...rest }));
  return minutes / day;
}

describe('more people from a date on', () => {
  const absence = { every: constant(20 * day), lasts: constant(day) };
  const more = [
    { name: 'meer', on: '2026-01-12', change: ({ resize }) => resize('kamer', 10) },
  ] as const satisfies Scenario['interventions'];

  it('are there as well when one of them is away for a day', () => {
    const without = lined({ resources: { kamer: { capacity: 2 } }, interventions: more });
    const withAbsence = lined({ resources: { kamer: { capacity: 2, absence } }, interventions: more });
    expect(withAbsence).toBeLessThan(without + 5);
    expect(lined({ resources: { kamer: { capacity: 2, absence } } })).toBeGreaterThan(20 * withAbsence);
  });

  it('are one fewer while somebody is away', () => {
    const away = { every: constant(5 * day), lasts: constant(60 * day) };
    const change = [
      { name: 'meer', on: '2026-01-12', change: ({ resize }) => resize('kamer', 1) },
    ] as const satisfies Scenario['interventions'];
    // From day 5 to day 65 the only one is absent, whatever the intervention on day 7 says.
    const got: number[] = [];
    function* visit(reis: Traveller): Behaviour {
      yield wait(8 * day);
      yield seize('kamer');
      got.push(reis.now / day);
    }
    run(
      scenario(visit, {
        maximumReizen: 1,
        resources: { kamer: { capacity: 1, absence: away } },
        interventions: change,
      }),
    );
    expect(got).toEqual([65]);
  });

  it.each([
    ['a resource that is not there', ({ resize }) => resize('zaal', 1), 'resource.unknown', 'zaal'],
    [
      'a parameter that is not there',
      ({ parameters }) => (parameters['beslisdagen'] = 1),
      'scenario.invalid',
      'beslisdagen',
    ],
    ['half a room', ({ resize }) => resize('kamer', 0.5), 'scenario.invalid', 'whole capacity'],
  ] as const satisfies readonly (readonly [
    string,
    NonNullable<Scenario['interventions']>[number]['change'],
    string,
    string,
  ])[])('cannot be %s: the message names the intervention and its date', (_what, change, code, word) => {
    const interventions = [{ name: 'nieuw college', on: '2026-02-02', change }];
    function* short(): Behaviour {
      yield wait(60 * day);
    }
    const rest = { parameters: { beslisDagen: 10 }, resources: { kamer: { capacity: 1 } }, interventions };
    const { code: seen, message } = told(scenario(short, rest));
    expect(seen).toBe(code);
    expect(message).toMatch(new RegExp(`^Intervention «nieuw college» on 2026-02-02: .*${word}`));
  });
});

describe('a world that stands still', () => {
  it('is a step that is refused for ever, also when two take turns', () => {
    const never: Rule = {
      id: 'foto.nooit',
      gate: 'foto',
      level: 'integriteit',
      source: 'ours',
      codes: ['foto.nooit'],
      check: () => ({ findings: [{ code: 'foto.nooit', path: ['materiaal'] }], by: [] }),
    };
    const { code, message } = told(exampleScenario({ method: createMethod({ rules: [never] }) }));
    expect(code).toBe('step.refused-for-ever');
    expect(message).toMatch(
      /^r\d+ at minute \d+: foto\.vaststellen was refused 25 times while no other step was allowed: foto\.nooit\. /,
    );
    expect(message).toMatch(replay);
    function* turns(): Behaviour {
      for (;;) {
        yield doStep({ type: 'foto.vaststellen' }, 'og');
        yield doStep({ type: 'opdracht.vaststellen' }, 'og');
        yield wait(1);
      }
    }
    expect(told(scenario(turns, { maximumRefusals: 7 })).message).toMatch(
      / was refused 7 times while no other step was allowed: command\.wrong-stage\. /,
    );
  });

  it('is a line in which nobody has patience and nobody waits', () => {
    function* impatient(reis: Traveller): Behaviour {
      if (reis.number === 0) {
        yield seize('kamer');
        yield wait(100 * day);
      }
      for (;;) if ((yield seize('kamer', { patience: 0 })).ok) return;
    }
    const { code, message } = told(scenario(impatient, { resources: { kamer: { capacity: 1 } } }));
    expect([code, message.slice(0, 19)]).toEqual(['behaviour.endless', 'r1 at minute 2880: ']);
    expect(message).toMatch(replay);
  });

  it('is journeys that begin without time between them', () => {
    function* short(): Behaviour {
      yield wait(1);
    }
    const { maximumReizen: _maximum, ...endless } = scenario(short, { arrivals: constant(0) });
    expect(told(endless).code).toBe('behaviour.endless');
  });

  it.each(['x', 'y'])(
    'is two who each hold what the other waits for, whoever else is on the way (%s first)',
    (first) => {
      function* crosswise(reis: Traveller): Behaviour {
        if (reis.number === 2) {
          yield wait(1_000 * day);
          return;
        }
        const order = (reis.number === 0) === (first === 'x') ? ['x', 'y'] : ['y', 'x'];
        for (const name of order) {
          yield seize(name);
          yield wait(3 * day);
        }
      }
      const { code, message } = told(
        scenario(crosswise, { maximumReizen: 3, resources: { x: { capacity: 1 }, y: { capacity: 1 } } }),
      );
      expect(code).toBe('deadlock');
      expect(message).toMatch(/^r0 at minute \d+: waits for [xy], which nobody will ever give back\. /);
    },
  );

  it('is a line for what will never be there, also when something would change after the last week', () => {
    function* visit(): Behaviour {
      yield seize('zaal');
    }
    const resources = { zaal: { capacity: 0 } };
    const interventions = [{ name: 'later', on: '2027-01-01', change: () => undefined }];
    expect(told(scenario(visit, { resources, interventions })).code).toBe('deadlock');
  });

  /** Two who each hold what the other waits for, and a third who goes on. */
  const crossing = (patience: number, alsoHeld: boolean) =>
    function* visit(reis: Traveller): Behaviour {
      if (reis.number === 2) {
        if (alsoHeld) yield seize('x');
        yield wait(1_000 * day);
        return;
      }
      for (const name of reis.number === 0 ? ['x', 'y'] : ['y', 'x']) {
        yield seize(name, { patience });
        yield wait(3 * day);
      }
    };

  it.each<[string, number, boolean, string]>([
    ['nobody else holds it', Infinity, false, 'deadlock'],
    ['somebody who goes on holds one too', Infinity, true, 'none'],
    ['they give up some day', 500 * day, false, 'none'],
  ])('is two who wait for each other when %s', (_when, patience, alsoHeld, code) => {
    const rest = {
      maximumReizen: 3,
      arrivals: constant(1),
      resources: { x: { capacity: alsoHeld ? 2 : 1 }, y: { capacity: 1 } },
    };
    expect(told(scenario(crossing(patience, alsoHeld), rest)).code).toBe(code);
  });

  it('is not a line for what is not there yet while somebody goes on', () => {
    function* visit(reis: Traveller): Behaviour {
      if (reis.number === 0) yield wait(1_000 * day);
      else yield seize('zaal');
    }
    expect(told(scenario(visit, { resources: { zaal: { capacity: 0 } } })).code).toBe('none');
  });

  it('is not many short waits', () => {
    function* visit(): Behaviour {
      for (let n = 0; n < 150_000; n += 1) yield wait(1);
    }
    expect(told(scenario(visit, { maximumReizen: 1 })).code).toBe('none');
  });

  it('is not a step that is refused often while others are allowed, or for other reasons each time', () => {
    const people = [
      ['og', 'opdrachtgever'],
      ['rb', 'reisbegeleider'],
    ] as const;
    function* visit(): Behaviour {
      const reiswens = { opgave: 'x', urgentie: [], doelen: [] };
      yield doStep({ type: 'reis.starten', id: 'r0', titel: 'x', reiswens }, 'rb');
      for (const [id, rol] of people)
        yield doStep({ type: 'reiziger.toevoegen', reiziger: { id, rol, kring: 'beleid' } }, 'rb');
      const opdracht = {
        vraag: 'x',
        aanleiding: 'x',
        ambitie: 'x',
        context: '',
        opdrachtgever: 'og',
        reisbegeleider: 'rb',
      };
      yield doStep({ type: 'opdracht.opstellen', opdracht }, 'rb');
      for (let n = 0; n < 20; n += 1) {
        yield doStep({ type: 'opdracht.vaststellen' }, n % 2 === 0 ? 'og' : 'rb');
        yield wait(day);
      }
      for (let n = 0; n < 20; n += 1) {
        yield doStep({ type: 'opdracht.vaststellen' }, 'og');
        yield doStep({ type: 'reiswens.bijwerken', reiswens }, 'rb');
        yield wait(1);
      }
    }
    const rest = { maximumReizen: 1, maximumRefusals: 7 };
    expect(told(scenario(visit, rest))).toEqual({ code: 'none', message: '' });
    expect(Object.values(run(scenario(visit, rest)).refusals)).toContain(40);
  });

  it('is not a line whose holders go on, or who wait with patience', () => {
    function* visit(reis: Traveller): Behaviour {
      yield seize('kamer', reis.number === 0 ? {} : { patience: 500 * day });
      if (reis.number === 0) yield wait(1_000 * day);
    }
    const rest = { maximumReizen: 3, resources: { kamer: { capacity: 1 } } };
    expect(told(scenario(visit, rest)).code).toBe('none');
  });
});

describe('a message about a behaviour', () => {
  const telling = (behaviour: Scenario['behaviour']): { code: string; message: string } => {
    const seen = told(scenario(behaviour));
    expect(seen.message).toMatch(replay);
    return seen;
  };

  it('says what it threw', () => {
    expect(
      telling(function* own(reis): Behaviour {
        yield wait(reis.parameter('beslisdagen'));
      }).message,
    ).toContain('its behaviour threw «Expected a parameter beslisdagen in the scenario.».');
    expect(
      telling(function* odd(): Behaviour {
        yield wait(1);
        throw 'zomaar';
      }).message,
    ).toContain('threw «zomaar»');
  });

  it('names the journey also when a distribution or the calendar refused', () => {
    expect(
      telling(function* own(reis): Behaviour {
        yield wait(reis.draw('duur', exponential(-1)));
      }),
    ).toMatchObject({ code: 'scenario.invalid' });
    expect(
      telling(function* own(): Behaviour {
        yield work(1e9);
      }),
    ).toMatchObject({ code: 'duration.invalid' });
  });
});

describe('a mean of nothing', () => {
  it('is no time at all', () => {
    const stream = streamOf(1, 0, 'niets');
    expect([stream.draw(exponential(0)), stream.draw(lognormal(0, 0)), stream.draw(lognormal(0, 3))]).toEqual([
      0, 0, 0,
    ]);
    expect(run(exampleScenario({ weeks: 60, parameters: { beslisDagen: 0 } })).started).toBeGreaterThan(0);
  });
});

describe('time that passes after a refusal', () => {
  it('is time for the rule until the step is tried again or the journey goes on to another stage', () => {
    function* visit(): Behaviour {
      const start = {
        type: 'reis.starten',
        id: 'r0',
        titel: 'x',
        reiswens: { opgave: 'x', urgentie: [], doelen: [] },
      } as const;
      yield doStep(start, 'rb');
      yield doStep({ type: 'opdracht.vaststellen' }, 'og');
      yield wait(day);
      yield doStep({ type: 'reis.staken', reden: 'x' }, 'og');
      yield wait(9 * day);
    }
    const { stages, stalls } = run(scenario(visit, { maximumReizen: 1 }));
    expect(stages.reiswens).toMatchObject({ rule: day, waiting: 0 });
    expect(new Set(Object.values(stalls))).toEqual(new Set([day]));
  });
});

describe('numbers that would go wrong in silence', () => {
  function* short(): Behaviour {
    yield wait(1);
  }
  it.each<[string, Partial<Scenario>, string]>([
    ['half a minute', { weeks: 1.50001 }, 'scenario.invalid'],
    ['no weeks', { weeks: 0 }, 'scenario.invalid'],
    ['more weeks than minutes are counted for', { weeks: 500_000 }, 'scenario.invalid'],
    ['no number of weeks', { weeks: Number.NaN }, 'scenario.invalid'],
    ['no number of journeys', { maximumReizen: Number.NaN }, 'scenario.invalid'],
    ['no refusals at all', { maximumRefusals: 0 }, 'scenario.invalid'],
    [
      'a period without an end',
      { calendar: { closed: [{ name: 'reces', from: '2026-07-01', until: '' }] } },
      'scenario.invalid',
    ],
    [
      'a period backwards',
      { calendar: { closed: [{ name: 'reces', from: '2026-07-02', until: '2026-07-01' }] } },
      'scenario.invalid',
    ],
    ['an eighth day', { calendar: { weekdays: [1, 8] } }, 'scenario.invalid'],
    [
      'an absence of less than nothing',
      { resources: { kamer: { capacity: 1, absence: { every: constant(day), lasts: constant(-5) } } } },
      'duration.invalid',
    ],
    [
      'an absence of nobody knows how long',
      { resources: { kamer: { capacity: 1, absence: { every: () => Number.NaN, lasts: constant(5) } } } },
      'duration.invalid',
    ],
  ])('are refused: %s', (_what, rest, code) => {
    expect(told(scenario(short, rest)).code).toBe(code);
  });

  it('are not read by the example behaviour, unless it is another one', () => {
    const parameters = { beslisdagen: 5 } as Record<string, number>;
    expect(() => exampleScenario({ parameters })).toThrow(
      /^Expected a parameter such as opdrachtWerk, .*, not beslisdagen\.$/,
    );
    expect(exampleScenario({ parameters, behaviour: short }).parameters).toMatchObject(parameters);
  });

  it.each([1.5, -1, Number.NaN])('are refused: seed %d', (seed) => {
    expect(() => run(scenario(short), seed)).toThrow('Expected a seed and a replication');
  });
});
