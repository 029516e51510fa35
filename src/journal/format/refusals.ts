import type { Rejection, RejectionCode } from '../../machine/findings.js';

/** Most refusals that one answer lists; what comes after is counted. Ours: nobody mends more at once. */
const maximumRefusals = 1_000;

/** How many refusals were left out, by their code. */
export type Omitted = Readonly<Partial<Record<RejectionCode, number>>>;

/** The first refusals of a list, and a count of the others: an answer does not grow without bound with its input. */
interface Refusals<T extends { readonly rejection: Rejection }> {
  readonly add: (refusal: T) => void;
  readonly listed: readonly T[];
  /** `undefined` when all of them are listed. */
  readonly omitted: () => Omitted | undefined;
}

/** A list of refusals that is empty yet. */
export function refusals<T extends { readonly rejection: Rejection }>(): Refusals<T> {
  const listed: T[] = [];
  const counts = new Map<RejectionCode, number>();
  return {
    listed,
    add: (refusal) => {
      if (listed.length < maximumRefusals) listed.push(refusal);
      else counts.set(refusal.rejection.code, (counts.get(refusal.rejection.code) ?? 0) + 1);
    },
    omitted: () => (counts.size === 0 ? undefined : Object.fromEntries(counts)),
  };
}
