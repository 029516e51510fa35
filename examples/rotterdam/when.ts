import type { Meta } from '../../src/index.js';

/** The reizigers who record things in this journey. */
export type Door = 'r-programmamanager' | 'r-wethouder' | 'r-onderzoeker' | 'r-welzijn';

/** When and by whom. The days are ours: the sources give a month or a year. */
export const at = (day: string, door: Door = 'r-programmamanager', time = '09:00'): Meta => ({
  op: `${day}T${time}:00+01:00`,
  door,
});
