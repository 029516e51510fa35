import { whatIfTable, type AdoptionUnderOtherRules, type WhatIf } from '../../insight/whatIf.js';
import { highest, lowest } from '../../method/extremes.js';
import type { InsightTexts } from '../../texts/nl/insight.js';
import { fillIn, say, type Texts } from '../../texts/say.js';
import { rowsOf, withoutEmpty } from '../builder.js';
import type { Block, Document, Table } from '../document.js';
import type { Drawing, Shape } from '../drawing.js';
import { fit } from '../fit.js';
import { capital, writerOf, type Writer } from '../writer.js';
import { regelOf } from '../regel.js';

type Words = InsightTexts['watAls'];

const messageOf = (words: Words, alles: number, aantal: number): string =>
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
export function whatIfDocument(answer: WhatIf, titel: string, texts: Texts): Document {
  const writer = writerOf(texts, answer.spelregelsNow.tijdzone);
  const words = texts.insight.watAls;
  const { adoptions } = answer;
  const refused = adoptions.filter(({ allowed }) => !allowed);
  const message = messageOf(words, adoptions.length, refused.length);
  const blocks: Block[] = [{ type: 'paragraph', content: [{ text: message }] }];
  const rules = [
    [words.toen, answer.rulesThen.join(', ')],
    [words.nu, answer.rulesNow],
    [words.instellingen, settingsOf(answer, words)],
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
  return finished(texts, fillIn(words.titel, { titel }), titel, blocks);
}

/** The settings that differ, as `minimumInvalshoeken: 3 → 6`. */
function settingsOf({ spelregelsThen, spelregelsNow }: WhatIf, { methode }: Words): string {
  const then = spelregelsThen as Readonly<Record<string, unknown>>;
  const now = spelregelsNow as Readonly<Record<string, unknown>>;
  return Object.keys(now)
    .filter((name) => JSON.stringify(now[name]) !== JSON.stringify(then[name]))
    .map(
      (name) =>
        `${name}: ${then[name] === undefined ? methode : JSON.stringify(then[name])} → ${JSON.stringify(now[name])}`,
    )
    .join('; ');
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
        text: adoption.allowed ? words.mocht : words.nietMocht,
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

/**
 * Many histories under other rules as a page: which rule would have refused how often, in how many journeys.
 *
 * @example
 * const page = renderHtml(whatIfTableDocument(journeys.map((facts) => whatIf(facts, { method })), nl));
 * @source ours
 */
export function whatIfTableDocument(answers: readonly WhatIf[], texts: Texts): Document {
  const writer = writerOf(texts);
  const words = texts.insight.watAls;
  const rows = whatIfTable(answers);
  const alles = answers.reduce((sum, { adoptions }) => sum + adoptions.length, 0);
  const refused = answers.reduce((sum, { adoptions }) => sum + adoptions.filter(({ allowed }) => !allowed).length, 0);
  const message = messageOf(words, alles, refused);
  const blocks: Block[] = [{ type: 'paragraph', content: [{ text: message }] }];
  if (rows.length > 0) {
    blocks.push({ type: 'heading', level: 2, text: words.tabel, id: 's1' });
    const most = highest(
      rows.map(({ adoptions }) => adoptions),
      1,
    );
    const table: Table = {
      caption: words.tabel,
      columns: [words.regel, words.vaststelling, words.vaststellingen, words.reizen],
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
    texts,
    words.titelTabel,
    fillIn(texts.insight.portfolio.ondertitel, { aantal: answers.length }),
    blocks,
  );
}

const finished = (texts: Texts, title: string, subtitle: string, blocks: readonly Block[]): Document => ({
  language: texts.language,
  title,
  subtitle,
  blocks,
  sources: [],
  words: { contents: texts.document.sectie.inhoud, sources: texts.document.sectie.bronnen },
});
