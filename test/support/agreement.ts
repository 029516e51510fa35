import { isDeepStrictEqual } from 'node:util';
import { createActor, transition } from 'xstate';
import {
  aanpakkenMetImpact,
  decide,
  decideMany,
  explain,
  fold,
  parseCommand,
  reisMachine,
  route,
  startReis,
  type Command,
  type CommandType,
  type Decision,
  type Fact,
} from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { plaatsOf } from '../../src/machine/table.js';
import { commandTypes } from '../../src/steps/parse.js';
import { blankReis } from '../../src/steps/blank.js';
import { nextMeta, sampleCommand } from './samples.js';

const { decideParsed } = aanpakkenMetImpact;

/** A generator of numbers in [0, 1) from a seed: the same seed, the same walk. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The state of the machine for a journey. */
export const snapshotOf = (reis: Reis) => reisMachine.resolveState({ value: plaatsOf(reis), context: { reis } });

/** Whether two journeys say the same; lists that they share need no second look. */
const isSameReis = (one: Reis, other: Reis): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  (Object.keys(one) as (keyof Reis)[]).every(
    (key) => one[key] === other[key] || isDeepStrictEqual(one[key], other[key]),
  );

/** The ways in which the five answers to one command can differ; empty when all agree. */
export function disagreements(reis: Reis, command: unknown): string[] {
  const decision = decide(reis, command);
  const explanation = explain(reis, command);
  const snapshot = snapshotOf(reis);
  // XState asks of an event that it has a name; what has none is for decide and explain alone.
  const isEvent = typeof (command as { type?: unknown }).type === 'string';
  const can = isEvent ? snapshot.can(command as Command) : false;
  const [next] = isEvent ? transition(reisMachine, snapshot, command as Command) : [snapshot];
  const parsed = parseCommand(command);
  const wrong: string[] = [];
  if (explanation.allowed !== decision.ok) wrong.push('explain');
  if (can !== decision.ok) wrong.push('can');
  if (decision.ok) {
    if (!isSameReis(next.context.reis, decision.reis)) wrong.push('transition: another journey');
    if (next.value !== plaatsOf(decision.reis)) wrong.push('transition: another stage');
  } else {
    if (next.context.reis !== reis) wrong.push('transition: moved');
    if (explanation.rejection !== decision.rejection.code) wrong.push('explain: another reason');
    // Asked in the wrong stage, explain says more than decide: how the rules stand all the same.
    const judged = decision.rejection.code === 'rules.unmet' || decision.rejection.code === 'command.invalid';
    if (judged && !isDeepStrictEqual(explanation.findings, decision.rejection.findings))
      wrong.push('explain: other findings');
  }
  if (parsed.ok && !isSameAnswer(decideParsed(reis, parsed.command), decision)) wrong.push('decideParsed');
  return wrong;
}

const isSameAnswer = (one: Decision, other: Decision): boolean =>
  one.ok && other.ok
    ? isSameReis(one.reis, other.reis) && isDeepStrictEqual(one.facts, other.facts)
    : isDeepStrictEqual(one, other);

/** Breaks a command in one place: a field gone, of another type, or pointing to nothing. */
function broken(command: Command, chance: () => number): unknown {
  const copy = JSON.parse(JSON.stringify(command)) as Record<string, unknown>;
  const keys = Object.keys(copy);
  const key = keys[Math.floor(chance() * keys.length)] ?? 'type';
  const inner = copy[key];
  const damage = Math.floor(chance() * 5);
  if (damage === 0) delete copy[key];
  else if (damage === 1) copy[key] = 42;
  else if (damage === 2) copy['extra'] = true;
  else if (damage === 3 && typeof inner === 'object' && inner !== null)
    Object.assign(inner, { id: 'nobody', materiaal: ['nobody'] });
  else copy[key] = typeof inner === 'string' ? 'nobody' : null;
  return copy;
}

