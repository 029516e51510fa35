import type { OpdrachtArtefact } from '../schemas/opdrachtArtefact.js';
import type { Reis } from '../schemas/reis.js';
import { byId } from '../steps/lookup.js';
import { kopOf } from './kop.js';
import type { AssembleOptions } from './options.js';

/**
 * The opdracht as it stands: draft or adopted.
 *
 * @example
 * const opdracht = assembleOpdracht(reis, { publiek: 'openbaar' });
 * @source «Resultaat is een opdracht»
 */
export function assembleOpdracht(reis: Reis, { publiek }: AssembleOptions): OpdrachtArtefact {
  return {
    kop: kopOf(reis, 'opdracht', publiek, 0),
    reiswens: reis.reiswens,
    opdracht: reis.opdracht,
    opdrachtgever: byId(reis.reizigers, reis.opdracht?.opdrachtgever) ?? null,
    reisbegeleider: byId(reis.reizigers, reis.opdracht?.reisbegeleider) ?? null,
  };
}
