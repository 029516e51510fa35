// The simulator at full size, against exact figures and against the machine: `npm run proof:simulate`. Takes minutes.
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { initialTransition, transition } from 'xstate';
import { reisMachine } from '../src/machine/default.js';
import { release, seize, wait, type Behaviour } from '../src/simulate/clock/activity.js';
import { Kernel, type Process } from '../src/simulate/clock/kernel.js';
import { estimate, exampleScenario, exponential, replicate, streamOf, type Scenario } from '../src/simulate/index.js';

/** One unit of service time in minutes, so that rounding to whole minutes is far below a per mille. */
const unit = 1_000_000;

type Service = (next: () => number) => number;

function services(model: string): Service {
  const one = exponential(1);
  if (model === 'M/D/1') return () => 1;
  if (model === 'M/E2/1') return (next) => (one(next()) + one(next())) / 2;
  if (model.startsWith('M/H')) {
    // Two exponentials with balanced means and a squared coefficient of variation of 4.
    const p = (1 + Math.sqrt(3 / 5)) / 2;
    return (next) => (next() < p ? one(next()) / (2 * p) : one(next()) / (2 * (1 - p)));
  }
  return (next) => one(next());
}

interface Served {
  readonly waited: number;
  readonly lost: number;
  readonly waits: readonly number[];
}

function queue(model: string, servers: number, lambda: number, customers: number, seed: number, keeps = 0): Served {
  const [gaps, durations] = [streamOf(seed, 0, 'aankomst'), streamOf(seed, 0, 'dienst')];
  const [gap, service] = [exponential(unit / lambda), services(model)];
  const isLoss = /^M\/M\/\d+\/\d+$/.test(model);
  const waits: number[] = [];
  let [waited, lost, come] = [0, 0, 0];
  const kernel: Kernel<Process> = new Kernel({
    workedBy: (minute, work) => minute + work,
    step: () => ({ ok: true, rejection: null, findings: [] }),
    passed: () => undefined,
    ended: () => undefined,
    replay: () => '',
  });
  kernel.addResource('loket', servers);
  function* customer(minutes: number): Behaviour {
    const from = kernel.now;
    const answer = yield seize('loket', isLoss ? { patience: 0 } : {});
    if (!answer.ok) {
      lost += 1;
      return;
    }
    waited += kernel.now - from;
    if (waits.length < keeps) waits.push(kernel.now - from);
    yield wait(minutes);
    yield release('loket');
  }
  const arrive = () => {
    come += 1;
    const body = customer(service(() => durations.next()) * unit);
    kernel.begin({ name: `k${come}`, body, place: undefined, since: 0, why: 'waiting', held: [] });
    if (come < customers) kernel.at(kernel.now + Math.round(gaps.draw(gap)), arrive);
  };
  kernel.at(0, arrive);
  kernel.run(Infinity);
  return { waited: waited / unit / customers, lost: lost / customers, waits };
}

const oracle = '../shared/specs/queueing/erlang-c.csv';
const customers = Number(process.argv[2] ?? 4_000_000);

const seed = Number(process.argv[4] ?? 1);

function queueing(): void {
  if (!existsSync(oracle)) {
    console.log('queueing: skipped, ../shared/specs/queueing is absent');
    return;
  }
  for (const line of readFileSync(oracle, 'utf8').trim().split('\n').slice(1)) {
    const [model = '', c, lambda, fourth, fifth, , exact] = line.split(',');
    const { waited, lost } = queue(model, Number(c), Number(lambda), customers, seed);
    const isLoss = exact === undefined;
    const [own, expected] = isLoss ? [lost, Number(fifth ?? fourth)] : [waited, Number(exact)];
    const off = 100 * (own / expected - 1);
    console.log(
      `${model} λ=${Number(lambda)}: ${isLoss ? 'lost' : 'Wq'} ${own.toFixed(5)}, exact ${expected}, ${off.toFixed(2)} % off`,
    );
  }
}

/** Of how many intervals the exact value is inside: M/M/1 at half load, warm-up left out, 20 replications each. */
function coverage(): void {
  let inside = 0;
  for (let experiment = 0; experiment < 1_000; experiment += 1) {
    const means = Array.from({ length: 20 }, (_, i) => {
      const { waits } = queue('M/M/1', 1, 0.5, 1_200, 1_000 + experiment * 20 + i, 1_200);
      const rest = waits.slice(200);
      return rest.reduce((sum, value) => sum + value, 0) / rest.length / unit;
    });
    const { low, high } = estimate(means);
    if (low <= 1 && 1 <= high) inside += 1;
  }
  console.log(`95 % intervals that hold the exact value: ${inside / 10} % of 1,000 experiments`);
}

/** Every step of the simulator, tried or refused, also given to the machine's own transition function. */
function differential(wanted: number): void {
  let [steps, refused, differences] = [0, 0, 0];
  const states = new Map<string, ReturnType<typeof reisMachine.getInitialSnapshot>>();
  const base = exampleScenario();
  const spied: Scenario = {
    ...base,
    *behaviour(reis): Behaviour {
      const body = base.behaviour(reis);
      let next = body.next({ ok: true, rejection: null, findings: [] });
      while (!next.done) {
        const answer = yield next.value;
        if (next.value.kind === 'step') {
          const before = states.get(reis.name) ?? initialTransition(reisMachine, undefined)[0];
          const [after] = transition(reisMachine, before, next.value.command);
          states.set(reis.name, after);
          steps += 1;
          if (!answer.ok) refused += 1;
          const moved = after.context.reis.seq > before.context.reis.seq;
          if (moved !== answer.ok || after.value !== reis.reis.fase || after.context.reis.seq !== reis.reis.seq)
            differences += 1;
        }
        next = body.next(answer);
      }
    },
  };
  for (let replication = 0; ; replication += 1) {
    if (steps >= wanted) break;
    states.clear();
    replicate(spied, { seed: 5, replication });
  }
  console.log(`engine against transition(): ${differences} differences in ${steps} steps, ${refused} of them refused`);
}

queueing();
coverage();
differential(Number(process.argv[3] ?? 1_000_000));
