import type { Fact, FactType } from '../steps/facts.js';

/** What somebody else did since the sender of a command looked: enough to say it to people, and no text of theirs. */
export interface DoneSince {
  readonly seq: number;
  readonly type: FactType;
  readonly op: string;
  readonly door: string;
}

/** What these facts did. */
export const doneBy = (facts: readonly Fact[]): DoneSince[] =>
  facts.map(({ seq, type, meta: { op, door } }) => ({ seq, type, op, door }));
