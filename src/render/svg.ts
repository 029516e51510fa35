import type { Drawing, Point, Shape, Tone } from '../document/drawing.js';
import { typefaces } from '../document/letterWidths.js';
import { langOf, plainText } from '../document/taal.js';
import { runsFromRight } from './direction.js';
import { escapeHtml } from './escape.js';
import { langAttribute, spoken } from './spoken.js';

/** Dark enough on white for print; the writer of HTML gives the same names other values in the dark. */
export const tones: Readonly<Record<Tone, string>> = {
  paper: '#ffffff',
  light: '#e3eaf1',
  middle: '#9fb6ca',
  dark: '#2c5a82',
  ink: '#1b2733',
  accent: '#9a3412',
};

const n = (value: number): string => String(Math.round(value * 100) / 100);
const pair = ([x, y]: Point): string => `${n(x)} ${n(y)}`;

type Ink = (name: Tone) => string;

const fixed: Ink = (name) => tones[name];

/** Colours that follow the page, so that a drawing is dark where the page is. */
export const themed: Ink = (name) => `var(--tone-${name},${tones[name]})`;

/**
 * A drawing as one SVG element that stands by itself: title and description for who cannot see it, no style sheet, no script.
 *
 * @param id - unique within the page that it will stand in
 * @param tone - which colour each tone has; fixed ones when absent, for print and for programs that know no style sheets
 * @example
 * const { blocks } = reiskaartDocument(reis, nl);
 * const drawings = blocks.flatMap((block) => (block.type === 'figure' ? [renderSvg(block.drawing)] : []));
 */
export function renderSvg(drawing: Drawing, id = 'drawing', tone: Ink = fixed): string {
  const { width, height, title, description, language, shapes } = drawing;
  const name = escapeHtml(id);
  const arrow = shapes.some((one) => one.shape === 'line' && one.arrow === true)
    ? `<defs><marker id="${name}-arrow" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 10 5 0 10z" fill="${tone('ink')}"/></marker></defs>`
    : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" role="img"${language === undefined ? '' : ` lang="${language}"`} ` +
    `aria-labelledby="${name}-title ${name}-desc" font-family="${typefaces}">` +
    `<title id="${name}-title"${langAttribute(title)}>${escapeHtml(plainText(title))}</title><desc id="${name}-desc"${langAttribute(description)}>${escapeHtml(plainText(description))}</desc>` +
    `${arrow}<rect width="${n(width)}" height="${n(height)}" fill="${tone('paper')}"/>` +
    `${shapes.map((shape) => element(shape, name, tone)).join('')}</svg>`
  );
}

function edgeOf({ dashed, edge = 'ink' }: Extract<Shape, { shape: 'box' }>, tone: Ink): string {
  if (edge === 'none') return '';
  return ` stroke="${tone(edge)}" stroke-width="${edge === 'ink' ? 1.5 : 2.5}"${dashed === true ? ' stroke-dasharray="6 4"' : ''}`;
}

function element(shape: Shape, name: string, tone: Ink): string {
  switch (shape.shape) {
    case 'box': {
      const [width, height] = shape.size;
      const border = edgeOf(shape, tone);
      return `<rect x="${n(shape.at[0])}" y="${n(shape.at[1])}" width="${n(width)}" height="${n(height)}" rx="${shape.rounded === true ? 10 : 0}" fill="${tone(shape.fill)}"${border}/>`;
    }
    case 'dot':
      return `<circle cx="${n(shape.at[0])}" cy="${n(shape.at[1])}" r="${n(shape.radius)}" fill="${tone(shape.fill)}" stroke="${tone('ink')}" stroke-width="1.5"/>`;
    case 'line': {
      const [first, ...rest] = shape.points;
      if (first === undefined) return '';
      const way =
        shape.curved === true ? `C${rest.map(pair).join(' ')}` : rest.map((point) => `L${pair(point)}`).join('');
      const dashes = shape.dashed === true ? ' stroke-dasharray="6 4"' : '';
      const end = shape.arrow === true ? ` marker-end="url(#${name}-arrow)"` : '';
      return `<path d="M${pair(first)}${way}" fill="none" stroke="${tone(shape.tone ?? 'ink')}" stroke-width="${n(shape.width ?? 2)}"${dashes}${end}/>`;
    }
    default: {
      const weight = shape.bold === true ? ' font-weight="700"' : '';
      const [align, way] = setAs(plainText(shape.text), shape.align ?? 'start');
      return `<text x="${n(shape.at[0])}" y="${n(shape.at[1])}" font-size="${n(shape.size ?? 14)}" text-anchor="${align}"${way} fill="${tone(shape.tone ?? 'ink')}"${weight}${langAttribute(shape.text)}>${spoken(shape.text, langOf(shape.text) ?? null, 'tspan')}</text>`;
    }
  }
}

const otherSide = { start: 'end', middle: 'middle', end: 'start' } as const;

/** Text from right to left begins at the other end of the same line: it stays where it was measured. */
function setAs(text: string, align: keyof typeof otherSide): [align: string, way: string] {
  return runsFromRight(text) ? [otherSide[align], ' direction="rtl"'] : [align, ''];
}
