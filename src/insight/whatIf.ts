import { commandOf } from '../steps/commandOf.js';
import { aanpakkenMetImpact } from '../machine/aanpakkenMetImpact.js';
import type { Finding } from '../machine/findings.js';
import type { Method } from '../machine/method.js';
import type { Artefact } from '../method/fasen.js';
import type { Spelregels } from '../schemas/spelregels.js';
import type { Receipt } from '../schemas/vaststelling.js';
import { applyFact, fold, ownReis } from '../steps/evolve.js';
import type { Fact } from '../steps/facts.js';
import { blankReis } from '../steps/blank.js';
import { rulesIn } from './whatIfTable.js';

/** Other rules for the same history: another method, other spelregels, or both. What is absent stays as it was. */
export interface OtherRules {
  /** The method to judge by; the method as the text has it when absent. */
  readonly method?: Method | undefined;
  /** Settings that replace those of the first fact, one by one; levels of rules rule by rule. */
  readonly spelregels?: Spelregels | undefined;
}

/** From which fact on a rule was broken without a break, up to the adoption that it would have stopped. */
export interface Warning {
  readonly rule: string;
  /** The first fact after which the finding was there. */
  readonly seq: number;
  /** The moment of that fact. */
  readonly op: string;
}

/** One adoption of the history, judged by the other rules. */
export interface AdoptionUnderOtherRules {
  readonly artefact: Artefact;
  readonly versie: number;
  readonly ronde: number;
  readonly seq: number;
  readonly op: string;
  readonly allowed: boolean;
  /** The receipt that it would have had; `null` when it would have been refused. */
  readonly receipt: Receipt | null;
  /** Why it would have been refused. Empty when it would have been allowed. */
  readonly findings: readonly Finding[];
  /** The rules that would have asked for a toelichting of the opdrachtgever. */
  readonly explanationsNeeded: readonly string[];
  /** For each rule that would have refused: how long before the adoption a warning would have come. */
  readonly warnings: readonly Warning[];
}

/** A history under other rules. The history itself is as it was. */
export interface WhatIf {
  readonly reis: string;
  /** The versions of the rules in the receipts of the history, in order of first use. */
  readonly rulesThen: readonly string[];
  /** The version of the rules that judged now. */
  readonly rulesNow: string;
  readonly spelregelsThen: Spelregels;
  readonly spelregelsNow: Spelregels;
  readonly adoptions: readonly AdoptionUnderOtherRules[];
}

/** The facts with other settings in the first one. */
function underSpelregels(facts: readonly Fact[], spelregels: Spelregels | undefined): readonly Fact[] {
  const [first, ...rest] = facts;
  if (spelregels === undefined || first?.type !== 'reis.gestart') return facts;
  return [{ ...first, spelregels: merged(first.spelregels ?? {}, spelregels) }, ...rest];
}

/** Settings over others. To ask after the level of one rule is not to ask after those of others. */
function merged(then: Spelregels, asked: Spelregels): Spelregels {
  const rules = new Set(asked.niveaus?.map(({ regel }) => regel));
  const kept = then.niveaus?.filter(({ regel }) => !rules.has(regel)) ?? [];
  return { ...then, ...asked, ...(asked.niveaus && { niveaus: [...kept, ...asked.niveaus] }) };
}

/**
 * The same history under other rules: which adoptions would have been refused, on which findings, which explanations they would have
 * needed, and how much earlier a warning would have come. History goes on as it was: an adoption that would have been refused
 * does not take the later ones with it. With today's rules, journeys made with today's rules give their own receipts.
 *
 * @example
 * const { adoptions } = whatIf(facts, { spelregels: { minimumInvalshoeken: 6 } });
 * const refused = adoptions.filter(({ allowed }) => !allowed);
 * @source ours
 */
export function whatIf(facts: readonly Fact[], { method = aanpakkenMetImpact, spelregels }: OtherRules = {}): WhatIf {
  const history = underSpelregels(facts, spelregels);
  const end = fold(history);
  const adopted = new Map(end.vastgesteld.map((one) => [one.seq, one]));
  const reis = ownReis(blankReis());
  const adoptions: AdoptionUnderOtherRules[] = [];
  /** Where the present stage began: a warning counts within one stage. */
  let stage = 0;
  history.forEach((fact, place) => {
    const one = adopted.get(fact.seq);
    if (one) {
      const { artefact, versie, ronde, seq, op } = one;
      const decision = method.decide(reis, commandOf(fact));
      const findings = decision.ok ? [] : decision.rejection.findings;
      const [now] = decision.ok ? decision.facts : [];
      adoptions.push({
        artefact,
        versie,
        ronde,
        seq,
        op,
        allowed: decision.ok,
        receipt: now && 'receipt' in now ? now.receipt : null,
        findings,
        explanationsNeeded: rulesIn(findings.filter(({ level }) => level === 'vereist')),
        warnings: findings.length === 0 ? [] : warnings(method, history, stage, place, rulesIn(findings)),
      });
    }
    const { fase } = reis;
    applyFact(reis, fact);
    if (reis.fase !== fase) stage = place + 1;
  });
  return {
    reis: end.id,
    rulesThen: [...new Set(end.vastgesteld.map(({ receipt }) => receipt.rules))],
    rulesNow: method.version,
    spelregelsThen: fold(facts.slice(0, 1)).spelregels,
    spelregelsNow: end.spelregels,
    adoptions,
  };
}

/** Since when each of these rules was broken without a break, looking at the journey after every fact of the stage. */
function warnings(
  method: Method,
  history: readonly Fact[],
  stage: number,
  adoption: number,
  broken: readonly string[],
): Warning[] {
  const rules = method.rules.filter(({ id, gate }) => gate !== 'stap' && broken.includes(id));
  const since = new Map<string, Warning>();
  const reis = ownReis(fold(history.slice(0, stage)));
  for (const fact of history.slice(stage, adoption)) {
    applyFact(reis, fact);
    for (const { id, check } of rules) {
      if (check(reis).findings.length === 0) since.delete(id);
      else if (!since.has(id)) since.set(id, { rule: id, seq: fact.seq, op: fact.meta.op });
    }
  }
  return [...since.values()];
}
