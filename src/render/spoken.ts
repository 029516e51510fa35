import type { Text } from '../document/text.js';
import { langOf, proseOf } from '../document/taal.js';
import { escapeHtml } from './escape.js';

/** The language of an element, when all of its text stands in another than that of the page. */
export function langAttribute(text: Text): string {
  const lang = langOf(text);
  return lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`;
}

/**
 * A text in HTML, or in SVG: what stands in another language than what is around it is an element that says so.
 *
 * @param around - the language that the element around it says; that of the whole text when absent, `null` when it says none
 * @param element - `tspan` in a drawing
 */
export const spoken = (
  text: Text,
  around: string | null = langOf(text) ?? null,
  element: 'span' | 'tspan' = 'span',
): string =>
  typeof text === 'string'
    ? escapeHtml(text)
    : proseOf(text)
        .map((one) => {
          const words = escapeHtml(one.text);
          if (one.lang === undefined || one.lang === around) return words;
          return `<${element} lang="${escapeHtml(one.lang)}">${words}</${element}>`;
        })
        .join('');
