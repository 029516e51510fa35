import type { Text } from './text.js';
import type { Doel, DoelMaat, Streefwaarde } from '../schemas/doel.js';
import type { IndicatorInReis } from '../schemas/reis.js';
import type { GetoondeMeting } from '../schemas/artefact/getoond.js';

/** One value at one time. */
export interface Punt {
  /** Where it stands on the axis of time, in years. */
  readonly jaar: number;
  /** The same in the words of the journey. */
  readonly periode: string;
  readonly waarde: number;
  readonly soort: 'begin' | 'gemeten' | 'doel' | 'vergelijking';
  /** Whose value it is, of a comparison: the country, another city. */
  readonly van?: string | undefined;
  /** How a target is meant: at least, at most, up to which upper limit. Its place on the axis is its first limit. */
  readonly streef?: Pick<Streefwaarde, 'operator' | 'bovengrens'> | undefined;
}

/** A stretch of the axis with a name: a round. */
export interface Band {
  readonly van: number;
  readonly tot: number;
  readonly tekst: Text;
}

/** The values of one indicator of one population over time. What is of another population or unit is another series. */
export interface Reeks {
  readonly naam: string;
  readonly populatie: string;
  readonly eenheid: string;
  /** In the order of time. */
  readonly punten: readonly Punt[];
  readonly banden: readonly Band[];
  /** Where a definition changed: what lies before and after is not joined. */
  readonly breuken?: readonly number[] | undefined;
}

/** Earliest and latest year that a text is believed to name. */
const years = /\b(1[89]\d{2}|2[01]\d{2})\b/g;

/** The year that a period names last; `undefined` when it names none, and then it cannot stand on an axis. */
function jaarVan(periode: string): number | undefined {
  const last = [...periode.matchAll(years)].at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
}

/** A day, `2026-01-12`, as a place on the axis of years. */
export function jaarOp(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1 + (day - 1) / 31) / 12;
}

/** The end of a day on the axis: the last day of a year ends where the next year begins. */
export function eindeVan(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1 + day / 31) / 12;
}

/** The day that a place on the axis was made of. */
export function dagOp(jaar: number): string {
  const year = Math.floor(jaar);
  const days = Math.round((jaar - year) * 12 * 31);
  const parts = [Math.floor(days / 31) + 1, (days % 31) + 1].map((part) => String(part).padStart(2, '0'));
  return [String(year).padStart(4, '0'), ...parts].join('-');
}

/** In the order of time; what two pieces tell alike is one point. */
function inTime(punten: readonly Punt[]): Punt[] {
  const once = new Map<string, Punt>();
  for (const one of punten) {
    // A first value that is also in the figures stands where those know its day.
    const soort = one.soort === 'begin' ? 'gemeten' : one.soort;
    const key = JSON.stringify([one.periode, one.waarde, soort, one.van]);
    if (!once.has(key)) once.set(key, one);
  }
  return [...once.values()].sort((one, other) => one.jaar - other.jaar);
}

function punt(periode: string, waarde: number | null | undefined, soort: Punt['soort'], van?: string): Punt[] {
  const jaar = jaarVan(periode);
  // Not a number that people wrote, but one that a program made.
  return jaar === undefined || !Number.isFinite(waarde) ? [] : [{ jaar, periode, waarde: waarde ?? 0, soort, van }];
}

/** The series of a doel: where it began, what was measured of the same thing, and what was aimed at. */
function reeksVanDoel(
  { indicator }: Doel,
  metingen: readonly GetoondeMeting[],
  banden: readonly Band[],
): Reeks | undefined {
  if (indicator === undefined) return undefined;
  const { eenheid, naam, nulmeting, populatie, streefwaarde } = indicator;
  const same = ofOneGebied(
    metingen.filter((one) => one.vergelijking !== true && isSame(one, { eenheid, naam, populatie })),
  );
  const gemeten = same.flatMap(({ periode, waarde }) => punt(periode, waarde, 'gemeten'));
  const others = metingen
    .filter((one) => one.vergelijking === true && isSame({ ...one, populatie }, { eenheid, naam, populatie }))
    .flatMap((one) => punt(one.periode, one.waarde, 'vergelijking', vanWie(one)));
  const begin = nulmeting === undefined ? [] : punt(nulmeting.periode, nulmeting.waarde, 'begin');
  const doel = streefwaarde === undefined ? [] : punt(streefwaarde.periode, streefwaarde.waarde, 'doel');
  return { naam, populatie, eenheid, punten: inTime([...gemeten, ...begin, ...others, ...doel]), banden };
}

