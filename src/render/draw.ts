import { escapeHtml } from './escape.js';

type Attributes = Readonly<Record<string, string | number>>;

/**
 * One SVG element. Attributes are escaped; children are elements that were made here.
 *
 * We draw with this and not with a charting library: the drawings need no scales, axes or interaction, must run without
 * a DOM, and have to be the same bytes everywhere.
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A line of text. */
export const words = (text: string, attributes: Attributes): string => element('text', attributes, escapeHtml(text));

/** Breaks a text into lines of at most so many characters, at spaces where there are any. */
export function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > length) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    while (line.length > length) {
      lines.push(line.slice(0, length));
      line = line.slice(length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A whole drawing with its title and description, in black, white and greys, so that it prints. */
export function drawing(
  width: number,
  height: number,
  title: string,
  description: string,
  ...children: string[]
): string {
  const frame = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, role: 'img', width, height };
  return element(
    'svg',
    {
      ...frame,
      'aria-label': `${title}. ${description}`,
      'font-family': 'system-ui, "Liberation Sans", "DejaVu Sans", sans-serif',
    },
    element('title', {}, escapeHtml(title)),
    element('desc', {}, escapeHtml(description)),
    element('rect', { width, height, fill: '#ffffff' }),
    ...children,
  );
}
