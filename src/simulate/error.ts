/** What a researcher must mend in a scenario or a run. */
export type SimulationErrorCode =
  | 'purpose.taken'
  | 'scenario.invalid'
  | 'duration.invalid'
  | 'calendar.unknown'
  | 'resource.unknown'
  | 'resource.not-held'
  | 'deadlock'
  | 'behaviour.endless'
  | 'behaviour.threw'
  | 'step.refused-for-ever'
  | 'merge.gap'
  | 'merge.duplicate'
  | 'merge.mixed'
  | 'merge.damaged'
  | 'design.invalid'
  | 'values.too-few'
  | 'values.invalid'
  | 'run.invalid';

/** A simulation that cannot go on, and why. Hosts branch on `code`, never on the text. */
export class SimulationError extends Error {
  override readonly name = 'SimulationError';
  readonly code: SimulationErrorCode;

  constructor(code: SimulationErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Refuses a scenario of which this is not so. */
export function expectScenario(ok: boolean, what: string): void {
  if (!ok) throw new SimulationError('scenario.invalid', `Expected ${what}.`);
}

/** What an error says; whatever else was thrown, as text. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
