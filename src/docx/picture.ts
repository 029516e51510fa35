import { highest, lowest } from '../method/extremes.js';
import { ImportedXmlComponent, Run } from 'docx';
import type { Drawing, Point, Shape, Tone } from '../document/drawing.js';
import { plainText, proseOf } from '../document/taal.js';
import { cleanText } from '../render/escape.js';
import { tones } from '../render/svg.js';
import { tagOf } from './styles.js';

/** An element of a Word file that the package `docx` has no name for. */
type Element = ImportedXmlComponent;

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...inside: (Element | string | readonly Element[])[]
): Element {
  const made = new ImportedXmlComponent(name, attributes);
  // A list as long as the drawing is handed over as a list: a call has room for some ten thousand values.
  for (const one of inside.flat()) made.push(one);
  return made;
}

/** English Metric Units in a pixel: how Word measures a drawing. */
const unit = 9_525;

/** Widest picture that fits between the margins, in pixels. */
const widest = 600;

const colour = (tone: Tone): Element => element('a:solidFill', {}, element('a:srgbClr', { val: tones[tone].slice(1) }));

/** Where a shape stands and how large it is. */
interface Frame {
  readonly at: Point;
  readonly size: Point;
}

const place = (name: string, { at, size }: Frame): Element =>
  element(
    name,
    {},
    element('a:off', { x: Math.round(at[0]), y: Math.round(at[1]) }),
    element('a:ext', { cx: Math.max(1, Math.round(size[0])), cy: Math.max(1, Math.round(size[1])) }),
  );

const edge = (width: number, dashed: boolean | undefined, tone: Tone, arrow?: boolean): Element =>
  element(
    'a:ln',
    { w: Math.round(width * unit) },
    colour(tone),
    ...(dashed === true ? [element('a:prstDash', { val: 'dash' })] : []),
    ...(arrow === true ? [element('a:tailEnd', { type: 'triangle' })] : []),
  );

