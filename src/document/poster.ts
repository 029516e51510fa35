import type { FotoArtefact } from '../schemas/artefact/foto.js';
import type { Texts } from '../texts/say.js';
import type { Drawing, Point, Shape } from './drawing.js';
import { fit } from './fit.js';
import { drawAngle, isStarred, setLines, stepOf } from './posterTegel.js';
import { drawingIn } from './inTalen.js';
import { fotoPlaat } from './praatplaat/foto.js';
import { metSterren } from './praatplaat/inTalen.js';
import { capital, writerOf } from './writer.js';

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
  const plate = metSterren(fotoPlaat(artefact, texts), texts);
  const { document, label, sentence } = writer;
  const shown = artefact.invalshoeken.slice(0, around.length - 1);
  const left = artefact.invalshoeken.length - shown.length;
  const energie = new Set(artefact.energie.flatMap(({ bij, id }) => (bij === 'materiaal' ? [id] : [])));
  const head = fit(plate.boodschap, { width: paper[0] - 2 * margin, size: 40, lines: 2, bold: true });
  const tiles = shown.flatMap((angle, place) =>
    drawAngle(
      angle,
      angle.label ?? label('invalshoek', angle.invalshoek),
      { at: placed(around[place] ?? [0, 0]), size: tile },
      energie,
      writer,
    ),
  );
  const hasStars = shown.some(isStarred) || plate.voet.startsWith(sentence('sterVerzonnen'));
  const foot = [
    ...(hasStars ? [sentence('sterVerzonnen')] : []),
    ...(left > 0 ? [sentence('enNog', { aantal: left })] : []),
  ];
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
      ...setLines([[document.poster.uitleg, ...foot].join(' ')], [margin, paper[1] - 46], 14),
    ],
  };
  return drawingIn(drawing, writer);
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
    const about = (one: number): string[] => fit(number.tekst, { width: width - 240, size: one, lines: 9 });
    const small = [19, 17, 16].find((one) => about(one).length * Math.round(one * 1.3) <= 76) ?? 14;
    for (const one of setLines(about(small).slice(0, 4), [x + 264, at], small, false, 'paper')) shapes.push(one);
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
  const free = y + size[1] - 14 - at;
  const heightOf = (one: number): number =>
    first.items.reduce((sum, item) => sum + fit(item, { width, size: one, lines: 9 }).length * stepOf(one) + 6, 0);
  const type = [34, 30, 26, 24, 22].find((one) => heightOf(one) <= free) ?? 20;
  for (const item of first.items) {
    const room = Math.floor((y + size[1] - 14 - at) / stepOf(type));
    if (room < 1) break;
    const lines = fit(item, { width, size: type, lines: Math.min(room, type === 20 ? 3 : 9) });
    for (const one of setLines(lines, [x + 24, at], type, false, 'paper')) shapes.push(one);
    at += lines.length * stepOf(type) + 6;
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
