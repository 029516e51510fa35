import type { Finding } from '../machine/findings.js';
import type { Artefact } from '../method/fasen.js';

/** The rules of some findings, each once. */
export const rulesIn = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.flatMap(({ rule }) => (rule === undefined ? [] : [rule]))),
];

/** How one rule would have refused in a set of journeys. */
export interface WhatIfRow {
  readonly rule: string;
  readonly artefact: Artefact;
  /** In how many journeys it would have refused at least once. */
  readonly journeys: number;
  /** How many adoptions it would have refused. */
  readonly adoptions: number;
}

/**
 * Many histories under other rules, as a table: one row for each rule that would have refused something, the most refusals
 * first.
 *
 * @example
 * const rows = whatIfTable(journeys.map((facts) => whatIf(facts, { method })));
 */
export function whatIfTable(
  answers: Iterable<{
    readonly adoptions: readonly { readonly artefact: Artefact; readonly findings: readonly Finding[] }[];
  }>,
): WhatIfRow[] {
  const rows = new Map<string, { rule: string; artefact: Artefact; journeys: Set<number>; adoptions: number }>();
  let journey = 0;
  for (const { adoptions } of answers) {
    journey += 1;
    for (const { artefact, findings } of adoptions)
      for (const rule of rulesIn(findings)) {
        const row = rows.get(rule) ?? { rule, artefact, journeys: new Set(), adoptions: 0 };
        row.journeys.add(journey);
        row.adoptions += 1;
        rows.set(rule, row);
      }
  }
  return [...rows.values()]
    .map((row) => ({ ...row, journeys: row.journeys.size }))
    .sort((a, b) => b.adoptions - a.adoptions || (a.rule < b.rule ? -1 : 1));
}
