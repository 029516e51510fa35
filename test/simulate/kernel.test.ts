import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { release, seize, wait, type Behaviour } from '../../src/simulate/clock/activity.js';
import { Kernel } from '../../src/simulate/clock/kernel.js';
import type { Process } from '../../src/simulate/clock/process.js';

/** One second in the files is a million of our minutes, so that six decimals are whole. */
const scale = 1_000_000;

interface Customer {
  readonly id: number;
  readonly arrival: number;
  readonly service: number;
  readonly priority: number;
  readonly patience: number;
}

interface Served {
  id: number;
  start: number | null;
  end: number;
}

function* visit(
  kernel: Kernel<Process>,
  one: Customer,
  log: Served[],
  patience: number,
  byPriority: boolean,
): Behaviour {
  const answer = yield seize('counter', { patience, priority: byPriority ? one.priority : 0 });
  if (!answer.ok) {
    log.push({ id: one.id, start: null, end: kernel.now });
    return;
  }
  const start = kernel.now;
  yield wait(one.service);
  log.push({ id: one.id, start, end: kernel.now });
  yield release('counter');
}

interface Options {
  readonly capacities: readonly (readonly [at: number, capacity: number])[];
  readonly reneges?: boolean;
  readonly byPriority?: boolean;
}

function serve(customers: readonly Customer[], { capacities, reneges = false, byPriority = false }: Options): Served[] {
  const log: Served[] = [];
  const kernel: Kernel<Process> = new Kernel({
    workedBy: (minute, work) => minute + work,
    opensAt: (minute) => minute,
    step: () => ({ ok: true, rejection: null, findings: [] }),
    passed: () => undefined,
    ended: () => undefined,
    replay: () => '',
  });
  kernel.addResource('counter', capacities[0]?.[1] ?? 0);
  for (const [at, capacity] of capacities.slice(1)) kernel.at(at * scale, () => kernel.resize('counter', capacity));
  for (const one of customers) {
    kernel.at(one.arrival, () =>
      kernel.begin({
        name: `c${one.id}`,
        body: visit(kernel, one, log, reneges ? one.patience : Infinity, byPriority),
        place: undefined,
        since: 0,
        why: 'waiting',
        held: [],
      }),
    );
  }
  kernel.run(Infinity);
  return log.toSorted((a, b) => a.id - b.id);
}

const units = (value: number): number => Math.round(value * scale);

const folder = '../shared/specs/des-oracle';
const rows = (file: string): string[][] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const customers = existsSync(folder)
  ? rows('inputs.csv').map(([id, ...rest]): Customer => {
      const [arrival = 0, service = 0, priority = 0, patience = 0] = rest.map(Number);
      return { id: Number(id), arrival: units(arrival), service: units(service), priority, patience: units(patience) };
    })
  : [];

const expected = (file: string): Served[] =>
  rows(file).map(([id, , start, end]) => ({
    id: Number(id),
    start: start === '' ? null : Number(start),
    end: Number(end),
  }));

function largestDifference(ours: readonly Served[], theirs: readonly Served[]): number {
  return Math.max(
    ...theirs.map(({ start, end }, i) => {
      const own = ours[i];
      if (own === undefined || (own.start === null) !== (start === null)) return Infinity;
      return Math.max(Math.abs(own.end / scale - end), Math.abs((own.start ?? 0) / scale - (start ?? 0)));
    }),
  );
}

/** Priorities by brute force: whenever a server is free, look at everybody who waits. */
function byHand(all: readonly Customer[], servers: number): Served[] {
  const free = Array.from({ length: servers }, () => 0);
  const left = new Set(all);
  const log: Served[] = [];
  while (left.size > 0) {
    const server = free.indexOf(Math.min(...free));
    const earliest = Math.min(...[...left].map(({ arrival }) => arrival));
    const now = Math.max(free[server] ?? 0, earliest);
    const [next] = [...left]
      .filter(({ arrival }) => arrival <= now)
      .toSorted((a, b) => a.priority - b.priority || a.arrival - b.arrival);
    if (next === undefined) break;
    left.delete(next);
    free[server] = now + next.service;
    log.push({ id: next.id, start: now, end: now + next.service });
  }
  return log.toSorted((a, b) => a.id - b.id);
}

describe.skipIf(customers.length === 0)(
  'five hundred customers (skipped where ../shared/specs/des-oracle is absent)',
  () => {
    it.each([
      ['in order of arrival, as SimPy has it', 'expected-simpy-fifo-c3.csv', { capacities: [[0, 3]] }],
      ['who lose patience, as SimPy has it', 'expected-simpy-renege-c2.csv', { capacities: [[0, 2]], reneges: true }],
      [
        'at a counter with opening hours, as simmer has it',
        'expected-simmer-schedule-3-1-5-2-4.csv',
        {
          capacities: [
            [0, 3],
            [100, 1],
            [200, 5],
            [300, 2],
            [400, 4],
          ],
        },
      ],
    ] as const)('%s', (_name, file, options) => {
      expect(largestDifference(serve(customers, options), expected(file))).toBeLessThan(1e-9);
    });

    it('by priority, as a search by hand has it', () => {
      expect(serve(customers, { capacities: [[0, 2]], byPriority: true })).toEqual(byHand(customers, 2));
    });
  },
);
