import { decide, route, type Command, type CommandType, type Fact } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { movingCommands } from '../../src/steps/facts.js';
import { commandTypes } from '../../src/steps/parse.js';
import { blankReis } from '../../src/steps/blank.js';
import { nextMeta, sampleCommand } from './samples.js';

/** One step that was taken: the journey before it, the command, and the one fact that it became. */
export interface Taken {
  before: Reis;
  command: Command;
  fact: Fact;
}

/** What else can be done with the same command: energy at a person, a thing that is described again. */
const again: readonly [CommandType, (reis: Reis) => object][] = [
  ['energie.markeren', ({ reizigers }) => ({ bij: { reiziger: reizigers[0]?.id } })],
  ['materiaal.toevoegen', ({ materiaal }) => ({ materiaal: { samengevoegdUit: [materiaal[0]?.id] } })],
  ['materiaal.corrigeren', ({ materiaal }) => ({ materiaal: { id: materiaal.at(-1)?.id, titel: 'Anders' } })],
  ['doelgroep.beschrijven', ({ doelgroepen }) => ({ doelgroep: { id: doelgroepen[0]?.id } })],
  ['ontmoeting.inrichten', ({ ontmoetingen }) => ({ ontmoeting: { id: ontmoetingen[0]?.id } })],
];

/** Two rounds in which everything is done that can be done, in every stage where it can be; what is refused is left out. */
export function everyStep(): readonly Taken[] {
  const taken: Taken[] = [];
  const take = (before: Reis, command: Command): Reis => {
    const decision = decide(before, command);
    if (!decision.ok) return before;
    taken.push({ before, command, fact: decision.facts[0]! });
    return decision.reis;
  };
  const takeRoute = (from: Reis): Reis =>
    route(from).steps.reduce((now, step) => take(now, sampleCommand(now, step.command, step.fill, step.write)), from);

  let reis = take(blankReis(), { ...sampleCommand(blankReis(), 'reis.starten'), meta: nextMeta(blankReis()) });
  while (reis.ronde < 3) {
    reis = takeRoute(reis);
    for (const type of commandTypes) if (!movingCommands.has(type)) reis = take(reis, sampleCommand(reis, type));
    for (const [type, fill] of again) reis = take(reis, sampleCommand(reis, type, fill(reis)));
    for (const type of ['reis.staken', 'reis.afronden', 'verkenning.hervatten'] as const)
      take(reis, sampleCommand(reis, type));
    // What was erased or written over has to be brought again.
    reis = takeRoute(reis);
    const { command } = route(reis);
    if (command === null) break;
    const next = take(reis, sampleCommand(reis, command));
    if (next === reis) throw new Error(`${command} stayed closed: ${JSON.stringify(route(reis).steps)}`);
    reis = next;
  }
  return taken;
}
