import type { Text } from './text.js';
import { headOf, lengthOf } from './taal.js';

/** Five steps of one hue that stay apart in greyscale, and `accent`, another hue, for what is aimed at. A tone is never the only sign: a shape or a number says it too. */
export type Tone = 'paper' | 'light' | 'middle' | 'dark' | 'ink' | 'accent';

/** A place on the drawing, in units of the drawing. */
export type Point = readonly [x: number, y: number];

/** One stroke, box, dot or word of a drawing. */
export type Shape =
  | {
      readonly shape: 'box';
      readonly at: Point;
      readonly size: Point;
      readonly fill: Tone;
      readonly rounded?: boolean | undefined;
      readonly dashed?: boolean | undefined;
      /** The tone of its edge; ink when absent. */
      readonly edge?: Tone | 'none' | undefined;
    }
  | { readonly shape: 'dot'; readonly at: Point; readonly radius: number; readonly fill: Tone }
  /** A line through points. With `curved`, four points are a cubic Bézier curve: the two in the middle are its control points. */
  | {
      readonly shape: 'line';
      readonly points: readonly Point[];
      readonly width?: number | undefined;
      readonly curved?: boolean | undefined;
      readonly dashed?: boolean | undefined;
      readonly arrow?: boolean | undefined;
      readonly tone?: Tone | undefined;
    }
  | {
      readonly shape: 'text';
      readonly at: Point;
      readonly text: Text;
      readonly size?: number | undefined;
      readonly bold?: boolean | undefined;
      readonly align?: 'start' | 'middle' | 'end' | undefined;
      readonly tone?: Tone | undefined;
    };

/**
 * A drawing as data: shapes from back to front, on a paper of `width` by `height`. SVG and Word are made from it.
 * Four shapes of our own instead of a library, so that every writer can read them. Texts are plain: the writer escapes them.
 */
export interface Drawing {
  readonly title: Text;
  /** In words what the drawing shows. */
  readonly description: Text;
  /** Its language, when it stands by itself and not in a document. */
  readonly language?: 'nl' | 'en' | undefined;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Average width of a letter of the drawing's typeface, in units of its size. Ours, a little wide so that nothing is cut off. */
const letterWidth = 0.56;

/** Breaks a text into lines of at most `width`; the last line ends in an ellipsis when more than `most` lines are needed. */
export function wrap(text: string, width: number, size = 14, most = 3): string[] {
  const fits = Math.max(1, Math.floor(width / (size * letterWidth)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (lengthOf(longer) <= fits) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word;
    }
    if (lines.length >= most) break;
  }
  if (line !== '') lines.push(line);
  const shown = lines.slice(0, most);
  return shown.map((one, place) => {
    const more = place === most - 1 && lines.length > most;
    return lengthOf(one) > fits || more ? `${headOf(one, fits - 1)}…` : one;
  });
}
