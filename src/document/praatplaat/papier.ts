import type { Point, Shape, Tone } from '../drawing.js';
import { fit, hardSpace } from '../fit.js';

/** A4 on its side, in pixels of CSS. */
export const paper: Point = [1123, 794];
export const margin = 40;
export const inner = paper[0] - 2 * margin;
export const gap = 24;

/** Shapes, and where the next ones may begin. */
export interface Column {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

const text = (at: Point, said: string, size: number, look: { bold?: boolean; tone?: Tone } = {}): Shape => ({
  shape: 'text',
  at,
  text: said,
  size,
  ...look,
});

/** Lines of text from a top down. */
export function lines(
  said: readonly string[],
  [x, top]: Point,
  size: number,
  look: { bold?: boolean; tone?: Tone } = {},
): Column {
  const height = Math.round(size * 1.35);
  return {
    shapes: said.map((one, place) => text([x, top + size + place * height], one, size, look)),
    bottom: top + said.length * height,
  };
}

/** The line on top of a page, on two lines where it is long: a line ends between its parts and never within a name. */
export function drawKopregel(kopregel: string): Column {
  const parts = kopregel.split(' · ').map((part) => part.replaceAll(' ', hardSpace));
  return lines(fit(parts.join(' · '), { width: inner, size: 15, lines: 2 }), [margin, 28], 15);
}
