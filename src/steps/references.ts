import type { Reis } from '../schemas/reis.js';
import { has, placeOf, type Identified } from './lookup.js';
import type { Thing } from '../method/dingen.js';
import type { Report } from './report.js';

type Path = readonly PropertyKey[];

/** Reports whether every id in a list is new within it. */
export function reportUnique(list: readonly Identified[], thing: Thing, path: Path, report: Report): void {
  list.forEach((item, place) => {
    report(placeOf(list, item.id) === place, thing, [...path, place, 'id']);
  });
}

/**
 * Whether materiaal is there, or was. What points to erased materiaal may go on pointing to its stone: erasing a story must
 * not make a draft or a choice that rested on it impossible to write again. Rules count only what is there.
 */
export const isOrWasMateriaal = (reis: Reis, id: string): boolean => has(reis.materiaal, id) || has(reis.gewist, id);
