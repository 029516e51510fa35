import { same } from '../method/same.js';
import type { Instap } from '../schemas/instap.js';
import type { Programma } from '../schemas/programma.js';
import type { Reis } from '../schemas/reis.js';

/**
 * The version of the programma that an instap brought. A journey that gets on while choosing brings the programma of the round before:
 * the one of its own round still has to be made.
 */
export const broughtVersion = ({ fase, ronde }: Instap): number =>
  fase === 'inrichten' ? Math.max(1, ronde - 1) : ronde;

/** Whether the programma is still the last one that was adopted here: nobody wrote on it since. */
export const isAsAdopted = ({ programma, programmas }: Pick<Reis, 'programma' | 'programmas'>): boolean =>
  same(programma, programmas.at(-1)?.programma);

/**
 * The programma of one version, wherever it came from: adopted here, brought by an instap, or the draft of the round of now. `null` when
 * there is none. Every place that reads a programma of a round asks here, because what was adopted elsewhere is in no list.
 */
export function programmaOf(reis: Reis, versie: number): Programma | null {
  const adopted = reis.programmas.find((programma) => programma.versie === versie);
  if (adopted) return adopted.programma;
  if (reis.instap?.programma && broughtVersion(reis.instap) === versie && versie < reis.ronde)
    return reis.instap.programma;
  return versie === reis.ronde ? reis.programma : null;
}
