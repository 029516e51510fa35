import type { OwnReis, ReisList } from '../../steps/step.js';

/**
 * Gives back the room that lists keep for what may be added to them: seventeen places for one piece, where a replication may hold
 * hundreds of thousands of journeys. Worth its time when a journey goes on to another stage.
 */
export function trimLists(reis: OwnReis): void {
  for (const list of Object.keys(reis) as (keyof OwnReis)[]) {
    const pieces = reis[list];
    if (Array.isArray(pieces) && pieces.length > 0) trim(reis, list as ReisList);
  }
}

function trim<L extends ReisList>(reis: OwnReis, list: L): void {
  reis[list] = (reis[list] as readonly unknown[]).slice() as OwnReis[L];
}
