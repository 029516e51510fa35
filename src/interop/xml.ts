import { cleanText, escapeHtml } from '../render/escape.js';

/** An element: its name, its attributes if any, and what is in it. An element without content is left out. */
export type Xml = readonly [
  name: string,
  content: string | readonly (Xml | undefined)[],
  attributes?: Readonly<Record<string, string>>,
];

/** XML of one element. Every text goes through the one escape; what no XML may hold is replaced, as it is on paper. */
function xmlOf([name, content, attributes = {}]: Xml): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(cleanText(value))}"`);
  const inner =
    typeof content === 'string' ? escapeHtml(content) : content.map((one) => (one ? xmlOf(one) : '')).join('');
  return `<${name}${said.join('')}>${inner}</${name}>`;
}

/** A whole XML file. */
export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(root)}\n`;