/** The series of an indicator of the journey beside a doel: its values, what it is compared with, and what is aimed at over the years. */
function reeksVanMaat(
  { nulmeting, streefwaarden }: DoelMaat,
  { id, naam, populatie, eenheid, gebied, breuken }: IndicatorInReis,
  metingen: readonly GetoondeMeting[],
  banden: readonly Band[],
): Reeks {
  const ofWhom = new Set([populatie, ...breuken.map((breuk) => breuk.populatie)]);
  const of = metingen.filter(
    (one) =>
      one.vanIndicator === id &&
      isLevel(one) &&
      one.eenheid === eenheid &&
      (one.vergelijking === true || (ofWhom.has(one.populatie) && isIn(one, gebied))),
  );
  const gemeten = of.flatMap((one) => {
    const soort = one.vergelijking === true ? 'vergelijking' : 'gemeten';
    const van = soort === 'vergelijking' ? vanWie(one) : undefined;
    if (one.tijdvak === undefined) return punt(one.periode, one.waarde, soort, van);
    const { periode, waarde } = one;
    return waarde === null ? [] : [{ jaar: jaarOp(one.tijdvak.tot), periode, waarde, soort, van } as const];
  });
  const begin = nulmeting?.periode === undefined ? [] : punt(nulmeting.periode, nulmeting.waarde, 'begin');
  const doelen = streefwaarden.flatMap(({ bovengrens, operator, tijdvak, waarde }): Punt[] =>
    waarde === undefined
      ? []
      : [
          {
            jaar: jaarOp(tijdvak.tot),
            periode: tijdvak.tot.slice(0, 4),
            waarde,
            soort: 'doel',
            streef: { operator, bovengrens },
          },
        ],
  );
  const punten = inTime([...gemeten, ...begin, ...doelen]);
  return { naam, populatie, eenheid, punten, banden, breuken: breuken.map(({ vanaf }) => jaarOp(vanaf)) };
}

/** Every series of a doel that has something to draw: of its own indicator, and of those of the journey. */
export function reeksenVanDoel(
  doel: Doel,
  metingen: readonly GetoondeMeting[],
  indicatoren: readonly IndicatorInReis[],
  banden: readonly Band[],
): Reeks[] {
  const own = reeksVanDoel(doel, metingen, banden);
  const others = (doel.indicatoren ?? []).flatMap((maat) => {
    const indicator = indicatoren.find(({ id }) => id === maat.indicator);
    return indicator === undefined ? [] : [reeksVanMaat(maat, indicator, metingen, banden)];
  });
  return [...(own === undefined ? [] : [own]), ...others].filter(({ punten }) => punten.length > 0);
}

/** A value itself, and no change, no difference between groups and no part of a distribution: those cannot stand among values. */
const isLevel = ({ deel, verandering, vergelijkingsgroep }: GetoondeMeting): boolean =>
  verandering === undefined && vergelijkingsgroep === undefined && deel === undefined;

/** What a figure has to be of to stand beside another: another indicator, population or unit is another series. */
interface Zelfde {
  readonly eenheid: string;
  readonly naam: string;
  readonly populatie: string;
}

/** Whether a figure is a value of this indicator, of this population, in this unit: only those are put beside each other. */
export const isSame = (meting: GetoondeMeting, { eenheid, naam, populatie }: Zelfde): boolean =>
  isLevel(meting) &&
  meting.eenheid === eenheid &&
  meting.populatie === populatie &&
  meting.indicator.toLowerCase() === naam.toLowerCase();

/** Whose value a comparison is: another area, or other people. */
const vanWie = ({ gebied, populatie }: GetoondeMeting): string => gebied?.naam ?? populatie;

const gebiedOf = ({ gebied }: GetoondeMeting): string => gebied?.code ?? gebied?.naam ?? '';

/** Whether a figure is of this area; a figure that names none is of the area of its indicator. */
const isIn = (meting: GetoondeMeting, gebied: IndicatorInReis['gebied']): boolean =>
  meting.gebied === undefined || gebied === undefined || gebiedOf(meting) === (gebied.code ?? gebied.naam);

/** The figures of one area: of several, the one that most of them are of, and of equals the first. */
function ofOneGebied(metingen: readonly GetoondeMeting[]): readonly GetoondeMeting[] {
  const groups = new Map<string, GetoondeMeting[]>();
  for (const one of metingen) groups.set(gebiedOf(one), [...(groups.get(gebiedOf(one)) ?? []), one]);
  let most: readonly GetoondeMeting[] = [];
  for (const group of groups.values()) if (group.length > most.length) most = group;
  return most;
}

/** The longest series among loose figures: of one indicator, population, area and unit, at two times or more. */
export function langsteReeks(metingen: readonly GetoondeMeting[]): Reeks | undefined {
  const series = new Map<string, { of: GetoondeMeting; punten: Punt[] }>();
  for (const one of metingen) {
    if (!isLevel(one)) continue;
    const key = JSON.stringify([one.indicator, one.populatie, one.eenheid, gebiedOf(one)]);
    const kept = series.get(key) ?? { of: one, punten: [] };
    const [soort, van] = one.vergelijking === true ? (['vergelijking', vanWie(one)] as const) : (['gemeten'] as const);
    for (const made of punt(one.periode, one.waarde, soort, van)) kept.punten.push(made);
    series.set(key, kept);
  }
  let best: { of: GetoondeMeting; punten: Punt[] } | undefined;
  for (const one of series.values()) if (one.punten.length > Math.max(1, best?.punten.length ?? 0)) best = one;
  if (best === undefined) return undefined;
  const { indicator: naam, populatie, eenheid } = best.of;
  return { naam, populatie, eenheid, punten: inTime(best.punten), banden: [] };
}
