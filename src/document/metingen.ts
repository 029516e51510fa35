import type { DoelMeting, ReisverslagArtefact } from '../schemas/artefact/reisverslag.js';
import type { Doel } from '../schemas/doel.js';
import { rowsOf, type Said } from './builder.js';
import type { Table } from './document.js';
import type { Drawing, Shape } from './drawing.js';
import { fit } from './fit.js';
import { metEenheid } from './eenheid.js';
import { drawLijn, puntTekst } from './lijn.js';
import { peilenVan } from './indicator.js';
import { lijnBoodschap } from './lijnTekst.js';
import { placeOf } from './links.js';
import { figureOf } from './measured.js';
import { reeksenVanDoel, type Band, type Reeks } from './reeks.js';
import type { Writer } from './writer.js';

const width = 700;
/** Height of one goal: its name, its line, the room below it. */
const block = 300;

/** The line over time of every doel that has an indicator, under each other; `undefined` when none has. */
export function metingenFigure(
  { programma, metingen, data, indicatoren = [] }: ReisverslagArtefact,
  banden: readonly Band[],
  writer: Writer,
): { drawing: Drawing; table: Table } | undefined {
  const { document, sentence } = writer;
  const doelen = (programma?.doelen ?? []).filter(
    ({ indicator, indicatoren: several = [] }) => indicator !== undefined || several.length > 0,
  );
  if (doelen.length === 0) return undefined;
  const of = (doel: Doel): DoelMeting[] => metingen.filter((one) => one.doel === doel.id);
  // A figure of the report that says of which indicator it is stands on the line of that indicator.
  const loose = data
    .flatMap(({ meting, metingen: more = [] }) => [...(meting ? [meting] : []), ...more])
    .filter((one) => one.vanIndicator !== undefined);
  const series = doelen.flatMap((doel) => {
    const told = [...of(doel).map(({ meting }) => meting), ...loose];
    return reeksenVanDoel(doel, told, indicatoren, banden).map((reeks) => ({ doel, reeks }));
  });
  return {
    drawing: {
      title: document.sectie.metingen,
      description: [...series.map(({ reeks }) => lijnBoodschap(reeks, writer)), sentence('lijnTeken')].join(' '),
      width,
      height: Math.max(1, series.length) * block,
      shapes: series.flatMap(({ doel, reeks }, place) => drawDoel(doel, reeks, place * block, writer)),
    },
    table: {
      caption: document.sectie.metingen,
      columns: [document.kolom.doel, document.kolom.ronde, document.kolom.meting],
      rows: rowsOf(
        doelen.flatMap((doel) => [
          ...peilRows(doel, writer),
          ...peilenVan(writer, doel, indicatoren).map(([soort, tekst]) => [
            { text: doel.doel, to: placeOf('doel', doel.id) },
            document.kolom[soort],
            tekst,
          ]),
          ...of(doel).map(({ ronde, meting }) => [
            { text: doel.doel, to: placeOf('doel', doel.id) },
            writer.sentence('ronde', { ronde }),
            figureOf(writer, meting),
          ]),
        ]),
      ),
    },
  };
}

function drawDoel({ doel }: Doel, reeks: Reeks, top: number, writer: Writer): Shape[] {
  const [title = ''] = fit(doel, { width: width - 20, size: 15, lines: 1, bold: true });
  const [about = ''] = fit(`${reeks.naam} (${reeks.eenheid}), ${reeks.populatie}`, {
    width: width - 20,
    size: 13,
    lines: 1,
  });
  return [
    { shape: 'text', at: [10, top + 20], text: title, size: 15, bold: true },
    { shape: 'text', at: [10, top + 38], text: about, size: 13 },
    ...drawLijn(reeks, { at: [10, top + 46], size: [width - 20, block - 60] }, writer),
  ];
}

/** The figures of one series: of plates, that show one. */
export function reeksTabel({ naam, populatie, eenheid, punten }: Reeks, writer: Writer): Table {
  const { kolom } = writer.document;
  const nameOf = {
    begin: kolom.nulmeting,
    gemeten: kolom.meting,
    doel: kolom.streefwaarde,
    vergelijking: kolom.meting,
  };
  return {
    caption: [naam, populatie].join(', '),
    columns: [kolom.wanneer, kolom.soort, kolom.hoeveel],
    rows: rowsOf(punten.map((one) => [one.periode, one.van ?? nameOf[one.soort], puntTekst(writer, one, eenheid)])),
  };
}

function peilRows({ doel, id, indicator }: Doel, writer: Writer): Said[][] {
  const { document } = writer;
  const { nulmeting, streefwaarde, eenheid = '', populatie = '' } = indicator ?? {};
  const row = (name: string, peil: typeof nulmeting): Said[][] =>
    peil === undefined
      ? []
      : [
          [
            { text: doel, to: placeOf('doel', id) },
            name,
            `${metEenheid(writer, peil.waarde, eenheid)}, ${populatie}, ${peil.periode}`,
          ],
        ];
  return [...row(document.kolom.nulmeting, nulmeting), ...row(document.kolom.streefwaarde, streefwaarde)];
}
