import type { Command } from '../../src/index.js';
import type { Meta } from '../../src/schemas/index.js';

/** The reizigers who record things in this journey. */
type Door = 'r-programmamanager' | 'r-wethouder' | 'r-onderzoeker' | 'r-evaluatie';

/** No day of this journey lies in a week in which the clock changes, so the month decides. */
const isSummer = (day: string): boolean => /^\d{4}-(0[4-9]|10)-/.test(day);

/** When and by whom. The days are ours: the sources give a month or a year. */
export const at = (day: string, door: Door = 'r-programmamanager', time = '09:00'): Meta => ({
  op: `${day}T${time}:00${isSummer(day) ? '+02:00' : '+01:00'}`,
  door,
});

/** Commands in the order of their moments, so that a file can be about one thing; at one moment, as they were given. */
export const inOrder = (commands: readonly Command[]): readonly Command[] =>
  [...commands].sort((one, other) => Date.parse(one.meta.op) - Date.parse(other.meta.op));
