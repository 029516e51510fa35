import { aanpakkenMetImpact } from '../../machine/aanpakkenMetImpact.js';
import type { Method } from '../../machine/method.js';
import { commandOf } from '../../steps/commandOf.js';
import { applyFact } from '../../steps/evolve.js';
import type { Fact } from '../../steps/facts.js';
import { blankReis } from '../../steps/blank.js';

/** How often a rule was asked about a step that people took, and how often it was met. */
export interface RuleFitness {
  readonly rule: string;
  readonly asked: number;
  /** Met, or explained. */
  readonly met: number;
  readonly fitness: number;
}

/** A way that journeys went: the steps that led to another stage, in order. */
export interface Variant {
  readonly path: readonly string[];
  readonly journeys: number;
  /** The share of their steps that the rules would have allowed. */
  readonly fitness: number;
}

/** How far histories follow the method. */
export interface LogFitness {
  readonly journeys: number;
  readonly facts: number;
  readonly allowed: number;
  /** The share of facts that the rules would have allowed; of no facts it is 1. */
  readonly fitness: number;
  /** Rules that were asked, least met first. */
  readonly rules: readonly RuleFitness[];
  /** Ways that journeys went, most travelled first. */
  readonly variants: readonly Variant[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/**
 * How far histories, simulated or real, follow the method: as a whole, per rule, and per way that journeys went. Every fact is
 * judged in the journey as it was then. The fitness of a rule that advises counts how often its advice was followed.
 *
 * @example
 * const { fitness, rules } = fitnessOf([['reis-1', facts]]);
 */
export function fitnessOf(
  journeys: Iterable<readonly [reis: string, facts: Iterable<Fact>]>,
  method: Method = aanpakkenMetImpact,
): LogFitness {
  const rules = new Map<string, { asked: number; met: number }>();
  const variants = new Map<string, { path: string[]; journeys: number; facts: number; allowed: number }>();
  let [count, all, allowed] = [0, 0, 0];
  const judge = (rule: string, isMet: boolean) => {
    const known = rules.get(rule) ?? { asked: 0, met: 0 };
    rules.set(rule, { asked: known.asked + 1, met: known.met + Number(isMet) });
  };
  for (const [, facts] of journeys) {
    const reis = blankReis();
    const path: string[] = [];
    let [own, ownAllowed] = [0, 0];
    for (const fact of facts) {
      const standing = method.explain(reis, commandOf(fact));
      for (const { rule } of standing.met) judge(rule, true);
      for (const { rule } of standing.explained) judge(rule, true);
      const broken = [...standing.findings, ...standing.advice].flatMap(({ rule }) => rule ?? []);
      for (const rule of new Set(broken)) judge(rule, false);
      own += 1;
      if (standing.allowed) ownAllowed += 1;
      if ('naar' in fact) path.push(fact.type);
      applyFact(reis, fact);
    }
    const key = path.join(' → ');
    const variant = variants.get(key) ?? { path, journeys: 0, facts: 0, allowed: 0 };
    variant.journeys += 1;
    variant.facts += own;
    variant.allowed += ownAllowed;
    variants.set(key, variant);
    count += 1;
    all += own;
    allowed += ownAllowed;
  }
  return {
    journeys: count,
    facts: all,
    allowed,
    fitness: share(allowed, all),
    rules: [...rules]
      .map(([rule, { asked, met }]) => ({ rule, asked, met, fitness: share(met, asked) }))
      .sort((a, b) => a.fitness - b.fitness || (a.rule < b.rule ? -1 : 1)),
    variants: [...variants.values()]
      .map((variant) => ({
        path: variant.path,
        journeys: variant.journeys,
        fitness: share(variant.allowed, variant.facts),
      }))
      .sort((a, b) => b.journeys - a.journeys || (a.path.join() < b.path.join() ? -1 : 1)),
  };
}
