import type { Drawing } from '../../src/document/index.js';
import { plainText } from '../../src/document/taal.js';
import { widthOf } from '../../src/document/letterWidths.js';

/** Where a piece of text stands, by the upper bounds of its letters. */
interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Letters reach this far above and below their line, in sizes of the type. */
const above = 0.76;
const under = 0.22;

function boxesOf({ shapes }: Drawing): Box[] {
  return shapes.flatMap((shape) => {
    if (shape.shape !== 'text') return [];
    const { at, size = 14, bold = false, align = 'start' } = shape;
    const text = plainText(shape.text);
    const width = widthOf(text, size, bold);
    const left = at[0] - { start: 0, middle: width / 2, end: width }[align];
    return [{ text, left, right: left + width, top: at[1] - size * above, bottom: at[1] + size * under }];
  });
}

/** What stands on something else, or runs off the paper. */
export function collisions(drawing: Drawing): string[] {
  const boxes = boxesOf(drawing);
  const off = boxes.filter(
    ({ left, right, top, bottom }) => left < -1 || top < -1 || right > drawing.width + 1 || bottom > drawing.height + 1,
  );
  const over = boxes.flatMap((one, place) =>
    boxes
      .slice(place + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.text} | ${other.text}`),
  );
  return [...off.map(({ text }) => `off: ${text}`), ...over];
}
