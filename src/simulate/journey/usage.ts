import { minutesPerDay } from '../clock/date.js';
import type { Resource } from '../clock/resource.js';
import type { Process } from '../clock/process.js';
import type { Row } from './row.js';

/** What looking at resources asks of the kernel. */
interface Watched {
  readonly now: number;
  readonly resources: ReadonlyMap<string, Resource<Process>>;
  at(minute: number, look: () => void): void;
}

/** Minutes of four weeks. */
const usagePeriod = 28 * minutesPerDay;

/**
 * Looks every four weeks how long each resource was held in them, and at the end of the warm-up how long until then. What it
 * gives back tells all of it at the end.
 */
export function watchUsage(kernel: Watched, warmUp: number, horizon: number): () => Pick<Row, 'used' | 'usage'> {
  const names = [...kernel.resources.keys()];
  const usedOf = (name: string) => kernel.resources.get(name)?.used(kernel.now) ?? 0;
  const totals = new Map(names.map((name) => [name, [] as number[]]));
  const look = () => {
    for (const [name, seen] of totals) seen.push(usedOf(name));
  };
  for (let at = usagePeriod; at < horizon; at += usagePeriod) kernel.at(at, look);
  const before = new Map<string, number>();
  if (warmUp > 0) {
    kernel.at(warmUp, () => {
      for (const name of names) before.set(name, usedOf(name));
    });
  }
  return () => {
    look();
    return {
      used: Object.fromEntries(names.map((name) => [name, usedOf(name) - (before.get(name) ?? 0)])),
      usage: Object.fromEntries(
        [...totals].map(([name, seen]) => [name, seen.map((total, i) => total - (seen[i - 1] ?? 0))]),
      ),
    };
  };
}
