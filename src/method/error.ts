/** What a programmer must mend. Data never causes one. */
export type AanpakErrorCode =
  | 'method.rule-id-taken'
  | 'method.rule-id-form'
  | 'method.field-taken'
  | 'method.field-form'
  | 'reis.expected'
  | 'facts.expected'
  | 'publiek.expected'
  | 'value.expected'
  | 'term.expected'
  | 'seq.expected'
  | 'moment.expected'
  | 'salt.expected'
  | 'mapping.expected'
  | 'command.expected'
  | 'testing.different';

/**
 * Misuse by a programmer: *Expected … but received …*. Hosts branch on `code`, never on the text or the class.
 */
export class AanpakError extends Error {
  override readonly name = 'AanpakError';
  readonly code: AanpakErrorCode;

  constructor(code: AanpakErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
