import { describe, expect, it } from 'vitest';
import {
  activitiesCsv,
  constant,
  doStep,
  eventsOf,
  exampleScenario,
  release,
  seize,
  traceActivities,
  traceReis,
  wait,
  type Behaviour,
  type Scenario,
} from '../../src/simulate/index.js';

const run = { seed: 3, replication: 0 };

/** Two people, one room, from Monday 5 January on. */
const room = (behaviour: Scenario['behaviour']): Scenario => ({
  start: '2026-01-05',
  weeks: 2,
  arrivals: constant(10),
  maximumReizen: 2,
  resources: { kamer: { capacity: 1 } },
  behaviour,
});

function* visit(): Behaviour {
  yield seize('kamer');
  yield wait(60);
  yield doStep({ type: 'foto.vaststellen' }, 'og');
  yield release('kamer');
  yield wait(1_000_000);
}

describe('one journey from the inside', () => {
  it('shows what it waited for and what was refused, also what never came to an end', () => {
    const { activities, failure } = traceActivities(room(visit), run, 'r1');
    expect({ failure, csv: activitiesCsv(activities).trim().split('\r\n') }).toEqual({
      failure: undefined,
      csv: [
        'time,kind,what,minutes,ok,findings',
        '2026-01-05T00:20:00Z,seize,kamer,50,true,',
        '2026-01-05T01:10:00Z,wait,,60,true,',
        '2026-01-05T02:10:00Z,step,foto.vaststellen,0,false,command.wrong-stage',
        '2026-01-05T02:10:00Z,release,kamer,0,true,',
        // Two weeks less the 130 minutes before.
        '2026-01-05T02:10:00Z,wait,,20030,false,',
      ],
    });
  });

  it('does not change the journey: its allowed steps are its facts', () => {
    const scenario = exampleScenario({ maximumReizen: 12 });
    const { activities } = traceActivities(scenario, run, 'r7');
    const steps = activities.filter(({ kind, ok }) => kind === 'step' && ok).map(({ moment }) => moment);
    const facts = eventsOf([['r7', traceReis(scenario, run, 'r7')]]);
    expect(steps).toEqual(facts.map(({ time }) => time));
  });

  it('is shown up to where its replication cannot go on', () => {
    const { activities, failure } = traceActivities(
      room(function* slecht() {
        yield wait(5);
        yield wait(-1);
      }),
      run,
      'r0',
    );
    expect(activities.map(({ minutes, ok }) => [minutes, ok])).toEqual([
      [5, true],
      [20_145, false],
    ]);
    expect(failure).toMatchObject({ code: 'duration.invalid', message: expect.stringContaining('«slecht»') as string });
  });

  it('is nothing when there is no such journey', () => {
    expect(traceActivities(room(visit), run, 'r9')).toEqual({ activities: [], failure: undefined });
  });

  it('does not hide what is wrong with the program itself', () => {
    const broken = { ...room(visit), arrivals: null } as unknown as Scenario;
    expect(() => traceActivities(broken, run, 'r0')).toThrow(TypeError);
  });
});
