const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that is safe between tags and in attributes; what XML cannot hold is left out. */
export const escapeXml = (value: string): string =>
  value
    // eslint-disable-next-line no-control-regex -- XML 1.0 cannot hold these characters
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');

type Attributes = Readonly<Record<string, string | number>>;

const attribute = ([name, value]: readonly [string, string | number]): string =>
  ` ${name}="${escapeXml(typeof value === 'number' ? String(Math.round(value * 100) / 100) : value)}"`;

/** One element, with what is in it. */
export const element = (name: string, attributes: Attributes, inside = ''): string =>
  `<${name}${Object.entries(attributes).map(attribute).join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`;

/** A text at a place. */
export const label = (x: number, y: number, value: string, attributes: Attributes = {}): string =>
  element('text', { x, y, ...attributes }, escapeXml(value));

/** How wide a text is at most, in a sans-serif letter of this size. A drawing cannot measure, so it is rather too wide. */
export const widthOf = (text: string, size = 12): number => Math.ceil(text.length * size * 0.6);

/** Colours that people with colour blindness can tell apart (Okabe and Ito). */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'] as const;

/** The colour at a place. */
export const colourAt = (place: number): string => colours[place % colours.length] ?? colours[0];

/** A figure with a title for eyes and one for screen readers. */
export function figure(title: string, width: number, height: number, inside: readonly string[]): string {
  // A long title makes a drawing wider; a line that runs off the paper says nothing.
  const wide = Math.ceil(Math.max(width, 32 + widthOf(title, 17)));
  const head = label(16, 24, title, { 'font-size': 16, 'font-weight': 'bold' });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: wide,
    height,
    viewBox: `0 0 ${wide} ${height}`,
    role: 'img',
    'font-family': 'sans-serif',
    'font-size': 12,
    fill: '#222',
  };
  const background = element('rect', { width: wide, height, fill: '#fff' });
  return `${element('svg', attributes, `${element('title', {}, escapeXml(title))}${background}${head}${inside.join('')}`)}\n`;
}