/** The shapes of a drawing as shapes of Word: they need no picture beside them, and LibreOffice draws them as well. */
function wordShape(shape: Shape, number: number, scale: number): Element {
  const [frame, geometry, look, text] = parts(shape, scale);
  return element(
    'wps:wsp',
    {},
    element('wps:cNvPr', { id: number, name: `${shape.shape} ${number}` }),
    element('wps:cNvSpPr'),
    element('wps:spPr', {}, place('a:xfrm', frame), geometry, ...look),
    ...(text === undefined ? [] : [text]),
    element('wps:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }, element('a:noAutofit')),
  );
}

const preset = (name: string): Element => element('a:prstGeom', { prst: name }, element('a:avLst'));

function parts(shape: Shape, scale: number): [Frame, Element, Element[], Element?] {
  const by = unit * scale;
  switch (shape.shape) {
    case 'box': {
      const frame: Frame = { at: [shape.at[0] * by, shape.at[1] * by], size: [shape.size[0] * by, shape.size[1] * by] };
      const geometry = preset(shape.rounded === true ? 'roundRect' : 'rect');
      const { edge: tone = 'ink' } = shape;
      const around = tone === 'none' ? element('a:ln', {}, element('a:noFill')) : edge(1.5 * scale, shape.dashed, tone);
      return [frame, geometry, [colour(shape.fill), around]];
    }
    case 'dot': {
      const { at, fill, radius } = shape;
      const frame: Frame = {
        at: [(at[0] - radius) * by, (at[1] - radius) * by],
        size: [2 * radius * by, 2 * radius * by],
      };
      return [frame, preset('ellipse'), [colour(fill), edge(1.5 * scale, false, 'ink')]];
    }
    case 'line':
      return line(shape, scale);
    default:
      return words(shape, scale);
  }
}

function line(shape: Extract<Shape, { shape: 'line' }>, scale: number): [Frame, Element, Element[]] {
  const points = shape.points.map(([x, y]): Point => [x * unit * scale, y * unit * scale]);
  const low: Point = [lowest(points.map(([x]) => x)), lowest(points.map(([, y]) => y))];
  const size: Point = [highest(points.map(([x]) => x)) - low[0], highest(points.map(([, y]) => y)) - low[1]];
  const pt = ([x, y]: Point): Element => element('a:pt', { x: Math.round(x - low[0]), y: Math.round(y - low[1]) });
  const [first = low, ...rest] = points;
  const steps =
    shape.curved === true
      ? [element('a:cubicBezTo', {}, rest.map(pt))]
      : rest.map((point) => element('a:lnTo', {}, pt(point)));
  const path = element(
    'a:path',
    { w: Math.max(1, Math.round(size[0])), h: Math.max(1, Math.round(size[1])), fill: 'none' },
    element('a:moveTo', {}, pt(first)),
    steps,
  );
  const geometry = element(
    'a:custGeom',
    {},
    ...['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => element(name)),
    element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    element('a:pathLst', {}, path),
  );
  const stroke = edge((shape.width ?? 2) * scale, shape.dashed, shape.tone ?? 'ink', shape.arrow);
  return [{ at: low, size }, geometry, [element('a:noFill'), stroke]];
}

/** Where the words begin in their box, for each way of lining up: Word writes in boxes, a drawing at points. */
const before = { start: 0, middle: 0.5, end: 1 } as const;
const sides = { start: 'left', middle: 'center', end: 'right' } as const;

function words(shape: Extract<Shape, { shape: 'text' }>, scale: number): [Frame, Element, Element[], Element] {
  const { at, size = 14, align = 'start', bold = false, tone = 'ink' } = shape;
  const by = unit * scale;
  const text = plainText(shape.text);
  // Wide enough for every typeface that a reader may have: nothing stands behind the words.
  const width = text.length * size * 0.75 + 4;
  const runs = proseOf(shape.text).map((one) =>
    element(
      'w:r',
      {},
      element(
        'w:rPr',
        {},
        ...(bold ? [element('w:b')] : []),
        element('w:color', { 'w:val': tones[tone].slice(1) }),
        element('w:sz', { 'w:val': Math.max(8, Math.round(size * scale * 1.5)) }),
        ...(one.lang === undefined ? [] : [element('w:lang', { 'w:val': tagOf(one.lang) })]),
      ),
      element('w:t', { 'xml:space': 'preserve' }, cleanText(one.text).replace(/\s+/g, ' ')),
    ),
  );
  const paragraph = element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' }),
      element('w:jc', { 'w:val': sides[align] }),
    ),
    ...runs,
  );
  return [
    { at: [(at[0] - width * before[align]) * by, (at[1] - size * 1.15) * by], size: [width * by, size * 1.6 * by] },
    preset('rect'),
    [element('a:noFill'), element('a:ln', {}, element('a:noFill'))],
    element('wps:txbx', {}, element('w:txbxContent', {}, paragraph)),
  ];
}

/** A run that holds one element that the package did not make. */
class PictureRun extends Run {
  constructor(picture: Element) {
    super({});
    this.root.push(picture);
  }
}

/**
 * A drawing as shapes of Word itself, in the line of the text.
 *
 * @param number - unique within the file, far enough from the next for the shapes in between
 */
export function pictureRun(drawing: Drawing, number: number): Run {
  const scale = Math.min(1, widest / drawing.width);
  const size: Point = [drawing.width * scale * unit, drawing.height * scale * unit];
  const whole = { at: [0, 0] as Point, size };
  const group = element(
    'wpg:wgp',
    {},
    element('wpg:cNvGrpSpPr'),
    element(
      'wpg:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', { x: 0, y: 0 }),
        element('a:ext', { cx: Math.round(size[0]), cy: Math.round(size[1]) }),
        element('a:chOff', { x: 0, y: 0 }),
        element('a:chExt', { cx: Math.round(size[0]), cy: Math.round(size[1]) }),
      ),
    ),
    drawing.shapes.map((shape, at) => wordShape(shape, number + at + 1, scale)),
  );
  const graphic = element(
    'a:graphic',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' },
    element('a:graphicData', { uri: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup' }, group),
  );
  const inline = element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', { cx: Math.round(whole.size[0]), cy: Math.round(whole.size[1]) }),
    element('wp:docPr', {
      id: number,
      name: cleanText(plainText(drawing.title)),
      title: cleanText(plainText(drawing.title)),
      descr: cleanText(plainText(drawing.description)),
    }),
    element('wp:cNvGraphicFramePr'),
    graphic,
  );
  return new PictureRun(
    element('mc:AlternateContent', {}, element('mc:Choice', { Requires: 'wpg' }, element('w:drawing', {}, inline))),
  );
}
