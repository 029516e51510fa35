import { lijnBoodschap } from '../lijn.js';
import { reeksTabel } from '../metingen.js';
import type { Reeks } from '../reeks.js';
import type { Writer } from '../writer.js';
import type { Figuur } from './praatplaat.js';

/** A text that a sentence goes on after. */
export const zonderPunt = (text: string): string => text.trim().replace(/[.;]$/, '');

/** A series as the drawing of a plate. */
export function lijnFiguur(reeks: Reeks, writer: Writer): Figuur {
  return {
    soort: 'lijn',
    titel: [reeks.naam, reeks.populatie].filter((part) => part !== '').join(', '),
    boodschap: lijnBoodschap(reeks, writer),
    tabel: reeksTabel(reeks, writer),
    reeks,
  };
}
