import type { Thing } from '../method/dingen.js';

/** Reports that the thing at this place of the command is there (`ok`) or is not. */
export type Report = (ok: boolean, thing: Thing, path: readonly PropertyKey[]) => void;
