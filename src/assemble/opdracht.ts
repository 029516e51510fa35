import type { OpdrachtArtefact } from '../schemas/artefact/opdracht.js';
import type { Reis } from '../schemas/reis.js';
import type { Reiziger } from '../schemas/reiziger.js';
import { byId } from '../steps/lookup.js';
import { shownVelden, withShownExtra } from './eigenVelden.js';
import { kopOf } from './kop.js';
import type { AssembleOptions } from './options.js';
import { shownReiziger } from './reiziger.js';

/**
 * The opdracht as it stands: draft or adopted.
 *
 * @example
 * const opdracht = assembleOpdracht(reis, { publiek: 'openbaar' });
 * @source «Resultaat is een opdracht»
 */
export function assembleOpdracht(reis: Reis, options: AssembleOptions): OpdrachtArtefact {
  return {
    kop: { ...kopOf(reis, 'opdracht', options.publiek, 0), ...shownVelden(options) },
    reiswens: reis.reiswens,
    opdracht: reis.opdracht && withShownExtra('opdracht', reis.opdracht, options),
    opdrachtgever: drager(reis, reis.opdracht?.opdrachtgever, options),
    reisbegeleider: drager(reis, reis.opdracht?.reisbegeleider, options),
  };
}

function drager(reis: Reis, id: string | undefined, options: AssembleOptions): Reiziger | null {
  const reiziger = byId(reis.reizigers, id);
  return reiziger ? shownReiziger(reiziger, options) : null;
}
