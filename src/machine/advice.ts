import type { Finding } from './findings.js';
import type { Judgement } from './judge.js';

/** Most advice that a gate shows at first. Ours: who reads more than three asks follows none. */
export const maximumAdvice = 3;

/** How near a rule is to the text: the words of the method, what follows from them, what is ours. */
function distance(source: string): number {
  if (source.startsWith('«')) return 0;
  return source.includes('«') ? 1 : 2;
}

/** Advice in the order in which it deserves attention: what the text says first, in the order of the rules. */
export function nearestFirst(advice: readonly Finding[], judgements: readonly Judgement[]): readonly Finding[] {
  const sources = new Map(judgements.map(({ rule }) => [rule.id, distance(rule.source)]));
  const of = ({ rule = '' }: Finding): number => sources.get(rule) ?? 0;
  return [...advice].sort((first, other) => of(first) - of(other));
}

/** The advice that is shown first, and how much is left. */
export interface FirstAdvice {
  first: readonly Finding[];
  /** How many more findings there are, of these rules and of others. */
  rest: number;
}

/**
 * The advice that a gate shows first: one finding of each rule, the nearest to the text first, three at most.
 *
 * @param most - how many at most
 * @example
 * const { first, rest } = firstAdvice(explainGate(reis, 'foto').advice);
 * @source «het is eigenlijk simpel»
 */
export function firstAdvice(advice: readonly Finding[], most: number = maximumAdvice): FirstAdvice {
  const rules = new Set<string | undefined>();
  const first = advice.filter(({ rule }) => !rules.has(rule) && rules.add(rule)).slice(0, most);
  return { first, rest: advice.length - first.length };
}
