import { hasEnded } from '../../method/fasen.js';
import { millisecondsPerDay } from '../../method/moment.js';
import { commandOf } from '../../steps/commandOf.js';
import type { Command } from '../../steps/commands.js';
import type { Fact } from '../../steps/facts.js';
import { doStep, wait, type Behaviour, type StepCommand } from '../clock/activity.js';
import { dayOf, minutesPerDay } from '../clock/date.js';
import { expectScenario, SimulationError } from '../error.js';
import { sha256 } from '../exact/sha256.js';
import type { Scenario } from './scenario.js';
import { withSource } from './source.js';
import type { Traveller } from './traveller.js';

/**
 * The commands that a history came from, in order: deciding them again under the same rules gives the same facts.
 *
 * @example
 * const [start, ...others] = commandsOf(facts);
 */
export const commandsOf = (facts: Iterable<Fact>): readonly Command[] => Array.from(facts, commandOf);

/** What a history is walked under, and who goes on from where it is refused. */
export interface HistoryOptions extends Partial<Omit<Scenario, 'start' | 'arrivals' | 'maximumReizen' | 'origin'>> {
  /** What people do when a step of the history is refused, and after its last step. */
  readonly goOn: Scenario['behaviour'];
}

/** The mark at which a history was refused, if it was. */
export const refusedMark = 'geweigerd';

function* replays(reis: Traveller, commands: readonly Command[], goOn: Scenario['behaviour']): Behaviour {
  for (const { meta, ...step } of commands) {
    const command = step as StepCommand;
    const starts = command.type === 'reis.starten' && reis.spelregels !== undefined;
    yield wait(Math.max(0, reis.minuteOf(meta.op) - reis.now));
    const { ok } = yield doStep(starts ? { ...command, spelregels: reis.spelregels } : command, meta.door);
    if (ok) continue;
    reis.mark(refusedMark);
    reis.record(`${refusedMark}.seq`, reis.reis.seq + 1);
    break;
  }
  if (!hasEnded(reis.reis.fase)) yield* goOn(reis);
}

/**
 * What would have happened: a real history under other rules. Every step is tried at its own moment by its own person; where the
 * rules of the scenario refuse one, simulated people go on from there. Rows then hold the mark `geweigerd`, and as
 * `geweigerd.seq` the fact that was refused.
 *
 * @param facts - a history from its first fact on; `weeks` are those behind its last one, 260 when absent
 * @throws SimulationError `scenario.invalid` for a history without facts, or without anybody who goes on
 * @example
 * const asItWas = historyScenario(facts, { ...exampleScenario(), goOn: walkReis });
 */
export function historyScenario(facts: readonly Fact[], { goOn, ...options }: HistoryOptions): Scenario {
  const [first] = facts;
  if (first === undefined) throw new SimulationError('scenario.invalid', 'Expected a history of at least one fact.');
  expectScenario(typeof goOn === 'function', 'goOn, a behaviour that goes on from where the history is refused');
  const commands = commandsOf(facts);
  const last = facts.at(-1) ?? first;
  const seen = Math.ceil((Date.parse(last.meta.op) - Date.parse(first.meta.op)) / (7 * millisecondsPerDay)) + 1;
  // A day earlier, since moments may be written with an offset from UTC. The journey itself begins at its first fact.
  const start = new Date(Date.parse(first.meta.op) - millisecondsPerDay).toISOString().slice(0, 10);
  const behaviour: Scenario['behaviour'] = (reis) => replays(reis, commands, goOn);
  // Plans and reports tell two histories apart by it, and who goes on.
  const which = sha256(JSON.stringify(facts)).slice(0, 12);
  Object.defineProperty(behaviour, 'name', { value: `history ${which}, then ${goOn.name}` });
  return {
    ...options,
    weeks: seen + (options.weeks ?? 260),
    start,
    arrivals: [Math.floor(Date.parse(first.meta.op) / 60_000) - dayOf(start) * minutesPerDay],
    maximumReizen: 1,
    behaviour: withSource(behaviour, [goOn]),
  };
}
