import { highest } from '../../method/extremes.js';
import type { Point, Shape } from '../drawing.js';
import { fit } from '../fit.js';
import { widthOf } from '../letterWidths.js';
import { gap, inner, lines, margin, type Column } from './papier.js';
import type { Getal, Plaat } from './praatplaat.js';

/** The smallest type beside a number: what has no room in three lines of a larger one takes up to five of it. */
const smallest = 13;

/** The numbers of a plate, in boxes beside each other. */
export function drawGetallen(getallen: Plaat['getallen'], top: number): Column {
  const [only] = getallen;
  if (only === undefined) return { shapes: [], bottom: top };
  if (getallen.length === 1) return drawAlone(only, [margin, top]);
  const width = (inner - gap * (getallen.length - 1)) / getallen.length;
  const set = (size: number): string[][] =>
    getallen.map(({ tekst }) => fit(tekst, { width: width - 28, size, lines: size === smallest ? 5 : 4 }));
  // Three lines are read at a glance: type that needs a fourth gets smaller first.
  const size = [17, 16, 15, 14].find((one) => most(set(one)) <= 3) ?? smallest;
  const said = set(size);
  const height = 69 + most(said) * Math.round(size * 1.35);
  return {
    shapes: getallen.flatMap((one, place) =>
      drawGetal(one, said[place] ?? [], [margin + place * (width + gap), top], [width, height], size),
    ),
    bottom: top + height,
  };
}

const most = (one: readonly string[][]): number => highest(one.map((list) => list.length));

const boxOf = ({ gemist }: Getal<string>, at: Point, size: Point): Shape[] => [
  { shape: 'box', at, size, fill: 'light', edge: 'none' },
  { shape: 'box', at, size: [size[0], 5], fill: gemist ? 'accent' : 'dark', edge: 'none' },
];

/** A number in a box, with its words below it. */
function drawGetal(one: Getal<string>, said: readonly string[], [x, top]: Point, box: Point, size: number): Shape[] {
  const width = box[0] - 28;
  // «tussen 20 en 24 %» is a number as well: smaller type before a cut.
  const large = [32, 28, 24, 20].find((type) => widthOf(one.waarde, type, true) <= width) ?? 20;
  const value = fit(one.waarde, { width, size: large, lines: 1, bold: true });
  return [
    ...boxOf(one, [x, top], box),
    ...lines(value, [x + 14, top + 10 + Math.round((32 - large) * 0.6)], large, { bold: true }).shapes,
    ...lines(said, [x + 14, top + 56], size).shapes,
  ];
}

/** One number: its words stand right behind it, and the box is no wider than they are. */
function drawAlone(one: Getal<string>, [x, top]: Point): Column {
  const value = fit(one.waarde, { width: inner * 0.5, size: 40, lines: 1, bold: true });
  const taken = highest(value.map((line) => widthOf(line, 40, true))) + 36;
  const said = fit(one.tekst, { width: inner - taken - 18, size: 18, lines: 2 });
  const width = taken + highest(said.map((line) => widthOf(line, 18))) + 18;
  const height = 84;
  return {
    bottom: top + height,
    shapes: [
      ...boxOf(one, [x, top], [Math.min(inner, width), height]),
      ...lines(value, [x + 14, top + 19], 40, { bold: true }).shapes,
      ...lines(said, [x + taken, top + (said.length > 1 ? 20 : 32)], 18).shapes,
    ],
  };
}
