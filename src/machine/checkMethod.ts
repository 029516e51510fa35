import { artefacten, type Artefact } from '../method/fasen.js';
import { gateRules, registryOf } from '../rules/registry.js';
import type { Outcome, Rule } from '../rules/rule.js';
import type { Reis } from '../schemas/reis.js';
import { blankReis } from '../steps/blank.js';

/** What is checked of a rule that a host adds. */
export type MethodCheckName = 'id-free' | 'total' | 'pure' | 'codes-declared' | 'gate-possible';

/** One check: proved, refuted with an example, or unknown because no journey that was tried could tell. */
export interface MethodCheck {
  rule: string;
  check: MethodCheckName;
  verdict: 'proved' | 'refuted' | 'unknown';
  /** The journey that refutes or proves it. */
  example?: Reis | undefined;
}

/** The report on a method. */
export interface MethodReport {
  /** Whether nothing was refuted. */
  ok: boolean;
  checks: readonly MethodCheck[];
}

const own = new Set(registryOf().map(({ id }) => id));
const isOwn = new Set<Rule>(gateRules);

/**
 * Checks the rules that a host adds to the method, on journeys that the host gives (and on one that has not started).
 * A required rule can always be explained, so it never makes a gate impossible: that is proved. Whether a rule of level
 * integriteit can be met, or whether a rule never throws, no finite number of journeys can prove: then it is unknown.
 *
 * @example
 * checkMethod({ rules: [ourRule] }, [reis]).checks.filter(({ verdict }) => verdict === 'refuted');
 */
export function checkMethod({ rules }: { rules: readonly Rule[] }, journeys: readonly Reis[] = []): MethodReport {
  const tried = [blankReis(), ...journeys];
  const added = rules.filter((rule) => !isOwn.has(rule) && rule.gate !== 'stap');
  const checks = added.flatMap((rule) => [
    idFree(rule, rules),
    refutedBy(rule, 'total', tried, (reis) => answer(rule, reis) === undefined),
    refutedBy(rule, 'pure', tried, (reis) => !isPure(rule, reis)),
    refutedBy(rule, 'codes-declared', tried, (reis) => undeclared(rule, reis)),
    gatePossible(rule, tried),
  ]);
  return { ok: checks.every(({ verdict }) => verdict !== 'refuted'), checks };
}

function idFree(rule: Rule, rules: readonly Rule[]): MethodCheck {
  const isFree = !own.has(rule.id) && rules.filter(({ id }) => id === rule.id).length === 1;
  return { rule: rule.id, check: 'id-free', verdict: isFree ? 'proved' : 'refuted' };
}

/** Looks for a journey that refutes a claim; finding none proves nothing. */
function refutedBy(
  rule: Rule,
  check: MethodCheckName,
  tried: readonly Reis[],
  refutes: (reis: Reis) => boolean,
): MethodCheck {
  const example = tried.find(refutes);
  return example ? { rule: rule.id, check, verdict: 'refuted', example } : { rule: rule.id, check, verdict: 'unknown' };
}

/** The answer of the rule about a frozen copy of the journey; `undefined` when it throws, as a rule does that changes the journey. */
function answer(rule: Rule, reis: Reis): Outcome | undefined {
  try {
    return rule.check(frozen(JSON.parse(JSON.stringify(reis)) as Reis));
  } catch {
    return undefined;
  }
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

const isPure = (rule: Rule, reis: Reis): boolean =>
  JSON.stringify(answer(rule, reis)) === JSON.stringify(answer(rule, reis));

const undeclared = (rule: Rule, reis: Reis): boolean =>
  answer(rule, reis)?.findings.some(({ code }) => !rule.codes.includes(code)) ?? false;

function gatePossible(rule: Rule, tried: readonly Reis[]): MethodCheck {
  const claim = { rule: rule.id, check: 'gate-possible' as const };
  const canBeExplained =
    rule.level !== 'integriteit' && (artefacten as readonly string[]).includes(rule.gate as Artefact);
  if (canBeExplained || rule.level === 'advies') return { ...claim, verdict: 'proved' };
  const example = tried.find((reis) => answer(rule, reis)?.findings.length === 0);
  return example ? { ...claim, verdict: 'proved', example } : { ...claim, verdict: 'unknown' };
}
