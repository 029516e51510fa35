import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { reisMachine } from '../../src/machine/aanpakkenMetImpact.js';
import { fold } from '../../src/steps/evolve.js';
import {
  constant,
  directlyFollows,
  doStep,
  eventsOf,
  exampleScenario,
  logCsv,
  logOcel,
  logXes,
  release,
  replicate,
  seize,
  SimulationError,
  traceAll,
  traceReis,
  wait,
  type Behaviour,
  type LogEvent,
  type Scenario,
} from '../../src/simulate/index.js';

const ocelSchema = '../shared/specs/ocel2/schema_ocel2.json';
const xesSchema = '../shared/specs/xes/xes-ns-wrapper.xsd';
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

const journeys = traceAll(exampleScenario({ maximumReizen: 12 }), { seed: 3, replication: 0 });
const events = eventsOf(journeys);

describe('a simulated journey', () => {
  it('is the same row for the same seed, and another one for another', () => {
    const scenario = exampleScenario({ weeks: 104 });
    const rows = [1, 1, 2].map((seed) => JSON.stringify(replicate(scenario, { seed, replication: 5 })));
    expect(rows[1]).toBe(rows[0]);
    expect(rows[2]).not.toBe(rows[0]);
  });

  it('only does steps that the schemas accept', () => {
    const options = { seed: 3, replication: 0 };
    const scenario = exampleScenario({ weeks: 156 });
    expect(replicate(scenario, { ...options, parses: true })).toEqual(replicate(scenario, options));
  });

  it('can be followed fact by fact, alone', () => {
    expect(traceReis(exampleScenario({ maximumReizen: 12 }), { seed: 3, replication: 0 }, 'r7')).toEqual(
      journeys[7]?.[1],
    );
    expect(journeys.map(([, facts]) => fold(facts).seq)).toEqual(journeys.map(([, facts]) => facts.length));
  });

  it('goes where the machine of the method goes, step by step', () => {
    const spying = { ...exampleScenario({ maximumReizen: 3 }) };
    const inner = spying.behaviour;
    const heard: { reis: string; command: Record<string, unknown>; ok: boolean }[] = [];
    const spied: Scenario = {
      ...spying,
      *behaviour(reis): Behaviour {
        const body = inner(reis);
        let next = body.next({ ok: true, rejection: null, findings: [] });
        while (!next.done) {
          const answer = yield next.value;
          if (next.value.kind === 'step')
            heard.push({ reis: reis.name, command: structuredClone(next.value.command) as never, ok: answer.ok });
          next = body.next(answer);
        }
      },
    };
    replicate(spied, { seed: 3, replication: 0 });
    const states = new Map<string, ReturnType<typeof reisMachine.getInitialSnapshot>>();
    const differences = heard.filter(({ reis, command, ok }) => {
      const before = states.get(reis) ?? initialTransition(reisMachine, undefined)[0];
      const [after] = transition(reisMachine, before, command as never);
      states.set(reis, after);
      return after.context.reis.seq > before.context.reis.seq !== ok;
    });
    expect(heard.length).toBeGreaterThan(60);
    expect(differences).toEqual([]);
  });
});

/** Reads `a → b` counts back from a file of each kind. */
const fromCsv = (text: string): LogEvent[] =>
  text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => {
      const [reis = '', seq, activity = '', time = '', door = ''] = line.split(',');
      return { reis, seq: Number(seq), activity, time, door };
    });

const fromXes = (text: string): LogEvent[] =>
  text
    .split('<trace>')
    .slice(1)
    .flatMap((trace) => {
      const names = [...trace.matchAll(/key="concept:name" value="([^"]*)"/g)].map(([, name = '']) => name);
      return names.slice(1).map((activity, seq) => ({ reis: names[0] ?? '', seq, activity, time: '', door: '' }));
    });

