import type { Artefact } from '../method/fasen.js';
import { registryOf, rulesVersion } from '../rules/registry.js';
import type { Rule } from '../rules/rule.js';
import { patterns } from '../schemas/basis/patterns.js';
import type { Reis } from '../schemas/reis.js';
import type { Command, CommandBase, CommandPayloads } from '../steps/commands.js';
import { fold } from '../steps/evolve.js';
import type { Fact } from '../steps/facts.js';
import { blankReis } from '../steps/blank.js';
import { messages } from '../texts/nl/messages.js';
import type { MessageTexts } from '../texts/say.js';
import { decideMany, type BatchDecision } from './batch.js';
import { decide, decideAlong, decideParsed, type Decision, type Judge } from './decide.js';
import { AanpakError } from '../method/error.js';
import { publieken } from '../method/materiaal.js';
import { itemsOf, plainRecord } from '../method/plain.js';
import { veldPlaatsen, veldSoorten, type EigenVeld } from '../method/velden.js';
import { explain, explainGate, type Explanation, type GateStanding } from './explain.js';
import { tellingRefusals } from './inspected.js';
import { liveReis, type LiveReis } from './live.js';
import { createReisMachine, type ReisMachine } from './machine.js';
import { nextSteps, type NextStep } from './nextSteps.js';
import { route, type Route } from './route.js';
import { tableOf } from './table.js';

/** What a host adds to the method. */
export interface MethodOptions {
  /** Rules that are code. Settings that are data belong in `spelregels`, in the first fact of a journey. */
  rules?: readonly Rule[] | undefined;
  /** Fields of the host, in `extra` of what carries them. One that is not declared here is refused. */
  velden?: readonly EigenVeld[] | undefined;
  /** The language of the messages; Dutch when absent. */
  texts?: MessageTexts | undefined;
  /** The version of the host's own rules, written in receipts behind the version of the method's. */
  version?: string | undefined;
}

/** What starts a journey: the payload of `reis.starten`, and when and by whom. */
export type StartReis = CommandPayloads['reis.starten'] & Pick<CommandBase<'reis.starten'>, 'meta'>;

/** The method, bound to its rules and texts. Every function is pure. */
export interface Method {
  readonly rules: readonly Rule[];
  /** The fields of the host: whoever assembles gives them along, so that they are shown. */
  readonly velden: readonly EigenVeld[];
  readonly texts: MessageTexts;
  readonly machine: ReisMachine;
  /** The version of the rules as it stands in receipts: that of the method, and behind it that of the host. */
  readonly version: string;
  /** Starts a journey: its first fact, or what is wrong with the payload. */
  readonly startReis: (start: StartReis) => Decision;
  /** What a command would do: one fact and the journey after it, or everything that is missing. Anything may come in. */
  readonly decide: (reis: Reis, command: unknown) => Decision;
  /** The same for a command that `parseCommand` took before; what is no command may throw. */
  readonly decideParsed: (reis: Reis, command: Command) => Decision;
  /** Decides in order, each command on the journey that the ones before it made; refused ones are passed over and reported. */
  readonly decideMany: (reis: Reis, commands: Iterable<unknown>) => BatchDecision;
  /** Whether a command, or the name of one, would be allowed now, and everything that stands in its way. */
  readonly explain: (reis: Reis, asked: unknown) => Explanation;
  /** How every rule of a gate stands, also while the journey is in another stage. */
  readonly explainGate: (reis: Reis, gate: Artefact) => GateStanding;
  /** The steps from here through the next gate, with what is known filled in. */
  readonly route: (reis: Reis) => Route;
  /** Every command, in the order of the method, with whether it is possible now and what stands in its way. */
  readonly nextSteps: (reis: Reis) => readonly NextStep[];
  /** A journey that lives in a user interface. */
  readonly createLiveReis: (from: { facts: Iterable<Fact> } | { reis: Reis }) => LiveReis;
}

const ruleId = /^(opdracht|foto|programma|reisverslag|aankomst|stap)\.[a-z0-9-]+$/;

