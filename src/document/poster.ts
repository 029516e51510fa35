import type { FotoArtefact, FotoInvalshoek } from '../schemas/artefact/foto.js';
import type { Texts } from '../texts/say.js';
import type { Drawing, Point, Shape } from './drawing.js';
import { fit } from './fit.js';
import { drawingIn } from './inTalen.js';
import { fotoPlaat } from './praatplaat/foto.js';
import { capital, writerOf, type Writer } from './writer.js';

/** A3 on its side, in pixels of CSS. */
const paper: Point = [1587, 1123];
const margin = 40;
const gap = 16;
const columns = 4;
const top = 150;
const rows = 3;
const tile: Point = [
  (paper[0] - 2 * margin - (columns - 1) * gap) / columns,
  (paper[1] - top - margin - 30 - (rows - 1) * gap) / rows,
];

/** The places around the middle: the shared inzicht stands in the two that are left out. */
const around: readonly (readonly [column: number, row: number])[] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [0, 1],
  [3, 1],
  [0, 2],
  [1, 2],
  [2, 2],
  [3, 2],
];

const placed = ([column, row]: readonly [number, number]): Point => [
  margin + column * (tile[0] + gap),
  top + row * (tile[1] + gap),
];

/**
 * The foto as a poster of A3: a tile per angle with what was found, white spots as holes with a broken edge, energie as a
 * mark with words, one voice, and in the middle what the network sees.
 *
 * Shape: the first nine angles and the voice; a tenth angle and more are counted at the foot. Nothing overlaps.
 *
 * @example
 * const svg = renderSvg(posterDrawing(assembleFoto(reis, { publiek: 'openbaar', verhalen }), nl));
 */
export function posterDrawing(artefact: FotoArtefact, texts: Texts): Drawing {
  const writer = writerOf(texts, artefact.kop);
  const plate = fotoPlaat(artefact, texts);
  const { document, label, sentence } = writer;
  const shown = artefact.invalshoeken.slice(0, around.length - 1);
  const left = artefact.invalshoeken.length - shown.length;
  const energie = new Set(artefact.energie.flatMap(({ bij, id }) => (bij === 'materiaal' ? [id] : [])));
  const head = fit(plate.boodschap, { width: paper[0] - 2 * margin, size: 40, lines: 2, bold: true });
  const tiles = shown.flatMap((angle, place) =>
    drawAngle(
      angle,
      angle.label ?? label('invalshoek', angle.invalshoek),
      placed(around[place] ?? [0, 0]),
      energie,
      writer,
    ),
  );
  const foot = left > 0 ? [sentence('enNog', { aantal: left })] : [];
  const drawing: Drawing = {
    title: plate.boodschap,
    // What the tiles say, for who does not see them: per angle what was found first.
    description: [
      `${plate.kopregel}.`,
      plate.figuur?.boodschap ?? '',
      ...shown.flatMap(({ invalshoek, label: own, materiaal: [first] }) =>
        first === undefined ? [] : [`${capital(own ?? label('invalshoek', invalshoek))}: ${first.titel}.`],
      ),
      ...plate.lijsten.flatMap(({ items }) => items),
    ]
      .filter((one) => one !== '')
      .join(' '),
    width: paper[0],
    height: paper[1],
    shapes: [
      ...setLines(fit(plate.kopregel, { width: paper[0] - 2 * margin, size: 18, lines: 1 }), [margin, 22], 18),
      ...setLines(head, [margin, 44], 40, true),
      ...tiles,
      ...drawMiddle(plate),
      ...drawVoice(plate.stem, placed(around[around.length - 1] ?? [3, 2])),
      ...setLines([document.poster.uitleg, ...foot], [margin, paper[1] - 46], 14),
    ],
  };
  return drawingIn(drawing, writer);
}

/** Lines from a top down. */
function setLines(
  said: readonly string[],
  [x, y]: Point,
  size: number,
  bold = false,
  tone: 'ink' | 'paper' = 'ink',
): Shape[] {
  const height = Math.round(size * 1.3);
  return said.map((text, place) => ({ shape: 'text', at: [x, y + size + place * height], text, size, bold, tone }));
}

