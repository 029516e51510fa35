// How often one visitor may ask: a bucket that fills again. In memory of one process; behind several, let your gateway do it.

/** Seconds to wait; 0 when the visitor may ask now. */
export type Limiter = (visitor: string) => number;

export function limiter({ perMinute, now }: { perMinute: number; now: () => number }): Limiter {
  const buckets = new Map<string, { left: number; at: number }>();
  return (visitor) => {
    const moment = now();
    const known = buckets.get(visitor) ?? { left: perMinute, at: moment };
    const left = Math.min(perMinute, known.left + ((moment - known.at) / 60_000) * perMinute);
    // A full bucket needs no memory.
    if (buckets.size > 10_000) for (const [key, { at }] of buckets) if (moment - at > 60_000) buckets.delete(key);
    buckets.set(visitor, { left: Math.max(0, left - 1), at: moment });
    return left >= 1 ? 0 : Math.ceil(((1 - left) * 60) / perMinute);
  };
}
