import type { Publiek } from '../method/materiaal.js';
import type { OpdrachtArtefact } from '../schemas/artefact/opdracht.js';
import type { Reis } from '../schemas/reis.js';
import type { Reiziger } from '../schemas/reiziger.js';
import { byId } from '../steps/lookup.js';
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
export function assembleOpdracht(reis: Reis, { publiek }: AssembleOptions): OpdrachtArtefact {
  return {
    kop: kopOf(reis, 'opdracht', publiek, 0),
    reiswens: reis.reiswens,
    opdracht: reis.opdracht,
    opdrachtgever: drager(reis, reis.opdracht?.opdrachtgever, publiek),
    reisbegeleider: drager(reis, reis.opdracht?.reisbegeleider, publiek),
  };
}

function drager(reis: Reis, id: string | undefined, publiek: Publiek): Reiziger | null {
  const reiziger = byId(reis.reizigers, id);
  return reiziger ? shownReiziger(reiziger, publiek) : null;
}
