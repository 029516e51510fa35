import * as z from 'zod/mini';
import { kopSchema, type Kop } from './artefact.js';
import { opdrachtSchema, type Opdracht } from '../opdracht.js';
import { reiswensSchema, type Reiswens } from '../reiswens.js';
import { reizigerSchema, type Reiziger } from '../reiziger.js';
import { schemaOf } from '../basis/schema.js';

/**
 * The opdracht with the reiswens that it came from and the people who carry it.
 * @source «Resultaat is een opdracht»
 */
export interface OpdrachtArtefact {
  kop: Kop;
  reiswens: Reiswens;
  opdracht: Opdracht | null;
  opdrachtgever: Reiziger | null;
  reisbegeleider: Reiziger | null;
}

/** Checks `OpdrachtArtefact`. */
export const opdrachtArtefactSchema = schemaOf<OpdrachtArtefact>()(
  z.strictObject({
    kop: kopSchema,
    reiswens: reiswensSchema,
    opdracht: z.nullable(opdrachtSchema),
    opdrachtgever: z.nullable(reizigerSchema),
    reisbegeleider: z.nullable(reizigerSchema),
  }),
);
