import { same } from '../method/same.js';
import type { Fase } from '../method/fasen.js';
import type { Decision } from '../machine/decide.js';
import type { Finding } from '../machine/findings.js';
import type { Fact, FactType } from '../steps/facts.js';

/** What a step gave: the decision, and the advice that stood beside it. */
interface Tried {
  readonly decision: Decision;
  readonly advice: readonly Finding[];
}

/** One thing that is expected of a step. */
export type Expected =
  | {
      readonly kind: 'refuses';
      readonly code: string;
      readonly params: Readonly<Record<string, string | number>>;
      /** The place of the finding in the command or the journey, as `materiaal.id`. */
      readonly at?: string | undefined;
    }
  | { readonly kind: 'becomes'; readonly fact: FactType; readonly part: object }
  | { readonly kind: 'leadsTo'; readonly fase: Fase }
  | { readonly kind: 'allowed' }
  | { readonly kind: 'advises'; readonly code: string }
  | { readonly kind: 'keepsQuiet'; readonly code: string };

/**
 * The step is refused with this finding. A test names every finding of the refusal: one that is not named fails it.
 *
 * @param params - what the finding has to say; parameters that are not named are not looked at
 * @param at - where it has to point to, such as `materiaal.id`
 * @example
 * given(reis).when('foto.vaststellen').then(refuses('command.wrong-stage'));
 */
export const refuses = (
  code: string,
  params: Readonly<Record<string, string | number>> = {},
  at?: string,
): Expected => ({
  kind: 'refuses',
  code,
  params,
  at,
});

/**
 * The step is allowed and becomes this fact.
 *
 * @param part - fields that the fact has to have; others are not looked at
 */
export const becomes = (fact: FactType, part: object = {}): Expected => ({ kind: 'becomes', fact, part });

/** The step is allowed, whatever it becomes. */
export const allowed: Expected = { kind: 'allowed' };

/** The step is allowed, and the journey is in this stage after it. */
export const leadsTo = (fase: Fase): Expected => ({ kind: 'leadsTo', fase });

/** Whether the step is allowed or not: this is advised. */
export const advises = (code: string): Expected => ({ kind: 'advises', code });

/** Whether the step is allowed or not: this is not advised. */
export const keepsQuiet = (code: string): Expected => ({ kind: 'keepsQuiet', code });

const isFinding = ({ code, params, path }: Finding, expected: Extract<Expected, { kind: 'refuses' }>): boolean =>
  code === expected.code &&
  (expected.at === undefined || path.join('.') === expected.at) &&
  Object.entries(expected.params).every(([name, value]) => params[name] === value);

const hasPart = (fact: Fact, part: object): boolean =>
  Object.entries(part).every(([key, value]) => same(fact[key as keyof Fact], value));

/** What came out otherwise than expected, as *expected … but received …*; empty when nothing did. */
export function differences({ decision, advice }: Tried, expected: readonly Expected[]): string[] {
  const found = decision.ok ? [] : decision.rejection.findings;
  const received = decision.ok
    ? `${decision.facts[0]?.type ?? 'no fact'} in ${decision.reis.fase}`
    : found.map(({ code, path, params }) => `${code} at ${path.join('.')} ${JSON.stringify(params)}`).join('; ') ||
      decision.rejection.code;
  const holds = (wanted: Expected): boolean => {
    if (wanted.kind === 'refuses') return found.some((finding) => isFinding(finding, wanted));
    if (wanted.kind === 'advises') return advice.some(({ code }) => code === wanted.code);
    if (wanted.kind === 'keepsQuiet') return !advice.some(({ code }) => code === wanted.code);
    if (!decision.ok) return false;
    if (wanted.kind === 'allowed') return true;
    if (wanted.kind === 'leadsTo') return decision.reis.fase === wanted.fase;
    return decision.facts.some((fact) => fact.type === wanted.fact && hasPart(fact, wanted.part));
  };
  const missing = expected
    .filter((one) => !holds(one))
    .map((one) => `expected ${JSON.stringify(one)} but received ${received}`);
  const named = expected.flatMap((one) => (one.kind === 'refuses' ? [one] : []));
  const unnamed = found
    .filter((finding) => !named.some((one) => isFinding(finding, one)))
    .map(({ code, path }) => `expected no ${code} but received it at ${path.join('.')}`);
  return [...missing, ...(expected.every(({ kind }) => kind === 'advises' || kind === 'keepsQuiet') ? [] : unnamed)];
}
