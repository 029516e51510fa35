import * as z from 'zod/mini';
import { kringen, rollen, type Kring, type Rol } from '../method/kringen.js';
import { idSchema, lineSchema, textSchema } from './basis/values.js';
import { betrokkenheden, type Betrokkenheid } from '../method/woorden.js';
import { extraOf, type Extra } from './extra.js';
import { schemaOf } from './basis/schema.js';

/**
 * Anybody in the network, under a pseudonymous id. No name and no address: the host keeps who is behind an id.
 * @source «vanzelf samenwerking», under «Verkennen»; «experimenteren, samenwerken en ontdekken», under «Doen en leren, op pad»
 */
export interface Reiziger {
  id: string;
  rol: Rol;
  kring: Kring;
  organisatie?: string | undefined;
  functie?: string | undefined;
  /** Where this reiziger wants to start. */
  energie?: string | undefined;
  /** Absent: takes part. */
  betrokken?: Betrokkenheid | undefined;
  extra?: Extra | undefined;
}

/** Checks `Reiziger`. */
export const reizigerSchema = schemaOf<Reiziger>()(
  z.strictObject({
    id: idSchema,
    rol: z.enum(rollen),
    kring: z.enum(kringen),
    organisatie: z.optional(lineSchema),
    functie: z.optional(lineSchema),
    energie: z.optional(textSchema),
    betrokken: z.optional(z.enum(betrokkenheden)),
    extra: z.optional(extraOf('reiziger')),
  }),
);