const fromOcel = ({ events: all }: ReturnType<typeof logOcel>): LogEvent[] =>
  all.map(({ id, type, time, relationships }) => ({
    reis: relationships[0]?.objectId ?? '',
    seq: Number(id.split('/')[1]),
    activity: type,
    time,
    door: '',
  }));

describe('an event log', () => {
  it('says the same as CSV, OCEL and XES', () => {
    const counts = directlyFollows(events);
    expect(counts.size).toBeGreaterThan(10);
    expect([fromCsv(logCsv(events)), fromOcel(logOcel(events)), fromXes(logXes(events))].map(directlyFollows)).toEqual([
      counts,
      counts,
      counts,
    ]);
  });

  it.skipIf(!existsSync(ocelSchema))('is OCEL 2.0 (skipped where ../shared/specs/ocel2 is absent)', () => {
    const ajv = new Ajv({
      strict: false,
      formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/ },
    });
    const isValid = ajv.compile(JSON.parse(readFileSync(ocelSchema, 'utf8')) as object);
    expect([isValid(logOcel(events)), isValid.errors]).toEqual([true, null]);
  });

  it.skipIf(!existsSync(xesSchema) || !hasXmllint)(
    'is XES (skipped where ../shared/specs/xes or xmllint of libxml2-utils is absent)',
    () => {
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'xes-')), 'log.xes');
      writeFileSync(file, logXes(events));
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', xesSchema, file], { encoding: 'utf8' });
      expect([status, stderr.trim()]).toEqual([0, `${file} validates`]);
    },
  );
});

const bad = (behaviour: Scenario['behaviour']): Scenario => ({
  start: '2026-01-05',
  weeks: 10,
  arrivals: constant(60),
  maximumReizen: 2,
  resources: { kamer: { capacity: 1 }, zaal: { capacity: 1 } },
  behaviour,
});

function failure(scenario: Scenario): { code: string; message: string } {
  try {
    replicate(scenario, { seed: 9, replication: 99, policy: 'p' });
  } catch (error) {
    if (error instanceof SimulationError) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: 'none', message: '' };
}

describe('a scenario that cannot go on', () => {
  it('says for what somebody stands in line for ever', () => {
    const found = failure(
      bad(function* crossed(reis) {
        const order = reis.number === 0 ? ['kamer', 'zaal'] : ['zaal', 'kamer'];
        for (const name of order) {
          yield seize(name);
          yield wait(100);
        }
      }),
    );
    expect(found.message).toMatch(/^r0 at minute \d+: waits for zaal, which nobody will ever give back\. /);
  });

  it.each<[string, Scenario['behaviour']]>([
    [
      'duration.invalid',
      function* slecht() {
        yield wait(-5);
      },
    ],
    [
      'resource.unknown',
      function* slecht() {
        yield seize('onbekend');
      },
    ],
    [
      'resource.not-held',
      function* slecht() {
        yield release('kamer');
      },
    ],
    [
      'deadlock',
      function* slecht(reis) {
        const order = reis.number === 0 ? ['kamer', 'zaal'] : ['zaal', 'kamer'];
        for (const name of order) {
          yield seize(name);
          yield wait(100);
        }
      },
    ],
    [
      'behaviour.endless',
      function* slecht() {
        for (;;) yield wait(0);
      },
    ],
    [
      'behaviour.threw',
      function* slecht() {
        yield wait(1);
        throw new TypeError('x');
      },
    ],
    [
      'step.refused-for-ever',
      function* slecht() {
        for (;;) yield doStep({ type: 'foto.vaststellen' }, 'og');
      },
    ],
  ])('says %s, with who, when, which behaviour and how to look at it again', (code, behaviour) => {
    const found = failure(bad(behaviour));
    expect(found.code).toBe(code);
    expect(found.message).toMatch(
      /^r[01] at minute \d+: .+ \(2026-\d\d-\d\dT\d\d:\d\d:00Z, behaviour «slecht»\. Replay with: simulate replay SCRIPT --seed 9 --replication 99 --policy p --reis r[01]\)$/,
    );
  });
});
