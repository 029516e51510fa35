import { aanpakkenMetImpact } from '../machine/aanpakkenMetImpact.js';
import { blocks, judgeAll } from '../machine/judge.js';
import type { Method } from '../machine/method.js';
import { artefacten, artefactVanFase, type Artefact, type Fase, type LevendeFase } from '../method/fasen.js';
import type { DoelUitkomst } from '../method/woorden.js';
import { withoutFeedback } from '../rules/gerapporteerd.js';
import { rulesOf } from '../rules/registry.js';
import type { Rule } from '../rules/rule.js';
import type { Reis } from '../schemas/reis.js';

/** How often one rule stands in the way of the next gate. */
export interface Waiting {
  readonly rule: string;
  readonly findings: number;
}

/** What the last reisverslag said of a goal, and what the one before it said. */
export interface GoalTrend {
  readonly doel: string;
  readonly uitkomst: DoelUitkomst;
  readonly daarvoor: DoelUitkomst | null;
}

/** One journey among others: where it is, since when, what it waits for, how its goals stand. No person is named. */
export interface PortfolioRow {
  readonly reis: string;
  readonly titel: string;
  readonly fase: Fase;
  readonly ronde: number;
  /** The moment of the adoption that led to this stage; the moment of the last fact where none did. */
  readonly sinds: string;
  /** What stands in the way of the next gate, by rule. Empty when the gate can open, or the journey has ended. */
  readonly wachtOp: readonly Waiting[];
  /** Advice on the next gate that is not followed. */
  readonly adviezen: number;
  readonly doelen: readonly GoalTrend[];
  /** Rules of this round that were explained instead of met. */
  readonly toegelicht: readonly string[];
  /** How many of those who brought something have heard nothing back. Who they are stays in the journey. */
  readonly nogTerug: number;
}

/** Some journeys at a glance. */
export interface Portfolio {
  readonly rows: readonly PortfolioRow[];
  /** How many journeys are in each stage. */
  readonly perFase: Readonly<Partial<Record<Fase, number>>>;
  /** Rules that hold journeys up, the most journeys first. */
  readonly wachtOp: readonly { readonly rule: string; readonly reizen: number }[];
}

function rowOf(rulesFor: (gate: Artefact) => readonly Rule[], reis: Reis): PortfolioRow {
  const gate = reis.fase in artefactVanFase ? artefactVanFase[reis.fase as LevendeFase] : undefined;
  // The verdicts alone: sentences and remedies, which a row does not show, would be most of the work.
  const judged = gate === undefined ? [] : judgeAll(rulesFor(gate), reis);
  const open = judged.filter(({ findings }) => findings.length > 0);
  const held = open.filter(blocks);
  return {
    reis: reis.id,
    titel: reis.titel,
    fase: reis.fase,
    ronde: reis.ronde,
    sinds: reis.vastgesteld.at(-1)?.op ?? reis.op,
    wachtOp: held.map(({ rule, findings }) => ({ rule: rule.id, findings: findings.length })),
    adviezen: open.reduce((sum, one) => sum + (one.toelichting || blocks(one) ? 0 : one.findings.length), 0),
    doelen: goalsOf(reis),
    toegelicht: reis.toelichtingen
      .filter(({ ronde, ingetrokken }) => ronde === reis.ronde && ingetrokken === null)
      .map(({ regel }) => regel),
    nogTerug: withoutFeedback(reis).length,
  };
}

/** How often each word occurs, in order of first use. */
function counted(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}

function goalsOf({ reisverslagen }: Reis): GoalTrend[] {
  const last = reisverslagen.at(-1)?.reisverslag.doelbereik ?? [];
  const before = new Map(reisverslagen.at(-2)?.reisverslag.doelbereik.map(({ doel, uitkomst }) => [doel, uitkomst]));
  return last.map(({ doel, uitkomst }) => ({ doel, uitkomst, daarvoor: before.get(doel) ?? null }));
}

/**
 * Many journeys at a glance: where each is, since when, what it waits for and how its goals stand. Rows are in the order of the
 * journeys.
 *
 * @param method - the rules to judge the next gates by; the method as the text has it when absent
 * @example
 * const { rows, wachtOp } = portfolio([reis]);
 * rows.filter(({ wachtOp }) => wachtOp.length === 0); // their next gate can open
 * @source ours
 */
export function portfolio(journeys: Iterable<Reis>, method: Method = aanpakkenMetImpact): Portfolio {
  const ofGate = new Map(artefacten.map((gate) => [gate, rulesOf(method.rules, gate)]));
  const rows = Array.from(journeys, (reis) => rowOf((gate) => ofGate.get(gate) ?? [], reis));
  const held = counted(rows.flatMap(({ wachtOp }) => wachtOp.map(({ rule }) => rule)));
  return {
    rows,
    perFase: Object.fromEntries(counted(rows.map(({ fase }) => fase))),
    wachtOp: held.map(([rule, reizen]) => ({ rule, reizen })).sort((a, b) => b.reizen - a.reizen),
  };
}
