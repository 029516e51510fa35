import { AanpakError } from '../../method/error.js';

/** Gives the moment of now, as ISO 8601 with offset: the library reads no clock of its own. */
export type Clock = () => string;

/**
 * The moment at which a store writes, in UTC with milliseconds; `undefined` when the host gave no clock.
 *
 * @throws AanpakError `moment.expected` when the clock of the host gives no moment
 */
export function recordedNow(now: Clock | undefined): string | undefined {
  if (now === undefined) return undefined;
  const moment = new Date(now());
  if (Number.isNaN(moment.getTime()) || !/^\d{4}-/.test(moment.toISOString()))
    throw new AanpakError('moment.expected', 'Expected now() to give a moment but received something else.');
  return moment.toISOString();
}
