import type { Niveau } from '../method/woorden.js';
import type { Reis, ToelichtingInReis } from '../schemas/reis.js';
import type { Receipt } from '../schemas/vaststelling.js';
import type { Evidence, Rule, Seed } from '../rules/rule.js';
import { niveauOf } from '../rules/spelregels.js';
import type { Command } from '../steps/commands.js';

/** How one rule stands: what it found, what meets it, and the explanation that covers it this round. */
export interface Judgement {
  rule: Rule;
  level: Niveau;
  findings: readonly Seed[];
  by: readonly Evidence[];
  toelichting: ToelichtingInReis | undefined;
}

/** The explanation of a rule that counts now: given in this round and not withdrawn. */
function toelichtingOf(reis: Reis, rule: Rule): ToelichtingInReis | undefined {
  return reis.toelichtingen.find(
    ({ regel, ronde, ingetrokken }) => regel === rule.id && ronde === reis.ronde && ingetrokken === null,
  );
}

/** Asks one rule. */
function judge(rule: Rule, reis: Reis, command?: Command): Judgement {
  const { findings, by } = rule.check(reis, command);
  const level = niveauOf(rule, reis);
  const toelichting = findings.length > 0 && level === 'vereist' ? toelichtingOf(reis, rule) : undefined;
  return { rule, level, findings, by, toelichting };
}

/** Asks every rule. */
export const judgeAll = (rules: readonly Rule[], reis: Reis, command?: Command): Judgement[] =>
  rules.map((rule) => judge(rule, reis, command));

/** Whether every rule is met. */
export function breaksNone(rules: readonly Rule[], reis: Reis, command: Command): boolean {
  for (const rule of rules) if (rule.check(reis, command).findings.length > 0) return false;
  return true;
}

/** Whether this stands in the way: something is missing, it is more than advice, and nobody explained it. */
export const blocks = ({ level, findings, toelichting }: Judgement): boolean =>
  findings.length > 0 && level !== 'advies' && toelichting === undefined;

/** The proof of an adoption: how every rule of its gate stood. */
export function receiptOf(rules: string, judgements: readonly Judgement[]): Receipt {
  return {
    rules,
    verdicts: judgements
      .filter(({ rule }) => rule.gate !== 'stap')
      .map(({ rule, findings, toelichting }) =>
        toelichting === undefined
          ? { rule: rule.id, verdict: findings.length === 0 ? 'met' : 'advised' }
          : { rule: rule.id, verdict: 'explained', toelichting: toelichting.id },
      ),
  };
}
