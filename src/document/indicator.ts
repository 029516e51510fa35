import type { IndicatorInReis } from '../schemas/reis.js';
import type { Gebied } from '../schemas/basis/values.js';
import type { Doel, DoelMaat, Streefwaarde } from '../schemas/doel.js';
import type { Builder, Said } from './builder.js';
import { metEenheid } from './eenheid.js';
import type { Writer } from './writer.js';
import { placeOf } from './links.js';
import { streefTekst } from './streefwaarde.js';

/** An area by its name; the code behind it, when there is one. */
export const gebiedOf = ({ code, naam }: Gebied): string => (code === undefined ? naam : `${naam} (${code})`);

/** What the indicators of a plan mean, whom they are about, and from when on they are measured in another way. */
export function writeIndicatoren(builder: Builder, indicatoren: readonly IndicatorInReis[] = []): void {
  if (indicatoren.length === 0) return;
  const { date, document, label, sentence } = builder;
  const { kolom, sectie } = document;
  builder.heading(2, sectie.indicatoren);
  for (const { bron, breuken, definitie, eenheid, gebied, id, naam, populatie, richting } of indicatoren) {
    builder.heading(3, naam, placeOf('indicator', id));
    builder.paragraph({ text: definitie, ...(bron && { sources: builder.cite(bron) }) });
    builder.definitions([
      [kolom.populatie, gebied === undefined ? populatie : `${populatie}, ${gebiedOf(gebied)}`],
      [kolom.eenheid, sentence('eenheidRichting', { eenheid, richting: label('indicatorRichting', richting) })],
      ...breuken.map(
        (one) =>
          [
            sentence('breukVanaf', { datum: date(one.vanaf) }),
            `${sentence('daarvoor')} ${one.definitie} (${one.populatie})`,
          ] as const,
      ),
    ]);
  }
}

/** How it is seen whether the goals are reached: the first value, and what is aimed at in every period. */
export function writeMaten(
  builder: Builder,
  doelen: readonly Doel[],
  indicatoren: readonly IndicatorInReis[] = [],
): void {
  const rows = doelen.flatMap(({ doel, id, indicatoren: maten = [] }) =>
    maten.map((maat): Said[] => {
      const of = indicatoren.find((one) => one.id === maat.indicator);
      const unit = of?.eenheid ?? '';
      return [
        { text: doel, to: placeOf('doel', id) },
        of === undefined ? builder.sentence('onbekend') : { text: of.naam, to: placeOf('indicator', of.id) },
        beginOf(builder, maat, unit),
        maat.streefwaarden.map((one) => targetOf(builder, one, unit)).join(';\n'),
      ];
    }),
  );
  if (rows.length === 0) return;
  const { kolom, sectie } = builder.document;
  builder.heading(3, sectie.maten);
  builder.table(sectie.maten, [kolom.doel, kolom.indicator, kolom.nulmeting, kolom.streefwaarde], rows);
}

/** A doel in one line by an indicator of the journey: from the first value to the last target. Empty when there is no target in figures. */
export function vanNaarMaat(
  builder: Builder,
  doel: string,
  { indicator, nulmeting, streefwaarden }: DoelMaat,
  indicatoren: readonly IndicatorInReis[],
): string[] {
  const unit = indicatoren.find(({ id }) => id === indicator)?.eenheid;
  const last = streefwaarden.at(-1);
  if (unit === undefined || last?.waarde === undefined) return [];
  const naar = `${streefTekst(builder, last, unit)} (${last.tijdvak.tot.slice(0, 4)})`;
  if (nulmeting?.waarde === undefined) return [builder.sentence('doelNaar', { doel, naar })];
  const van = metEenheid(builder, nulmeting.waarde, unit);
  const when = nulmeting.periode === undefined ? '' : ` (${nulmeting.periode})`;
  return [builder.sentence('vanNaar', { doel, van: `${van}${when}`, naar })];
}

/** The first value and the targets of the indicators of a doel, each in a line: what, when and how much. */
export function peilenVan(
  writer: Writer,
  { indicatoren: maten = [] }: Doel,
  indicatoren: readonly IndicatorInReis[],
): (readonly [soort: 'nulmeting' | 'streefwaarde', tekst: string])[] {
  return maten.flatMap((maat) => {
    const of = indicatoren.find(({ id }) => id === maat.indicator);
    if (of === undefined) return [];
    const told = (tekst: string): string => `${of.naam}: ${tekst}`;
    return [
      ...(maat.nulmeting === undefined ? [] : [['nulmeting', told(beginOf(writer, maat, of.eenheid))] as const]),
      ...maat.streefwaarden.map((one) => ['streefwaarde', told(targetOf(writer, one, of.eenheid))] as const),
    ];
  });
}

function beginOf({ date, sentence, ...writer }: Writer, { nulmeting }: DoelMaat, unit: string): string {
  if (nulmeting === undefined) return sentence('onbekend');
  const { periode, uiterlijk, waarde, wie } = nulmeting;
  return [
    waarde === undefined ? undefined : metEenheid(writer, waarde, unit),
    periode,
    wie && sentence('metenDoor', { wie }),
    uiterlijk && sentence('uiterlijkOp', { datum: date(uiterlijk) }),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** What is aimed at in one period. */
function targetOf(builder: Writer, one: Streefwaarde, unit: string): string {
  const { van, tot } = one.tijdvak;
  return `${builder.date(van)} – ${builder.date(tot)}: ${streefTekst(builder, one, unit)}`;
}
