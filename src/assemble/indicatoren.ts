import type { GetoondMateriaal } from '../schemas/artefact/getoond.js';
import type { Doel } from '../schemas/doel.js';
import type { IndicatorInReis, Reis } from '../schemas/reis.js';

/** The indicators that goals and figures point to, with their breaks, in the order of the journey. */
export function indicatorenOf(
  reis: Reis,
  doelen: readonly Doel[],
  pieces: readonly Pick<GetoondMateriaal, 'meting' | 'metingen'>[] = [],
): { indicatoren?: readonly IndicatorInReis[] } {
  const named = new Set([
    ...doelen.flatMap(({ indicatoren = [] }) => indicatoren.map((one) => one.indicator)),
    ...pieces.flatMap(({ meting, metingen = [] }) => [
      meting?.vanIndicator,
      ...metingen.map((one) => one.vanIndicator),
    ]),
  ]);
  const indicatoren = reis.indicatoren.filter(({ id }) => named.has(id));
  return indicatoren.length === 0 ? {} : { indicatoren };
}
