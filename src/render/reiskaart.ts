import { writerOf } from '../document/builder.js';
import type { Artefact, Fase } from '../method/fasen.js';
import type { Reis } from '../schemas/reis.js';
import type { Vaststelling } from '../schemas/vaststelling.js';
import type { Texts } from '../texts/say.js';
import { drawing, element, words, wrap } from './draw.js';

const width = 960;
const stage = { width: 180, height: 84, top: 120 };
const left: Readonly<Record<string, number>> = { reiswens: 30, verkennen: 270, inrichten: 510, doenEnLeren: 750 };
const lineHeight = 20;
/** The most adoptions that are written below the map; older ones are counted. */
const mostYields = 14;

const ink = '#1b1b1b';
const grey = '#555555';
const soft = '#e9e6de';

/**
 * The map of a journey as an SVG: the stages, the loop of the rounds, where we are, and what was yielded when.
 *
 * Shape: black, white and greys; readable in print. The description says in words what the map shows.
 *
 * @example
 * const svg = reiskaart(reis, nl);
 */
export function reiskaart(reis: Reis, texts: Texts): string {
  const { document, label, date, sentence } = writerOf(texts);
  const fase = label('fase', reis.fase);
  const yields = reis.vastgesteld.map(
    (made) => `${date(made.op)}: ${yieldName(made, (artefact) => document.titel[artefact])}`,
  );
  const shown = yields.slice(-mostYields);
  const older = yields.length - shown.length;
  const lines = older > 0 ? [`… ${older}`, ...shown] : shown;
  const title = sentence('reiskaart', { titel: reis.titel, fase, ronde: reis.ronde });
  const height = 330 + Math.max(1, Math.ceil(lines.length / 2)) * lineHeight;
  return drawing(
    width,
    height,
    `${document.titel.reiskaart}: ${reis.titel}`,
    [title, ...yields].join(' '),
    element('defs', {}, arrowHead()),
    ...wrap(reis.titel, 60)
      .slice(0, 2)
      .map((line, place) => words(line, { x: 30, y: 40 + place * 28, 'font-size': 24, 'font-weight': 700, fill: ink })),
    ...stages(reis, (one) => label('fase', one)),
    ...arrows(document.titel),
    loopBack(document.titel.reisverslag, sentence('ronde', { ronde: reis.ronde })),
    ...(reis.fase === 'aangekomen' || reis.fase === 'gestaakt' ? [ending(fase)] : []),
    ...(reis.fase in left ? [here(left[reis.fase] ?? 0, sentence('hier'))] : []),
    ...lines.map((line, place) => {
      const column = place % 2;
      return words(line, {
        x: 30 + column * 470,
        y: 330 + Math.floor(place / 2) * lineHeight,
        'font-size': 15,
        fill: ink,
      });
    }),
  );
}

const yieldName = ({ artefact, versie }: Vaststelling, name: (artefact: Artefact) => string): string =>
  artefact === 'opdracht' ? name(artefact) : `${name(artefact)} ${versie}`;

const arrowHead = (): string =>
  element(
    'marker',
    {
      id: 'punt',
      viewBox: '0 0 10 10',
      refX: 9,
      refY: 5,
      markerWidth: 7,
      markerHeight: 7,
      orient: 'auto-start-reverse',
    },
    element('path', { d: 'M 0 0 L 10 5 L 0 10 z', fill: ink }),
  );

/** A box per stage: filled where the journey is, dashed where it has not been. */
function stages(reis: Reis, name: (fase: Fase) => string): string[] {
  const order = Object.keys(left) as Fase[];
  const reached = new Set<string>(['reiswens', reis.fase, reis.instap?.fase ?? 'reiswens']);
  const opened = { opdracht: 'verkennen', foto: 'inrichten', programma: 'doenEnLeren', reisverslag: 'inrichten' };
  for (const { artefact } of reis.vastgesteld) reached.add(opened[artefact]);
  return order.flatMap((fase) => {
    const x = left[fase] ?? 0;
    const isHere = fase === reis.fase;
    const box = element('rect', {
      x,
      y: stage.top,
      width: stage.width,
      height: stage.height,
      rx: 12,
      fill: isHere ? ink : soft,
      stroke: ink,
      'stroke-width': 2,
      'stroke-dasharray': reached.has(fase) ? 'none' : '6 5',
    });
    const middle = x + stage.width / 2;
    const text = { x: middle, y: stage.top + 49, 'font-size': 19, 'font-weight': 600, 'text-anchor': 'middle' };
    return [box, words(name(fase), { ...text, fill: isHere ? '#ffffff' : ink })];
  });
}

/** From stage to stage, with the artefact that opens the gate. */
function arrows(titel: Readonly<Record<Artefact, string>>): string[] {
  const y = stage.top + stage.height / 2;
  const gates: readonly [from: number, artefact: Artefact][] = [
    [210, 'opdracht'],
    [450, 'foto'],
    [690, 'programma'],
  ];
  return gates.flatMap(([from, artefact]) => [
    element('path', {
      d: `M ${from + 4} ${y} H ${from + 54}`,
      stroke: ink,
      'stroke-width': 2.5,
      'marker-end': 'url(#punt)',
      fill: 'none',
    }),
    words(titel[artefact].toLowerCase(), {
      x: from + 30,
      y: stage.top - 12,
      'font-size': 14,
      'text-anchor': 'middle',
      fill: grey,
    }),
  ]);
}

/** From doing and learning back to choosing: the heart of the method. */
function loopBack(reisverslag: string, ronde: string): string {
  const bottom = stage.top + stage.height;
  const path = `M 840 ${bottom + 4} C 840 ${bottom + 75}, 600 ${bottom + 75}, 600 ${bottom + 10}`;
  return [
    element('path', { d: path, stroke: ink, 'stroke-width': 2.5, 'marker-end': 'url(#punt)', fill: 'none' }),
    words(`${reisverslag.toLowerCase()} · ${ronde}`, {
      x: 720,
      y: bottom + 80,
      'font-size': 15,
      'text-anchor': 'middle',
      fill: grey,
    }),
  ].join('');
}

const ending = (fase: string): string =>
  words(fase, { x: 600, y: stage.top - 40, 'font-size': 19, 'font-weight': 700, 'text-anchor': 'middle', fill: ink });

const here = (x: number, text: string): string =>
  words(`▲ ${text}`, { x: x + 10, y: stage.top + stage.height + 24, 'font-size': 14, fill: ink });
