import { daysAfter } from '../method/moment.js';
import type { Moment, ReisverslagArtefact } from '../schemas/artefact/reisverslag.js';
import { rowsOf, type Said } from './builder.js';
import type { Writer } from './writer.js';
import type { Table } from './document.js';
import { wrap, type Drawing, type Shape } from './drawing.js';
import type { Inline } from './text.js';
import { joined, placeOf } from './links.js';

const left = 210;
const span = 470;
const top = 48;
const rowHeight = 56;

type Row = ReisverslagArtefact['experimenten'][number];

/**
 * A round in time: when experiments began and ended, when they were reflected on, when there was a place to learn together.
 * Without facts only the reflections have a day; `undefined` when nothing has.
 */
export function tijdlijnFigure(
  artefact: ReisverslagArtefact,
  writer: Writer,
): { drawing: Drawing; table: Table } | undefined {
  const { experimenten, ontmoetingen, begin, kop, momenten = [] } = artefact;
  const { document, date, day, label, sentence } = writer;
  const here = new Set([...experimenten.map(({ experiment }) => experiment.id), ...ontmoetingen.map(({ id }) => id)]);
  const reported = momenten.filter(({ id }) => here.has(id));
  const days = [
    ...experimenten.flatMap(({ reflecties }) => reflecties.map(({ datum }) => datum)),
    ...reported.map(({ op }) => op),
  ];
  const all = [...(begin === null ? [] : [begin]), ...days, ...(kop.vastgesteld ? [kop.vastgesteld.op] : [])]
    .map(day)
    .filter((one) => begin === null || one >= day(begin))
    .sort((a, b) => (a < b ? -1 : 1));
  const [from] = all;
  const to = all.at(-1);
  if (from === undefined || to === undefined || days.length === 0) return undefined;
  const length = Math.max(1, daysAfter(to, from));
  // What began before the round is drawn from its first day on.
  const x = (iso: string): number => left + Math.min(1, Math.max(0, daysAfter(day(iso), from) / length)) * span;
  const when = (soort: Moment['soort'], id: string): string | undefined =>
    reported.find((one) => one.soort === soort && one.id === id)?.op;
  const bottom = top + (experimenten.length + ontmoetingen.length) * rowHeight;
  const shapes: Shape[] = [
    { shape: 'text', at: [left, 24], text: date(from), size: 13 },
    { shape: 'text', at: [left + span, 24], text: date(to), size: 13, align: 'end' },
    ...[left, left + span].map((at): Shape => ({
      shape: 'line',
      points: [
        [at, 34],
        [at, bottom],
      ],
      width: 1,
    })),
    ...experimenten.flatMap((row, place) => {
      const { id } = row.experiment;
      return drawExperiment(row, top + place * rowHeight + 22, x, when('begonnen', id), when('afgerond', id));
    }),
    ...ontmoetingen.flatMap(({ id, naam, ritme, soort }, place): Shape[] => {
      const y = top + (experimenten.length + place) * rowHeight + 22;
      const start = x(when('ingericht', id) ?? from);
      const words = [label('ontmoetingSoort', soort), ritme].filter((one) => one !== undefined).join(', ');
      const width = Math.max(6, left + span - start);
      const fits = wrap(words, width - 20, 13, 1)[0] === words;
      return [
        ...nameLines(naam, y),
        { shape: 'box', at: [start, y - 12], size: [width, 24], fill: 'light', rounded: true },
        fits
          ? { shape: 'text', at: [start + width / 2, y + 4], text: words, size: 13, align: 'middle' }
          : {
              shape: 'text',
              at: [start - 8, y + 4],
              text: wrap(words, start - left - 16, 13, 1)[0] ?? '',
              size: 13,
              align: 'end',
            },
      ];
    }),
  ];
  const description = sentence('tijdlijnTekening', { begin: date(from), eind: date(to) });
  return {
    drawing: {
      title: document.sectie.tijdlijn,
      description: reported.length === 0 ? description : `${description} ${sentence('momentenTekening')}`,
      width: left + span + 20,
      height: bottom + 8,
      shapes,
    },
    table: {
      caption: document.sectie.tijdlijn,
      columns: [document.kolom.datum, document.kolom.wat, document.kolom.watGebeurde],
      rows: rowsOf(rowsIn(artefact, reported, writer)),
    },
  };
}

/** Everything that has a day, in the order of time. */
function rowsIn(
  { experimenten, ontmoetingen }: ReisverslagArtefact,
  reported: readonly Moment[],
  { date, day, sentence }: Writer,
): Said[][] {
  // A reflection on two experiments is one moment.
  const moments = new Map(experimenten.flatMap(({ reflecties }) => reflecties.map((one) => [one.id, one] as const)));
  const reflected = [...moments.values()].map(({ datum, experimenten: about, watWeZagen }) => ({
    op: datum,
    ids: experimenten.flatMap(({ experiment: { id } }) => (about.includes(id) ? [id] : [])),
    text: watWeZagen,
  }));
  const changed = reported.map(({ id, op, soort }) => ({ op, ids: [id], text: sentence(soort) }));
  const nameOf = (id: string): Inline => {
    const wat = experimenten.find(({ experiment }) => experiment.id === id)?.experiment.wat;
    return wat === undefined
      ? { text: ontmoetingen.find((one) => one.id === id)?.naam ?? '' }
      : { text: wat, to: placeOf('experiment', id) };
  };
  return [...changed, ...reflected]
    .map((one) => ({ ...one, op: day(one.op) }))
    .sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))
    .map(({ ids, op, text }) => [date(op), joined(ids.map(nameOf)), text]);
}

function drawExperiment(
  { experiment, reflecties }: Row,
  y: number,
  x: (iso: string) => number,
  begun: string | undefined,
  ended: string | undefined,
): Shape[] {
  const first = begun === undefined ? left : x(begun);
  const last = ended === undefined ? left + span : x(ended);
  return [
    ...nameLines(experiment.wat, y),
    {
      shape: 'line',
      points: [
        [first, y],
        [last, y],
      ],
      width: 1.5,
      // What has no end yet, or of which we do not know the days.
      dashed: ended === undefined,
    },
    ...(begun === undefined ? [] : [{ shape: 'dot', at: [first, y], radius: 6, fill: 'paper' } as const]),
    ...(ended === undefined ? [] : [{ shape: 'box', at: [last - 3, y - 14], size: [6, 28], fill: 'middle' } as const]),
    ...reflecties.map(({ datum }): Shape => ({ shape: 'dot', at: [x(datum), y], radius: 7, fill: 'dark' })),
  ];
}

const nameLines = (name: string, y: number): Shape[] => {
  const lines = wrap(name, left - 24, 13, 3);
  return lines.map((text, place) => ({
    shape: 'text',
    at: [10, y + 5 + place * 15 - (lines.length - 1) * 8],
    text,
    size: 13,
  }));
};
