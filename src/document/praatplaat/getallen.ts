import type { Kop } from '../../schemas/artefact/artefact.js';
import type { GetoondeMeting, GetoondMateriaal } from '../../schemas/artefact/getoond.js';
import type { GetoondDoelbereik } from '../../schemas/artefact/reisverslag.js';
import type { Doel } from '../../schemas/doel.js';
import type { KostenOverzicht } from '../../schemas/artefact/programma.js';
import type { IndicatorInReis } from '../../schemas/reis.js';
import { euro } from '../kosten.js';
import { metEenheid } from '../lijn.js';
import { isSame } from '../reeks.js';
import { capital, type Writer } from '../writer.js';
import { kort, meesteGetallen, type Getal } from './praatplaat.js';

/** What became of a goal, in one number: the value now, where it began, what was aimed at, reached or not. */
export function getalVanDoel(
  doel: Doel | undefined,
  { uitkomst, meting }: GetoondDoelbereik,
  writer: Writer,
): Getal<string>[] {
  if (meting === undefined || meting.waarde === null || meting.verandering) return [];
  const { label, sentence } = writer;
  const { nulmeting, streefwaarde, eenheid = '' } = doel?.indicator ?? {};
  const same = doel?.indicator !== undefined && isSame(meting, doel.indicator);
  const peil = (key: 'getalToen' | 'getalDoel', one: typeof nulmeting): string =>
    one === undefined || !same
      ? ''
      : sentence(key, { waarde: metEenheid(writer, one.waarde, eenheid), periode: one.periode });
  const parts = [
    `${meting.populatie}, ${meting.periode}.`,
    peil('getalToen', nulmeting),
    peil('getalDoel', streefwaarde),
    uitkomst === 'onbekend' ? '' : `${capital(label('doelUitkomst', uitkomst))}.`,
  ];
  return [
    {
      waarde: metEenheid(writer, meting.waarde, meting.eenheid),
      tekst: parts.filter((part) => part !== '').join(' '),
      gemist: uitkomst === 'nietGehaald',
    },
  ];
}

/** The materiaal that the guide shows first. */
export const uitgelichteStukken = ({ uitgelicht = [] }: Pick<Kop, 'uitgelicht'>): GetoondMateriaal[] =>
  uitgelicht.flatMap((one) => (one.soort === 'materiaal' ? [one.materiaal] : []));

/** The numbers that the guide chose; `undefined` when none was chosen, and then the first ones stand in. */
export function uitgelichteGetallen(
  { uitgelicht = [] }: Pick<Kop, 'uitgelicht'>,
  writer: Writer,
): Getal<string>[] | undefined {
  const chosen = uitgelicht.flatMap((one) =>
    one.soort === 'materiaal' ? getalVanMateriaal(one.materiaal, writer) : getalVanPlan(one.doel, writer),
  );
  return chosen.length === 0 ? undefined : chosen.slice(0, meesteGetallen);
}

/** A goal that is measured by an indicator of the journey only, with that one as its own: the first value and the last target. */
export function metMaat(doel: Doel, indicatoren: readonly IndicatorInReis[] = []): Doel {
  const [maat] = doel.indicatoren ?? [];
  const of = indicatoren.find(({ id }) => id === maat?.indicator);
  if (doel.indicator !== undefined || maat === undefined || of === undefined) return doel;
  const { naam, populatie, eenheid } = of;
  const { periode, waarde } = maat.nulmeting ?? {};
  const last = maat.streefwaarden.at(-1);
  return {
    ...doel,
    indicator: {
      naam,
      populatie,
      eenheid,
      ...(waarde !== undefined && periode !== undefined && { nulmeting: { waarde, periode } }),
      ...(last?.waarde !== undefined && {
        streefwaarde: { waarde: last.waarde, periode: last.tijdvak.tot.slice(0, 4) },
      }),
    },
  };
}

/** The goals of a plan and what it costs; a plan with one goal also shows where that goal begins. */
export function getallenVanPlan(
  doelen: readonly Doel[],
  kosten: KostenOverzicht | undefined,
  writer: Writer,
): Getal<string>[] {
  const alone = doelen.filter(({ indicator }) => indicator?.streefwaarde !== undefined).length === 1;
  const goals = doelen.flatMap((doel) => getalVanPlan(doel, writer, alone));
  const money = kosten === undefined ? [] : [getalVanKosten(kosten, writer)];
  const begin = alone ? doelen.flatMap((doel) => getalVanBegin(doel, writer)) : [];
  return [...begin, ...goals.slice(0, meesteGetallen - money.length), ...money].slice(0, meesteGetallen);
}

function getalVanKosten({ totaal, perJaar }: KostenOverzicht, writer: Writer): Getal<string> {
  const [van, tot] = [String(perJaar.at(0)?.jaar ?? ''), String(perJaar.at(-1)?.jaar ?? '')];
  return {
    waarde: euro(writer, totaal),
    tekst:
      van === tot ? writer.sentence('getalKostenJaar', { jaar: van }) : writer.sentence('getalKosten', { van, tot }),
    gemist: false,
  };
}

/** Where a goal begins. */
function getalVanBegin({ indicator }: Doel, writer: Writer): Getal<string>[] {
  const { nulmeting, streefwaarde, eenheid = '', populatie = '', naam = '' } = indicator ?? {};
  if (nulmeting === undefined || streefwaarde === undefined) return [];
  return [
    {
      waarde: metEenheid(writer, nulmeting.waarde, eenheid),
      tekst: writer.sentence('getalBegin', { naam, populatie, periode: nulmeting.periode }),
      gemist: false,
    },
  ];
}

/** A goal of a plan: the target, and from where. */
function getalVanPlan({ doel, indicator }: Doel, writer: Writer, besideBegin = false): Getal<string>[] {
  const { nulmeting, streefwaarde, eenheid = '', populatie = '' } = indicator ?? {};
  if (streefwaarde === undefined) return [];
  const from =
    nulmeting === undefined || besideBegin
      ? ''
      : writer.sentence('getalToen', {
          waarde: metEenheid(writer, nulmeting.waarde, eenheid),
          periode: nulmeting.periode,
        });
  const what = writer.sentence('getalStreef', { doel: kort(doel, 60), populatie, periode: streefwaarde.periode });
  return [{ waarde: metEenheid(writer, streefwaarde.waarde, eenheid), tekst: `${what} ${from}`.trim(), gemist: false }];
}

/** The figure of a piece of materiaal. A change (`verandering`) is not a level, so it stands in the report only. */
export function getalVanMateriaal({ meting, samenvatting, titel }: GetoondMateriaal, writer: Writer): Getal<string>[] {
  if (!meting || meting.waarde === null || meting.verandering) return [];
  return [
    {
      waarde: metEenheid(writer, meting.waarde, meting.eenheid),
      tekst: aboutOf(titel, samenvatting ?? '', meting),
      gemist: false,
    },
  ];
}

/** Longest summary beside a number, in letters: four lines of a box. A longer one stands in the report. */
const langsteUitleg = 160;

/** A title often names the population already; said twice, it hides what is new. */
function aboutOf(titel: string, samenvatting: string, { populatie, periode }: GetoondeMeting): string {
  const whole = `${samenvatting} ${capital(populatie)}, ${periode}.`;
  if (samenvatting !== '' && whole.length <= langsteUitleg) return whole;
  const title = kort(titel, 80);
  const known = title.toLowerCase().includes(populatie.toLowerCase());
  return known ? `${title}, ${periode}.` : `${title}. ${capital(kort(populatie, 70))}, ${periode}.`;
}
