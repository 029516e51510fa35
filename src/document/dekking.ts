import { kringen } from '../method/kringen.js';
import type { FotoArtefact } from '../schemas/artefact/foto.js';
import { rowsOf } from './builder.js';
import type { Writer } from './writer.js';
import { placeOf } from './links.js';
import type { Table } from './document.js';
import { wrap, type Drawing, type Shape, type Tone } from './drawing.js';

const left = 250;
const cell = [118, 40] as const;
const top = 40;

/** From how many contributions on a box gets darker. Ours: one voice, a few, many. */
const steps: readonly (readonly [from: number, tone: Tone])[] = [
  [6, 'dark'],
  [3, 'middle'],
  [1, 'light'],
  [0, 'paper'],
];
const toneOf = (count: number): Tone => steps.find(([from]) => count >= from)?.[1] ?? 'paper';

/** How many contributions came from which angle and circle, as a drawing and as a table. */
export function dekkingFigure(
  { dekking }: FotoArtefact,
  names: readonly string[],
  { document, label, number, sentence }: Writer,
): { drawing: Drawing; table: Table } {
  const heads = kringen.map((kring) => label('kring', kring));
  const shapes: Shape[] = heads.map((text, place) => ({
    shape: 'text',
    at: [left + (place + 0.5) * cell[0], top - 14],
    text,
    size: 13,
    bold: true,
    align: 'middle',
  }));
  dekking.forEach(({ aantallen }, row) => {
    const y = top + row * cell[1];
    const lines = wrap(names[row] ?? '', left - 24, 13, 2);
    lines.forEach((text, place) =>
      shapes.push({ shape: 'text', at: [12, y + 24 + place * 15 - (lines.length - 1) * 8], text, size: 13 }),
    );
    aantallen.forEach((count, place) => {
      const x = left + place * cell[0];
      const fill = toneOf(count);
      shapes.push({ shape: 'box', at: [x + 2, y + 2], size: [cell[0] - 4, cell[1] - 4], fill, dashed: count === 0 });
      shapes.push({
        shape: 'text',
        at: [x + cell[0] / 2, y + 25],
        text: count === 0 ? '–' : number(count),
        size: 15,
        bold: count > 0,
        align: 'middle',
        tone: fill === 'dark' ? 'paper' : 'ink',
      });
    });
  });
  return {
    drawing: {
      title: document.sectie.dekking,
      description: sentence('dekkingTekening'),
      width: left + kringen.length * cell[0] + 12,
      height: top + dekking.length * cell[1] + 12,
      shapes,
    },
    table: {
      caption: document.sectie.dekking,
      columns: [document.kolom.invalshoek, ...heads],
      rows: rowsOf(
        dekking.map(({ aantallen, invalshoek }, row) => [
          { text: names[row] ?? '', to: placeOf('invalshoek', invalshoek) },
          ...aantallen.map((count) => (count === 0 ? '–' : number(count))),
        ]),
      ),
    },
  };
}
