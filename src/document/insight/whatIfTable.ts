import type { WhatIf } from '../../insight/whatIf.js';
import { whatIfTable } from '../../insight/whatIfTable.js';
import { highest } from '../../method/extremes.js';
import { fillIn, type Texts } from '../../texts/say.js';
import { rowsOf } from '../builder.js';
import type { Block, Document, Table } from '../document.js';
import type { Drawing, Shape } from '../drawing.js';
import { fit } from '../fit.js';
import { regelOf } from '../regel.js';
import { capital, writerOf } from '../writer.js';
import { settingsOf } from './settings.js';
import { finished, messageOf } from './whatIf.js';

const width = 820;
const rowHeight = 36;

/**
 * Many histories under other rules as a page: which rule would have refused how often, in how many journeys.
 *
 * @example
 * const page = renderHtml(whatIfTableDocument(journeys.map((facts) => whatIf(facts, { method })), nl));
 * @source ours
 */
export function whatIfTableDocument(answers: readonly WhatIf[], given: Texts): Document {
  const writer = writerOf(given);
  const { texts } = writer;
  const words = texts.insight.watAls;
  const rows = whatIfTable(answers);
  const alles = answers.reduce((sum, { adoptions }) => sum + adoptions.length, 0);
  const refused = answers.reduce((sum, { adoptions }) => sum + adoptions.filter(({ allowed }) => !allowed).length, 0);
  const message = messageOf(words, alles, refused);
  const blocks: Block[] = [{ type: 'paragraph', content: [{ text: message }] }];
  // Journeys that began with other settings are each asked something else: then no one line tells it.
  const asked = [...new Set(answers.map((answer) => settingsOf(answer, writer)))].filter((text) => text !== '');
  if (asked.length === 1)
    blocks.push({ type: 'definitions', items: [{ term: words.instellingen, content: [{ text: asked[0] ?? '' }] }] });
  blocks.push({ type: 'paragraph', content: [{ text: words.geschiedenis }] });
  if (rows.length > 0) {
    blocks.push({ type: 'heading', level: 2, text: words.tabel, id: 's1' });
    const most = highest(
      rows.map(({ adoptions }) => adoptions),
      1,
    );
    const table: Table = {
      caption: words.tabel,
      columns: [words.regel, writer.document.kolom.artefact, words.vaststellingen, words.reizen],
      rows: rowsOf(
        rows.map(({ rule, artefact, adoptions, journeys }) => [
          capital(regelOf(texts, rule)),
          writer.document.titel[artefact],
          writer.number(adoptions),
          writer.number(journeys),
        ]),
      ),
    };
    const shapes = rows.flatMap(({ rule, adoptions }, row): Shape[] => [
      ...fit(capital(regelOf(texts, rule)), { width: 400, size: 14, lines: 1 }).map((text): Shape => ({
        shape: 'text',
        at: [12, 26 + row * rowHeight],
        text,
        size: 14,
      })),
      {
        shape: 'box',
        at: [430, 10 + row * rowHeight],
        size: [(340 * adoptions) / most, 22],
        fill: 'dark',
        edge: 'none',
      },
      {
        shape: 'text',
        at: [438 + (340 * adoptions) / most, 26 + row * rowHeight],
        text: writer.number(adoptions),
        size: 14,
        bold: true,
      },
    ]);
    const drawing: Drawing = {
      title: words.tabel,
      description: `${message} ${words.tabelTekening}`,
      width,
      height: 12 + rows.length * rowHeight,
      shapes,
    };
    blocks.push({ type: 'figure', drawing, table });
  }
  return finished(
    writer,
    words.titelTabel,
    fillIn(texts.insight.portfolio.ondertitel, { aantal: answers.length }),
    blocks,
  );
}