function assertIds(rules: readonly Rule[]): void {
  const seen = new Set<string>();
  for (const { id } of rules) {
    if (!ruleId.test(id))
      throw new AanpakError('method.rule-id-form', `Expected a rule id such as foto.our-rule but received ${id}.`);
    if (seen.has(id))
      throw new AanpakError('method.rule-id-taken', `Expected a rule id that is free but received ${id}.`);
    seen.add(id);
  }
}

const isOneOf = (words: readonly string[], word: string | undefined): boolean =>
  word !== undefined && words.includes(word);

const isListOf = (words: readonly string[], list: unknown): boolean =>
  Array.isArray(list) && list.every((one) => isOneOf(words, String(one)));

function assertVelden(velden: readonly EigenVeld[]): void {
  const seen = new Set<string>();
  for (const veld of itemsOf(velden)) {
    const { naam, soort, bij, publiek } = plainRecord(veld) as Partial<EigenVeld>;
    if (naam === undefined || !patterns.name.test(naam) || naam in Object.prototype || naam === 'prototype')
      throw new AanpakError('method.field-form', `Expected a name such as projectnummer but received ${String(naam)}.`);
    if (!isOneOf(veldSoorten, soort) || !isOneOf(publieken, publiek) || !isListOf(veldPlaatsen, bij))
      throw new AanpakError(
        'method.field-form',
        `Expected soort, bij and publiek of ${naam} but received other words.`,
      );
    if (seen.has(naam))
      throw new AanpakError('method.field-taken', `Expected a name that is free but received ${naam}.`);
    seen.add(naam);
  }
}

/** A `Reis` from this library, or a mistake of the programmer. */
function assertReis(reis: Reis): void {
  if (typeof (reis as Reis | undefined)?.seq !== 'number') {
    throw new AanpakError(
      'reis.expected',
      `Expected a Reis from startReis, decide or fold but received ${typeof reis}.`,
    );
  }
}

/** The command that starts a journey; what cannot even be read (a getter that throws) is a payload in which everything is missing. */
function starting(start: unknown): unknown {
  try {
    return { ...(start as object), type: 'reis.starten' };
  } catch {
    return { type: 'reis.starten' };
  }
}

/**
 * The method with the rules of a host beside its own: the same functions, bound to the larger registry.
 *
 * @throws AanpakError `method.rule-id-taken` or `method.rule-id-form` when an id of a rule cannot be used, `method.field-taken` or
 *   `method.field-form` when the name of a field cannot, or its sort, places or audience are not of the method
 * @example
 * const method = createMethod({ rules: [ourRule] });
 * method.explain(reis, 'foto.vaststellen');
 */
export function createMethod({
  rules: extra = [],
  velden = [],
  texts = messages,
  version,
}: MethodOptions = {}): Method {
  assertVelden(velden);
  const rules = registryOf(extra, velden);
  assertIds(rules);
  // The machine asks `decideAlong`, which needs no table; the table is then read off the machine.
  const judge = { texts, version: version === undefined ? rulesVersion : `${rulesVersion}+${version}` };
  const machine = createReisMachine(rules, (way, reis, command) => {
    const decision = decideAlong({ ...judge, table: new Map() }, way, reis, command);
    return decision.ok ? decision.reis : undefined;
  });
  const bound: Judge = { ...judge, table: tableOf(machine) };

  const withReis =
    <A extends unknown[], R>(ask: (judgeOf: Judge, reis: Reis, ...rest: A) => R) =>
    (reis: Reis, ...rest: A): R => {
      assertReis(reis);
      return ask(bound, reis, ...rest);
    };
  const decides = withReis(decide);
  const explains = withReis(explain);
  tellingRefusals(machine, decides);
  return {
    rules,
    velden,
    texts,
    machine,
    version: judge.version,
    startReis: (start) => decide(bound, blankReis(), starting(start)),
    decide: decides,
    decideParsed: withReis(decideParsed),
    decideMany: withReis(decideMany),
    explain: explains,
    explainGate: withReis((judgeOf, reis, gate: Artefact) => explainGate(judgeOf, rules, reis, gate)),
    route: withReis(route),
    nextSteps: withReis(nextSteps),
    createLiveReis: (from) => liveReis('facts' in from ? fold(from.facts) : from.reis, decides, explains),
  };
}