/** One angle: its name, how much was found, the first titles; or the hole, and why nothing is there. */
function drawAngle(
  { materiaal, verborgen, witteVlek }: FotoInvalshoek,
  name: string,
  [x, y]: Point,
  energie: ReadonlySet<string>,
  { document, number, sentence }: Writer,
): Shape[] {
  const width = tile[0] - 28;
  const count = materiaal.length + verborgen;
  const isHole = count === 0;
  const title = fit(capital(name), { width: width - 60, size: 21, lines: 2, bold: true });
  const shapes: Shape[] = [
    isHole
      ? { shape: 'box', at: [x, y], size: tile, fill: 'paper', dashed: true, edge: 'accent' }
      : { shape: 'box', at: [x, y], size: tile, fill: 'light', edge: 'none' },
    ...setLines(title, [x + 14, y + 8], 21, true),
    { shape: 'text', at: [x + tile[0] - 14, y + 32], text: number(count), size: 24, bold: true, align: 'end' },
  ];
  const size = 16;
  let at = y + 16 + title.length * 27;
  const bottom = y + tile[1] - 12;
  const said = [
    ...(witteVlek ? [{ text: `${document.veld.witteVlek}: ${witteVlek.waarom}`, mark: false }] : []),
    ...(isHole && witteVlek === null ? [{ text: sentence('nietGezocht'), mark: false }] : []),
    ...materiaal.map(({ id, titel }) => ({ text: titel, mark: energie.has(id) })),
  ];
  for (const { text, mark } of said) {
    const free = Math.floor((bottom - at) / 21);
    if (free < 1) break;
    const lines = fit(text, { width: width - 18, size, lines: Math.min(free, 3) });
    if (mark) shapes.push({ shape: 'dot', at: [x + 20, at + 12], radius: 7, fill: 'accent' });
    else shapes.push({ shape: 'dot', at: [x + 20, at + 12], radius: 3, fill: 'ink' });
    for (const one of setLines(lines, [x + 34, at], size)) shapes.push(one);
    at += lines.length * 21 + 5;
  }
  return shapes;
}

/** What the network sees together; without a shared inzicht, where people want to start. */
function drawMiddle({ lijsten, getallen }: ReturnType<typeof fotoPlaat>): Shape[] {
  const [x, y] = placed([1, 1]);
  const size: Point = [2 * tile[0] + gap, tile[1]];
  const [first] = lijsten;
  const [number] = getallen;
  const shapes: Shape[] = [{ shape: 'box', at: [x, y], size, fill: 'dark', edge: 'none' }];
  const width = size[0] - 48;
  let at = y + 18;
  if (number !== undefined) {
    for (const one of setLines(
      fit(number.waarde, { width: 220, size: 48, lines: 1, bold: true }),
      [x + 24, at],
      48,
      true,
      'paper',
    ))
      shapes.push(one);
    for (const one of setLines(
      fit(number.tekst, { width: width - 240, size: 17, lines: 3 }),
      [x + 264, at + 6],
      17,
      false,
      'paper',
    ))
      shapes.push(one);
    at += 82;
  }
  if (first === undefined) return shapes;
  for (const one of setLines(
    fit(first.titel, { width, size: 22, lines: 1, bold: true }),
    [x + 24, at],
    22,
    true,
    'paper',
  ))
    shapes.push(one);
  at += 36;
  for (const item of first.items) {
    const free = Math.floor((y + size[1] - 14 - at) / 26);
    if (free < 1) break;
    const lines = fit(item, { width, size: 20, lines: Math.min(free, 3) });
    for (const one of setLines(lines, [x + 24, at], 20, false, 'paper')) shapes.push(one);
    at += lines.length * 26 + 4;
  }
  return shapes;
}

function drawVoice(stem: ReturnType<typeof fotoPlaat>['stem'], [x, y]: Point): Shape[] {
  if (stem === undefined) return [];
  const width = tile[0] - 44;
  const said = fit(`‘${stem.tekst}’`, { width, size: 22, lines: 7 });
  const by = fit(stem.door, { width, size: 14, lines: 2 });
  return [
    { shape: 'box', at: [x, y], size: tile, fill: 'paper', edge: 'none' },
    { shape: 'box', at: [x, y], size: [8, tile[1]], fill: 'dark', edge: 'none' },
    ...setLines(said, [x + 26, y + 10], 22),
    ...setLines(by, [x + 26, y + 18 + said.length * 29], 14),
  ];
}
