import type { TraceNode } from '../../assemble/trace.js';
import { chainOf, type LeaveOut, type LeftOut } from '../../insight/leaveOut.js';
import type { Publiek } from '../../method/materiaal.js';
import type { Reis } from '../../schemas/reis.js';
import type { InsightTexts } from '../../texts/nl/insight.js';
import { fillIn, type Texts } from '../../texts/say.js';
import { rowsOf } from '../builder.js';
import type { Block, Document, Table } from '../document.js';
import type { Drawing, Shape } from '../drawing.js';
import { documentIn } from '../inTalen.js';
import { capital, writerOf, type Writer } from '../writer.js';
import { namesOf } from './names.js';

type Soort = keyof InsightTexts['dingen'];

/** How one kind of thing comes out: how many fall, lose a part, stand. */
interface Tally {
  readonly soort: Soort;
  readonly valt: number;
  readonly verliest: number;
  readonly blijft: number;
}

/** In the order in which the chain grows: from what people saw to what they concluded. Materiaal is what was left out itself. */
const order: readonly Soort[] = [
  'inzicht',
  'oordeel',
  'keuze',
  'doel',
  'inspanning',
  'experiment',
  'reflectie',
  'werkzaamElement',
  'bevinding',
  'betekenis',
  'wijziging',
];

const isCounted = ({ soort }: TraceNode): boolean => (order as readonly string[]).includes(soort);

const countedOf = <T extends { readonly node: TraceNode }>(all: readonly T[]): T[] =>
  all.filter(({ node }) => isCounted(node));

const ofSoort = (all: readonly { readonly node: TraceNode }[], soort: Soort): number =>
  all.filter(({ node }) => node.soort === soort).length;

function talliesOf({ valt, verliest, blijft }: LeftOut): Tally[] {
  return order
    .map((soort) => ({
      soort,
      valt: ofSoort(valt, soort),
      verliest: ofSoort(verliest, soort),
      blijft: ofSoort(blijft, soort),
    }))
    .filter((one) => one.valt + one.verliest + one.blijft > 0);
}

/** What a page may be about. A question about one person is answered, and never drawn. */
export type LeaveOutOfPage = Exclude<LeaveOut, { readonly reiziger: string }>;

function whoIs(what: LeaveOutOfPage, words: InsightTexts['weglaten'], { label }: Writer): string {
  if ('kring' in what) return label('kring', what.kring);
  if ('kennissoort' in what) return fillIn(words.wieKennissoort, { soort: label('kennissoort', what.kennissoort) });
  return words.wieMateriaal;
}

/**
 * The answer of `leaveOut` as a page: what falls, what stands, and the chain that shows why. What this audience may not see is
 * counted and not named. What one reiziger carried has no page: it is a question about a person.
 *
 * @param publiek - for whom the page is; the answer should be asked for the same audience
 * @example
 * const answer = leaveOut(reis, { kring: 'leefwereld' }, { publiek: 'netwerk' });
 * if (answer.ok) renderHtml(leaveOutDocument(reis, { kring: 'leefwereld' }, answer, 'netwerk', nl));
 * @source ours
 */
