import type { Praatplaat } from '../document/praatplaat/praatplaat.js';
import { figuurDrawing, praatplaatDrawing } from '../document/praatplaat/tekening.js';
import type { Texts } from '../texts/say.js';
import { writerOf } from '../document/writer.js';
import { escapeHtml } from './escape.js';
import { plateSheet } from './plateSheet.js';
import { renderSvg, themed } from './svg.js';
import { tokens } from './tokens.js';

/**
 * A plate as one SVG of A4 on its side: for a wall, a slide or a mail. Every text fits; what does not, is cut at a word.
 *
 * @example
 * const svg = renderPraatplaatSvg(fotoPraatplaat(foto, nl), nl);
 */
export const renderPraatplaatSvg = (plaat: Praatplaat, texts: Texts): string =>
  renderSvg(praatplaatDrawing(plaat, writerOf(texts)), 'praatplaat');

/**
 * A plate as one HTML page that needs nothing else: real text for who listens or enlarges, one page of A4 when it is printed.
 *
 * @example
 * const html = renderPraatplaat(reisverslagPraatplaat(verslag, nl), nl);
 */
export function renderPraatplaat(plaat: Praatplaat, texts: Texts): string {
  const { boodschap, figuur, getallen, kopregel, language, lijsten, stem, voet, vraag } = plaat;
  const title = escapeHtml(boodschap);
  const numbers = getallen.map(
    ({ waarde, tekst, gemist }) =>
      `<li${gemist ? ' class="missed"' : ''} dir="auto"><strong>${escapeHtml(waarde)}</strong> ${escapeHtml(tekst)}</li>`,
  );
  const lists = lijsten.map(
    ({ titel, items }) =>
      `<section><h2 dir="auto">${escapeHtml(titel)}</h2><ul>${items.map((one) => `<li dir="auto">${escapeHtml(one)}</li>`).join('')}</ul></section>`,
  );
  const voice =
    stem === undefined
      ? ''
      : `<div class="voice"><blockquote dir="auto"><p>${escapeHtml(stem.tekst)}</p></blockquote><p class="caption">${escapeHtml(stem.door)}</p></div>`;
  const ask =
    vraag === undefined
      ? ''
      : `<section class="ask"><h2>${escapeHtml(vraag.titel)}</h2><ol>${vraag.items.map((one) => `<li dir="auto">${escapeHtml(one)}</li>`).join('')}</ol></section>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${tokens}${plateSheet}</style>
</head>
<body>
<header><p class="over" dir="auto">${escapeHtml(kopregel)}</p><h1 dir="auto">${title}</h1></header>
<main>
${numbers.length === 0 ? '' : `<ul class="numbers">${numbers.join('')}</ul>`}
<div class="middle${figuur === undefined ? ' wide' : ''}">
${figuur === undefined ? '' : figureOf(figuur, texts)}
<div class="said">${lists.join('')}${voice}</div>
</div>
${ask}
</main>
<footer><p>${escapeHtml(voet)}</p></footer>
</body>
</html>
`;
}

/** The drawing of a plate, its message in words, and its figures for who wants or needs them. */
function figureOf(figuur: NonNullable<Praatplaat['figuur']>, texts: Texts): string {
  const { onderschrift, tabel, titel } = figuur;
  const svg = renderSvg(figuurDrawing(figuur, writerOf(texts)), 'figuur', themed);
  const head = tabel.columns.map((one) => `<th scope="col">${escapeHtml(one)}</th>`).join('');
  const rows = tabel.rows.map((row) => {
    const cells = row.map((cell) => escapeHtml(cell.map(({ text }) => text).join('')));
    return `<tr>${cells.map((cell, place) => (place === 0 ? `<th scope="row" dir="auto">${cell}</th>` : `<td dir="auto">${cell}</td>`)).join('')}</tr>`;
  });
  return `<section class="figure"><h2 dir="auto">${escapeHtml(titel)}</h2>${svg}<p class="caption" dir="auto">${escapeHtml(onderschrift)}</p>
<details><summary>${escapeHtml(texts.document.plaat.cijfers)}</summary><table><caption>${escapeHtml(tabel.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></details></section>`;
}
