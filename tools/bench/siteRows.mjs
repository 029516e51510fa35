// A site of about 250, 500 and 1,000 pages: seconds, times a hand-written pass over the same pages, and memory per page.
import { artefactsOf } from '../../dist/assemble.js';
import { artefactDocument, artefactPraatplaat } from '../../dist/document.js';
import { renderHtml, renderPraatplaat } from '../../dist/render.js';
import { journeySite } from '../../dist/site.js';
import { nl } from '../../dist/texts/nl.js';
import { heldBy, leastOf, whole } from './measure.mjs';
import { manyRounds } from '../../test/support/manyRounds.ts';

const options = { publiek: 'openbaar', texts: nl };

const prose = (pieces) => pieces.map(({ text }) => text).join('');

/** A block by hand: no escaping, no links, no languages, no drawing. */
function blockByHand(block) {
  switch (block.type) {
    case 'heading':
      return `<h${block.level} id="${block.id}">${block.text}</h${block.level}>\n`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${prose(item)}</li>`).join('')}</ul>\n`;
    case 'definitions':
      return `<dl>${block.items.map(({ term, content }) => `<dt>${term}</dt><dd>${prose(content)}</dd>`).join('')}</dl>\n`;
    case 'quote':
      return `<blockquote>${block.text}</blockquote><p>${block.by}</p>\n`;
    case 'table':
      return tableByHand(block);
    case 'figure':
      return tableByHand(block.table);
    default:
      return `<p>${prose(block.content)}</p>\n`;
  }
}

const tableByHand = ({ columns, rows }) =>
  `<table><tr>${columns.map((one) => `<th>${one}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${prose(cell)}</td>`).join('')}</tr>`)
    .join('')}</table>\n`;

/** The words of the same pages, by hand, when every document is there already. */
const byHand = (documents, plates) => [
  ...documents.map(({ blocks, title }) => whole(`<h1>${title}</h1>\n${blocks.map(blockByHand).join('')}`)),
  ...plates.map(({ boodschap, getallen, kopregel, lijsten, voet }) =>
    whole(
      `<p>${kopregel}</p><h1>${boodschap}</h1>${getallen.map(({ tekst, waarde }) => `<p>${waarde} ${tekst}</p>`).join('')}${lijsten
        .map(({ items, titel }) => `<h2>${titel}</h2><ul>${items.map((one) => `<li>${one}</li>`).join('')}</ul>`)
        .join('')}<p>${voet}</p>`,
    ),
  ),
];

const site = (facts) => journeySite(facts, options).map(({ text }) => whole(text));

/** The same documents and plates one by one, as a host makes them that has no site. */
const oneByOne = (facts) =>
  artefactsOf(facts, options).flatMap((one) => [
    whole(renderHtml(artefactDocument(one, nl))),
    whole(renderPraatplaat(artefactPraatplaat(one, nl), nl)),
  ]);

/** What a site of so many rounds costs. */
export function siteRow(rounds) {
  const facts = manyRounds(rounds);
  const adopted = artefactsOf(facts, options);
  const documents = adopted.map((one) => artefactDocument(one, nl));
  const plates = adopted.map((one) => artefactPraatplaat(one, nl));
  const pages = site(facts);
  const ms = leastOf(() => site(facts), 5);
  const single = leastOf(() => oneByOne(facts), 5);
  const hand = leastOf(() => byHand(documents, plates), 9);
  return {
    pages: pages.length,
    ms,
    single,
    hand,
    textKb: pages.reduce((sum, text) => sum + text.length, 0) / pages.length / 1000,
    heldKb: heldBy(() => site(facts), 2) / pages.length / 1000,
  };
}