export function leaveOutDocument(
  reis: Reis,
  what: LeaveOutOfPage,
  answer: LeftOut,
  publiek: Publiek,
  given: Texts,
): Document {
  const writer = writerOf(given, reis.spelregels);
  const { texts } = writer;
  const { number } = writer;
  const words = texts.insight.weglaten;
  const names = namesOf(reis, publiek);
  const nameOf = (node: TraceNode): string => names(node) ?? `(${words.nietTonen})`;
  const wie = whoIs(what, words, writer);
  const tallies = talliesOf(answer);
  const [valt, verliest, blijft] = [countedOf(answer.valt), countedOf(answer.verliest), countedOf(answer.blijft)];
  const alles = valt.length + verliest.length + blijft.length;
  const message = answer.weggelaten.length === 0 ? 'geenBijdrage' : valt.length === 0 ? 'valtNiets' : 'valtIets';
  const said = fillIn(words[message], { wie, valt: valt.length, alles, blijft: alles - valt.length });
  const blocks: Block[] = [{ type: 'paragraph', content: [{ text: said }] }];
  const head = (text: string, id: string): void => void blocks.push({ type: 'heading', level: 2, text, id });
  const large = (
    [
      [answer.weggelaten.length, words.weggelaten],
      [valt.length, words.valt],
      [verliest.length, words.verliest],
      [blijft.length, words.blijft],
    ] as const
  ).map(([count, text]) => ({ term: number(count), content: [{ text }] }));
  blocks.push({ type: 'definitions', large: true, items: large });
  blocks.push({ type: 'note', label: words.letOp, content: [{ text: words.anders }] });
  if (tallies.length > 0) {
    head(words.figuur, 's1');
    blocks.push({ type: 'figure', ...figureOf(tallies, words, texts.insight.dingen, said, writer) });
  }
  if (valt.length > 0) {
    head(words.ketens, 's2');
    const rows = valt.map(({ node }) => {
      const chain = chainOf(answer, node).slice(1).map(nameOf);
      return [kind(node, texts), nameOf(node), chain.join(' ← ')];
    });
    blocks.push(tableOf(words.ketens, [words.soort, words.wat, words.rustteOp], rows));
  }
  if (verliest.length > 0) {
    head(words.overblijft, 's3');
    const rows = verliest.map(({ node, over }) => [kind(node, texts), nameOf(node), over.map(nameOf).join('; ')]);
    blocks.push(tableOf(words.overblijft, [words.soort, words.wat, words.rustNogOp], rows));
  }
  const bare = answer.zonderGrond.filter(isCounted);
  if (bare.length > 0) {
    head(words.zonderGrond, 's4');
    blocks.push({
      type: 'list',
      items: bare.map((node) => [{ text: `${kind(node, texts)}: ${nameOf(node)}` }]),
    });
  }
  const document: Document = {
    language: texts.language,
    title: fillIn(words.titel, { wie }),
    subtitle: reis.titel,
    blocks,
    sources: [],
    words: { contents: texts.document.sectie.inhoud, sources: texts.document.sectie.bronnen },
  };
  return documentIn(document, writer);
}

/** The kind of a thing: the first column of the tables. */
const kind = ({ soort }: TraceNode, { insight }: Texts): string => capital(insight.ding[soort as Soort]);

const tableOf = (caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  type: 'table',
  caption,
  columns,
  rows: rowsOf(rows),
});

const left = 200;
const box = 22;
const perRow = 24;
const width = left + perRow * (box + 4) + 16;

/** A box for each thing, a row or more for each kind: crosses fall, open boxes lost a part, full boxes stand. */
function figureOf(
  tallies: readonly Tally[],
  words: InsightTexts['weglaten'],
  dingen: InsightTexts['dingen'],
  description: string,
  { number }: Writer,
): { drawing: Drawing; table: Table } {
  const shapes: Shape[] = [];
  let y = 12;
  for (const { soort, valt, verliest, blijft } of tallies) {
    shapes.push({ shape: 'text', at: [12, y + 16], text: capital(dingen[soort]), size: 14, bold: true });
    const total = valt + verliest + blijft;
    for (let place = 0; place < total; place += 1) {
      const at = [left + (place % perRow) * (box + 4), y + Math.floor(place / perRow) * (box + 4)] as const;
      const fate = place < valt ? 'valt' : place < valt + verliest ? 'verliest' : 'blijft';
      for (const shape of drawBox(at, fate)) shapes.push(shape);
    }
    y += Math.ceil(total / perRow) * (box + 4) + 10;
  }
  return {
    drawing: {
      title: words.figuur,
      description: `${description} ${words.tekening}`,
      width,
      height: y + 4,
      shapes,
    },
    table: {
      caption: words.figuur,
      columns: [words.soort, capital(words.valt), capital(words.verliest), capital(words.blijft)],
      rows: rowsOf(
        tallies.map(({ soort, valt, verliest, blijft }) => [
          capital(dingen[soort]),
          number(valt),
          number(verliest),
          number(blijft),
        ]),
      ),
    },
  };
}

function drawBox([x, y]: readonly [number, number], fate: 'valt' | 'verliest' | 'blijft'): Shape[] {
  const size = [box, box] as const;
  if (fate === 'blijft') return [{ shape: 'box', at: [x, y], size, fill: 'dark', edge: 'none' }];
  if (fate === 'verliest') return [{ shape: 'box', at: [x, y], size, fill: 'light' }];
  const [near, far] = [5, box - 5];
  const cross: Shape[] = [
    [
      [x + near, y + near],
      [x + far, y + far],
    ] as const,
    [
      [x + near, y + far],
      [x + far, y + near],
    ] as const,
  ].map((points) => ({ shape: 'line', points, width: 2.5, tone: 'accent' }));
  return [{ shape: 'box', at: [x, y], size, fill: 'paper', dashed: true, edge: 'accent' }, ...cross];
}
