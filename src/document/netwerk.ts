import { highest } from '../method/extremes.js';
import { kringen } from '../method/kringen.js';
import type { NetwerkPunt } from '../schemas/artefact/foto.js';
import { rowsOf } from './builder.js';
import type { Writer } from './writer.js';
import type { Table } from './document.js';
import { wrap, type Drawing, type Shape } from './drawing.js';

const columnWidth = 175;
const rowHeight = 76;
const top = 52;
/** Most dots in one row; the number beside them says the rest. */
const mostDots = 6;

/** Who travel along, per circle and organisation, and where the energie is: as a drawing and as a table. */
export function netwerkFigure(
  netwerk: readonly NetwerkPunt[],
  { document, label, number, sentence }: Writer,
): { drawing: Drawing; table: Table } {
  const nameOf = ({ organisatie }: NetwerkPunt): string => organisatie ?? sentence('zonderOrganisatie');
  const perKring = kringen.map((kring) => netwerk.filter((point) => point.kring === kring));
  const shapes = kringen.flatMap((kring, place): Shape[] => {
    const left = 10 + place * columnWidth;
    return [
      { shape: 'box', at: [left, 8], size: [columnWidth - 10, 32], fill: 'middle', rounded: true },
      {
        shape: 'text',
        at: [left + (columnWidth - 10) / 2, 29],
        text: label('kring', kring),
        size: 14,
        bold: true,
        align: 'middle',
      },
      ...(perKring[place] ?? []).flatMap((point, row) =>
        drawPoint(point, left, top + row * rowHeight, nameOf(point), number),
      ),
    ];
  });
  const rows = highest(
    perKring.map((points) => points.length),
    1,
  );
  return {
    drawing: {
      title: document.sectie.netwerk,
      description: sentence('netwerkTekening'),
      width: 10 + kringen.length * columnWidth,
      height: top + rows * rowHeight + 4,
      shapes,
    },
    table: {
      caption: document.sectie.netwerk,
      columns: [document.kolom.kring, document.kolom.organisatie, document.kolom.aantal, document.kolom.metEnergie],
      rows: rowsOf(
        netwerk.map((point) => [
          label('kring', point.kring),
          nameOf(point),
          number(point.aantal),
          number(point.metEnergie),
        ]),
      ),
    },
  };
}

function drawPoint(
  { aantal, metEnergie }: NetwerkPunt,
  left: number,
  y: number,
  name: string,
  number: (value: number) => string,
): Shape[] {
  const dots = Math.min(aantal, mostDots);
  return [
    { shape: 'box', at: [left, y], size: [columnWidth - 10, rowHeight - 8], fill: 'paper' },
    ...wrap(name, columnWidth - 24, 13, 2).map((text, line): Shape => ({
      shape: 'text',
      at: [left + 10, y + 20 + line * 15],
      text,
      size: 13,
    })),
    ...Array.from({ length: dots }, (_, place): Shape => ({
      shape: 'dot',
      at: [left + 17 + place * 17, y + 54],
      radius: 6,
      fill: place < metEnergie ? 'dark' : 'paper',
    })),
    {
      shape: 'text',
      at: [left + columnWidth - 20, y + 59],
      text: number(aantal),
      size: 14,
      bold: true,
      align: 'end',
    },
  ];
}
