import type { Praatplaat } from '../document/praatplaat/praatplaat.js';
import { figuurDrawing, praatplaatDrawing } from '../document/praatplaat/tekening.js';
import type { Texts } from '../texts/say.js';
import type { Text } from '../document/text.js';
import { bare, plainText } from '../document/taal.js';
import { writerOf, type Writer } from '../document/writer.js';
import { escapeHtml } from './escape.js';
import { plateSheet } from './plateSheet.js';
import { langAttribute, spoken } from './spoken.js';
import { renderSvg, themed } from './svg.js';
import { tokens } from './tokens.js';

/**
 * A plate as one SVG of A4 on its side: for a wall, a slide or a mail. Every text fits; what does not, is cut at a word.
 *
 * @example
 * const svg = renderPraatplaatSvg(fotoPraatplaat(foto, nl), nl);
 */
export const renderPraatplaatSvg = (plaat: Praatplaat, texts: Texts): string =>
  renderSvg(praatplaatDrawing(plaat, writerOf(texts, plaat)), 'praatplaat');

/**
 * A plate as one HTML page that needs nothing else: real text for who listens or enlarges, one page of A4 when it is printed.
 *
 * @example
 * const html = renderPraatplaat(reisverslagPraatplaat(verslag, nl), nl);
 */
export function renderPraatplaat(plaat: Praatplaat, texts: Texts): string {
  const { boodschap, figuur, getallen, inleiding, kopregel, language, lijsten, stem, voet, vraag } = plaat;
  const numbers = getallen.map(
    ({ waarde, tekst, gemist }) =>
      `<li${gemist ? ' class="missed"' : ''} dir="auto"><strong>${spoken(waarde, null)}</strong> ${spoken(tekst, null)}</li>`,
  );
  const lists = lijsten.map(
    ({ titel, items }) =>
      `<section>${element('h2', titel)}<ul>${items.map((one) => element('li', one)).join('')}</ul></section>`,
  );
  const voice =
    stem === undefined
      ? ''
      : `<div class="voice"><blockquote>${element('p', stem.tekst)}</blockquote>${element('p', stem.door, ' class="caption"')}</div>`;
  const ask =
    vraag === undefined
      ? ''
      : `<section class="ask">${element('h2', vraag.titel)}<ol>${vraag.items.map((one) => element('li', one)).join('')}</ol></section>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(plainText(boodschap))}</title>
<style>${tokens}${plateSheet}</style>
</head>
<body>
<header>${element('p', kopregel, ' class="over"')}${element('h1', boodschap)}${inleiding === undefined ? '' : element('p', inleiding, ' class="lead"')}</header>
<main>
${numbers.length === 0 ? '' : `<ul class="numbers">${numbers.join('')}</ul>`}
<div class="middle${figuur === undefined ? ' wide' : ''}">
${figuur === undefined ? '' : figureOf(figuur, writerOf(texts, plaat))}
<div class="said">${lists.join('')}${voice}</div>
</div>
${ask}
</main>
<footer>${element('p', voet)}</footer>
</body>
</html>
`;
}

/** A text as an element that says its language. */
const element = (tag: string, text: Text, attributes = ''): string =>
  `<${tag}${attributes} dir="auto"${langAttribute(text)}>${spoken(text)}</${tag}>`;

/** The drawing of a plate, its message in words, and its figures for who wants or needs them. */
function figureOf(figuur: NonNullable<Praatplaat['figuur']>, writer: Writer): string {
  const { onderschrift, tabel, titel } = figuur;
  const svg = renderSvg(figuurDrawing(figuur, writer), 'figuur', themed);
  const head = tabel.columns.map((one) => `<th scope="col"${langAttribute(one)}>${spoken(one)}</th>`).join('');
  const rows = tabel.rows.map((row) => {
    const cells = row.map((cell, place) => (place === 0 ? element('th', cell, ' scope="row"') : element('td', cell)));
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<section class="figure">${element('h2', titel)}${svg}${element('p', onderschrift, ' class="caption"')}
<details><summary>${escapeHtml(bare(writer.document.plaat.cijfers))}</summary><table><caption${langAttribute(tabel.caption)}>${spoken(tabel.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></details></section>`;
}
