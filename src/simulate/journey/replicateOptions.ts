import type { Fact } from '../../steps/facts.js';
import type { LineEvent } from '../clock/process.js';
import type { JourneyRecord } from './record.js';

/** Something that happens in a journey beside its facts: it enters a line, gets what it waited for, reneges, gives it back. */
export interface LineMoment {
  readonly reis: string;
  readonly moment: string;
  readonly resource: string;
  readonly what: LineEvent;
}

/** Which replication of which policy, and what to keep of it. */
export interface ReplicateOptions {
  readonly policy?: string | undefined;
  readonly seed: number;
  readonly replication: number;
  /** Of which journeys every fact is given when they end or are lost from sight; of none when absent. */
  readonly keeps?: ((number: number) => boolean) | undefined;
  /** What is done with the facts that are kept. */
  readonly onReis?: ((name: string, facts: readonly Fact[]) => void) | undefined;
  /** What is done with each fact as it happens. */
  readonly onFact?: ((reis: string, fact: Fact) => void) | undefined;
  /** What is done with each journey when it ends or is lost from sight, as one line of a table. */
  readonly onJourney?: ((journey: JourneyRecord) => void) | undefined;
  /** What is done whenever a journey enters a line, gets what it waited for, reneges or gives it back. */
  readonly onLine?: ((moment: LineMoment) => void) | undefined;
  /** Checks every command against its schema first, as for input from outside. Slower; for a new behaviour. */
  readonly parses?: boolean | undefined;
}
