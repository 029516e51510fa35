import { highest, lowest } from '../method/extremes.js';
import type { Doel } from '../schemas/programma.js';
import type { DoelMeting, ReisverslagArtefact } from '../schemas/artefact/reisverslag.js';
import { rowsOf, type Said } from './builder.js';
import type { Writer } from './writer.js';
import { placeOf } from './links.js';
import type { Table } from './document.js';
import { wrap, type Drawing, type Point, type Shape } from './drawing.js';
import { measured } from './materiaal.js';

const left = 20;
const span = 660;
const block = 120;

interface Mark {
  readonly value: number;
  readonly text: string;
  readonly kind: 'baseline' | 'target' | 'measured';
}

/** Baseline, target and what was measured of every doel that has an indicator; `undefined` when none has. */
export function metingenFigure(
  { programma, metingen }: ReisverslagArtefact,
  writer: Writer,
): { drawing: Drawing; table: Table } | undefined {
  const { document, sentence } = writer;
  const doelen = (programma?.doelen ?? []).filter(({ indicator }) => indicator !== undefined);
  if (doelen.length === 0) return undefined;
  const of = (doel: Doel): DoelMeting[] => metingen.filter((one) => one.doel === doel.id);
  return {
    drawing: {
      title: document.sectie.metingen,
      description: sentence('metingenTekening'),
      width: span + 2 * left,
      height: doelen.length * block + 10,
      shapes: doelen.flatMap((doel, place) => drawDoel(doel, of(doel), place * block, writer)),
    },
    table: {
      caption: document.sectie.metingen,
      columns: [document.kolom.doel, document.kolom.ronde, document.kolom.meting],
      rows: rowsOf(
        doelen.flatMap((doel) => [
          ...peilRows(doel, writer),
          ...of(doel).map(({ ronde, meting }) => [
            { text: doel.doel, to: placeOf('doel', doel.id) },
            writer.sentence('ronde', { ronde }),
            `${meting.indicator}: ${measured(writer, meting)}`,
          ]),
        ]),
      ),
    },
  };
}

function peilRows({ doel, id, indicator }: Doel, { document, number }: Writer): Said[][] {
  const { nulmeting, streefwaarde, eenheid = '', populatie = '' } = indicator ?? {};
  const row = (name: string, peil: typeof nulmeting): Said[][] =>
    peil === undefined
      ? []
      : [
          [
            { text: doel, to: placeOf('doel', id) },
            name,
            `${number(peil.waarde)} ${eenheid}, ${populatie}, ${peil.periode}`,
          ],
        ];
  return [...row(document.kolom.nulmeting, nulmeting), ...row(document.kolom.streefwaarde, streefwaarde)];
}

function marksOf({ indicator }: Doel, metingen: readonly DoelMeting[], { number, sentence }: Writer): Mark[] {
  const { nulmeting, streefwaarde } = indicator ?? {};
  const marks: Mark[] = [];
  if (nulmeting)
    marks.push({
      value: nulmeting.waarde,
      text: `${number(nulmeting.waarde)} · ${nulmeting.periode}`,
      kind: 'baseline',
    });
  for (const { ronde, meting } of metingen) {
    // Another population, unit or indicator cannot stand on this line; the table has it.
    const same =
      meting.populatie === indicator?.populatie && meting.eenheid === indicator.eenheid && !meting.verandering;
    if (same && meting.waarde !== null)
      marks.push({
        value: meting.waarde,
        text: `${number(meting.waarde)} · ${sentence('ronde', { ronde })}`,
        kind: 'measured',
      });
  }
  if (streefwaarde)
    marks.push({
      value: streefwaarde.waarde,
      text: `${number(streefwaarde.waarde)} · ${streefwaarde.periode}`,
      kind: 'target',
    });
  return marks;
}

function drawDoel(doel: Doel, metingen: readonly DoelMeting[], top: number, writer: Writer): Shape[] {
  const marks = marksOf(doel, metingen, writer);
  const values = marks.map(({ value }) => value);
  const low = lowest(values);
  const high = highest(values);
  const x = (value: number): number =>
    high === low ? left + span / 2 : left + 70 + ((value - low) / (high - low)) * (span - 140);
  const y = top + 72;
  const { naam = '', populatie = '', eenheid = '' } = doel.indicator ?? {};
  return [
    ...wrap(doel.doel, span, 14, 1).map((text): Shape => ({
      shape: 'text',
      at: [left, top + 20],
      text,
      size: 14,
      bold: true,
    })),
    ...wrap(`${naam} (${eenheid}), ${populatie}`, span, 13, 1).map((text): Shape => ({
      shape: 'text',
      at: [left, top + 37],
      text,
      size: 13,
    })),
    {
      shape: 'line',
      points: [
        [left, y],
        [left + span, y],
      ],
      width: 1.5,
    },
    ...marks.flatMap((mark, place) => drawMark(mark, [x(mark.value), y], place)),
  ];
}

/** Room for the words of a mark: the outermost marks stand half of it from the edge of the paper. */
const markWidth = 170;

function drawMark({ text: words, kind }: Mark, [x, y]: Point, place: number): Shape[] {
  const [text = ''] = wrap(words, markWidth, 13, 1);
  const label: Shape = { shape: 'text', at: [x, y + (place % 2 === 0 ? 27 : -14)], text, size: 13, align: 'middle' };
  if (kind === 'target') return [{ shape: 'box', at: [x - 7, y - 7], size: [14, 14], fill: 'middle' }, label];
  return [{ shape: 'dot', at: [x, y], radius: 7, fill: kind === 'baseline' ? 'paper' : 'dark' }, label];
}
