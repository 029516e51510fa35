import type { Programma } from '../schemas/programma.js';

/** What a doel is called; `undefined` where this programma does not hold it. */
export const doelNaam = (programma: Pick<Programma, 'doelen'> | null | undefined, id: string): string | undefined =>
  programma?.doelen.find((one) => one.id === id)?.doel;