/** The next thing that somebody tries: often what helps, sometimes whatever, sometimes something broken. */
function attempt(reis: Reis, chance: () => number): unknown {
  const roll = chance();
  const { steps, command: gate, open } = roll < 0.5 ? route(reis) : { steps: [], command: null, open: false };
  if (roll < 0.35 && steps.length > 0) {
    const step = steps[Math.floor(chance() * steps.length)]!;
    return sampleCommand(reis, step.command, step.fill, step.write);
  }
  if (roll < 0.5 && gate !== null && open) return sampleCommand(reis, gate);
  const type = commandTypes[Math.floor(chance() * commandTypes.length)]!;
  // A journey that is stopped at every turn never sees its later stages.
  const chosen: CommandType =
    (type === 'reis.staken' || type === 'reis.afronden') && chance() < 0.9 ? 'energie.markeren' : type;
  const command = sampleCommand(reis, chosen);
  if (roll < 0.75) return command;
  if (roll < 0.8) return { ...command, expectedSeq: reis.seq - (roll < 0.78 ? 1 : 0) };
  return broken(command, chance);
}

/** What a walk came across. */
interface Walked {
  steps: number;
  allowed: number;
  journeys: number;
  /** Every (stage, command, answer) that occurred. */
  seen: Map<string, number>;
  /** Where answers differed: the seed and the step, and in what. */
  wrong: string[];
}

/** Longest journey of a walk: comparing whole journeys costs as much as they are long. */
const longest = 120;

/** Tries so many steps, from one seed, on one journey after another, and compares all answers at every step. */
export function walk(seed: number, steps: number): Walked {
  const chance = chanceFrom(seed);
  const walked: Walked = { steps: 0, allowed: 0, journeys: 0, seen: new Map(), wrong: [] };
  while (walked.steps < steps && walked.wrong.length === 0) {
    walked.journeys += 1;
    const begin = { ...sampleCommand(blankReis(), 'reis.starten'), meta: nextMeta(blankReis()) };
    const started = startReis(begin);
    if (!started.ok) throw new Error('a journey could not start');
    let reis = started.reis;
    const facts: Fact[] = [...started.facts];
    const tried: unknown[] = [];
    for (let place = 0; place < longest && walked.steps < steps; place += 1) {
      const command = attempt(reis, chance);
      tried.push(command);
      walked.steps += 1;
      for (const wrong of disagreements(reis, command))
        walked.wrong.push(`seed ${seed}, step ${walked.steps}: ${wrong}`);
      const decision = decide(reis, command);
      const answer = decision.ok ? 'allowed' : decision.rejection.code;
      const key = `${plaatsOf(reis)} ${String((command as { type?: unknown }).type)} ${answer}`;
      walked.seen.set(key, (walked.seen.get(key) ?? 0) + 1);
      if (!decision.ok) continue;
      walked.allowed += 1;
      facts.push(...decision.facts);
      reis = decision.reis;
    }
    if (!isDeepStrictEqual(fold(facts), reis)) walked.wrong.push(`seed ${seed}: replay gives another journey`);
    if (!isDeepStrictEqual(fold(JSON.parse(JSON.stringify(facts)) as Fact[]), reis))
      walked.wrong.push(`seed ${seed}: facts do not survive JSON`);
    const many = decideMany(started.reis, tried);
    if (!isDeepStrictEqual(many.reis, reis)) walked.wrong.push(`seed ${seed}: decideMany gives another journey`);
    const actor = createActor(reisMachine, { input: { reis: started.reis } }).start();
    for (const command of tried) {
      const isEvent = typeof (command as { type?: unknown }).type === 'string';
      if (isEvent && actor.getSnapshot().status === 'active') actor.send(command as Command);
    }
    if (!isDeepStrictEqual(actor.getSnapshot().context.reis, reis))
      walked.wrong.push(`seed ${seed}: an actor ends elsewhere`);
  }
  return walked;
}
