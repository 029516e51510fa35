import type { VerhaalTekst } from '../../src/assemble/index.js';
import { inrichten } from './inrichten.js';
import { programma3 } from './programma3.js';
import { ronde2 } from './ronde2.js';
import { start } from './start.js';
import { velden } from './velden.js';
import { verkennen } from './verkennen.js';

const verzonnen = (tekst: string): VerhaalTekst => ({ status: 'aanwezig', tekst: `Fictief. ${tekst}` });

/**
 * A neighbourhood that does not exist, and everything that Rotterdam lacks: an entry halfway, goals up to 2040 with steps in between, a break in a
 * series, money per year, an element that was withdrawn, what was said back, fields of the host, and rows of a spreadsheet.
 */
export const gezondeBuurt = {
  start,
  commands: [...verkennen, ...inrichten, ...ronde2, ...programma3],
  verhalen: new Map<string, VerhaalTekst>([
    [
      'v-soep',
      verzonnen('Mijn oma kookte voor de hele trap. Nu doe ik dat. Alleen is mijn keuken te klein voor acht kinderen.'),
    ],
    [
      'v-dorst',
      verzonnen('Na gym heb ik dorst. De kraan is in het lokaal en dat is dan dicht. In de automaat zit cola.'),
    ],
    ['v-mes', verzonnen('Ik mocht het scherpe mes. Mijn vader schrok, maar ik kan het nu beter dan hij.')],
  ]),
  velden,
};
