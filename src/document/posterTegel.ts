import type { FotoInvalshoek } from '../schemas/artefact/foto.js';
import type { Point, Shape } from './drawing.js';
import { fit } from './fit.js';
import { eersteZinnen, metSter, ster, zonderMerk } from './praatplaat/praatplaat.js';
import { isInvented } from './verzonnen.js';
import { capital, type Writer } from './writer.js';

/** From one line of this type to the next. */
export const stepOf = (size: number): number => Math.round(size * 1.3);

/** Lines from a top down. */
export function setLines(
  said: readonly string[],
  [x, y]: Point,
  size: number,
  bold = false,
  tone: 'ink' | 'paper' = 'ink',
): Shape[] {
  return said.map((text, place) => ({
    shape: 'text',
    at: [x, y + size + place * stepOf(size)],
    text,
    size,
    bold,
    tone,
  }));
}

/** One angle: its name, how much was found, the first titles; or the hole, and why nothing is there. */
export function drawAngle(
  { materiaal, verborgen, witteVlek }: FotoInvalshoek,
  name: string,
  { at: [x, y], size: tile }: { readonly at: Point; readonly size: Point },
  energie: ReadonlySet<string>,
  { document, number, sentence }: Writer,
): Shape[] {
  const width = tile[0] - 28;
  const count = materiaal.length;
  const isHole = count + verborgen === 0;
  const title = fit(capital(name), { width: width - 60, size: 21, lines: 2, bold: true });
  const shapes: Shape[] = [
    isHole
      ? { shape: 'box', at: [x, y], size: tile, fill: 'paper', dashed: true, edge: 'accent' }
      : { shape: 'box', at: [x, y], size: tile, fill: 'light', edge: 'none' },
    ...setLines(title, [x + 14, y + 8], 21, true),
    { shape: 'text', at: [x + tile[0] - 14, y + 32], text: number(count), size: 24, bold: true, align: 'end' },
  ];
  const room = { x: x + 14, top: y + 16 + title.length * 27, bottom: y + tile[1] - 12, width };
  const said: Found[] = [
    ...(witteVlek ? [{ text: `${document.veld.witteVlek}: ${witteVlek.waarom}`, more: '', mark: false }] : []),
    ...(isHole && witteVlek === null ? [{ text: sentence('nietGezocht'), more: '', mark: false }] : []),
    ...(count === 0 && verborgen > 0
      ? [{ text: sentence('verborgen', { aantal: verborgen }), more: '', mark: false }]
      : []),
    ...materiaal.map((piece) => ({ text: nameOf(piece), more: toldBy(piece), mark: energie.has(piece.id) })),
  ];
  return [...shapes, ...drawFound(said, room)];
}

/** One thing that was found: its title, what it says, and whether people want to start there. */
interface Found {
  readonly text: string;
  readonly more: string;
  readonly mark: boolean;
}

/** Longest of what a piece says under its title, in letters. */
const langsteUitleg = 150;

type Piece = FotoInvalshoek['materiaal'][number];

/** Whether an angle has a star. */
export const isStarred = ({ materiaal }: FotoInvalshoek): boolean =>
  materiaal.some(
    (piece) => nameOf(piece) !== piece.titel || metSter(piece.samenvatting ?? '') !== (piece.samenvatting ?? ''),
  );

/** The title of a piece, with a star when it is invented. */
function nameOf(piece: Piece): string {
  const said = metSter(piece.titel);
  return isInvented(piece) && !said.endsWith(ster) ? `${said}${ster}` : said;
}

/** What a piece of materiaal says: a story in its own words, another in its summary. */
function toldBy({ samenvatting, verhaal }: Piece): string {
  const story = verhaal?.status === 'aanwezig' ? (verhaal.tekst ?? '') : '';
  if (story !== '') return `‘${eersteZinnen(zonderMerk(story), langsteUitleg)}’`;
  return samenvatting === null ? '' : eersteZinnen(metSter(samenvatting), langsteUitleg);
}

interface TileRoom {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/** Sizes of type of a tile, largest first. */
const tileSizes = [24, 22, 20, 18, 17, 16] as const;

/** How the things that were found are told, the fullest first: a title of many lines is cut before one is left out. */
const tellings = [
  { withMore: true, lines: 6 },
  { withMore: false, lines: 6 },
  { withMore: false, lines: 3 },
] as const;

interface Setting {
  readonly withMore: boolean;
  readonly lines: number;
  readonly size: number;
}

const heightOf = (drawn: readonly { readonly height: number }[]): number =>
  drawn.reduce((total, { height }) => total + height, 0);

/** What was found, with what it says where all of that has room; else the titles in the largest type that fits. */
function drawFound(said: readonly Found[], room: TileRoom): Shape[] {
  const free = room.bottom - room.top;
  const set = ({ lines, size, withMore }: Setting): ReturnType<typeof setFound>[] =>
    said.map((one) => setFound(one, room, size, withMore, lines));
  const settings = tellings.flatMap((one) => tileSizes.map((size) => ({ ...one, size })));
  const setting = settings.find((one) => heightOf(set(one)) <= free) ?? { withMore: false, lines: 3, size: 16 };
  let at = room.top;
  const shapes: Shape[] = [];
  for (const one of set(setting)) {
    const left = Math.floor((room.bottom - at) / one.step);
    if (left < 1) break;
    const cut =
      one.height <= room.bottom - at ? one : setFound(one.found, room, setting.size, false, Math.min(left, 3));
    for (const shape of cut.at(at)) shapes.push(shape);
    at += cut.height;
  }
  return shapes;
}

/** One thing that was found, set in lines: how high it is, and its shapes from a top down. */
function setFound(
  found: Found,
  { width, x }: TileRoom,
  size: number,
  withMore: boolean,
  lines: number,
): { found: Found; height: number; step: number; at: (top: number) => Shape[] } {
  const step = stepOf(size);
  const small = size - 2;
  const title = fit(found.text, { width: width - 18, size, lines, bold: withMore && found.more !== '' });
  const more = withMore ? fit(found.more, { width: width - 18, size: small, lines: 6 }) : [];
  const isBold = more.length > 0;
  return {
    found,
    step,
    height: title.length * step + more.length * stepOf(small) + 7,
    at: (top) => [
      found.mark
        ? { shape: 'dot', at: [x + 6, top + size * 0.75], radius: 7, fill: 'accent' }
        : { shape: 'dot', at: [x + 6, top + size * 0.75], radius: 3, fill: 'ink' },
      ...setLines(title, [x + 20, top], size, isBold),
      ...setLines(more, [x + 20, top + title.length * step], small),
    ],
  };
}
