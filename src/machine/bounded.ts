import type { Judgement } from './judge.js';

/** Most findings that one answer lists; the others are counted. Ours: nobody mends more at once. */
export const maximumFindings = 100;

/** How many findings were left out of an answer, by their code. */
export type OmittedFindings = Readonly<Record<string, number>>;

/** Judgements that fit in one answer, and what does not. */
interface Bounded {
  readonly listed: readonly Judgement[];
  /** How many findings there are, listed or not. */
  readonly total: number;
  /** `undefined` when all of them are listed. */
  readonly omitted: OmittedFindings | undefined;
}

/**
 * The first findings of each of these judgements. Every rule keeps a share, so that one long list hides no other rule.
 * Rules and receipts judge everything: only what is told is shortened, before a sentence is made of any of it.
 */
export function bounded(judgements: readonly Judgement[]): Bounded {
  const total = judgements.reduce((sum, { findings }) => sum + findings.length, 0);
  if (total <= maximumFindings) return { listed: judgements, total, omitted: undefined };
  const share = Math.max(1, Math.floor(maximumFindings / judgements.length));
  const counts = new Map<string, number>();
  const listed = judgements.map((judgement) => {
    for (let place = share; place < judgement.findings.length; place += 1) {
      const { code } = judgement.findings[place]!;
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return { ...judgement, findings: judgement.findings.slice(0, share) };
  });
  return { listed, total, omitted: Object.fromEntries(counts) };
}
