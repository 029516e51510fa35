import type { Kop } from '../../schemas/artefact/artefact.js';
import type { GetoondeMeting, GetoondMateriaal } from '../../schemas/artefact/getoond.js';
import type { GetoondDoelbereik } from '../../schemas/artefact/reisverslag.js';
import type { Doel } from '../../schemas/doel.js';
import type { KostenOverzicht } from '../../schemas/artefact/programma.js';
import type { IndicatorInReis } from '../../schemas/reis.js';
import { euro } from '../kosten.js';
import { metEenheid } from '../eenheid.js';
import { streefTekst, type Streef } from '../streefwaarde.js';
import { bare, lengthOf } from '../taal.js';
import { isSame } from '../reeks.js';
import { capital, type Writer } from '../writer.js';
import { zonderPunt } from './figuur.js';
import { kort, meesteGetallen, metSter, zonderMerk, type Getal } from './praatplaat.js';

/** What became of a goal, in one number: the value now, where it began, what was aimed at, reached or not. */
export function getalVanDoel(
  doel: GemetenDoel | undefined,
  { uitkomst, meting }: Pick<GetoondDoelbereik, 'uitkomst' | 'meting'> & Partial<GetoondDoelbereik>,
  writer: Writer,
): Getal<string>[] {
  if (meting === undefined || meting.waarde === null || meting.verandering) return [];
  const { label } = writer;
  const { nulmeting, streefwaarde, eenheid = '' } = doel?.indicator ?? {};
  const same = doel?.indicator !== undefined && isSame(meting, doel.indicator);
  const toen = same ? nulmeting : undefined;
  const aim = same ? streefwaarde : undefined;
  const parts = [
    watVanWie(meting, writer),
    toen === undefined ? '' : toenNu(toen, meting.waarde, eenheid, writer),
    aim === undefined ? '' : doelVan({ ...aim, streef: doel?.streef }, toen?.waarde, eenheid, writer),
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

/** A value at one time. */
interface Peil {
  readonly waarde: number;
  readonly periode: string;
}

/** How much one value lies below or above another, in words; nothing when they are the same, or too far apart to say. */
function verschil(van: number, naar: number, eenheid: string, { label, number, sentence }: Writer): string | undefined {
  const apart = Math.abs(naar - van);
  if (apart === 0 || !Number.isFinite(apart)) return undefined;
  // Between two percentages lie points, not per cent.
  const unit = eenheid === '%' ? label('verandering', 'procentpunt') : eenheid;
  return sentence(naar < van ? 'lager' : 'hoger', { waarde: metEenheid({ number }, apart, unit) });
}

/** What it was, and how much less or more it is now. */
function toenNu({ periode, waarde }: Peil, nu: number, eenheid: string, writer: Writer): string {
  const apart = verschil(waarde, nu, eenheid, writer);
  const was = { periode, waarde: metEenheid(writer, waarde, eenheid) };
  return apart === undefined
    ? writer.sentence('getalToen', was)
    : writer.sentence('getalToenNu', { ...was, verschil: apart });
}

/** What was aimed at, and how much less or more that is than where it began. */
function doelVan(
  { periode, streef, waarde }: Peil & { readonly streef?: Streef | undefined },
  van: number | undefined,
  eenheid: string,
  writer: Writer,
): string {
  // How far a limit lies from the beginning says less than which side of it counts.
  const apart =
    van === undefined || streef?.operator !== undefined ? undefined : verschil(van, waarde, eenheid, writer);
  const aim = { periode, waarde: streefTekst(writer, streef ?? { waarde }, eenheid) };
  return apart === undefined
    ? writer.sentence('getalDoel', aim)
    : writer.sentence('getalDoelVerschil', { ...aim, verschil: apart });
}

/** What was measured, of whom and when: a number without that says anything. */
function watVanWie({ indicator, n, periode, populatie }: GetoondeMeting, { number, sentence }: Writer): string {
  const said = { naam: capital(kort(indicator, 60)), populatie: kort(populatie, 90), periode };
  // «212 kinderen in Waterkant» says how many already.
  const isCounted = n === undefined || populatie.includes(bare(number(n)));
  return isCounted ? sentence('getalVan', said) : sentence('getalVanAantal', { ...said, n: number(n) });
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

/** A goal, and how its last target is meant. */
type GemetenDoel = Doel & { readonly streef?: Streef | undefined };

/** A goal that is measured by an indicator of the journey only, with that one as its own: the first value and the last target. */
export function metMaat(doel: Doel, indicatoren: readonly IndicatorInReis[] = []): GemetenDoel {
  const [maat] = doel.indicatoren ?? [];
  const of = indicatoren.find(({ id }) => id === maat?.indicator);
  if (doel.indicator !== undefined || maat === undefined || of === undefined) return doel;
  const { naam, populatie, eenheid } = of;
  const { periode, waarde } = maat.nulmeting ?? {};
  const last = maat.streefwaarden.at(-1);
  return {
    ...doel,
    streef: last,
    indicator: {
      naam,
      populatie,
      eenheid,
      ...(waarde !== undefined && periode !== undefined && { nulmeting: { waarde, periode } }),
      // A target between two values is no single number.
      ...(last?.waarde !== undefined && {
        streefwaarde: { waarde: last.waarde, periode: last.tijdvak.tot.slice(0, 4) },
      }),
    },
  };
}

/** The goals of a plan and what it costs; a plan with one goal also shows where that goal begins. */
export function getallenVanPlan(
  doelen: readonly GemetenDoel[],
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

/** A goal of a plan: what is measured, the target, and from where. */
function getalVanPlan({ doel, indicator, streef }: GemetenDoel, writer: Writer, besideBegin = false): Getal<string>[] {
  const { naam = '', nulmeting, streefwaarde, eenheid = '', populatie = '' } = indicator ?? {};
  if (streefwaarde === undefined) return [];
  const from =
    nulmeting === undefined || besideBegin
      ? ''
      : writer.sentence('getalToen', {
          waarde: metEenheid(writer, nulmeting.waarde, eenheid),
          periode: nulmeting.periode,
        });
  const what = writer.sentence('getalStreef', {
    naam: capital(kort(naam, 60)),
    doel: zonderPunt(kort(doel, 60)),
    populatie,
    periode: streefwaarde.periode,
  });
  const waarde = streefTekst(writer, streef ?? { waarde: streefwaarde.waarde }, eenheid);
  return [{ waarde, tekst: `${what} ${from}`.trim(), gemist: false }];
}

/** The figure of a piece of materiaal. A change (`verandering`) is not a level, so it stands in the report only. */
export function getalVanMateriaal({ meting, samenvatting, titel }: GetoondMateriaal, writer: Writer): Getal<string>[] {
  if (!meting || meting.waarde === null || meting.verandering) return [];
  return [
    {
      waarde: metEenheid(writer, meting.waarde, meting.eenheid),
      tekst: aboutOf(titel, samenvatting ?? '', meting, writer),
      gemist: false,
    },
  ];
}

/** Longest words beside a number, in letters: five lines of a box. What is longer stands in the report. */
const langsteUitleg = 190;

/** What was measured, of whom and when. Behind it what the piece says: its summary where all of it has room, else its title. */
function aboutOf(titel: string, samenvatting: string, meting: GetoondeMeting, writer: Writer): string {
  const what = watVanWie(meting, writer);
  const room = langsteUitleg - lengthOf(what);
  // A mark in front would stand in the middle here, where nobody takes it for one.
  const told = zonderMerk(samenvatting);
  const said = told === samenvatting ? samenvatting : `${told.trimEnd()} (${bare(writer.sentence('verzonnen'))})`;
  if (said !== '' && lengthOf(metSter(said)) <= room) return `${what} ${said}`;
  const known = [meting.indicator, meting.populatie].some((one) => titel.toLowerCase().includes(one.toLowerCase()));
  return known || titel.length > room ? what : `${what} ${zonderPunt(titel)}.`;
}
