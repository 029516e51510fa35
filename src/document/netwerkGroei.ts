import type { NetwerkKring, NetwerkRonde } from '../assemble/netwerkGroei.js';
import { kringen } from '../method/kringen.js';
import { rowsOf } from './builder.js';
import type { Table } from './document.js';
import type { Drawing, Shape } from './drawing.js';
import { fit } from './fit.js';
import { drawingIn, tableIn } from './inTalen.js';
import type { Writer } from './writer.js';

const left = 150;
const cell = [92, 62] as const;
const top = 34;

/** Most rounds that are drawn, the last ones, and most dots in a cell; the table has them all. */
const mostRounds = 7;
const mostDots = 10;
const perRow = 5;

/** Everybody who takes part at the end of a round. */
const all = (one: NetwerkRonde | undefined): number =>
  (one?.kringen ?? []).reduce((sum, { aantal }) => sum + (aantal ?? 0), 0);

/** The network as it grew: a column per round, a row per circle, a dot per person, full for who came in that round. */
export function netwerkGroeiFigure(
  groei: readonly NetwerkRonde[],
  writer: Writer,
): { readonly drawing: Drawing; readonly table: Table } {
  const { document, label, number, sentence } = writer;
  const shown = groei.slice(-mostRounds);
  const [first, last] = [groei[0], groei.at(-1)];
  const isWhole = [first, last].every((one) => one?.kringen.every(({ aantal }) => aantal !== null) === true);
  const description = [...(isWhole ? [grown(all(first), all(last), writer)] : []), sentence('groeiTekening')]
    .filter((part) => part !== '')
    .join(' ');
  const said = (count: number | null): string => (count === null ? sentence('teKlein') : number(count));
  const shapes: Shape[] = [
    ...shown.flatMap(({ ronde }, column): Shape[] => [
      {
        shape: 'text',
        at: [left + column * cell[0] + 6, 22],
        text: sentence('ronde', { ronde }),
        size: 13,
        bold: true,
      },
    ]),
    ...kringen.flatMap((kring, row): Shape[] => {
      const y = top + row * cell[1];
      return [
        ...fit(label('kring', kring), { width: left - 16, size: 14, lines: 2 }).map((text, line): Shape => ({
          shape: 'text',
          at: [8, y + 26 + line * 17],
          text,
          size: 14,
        })),
        ...shown.flatMap(({ kringen: of }, column) => {
          const one = of.find((other) => other.kring === kring);
          return one === undefined ? [] : drawCell(one, left + column * cell[0], y, number);
        }),
      ];
    }),
  ];
  const drawing: Drawing = {
    title: document.sectie.netwerkGroei,
    description,
    width: left + mostRounds * cell[0] + 8,
    height: top + kringen.length * cell[1] + 6,
    shapes,
  };
  const table: Table = {
    caption: document.sectie.netwerkGroei,
    columns: [
      document.kolom.ronde,
      document.kolom.kring,
      document.kolom.mensen,
      document.kolom.nieuw,
      document.kolom.bijdragen,
    ],
    rows: rowsOf(
      groei.flatMap(({ kringen: of, ronde }) =>
        of.map(({ aantal, bijdragen, kring, nieuw }) => [
          number(ronde),
          label('kring', kring),
          said(aantal),
          said(nieuw),
          said(bijdragen),
        ]),
      ),
    ),
  };
  return { drawing: drawingIn(drawing, writer), table: tableIn(table, writer) };
}

/** How many take part, and whether that became more. */
const grown = (van: number, naar: number, { number, sentence }: Writer): string =>
  van === naar
    ? sentence('groeiGelijk', { aantal: number(naar) })
    : sentence('groeiBoodschap', { van: number(van), naar: number(naar) });

/** One circle in one round: a dot per person as far as there is room, and the number. */
function drawCell({ aantal, nieuw }: NetwerkKring, x: number, y: number, number: Writer['number']): Shape[] {
  const people = Math.min(aantal ?? 0, mostDots);
  const before = Math.max(0, Math.min(people, (aantal ?? 0) - (nieuw ?? 0)));
  return [
    { shape: 'box', at: [x + 2, y + 2], size: [cell[0] - 4, cell[1] - 4], fill: 'paper', edge: 'none' },
    ...Array.from({ length: people }, (_, place): Shape => ({
      shape: 'dot',
      at: [x + 12 + (place % perRow) * 12, y + 16 + Math.floor(place / perRow) * 14],
      radius: 4.5,
      fill: place < before ? 'paper' : 'dark',
    })),
    {
      shape: 'text',
      at: [x + 6, y + 54],
      text: aantal === null ? '–' : number(aantal),
      size: 14,
      bold: true,
    },
  ];
}
