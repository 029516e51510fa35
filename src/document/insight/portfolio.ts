import type { Portfolio, PortfolioRow } from '../../insight/portfolio.js';
import { hasEnded, levendeFasen } from '../../method/fasen.js';
import type { InsightTexts } from '../../texts/nl/insight.js';
import { fillIn, type Texts } from '../../texts/say.js';
import { rowsOf, withoutEmpty } from '../builder.js';
import type { Block, Document, Table } from '../document.js';
import type { Drawing, Shape } from '../drawing.js';
import { fit } from '../fit.js';
import { documentIn } from '../inTalen.js';
import { capital, writerOf, type Writer } from '../writer.js';
import { regelOf } from '../regel.js';

type Words = InsightTexts['portfolio'];

const isWaiting = ({ fase, wachtOp }: PortfolioRow): boolean => !hasEnded(fase) && wachtOp.length > 0;

/**
 * Many journeys at a glance as a page: a small map of each, what holds them up, and a table. No person is named.
 *
 * @example
 * const page = renderHtml(portfolioDocument(portfolio([reis]), nl));
 * @source ours
 */
export function portfolioDocument({ rows, wachtOp }: Portfolio, given: Texts): Document {
  const writer = writerOf(given);
  const { texts } = writer;
  const { number } = writer;
  const words = texts.insight.portfolio;
  const wacht = rows.filter(isWaiting).length;
  const voorbij = rows.filter(({ fase }) => hasEnded(fase)).length;
  const verder = rows.length - wacht - voorbij;
  const message = fillIn(words.boodschap, { wacht, alles: rows.length, verder });
  const nogTerug = rows.reduce((sum, row) => sum + row.nogTerug, 0);
  const large = (
    [
      [verder, words.kunnenVerder],
      [wacht, words.wachtenAlle],
      [voorbij, words.zijnVoorbij],
      [nogTerug, words.terugkoppeling],
    ] as const
  ).flatMap(([count, text]) => (count === 0 ? [] : [{ term: number(count), content: [{ text }] }]));
  const blocks: Block[] = [
    { type: 'paragraph', content: [{ text: message }] },
    ...(large.length === 0 ? [] : [{ type: 'definitions', large: true, items: large } as const]),
    { type: 'heading', level: 2, text: words.figuur, id: 's1' },
    { type: 'figure', drawing: mapsOf(rows, words, message, writer), table: tableOf(rows, words, texts, writer) },
  ];
  if (wachtOp.length > 0) {
    blocks.push({ type: 'heading', level: 2, text: words.waarop, id: 's2' });
    blocks.push({
      type: 'table',
      caption: words.waarop,
      columns: [words.wachtOp, words.hoeVaak],
      rows: rowsOf(wachtOp.map(({ rule, reizen }) => [capital(regelOf(texts, rule)), number(reizen)])),
    });
  }
  const document: Document = {
    language: texts.language,
    title: words.titel,
    subtitle: fillIn(words.ondertitel, { aantal: rows.length }),
    blocks,
    sources: [],
    words: { contents: texts.document.sectie.inhoud, sources: texts.document.sectie.bronnen },
  };
  return documentIn(document, writer);
}

function tableOf(rows: readonly PortfolioRow[], words: Words, texts: Texts, writer: Writer): Table {
  const { date, label, number } = writer;
  return withoutEmpty({
    caption: words.figuur,
    columns: [
      words.reis,
      words.fase,
      words.ronde,
      words.sinds,
      words.wachtOp,
      words.doelen,
      words.uitgelegd,
      words.nogTerug,
    ],
    rows: rowsOf(
      rows.map(({ titel, fase, ronde, sinds, wachtOp, doelen, toegelicht, nogTerug }) => [
        titel,
        capital(label('fase', fase)),
        number(ronde),
        date(sinds),
        waitingFor(wachtOp, words, texts),
        doelen.map(({ uitkomst, daarvoor }) => trend(uitkomst, daarvoor, words, writer)).join('; '),
        toegelicht.length === 0 ? '' : number(toegelicht.length),
        nogTerug === 0 ? '' : number(nogTerug),
      ]),
    ),
  });
}

