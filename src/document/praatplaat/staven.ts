import type { Shape } from '../drawing.js';
import { fit } from '../fit.js';
import type { Frame } from '../lijn.js';
import type { Writer } from '../writer.js';
import type { Staaf } from './praatplaat.js';

/** Most bars in a drawing; the table has them all. */
const mostBars = 12;

/** Bars from the left with their number behind them; a hole is an empty box with a broken edge. */
export function drawStaven(
  staven: readonly Staaf<string>[],
  { at, size }: Frame,
  { number, document }: Writer,
): Shape[] {
  const shown = staven.slice(0, mostBars);
  const most = shown.reduce((top, { aantal }) => Math.max(top, aantal), 1);
  const row = Math.min(40, size[1] / Math.max(1, shown.length));
  const names = Math.min(210, size[0] * 0.36);
  const longest = size[0] - names - 150;
  return shown.flatMap(({ naam, aantal, leeg }, place): Shape[] => {
    const y = at[1] + place * row;
    const [name = ''] = fit(naam, { width: names - 10, size: 14, lines: 1 });
    const length = Math.max(2, (aantal / most) * longest);
    const hole = aantal === 0;
    const count = leeg ? `${number(aantal)} · ${document.veld.witteVlek}` : number(aantal);
    const width = hole ? 110 : length;
    return [
      { shape: 'text', at: [at[0], y + row / 2 + 5], text: name, size: 14 },
      {
        shape: 'box',
        at: [at[0] + names, y + 3],
        size: [width, row - 6],
        fill: hole ? 'paper' : 'middle',
        ...(hole ? { dashed: true, edge: 'accent' as const } : { edge: 'none' as const }),
      },
      hole
        ? {
            shape: 'text',
            at: [at[0] + names + 8, y + row / 2 + 5],
            text: fit(document.veld.witteVlek, { width: 96, size: 13, lines: 1 })[0] ?? '',
            size: 13,
          }
        : { shape: 'text', at: [at[0] + names + length + 8, y + row / 2 + 5], text: count, size: 14, bold: true },
    ];
  });
}
