import { describe, expect, it } from 'vitest';
import type { Drawing, Shape, Tone } from '../../src/document/index.js';
import { tokens } from '../../src/render/tokens.js';
import { tones } from '../../src/render/svg.js';
import { plainText } from '../../src/document/taal.js';
import { gallery } from './gallery.js';

const drawings = gallery().flatMap(({ document: { blocks } }) =>
  blocks.flatMap((block) => (block.type === 'figure' ? [block.drawing] : [])),
);

type Palette = Readonly<Record<Tone, string>>;

/** The tones of a page, once in the light, once in the dark, once on paper: in the order of the style sheet. */
const palettes: Palette[] = [tones, ...tokens.split('--tone-paper:').slice(1).map(paletteOf)];

function paletteOf(part: string): Palette {
  const found = [...`--tone-paper:${part}`.matchAll(/--tone-(\w+):(#\w+)/g)];
  return Object.fromEntries(found.map(([, name = '', hex = '']) => [name, hex])) as Palette;
}

/** Relative luminance of WCAG. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** What a word is written on: the last box before it that holds the point where it stands. */
function ground({ shapes }: Drawing, word: Shape & { shape: 'text' }): Tone {
  const boxes = shapes.slice(0, shapes.indexOf(word)).flatMap((shape) => (shape.shape === 'box' ? [shape] : []));
  const [x, y] = word.at;
  const under = boxes.filter(
    ({ at, size }) => x >= at[0] && x <= at[0] + size[0] && y >= at[1] && y <= at[1] + size[1],
  );
  return under.at(-1)?.fill ?? 'paper';
}

describe('a drawing', () => {
  it('can be read in the light, in the dark, on paper and on its own: every word stands out from what it is written on', () => {
    expect(palettes.length).toBe(4);
    const pairs = new Set(
      drawings.flatMap((drawing) =>
        drawing.shapes.flatMap((shape) =>
          shape.shape === 'text' ? [`${shape.tone ?? 'ink'} ${ground(drawing, shape)}`] : [],
        ),
      ),
    );
    expect([...pairs].sort()).toEqual([
      'accent light',
      'accent paper',
      'ink light',
      'ink middle',
      'ink paper',
      'paper dark',
    ]);
    const weak = palettes.flatMap((palette, place) =>
      [...pairs].flatMap((pair) => {
        const [word, on] = pair.split(' ') as [Tone, Tone];
        const found = contrast(palette[word], palette[on]);
        return found < 4.5 ? [`palette ${place}: ${pair} ${found.toFixed(2)}`] : [];
      }),
    );
    expect(weak).toEqual([]);
  });

  it('keeps its tones apart in greyscale', () => {
    for (const palette of palettes) {
      const greys = (['paper', 'light', 'middle', 'dark'] as const).map((tone) => luminance(palette[tone]));
      const steps = greys.slice(1).map((grey, place) => Math.abs(grey - (greys[place] ?? 0)));
      expect(Math.min(...steps)).toBeGreaterThan(0.015);
      const ordered = [...greys].sort((a, b) => a - b);
      expect([ordered, ordered.toReversed()]).toContainEqual(greys);
    }
  });

  it('says in words what it shows', () => {
    expect(
      drawings.filter(({ title, description }) => !/\S/.test(plainText(title)) || !/\S/.test(plainText(description))),
    ).toEqual([]);
  });
});
