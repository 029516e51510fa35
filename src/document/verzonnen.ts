import type { GetoondMateriaal } from '../schemas/artefact/getoond.js';

/** Whether a piece tells of somebody or something that is made up. */
export const isInvented = ({ kaart, klantreis }: Pick<GetoondMateriaal, 'kaart' | 'klantreis'>): boolean =>
  kaart?.fictief === true || klantreis !== null;
