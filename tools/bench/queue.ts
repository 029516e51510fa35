import { release, seize, wait, type Behaviour } from '../../src/simulate/clock/activity.js';
import { Kernel } from '../../src/simulate/clock/kernel.js';
import type { Process } from '../../src/simulate/clock/process.js';
import { exponential, streamOf } from '../../src/simulate/index.js';

/** One unit of service time in minutes, so that rounding to whole minutes is far below a per mille. */
const unit = 1_000_000;

/** The mean square of a service. */
function squareOf(model: string): number {
  if (model === 'M/D/1') return 1;
  if (model === 'M/E2/1') return 1.5;
  return model.startsWith('M/H') ? 5 : 2;
}

function services(model: string): (next: () => number) => number {
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

/** Means over customers that followed one another; of what is drawn the surprise, so that its true mean is 0. */
export interface Part {
  customers: number;
  wait: number;
  lost: number;
  service: number;
  /** Of the square of the service. */
  square: number;
  gap: number;
  /** Wait times surprise in the service, and in the gap to the next customer. */
  waitService: number;
  waitGap: number;
}

export interface QueueOptions {
  readonly model: string;
  readonly servers: number;
  readonly lambda: number;
  readonly customers: number;
  readonly seed: number;
  /** Parts of equal length; 1 when absent. */
  readonly batches?: number;
  /** Or the customers with whom a next part begins. */
  readonly cuts?: readonly number[];
}

const blank = (): Part => ({
  customers: 0,
  wait: 0,
  lost: 0,
  service: 0,
  square: 0,
  gap: 0,
  waitService: 0,
  waitGap: 0,
});

/** A queue of textbooks, served by the kernel of the simulator. */
export function serve({ model, servers, lambda, customers, seed, batches = 1, cuts }: QueueOptions): readonly Part[] {
  const [gaps, durations] = [streamOf(seed, 0, 'aankomst'), streamOf(seed, 0, 'dienst')];
  const [gapOf, serviceOf] = [exponential(1 / lambda), services(model)];
  const patience = /^M\/M\/\d+\/\d+$/.test(model) ? { patience: 0 } : {};
  const begins = new Set(
    cuts ?? Array.from({ length: batches }, (_, i) => Math.round((i * customers) / batches)).slice(1),
  );
  let part = blank();
  const parts = [part];
  const square = squareOf(model);
  const next = () => durations.next();
  const kernel: Kernel<Process> = new Kernel({
    workedBy: (minute, work) => minute + work,
    opensAt: (minute) => minute,
    step: () => ({ ok: true, rejection: null, findings: [] }),
    passed: () => undefined,
    ended: () => undefined,
    replay: () => '',
  });
  kernel.addResource('loket', servers);
  function* customer(own: Part, service: number, gap: number): Behaviour {
    const from = kernel.now;
    own.customers += 1;
    own.service += service - 1;
    own.square += service * service - square;
    own.gap += gap - 1 / lambda;
    const answer = yield seize('loket', patience);
    if (!answer.ok) {
      own.lost += 1;
      return;
    }
    const waited = (kernel.now - from) / unit;
    own.wait += waited;
    own.waitService += waited * (service - 1);
    own.waitGap += waited * (gap - 1 / lambda);
    yield wait(service * unit);
    yield release('loket');
  }
  let come = 0;
  const arrive = () => {
    if (begins.has(come)) parts.push((part = blank()));
    come += 1;
    const gap = gaps.draw(gapOf);
    const body = customer(part, serviceOf(next), gap);
    kernel.begin({ name: `k${come}`, body, place: undefined, since: 0, why: 'waiting', held: [] });
    if (come < customers) kernel.at(kernel.now + Math.round(gap * unit), arrive);
  };
  kernel.at(0, arrive);
  kernel.run(Infinity);
  return parts.map(({ customers: n, ...sums }) => ({
    customers: n,
    wait: sums.wait / n,
    lost: sums.lost / n,
    service: sums.service / n,
    square: sums.square / n,
    gap: sums.gap / n,
    waitService: sums.waitService / n,
    waitGap: sums.waitGap / n,
  }));
}