/** The first thing that a journey waits for, and how many more there are. The rules of all journeys stand in a table of their own. */
function waitingFor([first, ...more]: PortfolioRow['wachtOp'], { enNog, niets }: Words, texts: Texts): string {
  if (first === undefined) return niets;
  const rest = more.length === 0 ? '' : `; ${fillIn(enNog, { aantal: more.length })}`;
  return `${capital(regelOf(texts, first.rule))}${rest}`;
}

/** How a goal stands, and how it stood the round before when that is something else. */
function trend(now: string, before: string | null, { was }: Words, { label }: Writer): string {
  const shown = label('doelUitkomst', now);
  return before === null || before === now
    ? shown
    : `${shown} (${fillIn(was, { uitkomst: label('doelUitkomst', before) })})`;
}

const columns = 3;
const tile = [268, 132] as const;
const gap = 10;

/** A small map of each journey: its title, the four stages as stops, where it is, and whether it waits. */
function mapsOf(rows: readonly PortfolioRow[], words: Words, message: string, writer: Writer): Drawing {
  return {
    title: words.figuur,
    description: `${message} ${words.tekening}`,
    width: columns * (tile[0] + gap) + gap,
    height: Math.max(1, Math.ceil(rows.length / columns)) * (tile[1] + gap) + gap,
    shapes: rows.flatMap((row, place) =>
      drawMap(
        row,
        gap + (place % columns) * (tile[0] + gap),
        gap + Math.floor(place / columns) * (tile[1] + gap),
        words,
        writer,
      ),
    ),
  };
}

function drawMap(row: PortfolioRow, x: number, y: number, words: Words, { label, number }: Writer): Shape[] {
  const title = fit(row.titel, { width: tile[0] - 24, size: 14, lines: 2, bold: true });
  const stop = (place: number): number => x + 30 + (place * (tile[0] - 60)) / (levendeFasen.length - 1);
  const line = y + 70;
  const at = levendeFasen.findIndex((fase) => fase === row.fase);
  const ended = hasEnded(row.fase);
  const state = ended ? words.voorbij : isWaiting(row) ? words.wachten : words.kanVerder;
  const foot = [capital(label('fase', row.fase)), `${capital(words.ronde)} ${number(row.ronde)} · ${state}`].flatMap(
    (text) => fit(text, { width: tile[0] - 24, size: 12, lines: 1 }),
  );
  return [
    { shape: 'box', at: [x, y], size: tile, fill: 'paper', edge: 'middle' },
    ...title.map((text, place): Shape => ({
      shape: 'text',
      at: [x + 12, y + 22 + place * 18],
      text,
      size: 14,
      bold: true,
    })),
    {
      shape: 'line',
      points: [
        [stop(0), line],
        [stop(levendeFasen.length - 1), line],
      ],
      width: 3,
      tone: 'middle',
    },
    ...levendeFasen.map((_fase, place): Shape => ({
      shape: 'dot',
      at: [stop(place), line],
      radius: 4,
      fill: 'middle',
    })),
    ...(ended
      ? [
          {
            shape: 'box',
            at: [stop(levendeFasen.length - 1) - 9, line - 9],
            size: [18, 18],
            fill: 'dark',
            edge: 'none',
          } as const,
        ]
      : [
          {
            shape: 'dot',
            at: [stop(Math.max(0, at)), line],
            radius: 9,
            fill: isWaiting(row) ? 'paper' : 'dark',
          } as const,
        ]),
    ...foot.map((text, place): Shape => ({
      shape: 'text',
      at: [x + 12, y + tile[1] - 28 + place * 16],
      text,
      size: 12,
    })),
  ];
}
