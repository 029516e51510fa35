import type { AdoptionUnderOtherRules, WhatIf } from '../../insight/whatIf.js';
import { highest, lowest } from '../../method/extremes.js';
import type { InsightTexts } from '../../texts/nl/insight.js';
import { fillIn, say, type Texts } from '../../texts/say.js';
import { rowsOf, withoutEmpty } from '../builder.js';
import type { Block, Document, Table } from '../document.js';
import type { Drawing, Shape } from '../drawing.js';
import { documentIn } from '../inTalen.js';
import { capital, writerOf, type Writer } from '../writer.js';
import { regelOf } from '../regel.js';
import { settingsOf } from './settings.js';

type Words = InsightTexts['watAls'];

/** How many were refused, in one sentence. */
export const messageOf = (words: Words, alles: number, aantal: number): string =>
  fillIn(words[alles === 0 ? 'geenVaststelling' : aantal === 0 ? 'geenGeweigerd' : 'geweigerd'], { alles, aantal });

const nameOf = ({ artefact, versie }: AdoptionUnderOtherRules, { document }: Writer): string =>
  `${document.titel[artefact]} ${versie}`;

/**
 * One history under other rules as a page: which adoptions would have been refused, what would have been missing, and since when one
 * could have seen it.
 *
 * @param titel - what the journey is called; the answer of `whatIf` holds its id only
 * @example
 * const answer = whatIf(facts, { spelregels: { minimumInvalshoeken: 6 } });
 * const page = renderHtml(whatIfDocument(answer, fold(facts).titel, nl));
 * @source ours
 */
export function whatIfDocument(answer: WhatIf, titel: string, given: Texts): Document {
  const writer = writerOf(given, answer.spelregelsNow);
  const { texts } = writer;
  const words = texts.insight.watAls;
  const { adoptions } = answer;
  const refused = adoptions.filter(({ allowed }) => !allowed);
  const message = messageOf(words, adoptions.length, refused.length);
  const blocks: Block[] = [{ type: 'paragraph', content: [{ text: message }] }];
  const rules = [
    [words.toen, answer.rulesThen.join(', ')],
    [words.nu, answer.rulesNow],
    [words.instellingen, settingsOf(answer, writer)],
  ].filter(([, text]) => text !== '');
  blocks.push({
    type: 'definitions',
    items: rules.map(([term = '', text = '']) => ({ term, content: [{ text }] })),
  });
  blocks.push({ type: 'paragraph', content: [{ text: words.geschiedenis }] });
  if (adoptions.length > 0) {
    blocks.push({ type: 'heading', level: 2, text: words.figuur, id: 's1' });
    blocks.push({ type: 'figure', ...figureOf(adoptions, texts, message, writer) });
  }
  if (refused.length > 0) {
    blocks.push({ type: 'heading', level: 2, text: words.waarom, id: 's2' });
    for (const [place, adoption] of refused.entries()) {
      blocks.push({ type: 'heading', level: 3, text: nameOf(adoption, writer), id: `s2-${place}` });
      blocks.push({
        type: 'list',
        items: adoption.findings.map(({ code, params }) => [{ text: say(texts, code, params) }]),
      });
    }
  }
  return finished(writer, fillIn(words.titel, { titel }), titel, blocks);
}

const left = 150;
const width = 820;
const rowHeight = 36;

/** Since when one could have seen that something was missing. */
const earliest = ({ warnings }: AdoptionUnderOtherRules): string | undefined =>
  warnings.map(({ op }) => op).sort((a, b) => Date.parse(a) - Date.parse(b))[0];

/** A row for each adoption on one axis of time: a dot where it was adopted, before it a line since when a warning was there. */
function figureOf(
  adoptions: readonly AdoptionUnderOtherRules[],
  texts: Texts,
  message: string,
  writer: Writer,
): { drawing: Drawing; table: Table } {
  const words = texts.insight.watAls;
  const moments = adoptions.flatMap(({ op, warnings }) => [op, ...warnings.map((one) => one.op)]).map(Date.parse);
  const first = lowest(moments);
  const last = highest(moments, first + 1);
  const x = (op: string): number =>
    left + 10 + ((width - left - 150) * (Date.parse(op) - first)) / Math.max(1, last - first);
  const shapes = adoptions.flatMap((adoption, row): Shape[] => {
    const y = 24 + row * rowHeight;
    const since = earliest(adoption);
    return [
      { shape: 'text', at: [12, y + 5], text: nameOf(adoption, writer), size: 14, bold: true },
      {
        shape: 'line',
        points: [
          [left, y],
          [width - 140, y],
        ],
        width: 1,
        tone: 'light',
      },
      ...(since === undefined
        ? []
        : [
            {
              shape: 'line',
              points: [
                [x(since), y],
                [x(adoption.op), y],
              ],
              width: 5,
              tone: 'middle',
            } as const,
          ]),
      { shape: 'dot', at: [x(adoption.op), y], radius: 9, fill: adoption.allowed ? 'dark' : 'paper' },
      {
        shape: 'text',
        at: [width - 12, y + 5],
        text: `${writer.day(adoption.op).slice(0, 4)} · ${adoption.allowed ? words.mocht : words.nietMocht}`,
        size: 14,
        bold: !adoption.allowed,
        align: 'end',
      },
    ];
  });
  return {
    drawing: {
      title: words.figuur,
      description: `${message} ${words.tekening}`,
      width,
      height: 12 + adoptions.length * rowHeight,
      shapes,
    },
    table: withoutEmpty({
      caption: words.figuur,
      columns: [words.vaststelling, words.dag, words.uitkomst, words.omdat, words.eerder, words.uitleg],
      rows: rowsOf(
        adoptions.map((adoption) => {
          const since = earliest(adoption);
          const rules = [...new Set(adoption.findings.flatMap(({ rule }) => rule ?? []))];
          return [
            nameOf(adoption, writer),
            writer.date(adoption.op),
            adoption.allowed ? words.mocht : words.nietMocht,
            rules.map((rule) => capital(regelOf(texts, rule))).join('; '),
            since === undefined ? '' : writer.date(since),
            adoption.explanationsNeeded.map((rule) => capital(regelOf(texts, rule))).join('; '),
          ];
        }),
      ),
    }),
  };
}

/** The page around the blocks. */
export const finished = (writer: Writer, title: string, subtitle: string, blocks: readonly Block[]): Document => {
  const { document, texts } = writer;
  const { bronnen: sources, inhoud: contents } = document.sectie;
  return documentIn(
    { language: texts.language, title, subtitle, blocks, sources: [], words: { contents, sources } },
    writer,
  );
};
