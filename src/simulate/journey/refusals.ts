import type { Rejection } from '../../machine/findings.js';
import type { CommandType } from '../../steps/commands.js';
import { movingCommands } from '../../steps/facts.js';
import type { RowMaker } from './row.js';
import type { Traveller } from './traveller.js';

/** So often the same step for the same reasons, with nothing allowed in between, is for ever. Ours. */
const defaultMaximumRefusals = 25;

/** What counting refusals asks of the replication. */
interface Counting {
  readonly now: () => number;
  readonly rowsOf: (reis: Traveller) => RowMaker;
  /** A step was refused for ever. */
  readonly forEver: (reis: Traveller, what: string) => Error;
}

/** What stood in the way of steps: how often, for how long, and when it never ends. */
export class Refusals {
  constructor(
    private readonly counting: Counting,
    private readonly maximum = defaultMaximumRefusals,
  ) {}

  /** A step was refused. */
  refused(reis: Traveller, type: string, { code, findings }: Rejection): void {
    const codes = findings.length > 0 ? [...new Set(findings.map((finding) => finding.code))] : [code];
    this.end(reis);
    reis.refused += 1;
    reis.refusal = { type, codes, since: this.counting.now() };
    for (const finding of codes) this.counting.rowsOf(reis).refuse(finding);
    this.count(reis, type, codes.join(', '));
  }

  /** A step was allowed: what was refused may be allowed now, and what was asked in a stage that was left is past. */
  allowed(reis: Traveller, type: string): void {
    reis.refusals = undefined;
    if (reis.refusal?.type === type || movingCommands.has(type as CommandType)) this.end(reis);
  }

  /** Nothing stands in the way any more. */
  end(reis: Traveller): void {
    if (reis.refusal === undefined) return;
    const minutes = this.counting.now() - reis.refusal.since;
    for (const code of reis.refusal.codes) this.counting.rowsOf(reis).stall(code, minutes);
    reis.refusal = undefined;
  }

  /** Counts how often a step is refused for the same reasons while nothing changed; when it never ends, the run does. */
  private count(reis: Traveller, type: string, why: string): void {
    reis.refusals ??= new Map();
    const before = reis.refusals.get(type);
    const times = before?.why === why ? before.times + 1 : 1;
    reis.refusals.set(type, { why, times });
    if (times < this.maximum) return;
    throw this.counting.forEver(reis, `${type} was refused ${times} times while no other step was allowed: ${why}.`);
  }
}
