import { lijnBoodschap, lijnOnderschrift } from '../lijnTekst.js';
import { reeksTabel } from '../metingen.js';
import type { Reeks } from '../reeks.js';
import type { Writer } from '../writer.js';
import type { Figuur } from './praatplaat.js';

/** A text that a sentence goes on after. */
export const zonderPunt = (text: string): string => text.trim().replace(/[.;]$/, '');

/** A series as the drawing of a plate; behind its message what was written about where it comes from. */
export function lijnFiguur(reeks: Reeks, writer: Writer, oorzaak = ''): Figuur<string> {
  return {
    soort: 'lijn',
    titel: [reeks.naam, reeks.populatie].filter((part) => part !== '').join(', '),
    boodschap: `${lijnBoodschap(reeks, writer, oorzaak !== '')} ${oorzaak}`.trim(),
    onderschrift: `${lijnOnderschrift(reeks, writer, oorzaak !== '')} ${oorzaak}`.trim(),
    tabel: reeksTabel(reeks, writer),
    reeks,
  };
}
