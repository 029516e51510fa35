import type { Niveau } from '../method/woorden.js';
import type { Reis, ToelichtingInReis } from '../schemas/reis.js';
import type { Receipt, Verdict } from '../schemas/vaststelling.js';
import type { Evidence, Outcome, Rule, RawFinding } from '../rules/rule.js';
import { askedIn, niveauOf } from '../rules/spelregels.js';
import type { Command } from '../steps/commands.js';

/** How one rule stands: what it found, what meets it, and the explanation that covers it this round. */
export interface Judgement {
  rule: Rule;
  level: Niveau;
  findings: readonly RawFinding[];
  by: readonly Evidence[];
  toelichting: ToelichtingInReis | undefined;
}

/** The explanation of a rule that counts now: given in this round and not withdrawn. */
function toelichtingOf(reis: Reis, rule: Rule): ToelichtingInReis | undefined {
  return reis.toelichtingen.find(
    ({ regel, ronde, ingetrokken }) => regel === rule.id && ronde === reis.ronde && ingetrokken === null,
  );
}

/** The answer of one rule, weighed in this journey. */
function judgementOf(rule: Rule, { findings, by }: Outcome, reis: Reis): Judgement {
  const level = niveauOf(rule, reis);
  const toelichting = findings.length > 0 && level === 'vereist' ? toelichtingOf(reis, rule) : undefined;
  return { rule, level, findings, by, toelichting };
}

/** Asks every rule that this journey asks. */
export const judgeAll = (rules: readonly Rule[], reis: Reis, command?: Command): Judgement[] =>
  askedIn(rules, reis).map((rule) => judgementOf(rule, rule.check(reis, command), reis));

const none: readonly Judgement[] = [];

/** Asks every rule of these and keeps those that found something, in their order. Most steps break none. */
export function judgeBroken(rules: readonly Rule[], reis: Reis, command: Command): readonly Judgement[] {
  let broken: Judgement[] | undefined;
  for (const rule of rules) {
    const outcome = rule.check(reis, command);
    if (outcome.findings.length > 0) (broken ??= []).push(judgementOf(rule, outcome, reis));
  }
  return broken ?? none;
}

/** Whether this stands in the way: something is missing, it is more than advice, and nobody explained it. */
export const blocks = ({ level, findings, toelichting }: Judgement): boolean =>
  findings.length > 0 && level !== 'advies' && toelichting === undefined;

const allMet = new WeakMap<readonly Rule[], readonly Verdict[]>();

/** The verdicts of the rules of a gate when nothing is missing, made once: most verdicts of most receipts are these. */
function verdictsWhenMet(rules: readonly Rule[]): readonly Verdict[] {
  let verdicts = allMet.get(rules);
  if (verdicts === undefined) {
    const ofGate = rules.filter(({ gate }) => gate !== 'stap');
    verdicts = ofGate.map(({ id }) => Object.freeze({ rule: id, verdict: 'met' }));
    allMet.set(rules, verdicts);
  }
  return verdicts;
}

const withoutExplanation = new WeakMap<readonly Rule[], Map<string, Receipt>>();

/** Most receipts that are remembered of one gate: a rule or two is advised, and combinations of more are rare. */
const mostReceipts = 256;

/** The proof of an adoption: how every rule of its gate stood. `broken` are those that found something. */
export function receiptOf(version: string, rules: readonly Rule[], broken: readonly Judgement[]): Receipt {
  const ofGate = broken.filter(({ rule }) => rule.gate !== 'stap');
  if (ofGate.some(({ toelichting }) => toelichting !== undefined)) return newReceipt(version, rules, ofGate);
  // Where nothing was explained, a receipt depends on the rules alone: it is made once and shared by all journeys.
  const key = [version, ...ofGate.map(({ rule }) => rule.id)].join(' ');
  const known = withoutExplanation.get(rules) ?? new Map<string, Receipt>();
  withoutExplanation.set(rules, known);
  let receipt = known.get(key);
  if (receipt === undefined) {
    receipt = newReceipt(version, rules, ofGate);
    Object.freeze(receipt.verdicts);
    if (known.size < mostReceipts) known.set(key, Object.freeze(receipt));
  }
  return receipt;
}

function newReceipt(version: string, rules: readonly Rule[], broken: readonly Judgement[]): Receipt {
  const verdicts = verdictsWhenMet(rules).slice();
  for (const { rule, toelichting } of broken) {
    const place = verdicts.findIndex((met) => met.rule === rule.id);
    verdicts[place] =
      toelichting === undefined
        ? { rule: rule.id, verdict: 'advised' }
        : { rule: rule.id, verdict: 'explained', toelichting: toelichting.id };
  }
  return { rules: version, verdicts };
}
