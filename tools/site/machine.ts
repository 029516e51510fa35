import { tableOf } from '../../src/machine/table.js';
import { aanpakkenMetImpact } from '../../src/machine/aanpakkenMetImpact.js';
import type { Plaats, Way } from '../../src/machine/way.js';
import type { CommandType } from '../../src/steps/commands.js';
import { en } from '../../src/texts/en.js';
import { anchorOf } from '../../src/machine/help.js';
import type { Page } from './pages.js';

const table = tableOf(aanpakkenMetImpact.machine);

/** One way from one stage to another. */
interface Move {
  readonly from: Plaats;
  readonly to: Plaats;
  readonly command: CommandType;
  readonly way: Way;
}

const moves: readonly Move[] = [...table].flatMap(([from, ways]) =>
  [...ways].flatMap(([command, way]) => (way.naar === undefined ? [] : [{ from, to: way.naar, command, way }])),
);

/** The name of the gate that guards a way, as the machine itself names its guard. */
function gateOf(from: Plaats, command: CommandType): string {
  const [transition] = aanpakkenMetImpact.machine.states[from]?.transitions.get(command) ?? [];
  return typeof transition?.guard === 'function' ? transition.guard.name : '';
}

/** How many rules of a gate stand in the way, and how many only advise. */
function rulesSay({ way, from, command }: Move): string {
  const gate = gateOf(from, command);
  const own = way.rules.filter((rule) => rule.gate === gate);
  const advice = own.filter(({ level }) => level === 'advies').length;
  if (gate === 'stap') return '';
  return `gate ${gate}: ${own.length - advice} required${advice > 0 ? `, ${advice} advice` : ''}`;
}

const [width, boxWidth, boxHeight, gap, left] = [1080, 300, 62, 74, 230] as const;
const column: readonly Plaats[] = ['vertrek', 'reiswens', 'verkennen', 'inrichten', 'doenEnLeren'];
const topOf = (place: Plaats): number => 24 + column.indexOf(place) * (boxHeight + gap);
const height = topOf('doenEnLeren') + boxHeight + 130;

const ends: Readonly<Partial<Record<Plaats, readonly [x: number, y: number]>>> = {
  gestaakt: [24, height - 24 - boxHeight],
  aangekomen: [width - boxWidth - 24, height - 24 - boxHeight],
};

const text = (x: number, y: number, words: string, look = ''): string =>
  `<text x="${x}" y="${y}"${look}>${words}</text>`;
const line = (d: string): string =>
  `<path d="${d}" fill="none" stroke="#333" stroke-width="1.5" marker-end="url(#tip)"/>`;

function box(place: Plaats): string {
  const [x, y] = ends[place] ?? [left, topOf(place)];
  const commands = [...(table.get(place)?.values() ?? [])].filter(({ naar }) => naar === undefined).length;
  const name = place === 'vertrek' ? '' : en.labels.fase[place];
  const says =
    place === 'vertrek'
      ? 'a journey begins, also in a later stage (instap)'
      : commands === 0
        ? 'the journey has ended'
        : `${commands} ${commands === 1 ? 'step stays' : 'steps stay'} here`;
  return `<rect x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" rx="8" fill="#eef4fb" stroke="#154273" stroke-width="1.5"/>
${text(x + 14, y + 26, place, ' font-weight="bold" font-size="17"')}
${text(x + 14, y + 48, place === 'vertrek' ? says : `${name}; ${says}`, ' font-size="12" fill="#444"')}`;
}

/** One way, drawn: down to the next stage, up along the right, or to an end. Stopping is one line along the left. */
function arrow(move: Move): string {
  const { from, to, command } = move;
  const [y, x] = [topOf(from), left + boxWidth];
  const label = (at: readonly [number, number]): string =>
    `${text(at[0], at[1], command, ' font-size="14"')}${text(at[0], at[1] + 17, rulesSay(move), ' font-size="12" fill="#444"')}`;
  if (to === 'gestaakt')
    return (
      line(`M${left} ${y + 40} H130 V${height - 24 - boxHeight}`) + (from === 'reiswens' ? label([10, y + 28]) : '')
    );
  if (to === 'aangekomen') {
    const bend = width - 60;
    return line(`M${x} ${y + 14} H${bend} V${height - 24 - boxHeight}`) + label([x + 250, y - 14]);
  }
  const down = column.indexOf(to) > column.indexOf(from);
  if (down) return line(`M${left + 60} ${y + boxHeight} V${topOf(to)}`) + label([left + 72, y + boxHeight + 30]);
  const bend = x + 70;
  return (
    line(`M${x} ${y + 32} H${bend} V${topOf(to) + 50} H${x}`) + label([bend + 10, (y + topOf(to) + boxHeight) / 2 + 8])
  );
}

/** The machine as a picture, made from the machine. */
export const machineSvg = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t" font-family="system-ui, sans-serif" fill="#111">
<title id="t">The machine of a journey: ${column.join(', ')}, then aangekomen or gestaakt</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#333"/></marker></defs>
<rect width="${width}" height="${height}" fill="#fff"/>
${moves.map(arrow).join('\n')}
${line(`M${left + 60} ${topOf('vertrek') + boxHeight} V${topOf('reiswens')}`)}${text(left + 72, topOf('vertrek') + boxHeight + 34, 'reis.starten', ' font-size="14"')}
${[...table.keys()].map(box).join('\n')}
</svg>
`;

/** The machine with its guards by name: a file that Stately's editor reads. */
export function machineSource(): string {
  const states = Object.fromEntries(
    [...table].map(([place, ways]) => [
      place,
      ways.size === 0
        ? { type: 'final' }
        : {
            on: Object.fromEntries(
              [...ways].map(([command, { naar }]) => [
                command,
                { ...(naar && { target: naar }), guard: gateOf(place, command), actions: 'record' },
              ]),
            ),
            ...(place === 'vertrek' && { always: { target: 'reiswens', guard: 'started' } }),
          },
    ]),
  );
  const config = { id: 'reis', initial: 'vertrek', states };
  return `// Made from the code. Paste it into the editor of Stately to look at it; the machine that decides is reisMachine of the library.
import { createMachine } from 'xstate';

export const machine = createMachine(${JSON.stringify(config, null, 2)});
`;
}

/** The page of the machine. */
export const machinePages = (): Page[] => [
  [
    'reference/machine.md',
    `# The machine

Which step leads from which stage to which, and which gate it passes. Made from the code. A journey can begin in a later stage by an instap.

![The machine of a journey: five stages, the gates between them, and two ends](/generated/machine.svg)

| from | command | to | gate |
| --- | --- | --- | --- |
${moves
  .map(
    (move) =>
      `| ${move.from} | [\`${move.command}\`](commands.md#${anchorOf(move.command)}) | ${move.to} | ${rulesSay(move) || 'only the rules of every step'} |`,
  )
  .join('\n')}

The rules of each gate: [rules](rules.md). The guards of \`reisMachine\` are functions that bear the name of their gate, so an inspector shows it. To look at
the machine in the editor of Stately, paste [reis-machine.js](/generated/reis-machine.js){target="_self"} there.
`,
  ],
];
