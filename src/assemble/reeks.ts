import type { GetoondeMeting } from '../schemas/artefact/getoond.js';
import type { Meting } from '../schemas/meting.js';
import type { Breuk, IndicatorInReis, Reis } from '../schemas/reis.js';
import { byId } from '../steps/lookup.js';
import { shownMeting } from './materiaal.js';
import { mayShow, type AssembleOptions } from './options.js';

/** One figure of an indicator, and where it stands. */
export interface ReeksPunt {
  readonly meting: GetoondeMeting;
  /** Id of the materiaal that holds it, or of the doel in whose result it stands. */
  readonly bij: { readonly materiaal: string } | { readonly doel: string; readonly ronde: number };
  /** The day from which it counts: of its tijdvak, or the year that its periode names; `null` when neither says. */
  readonly van: string | null;
  /** In which stretch between breaks it lies, from 0: only figures of one stretch are joined by a line. */
  readonly stuk: number;
}

/** The figures of one indicator over time, with its breaks. */
export interface IndicatorReeks {
  readonly indicator: IndicatorInReis;
  /** Oldest first; those of which no day is known last. Figures to compare with, of the country say, are in it and say so. */
  readonly punten: readonly ReeksPunt[];
  readonly breuken: readonly Breuk[];
}

/** The first year that a text names. */
const yearIn = (periode: string): string | undefined => /(?:^|\D)((?:19|20|21)\d{2})(?!\d)/.exec(periode)?.[1];

const startOf = ({ periode, tijdvak }: Meting): string | null => {
  const year = yearIn(periode);
  return tijdvak?.van ?? (year === undefined ? null : `${year}-01-01`);
};

/** The stretch of a figure: after every break that began before it; without a day, by whom it is about. */
function stretchOf({ populatie }: Meting, van: string | null, breuken: readonly Breuk[]): number {
  if (van !== null) return breuken.filter(({ vanaf }) => vanaf <= van).length;
  const place = breuken.findIndex((breuk) => breuk.populatie === populatie);
  return place < 0 ? breuken.length : place;
}

/**
 * The figures of one indicator: those of materiaal and those of results, with the breaks in its definition, for drawings and exports.
 * `null` when the journey does not know the indicator. Whatever stands above the audience is not in it.
 *
 * @param options - for whom; everybody when absent
 * @example
 * const reeks = metingen(reis, 'in-eenzaam', { publiek: 'netwerk' });
 */
export function metingen(
  reis: Reis,
  indicator: string,
  options: AssembleOptions = { publiek: 'openbaar' },
): IndicatorReeks | null {
  const known = byId(reis.indicatoren, indicator);
  if (known === undefined) return null;
  const punten: ReeksPunt[] = [];
  const add = (meting: Meting | undefined, bij: ReeksPunt['bij']): void => {
    if (meting?.vanIndicator !== indicator) return;
    const van = startOf(meting);
    punten.push({ meting: shownMeting(meting, options), bij, van, stuk: stretchOf(meting, van, known.breuken) });
  };
  for (const piece of reis.materiaal) {
    if (!mayShow(piece.publiek, options.publiek)) continue;
    if ('meting' in piece) add(piece.meting, { materiaal: piece.id });
    if ('metingen' in piece) for (const meting of piece.metingen ?? []) add(meting, { materiaal: piece.id });
  }
  for (const { versie, reisverslag } of reis.reisverslagen)
    for (const { doel, meting } of reisverslag.doelbereik) add(meting, { doel, ronde: versie });
  const late = '9999-12-31';
  punten.sort((one, other) =>
    (one.van ?? late) < (other.van ?? late) ? -1 : (one.van ?? late) > (other.van ?? late) ? 1 : 0,
  );
  return { indicator: known, punten, breuken: known.breuken };
}
