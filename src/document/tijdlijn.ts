import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import type { ReisverslagArtefact } from '../schemas/reisverslagArtefact.js';
import { rowsOf, type Writer } from './builder.js';
import { placeOf } from './links.js';
import type { Table } from './document.js';
import { wrap, type Drawing, type Shape } from './drawing.js';

const left = 280;
const span = 520;
const top = 48;
const rowHeight = 44;

/** The day as it was written: the zone of the machine does not count. */
const day = (iso: string): Date => parseISO(iso.slice(0, 10));

/** The reflections on each experiment of a round, in time; `undefined` when there is no time to draw. */
export function tijdlijnFigure(
  { experimenten, begin, kop, ontmoetingen }: ReisverslagArtefact,
  { document, date, label, sentence }: Writer,
): { drawing: Drawing; table: Table } | undefined {
  const moments = experimenten.flatMap(({ reflecties }) => reflecties.map(({ datum }) => datum));
  const all = [...(begin === null ? [] : [begin]), ...moments, ...(kop.vastgesteld ? [kop.vastgesteld.op] : [])]
    .map((iso) => iso.slice(0, 10))
    .sort((a, b) => (a < b ? -1 : 1));
  const [from] = all;
  const to = all.at(-1);
  if (from === undefined || to === undefined || moments.length === 0) return undefined;
  const days = Math.max(1, differenceInCalendarDays(day(to), day(from)));
  const x = (iso: string): number => left + (differenceInCalendarDays(day(iso), day(from)) / days) * span;
  const rows = experimenten.length + ontmoetingen.length;
  const bottom = top + rows * rowHeight;
  const shapes: Shape[] = [
    { shape: 'text', at: [left, 24], text: date(from), size: 12 },
    { shape: 'text', at: [left + span, 24], text: date(to), size: 12, align: 'end' },
    {
      shape: 'line',
      points: [
        [left, 34],
        [left, bottom],
      ],
      width: 1,
    },
    {
      shape: 'line',
      points: [
        [left + span, 34],
        [left + span, bottom],
      ],
      width: 1,
    },
    ...experimenten.flatMap(({ experiment, reflecties }, row): Shape[] => {
      const y = top + row * rowHeight + 16;
      return [
        ...nameLines(experiment.wat, y),
        {
          shape: 'line',
          points: [
            [left, y],
            [left + span, y],
          ],
          width: 1.5,
          dashed: true,
        },
        ...reflecties.map(({ datum }): Shape => ({ shape: 'dot', at: [x(datum), y], radius: 7, fill: 'dark' })),
      ];
    }),
    ...ontmoetingen.flatMap(({ naam, ritme, soort }, place): Shape[] => {
      const y = top + (experimenten.length + place) * rowHeight + 16;
      return [
        ...nameLines(naam, y),
        { shape: 'box', at: [left, y - 12], size: [span, 24], fill: 'light', rounded: true },
        ...wrap(
          [label('ontmoetingSoort', soort), ritme].filter((one) => one !== undefined).join(', '),
          span - 20,
          12,
          1,
        ).map((text): Shape => ({ shape: 'text', at: [left + span / 2, y + 4], text, size: 12, align: 'middle' })),
      ];
    }),
  ];
  return {
    drawing: {
      title: document.sectie.tijdlijn,
      description: sentence('tijdlijnTekening', { begin: date(from), eind: date(to) }),
      width: left + span + 20,
      height: bottom + 8,
      shapes,
    },
    table: {
      caption: document.sectie.tijdlijn,
      columns: [document.kolom.datum, document.kolom.wat, document.kolom.watWeZagen],
      rows: rowsOf(
        experimenten
          .flatMap(({ experiment, reflecties }) => reflecties.map((one) => ({ ...one, experiment })))
          .sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
          .map(({ datum, experiment, watWeZagen }) => [
            date(datum),
            { text: experiment.wat, to: placeOf('experiment', experiment.id) },
            watWeZagen,
          ]),
      ),
    },
  };
}

const nameLines = (name: string, y: number): Shape[] => {
  const lines = wrap(name, left - 30, 13, 2);
  return lines.map((text, place) => ({
    shape: 'text',
    at: [10, y + 5 + place * 15 - (lines.length - 1) * 8],
    text,
    size: 13,
  }));
};
