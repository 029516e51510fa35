import * as z from 'zod/mini';
import { kringen, rollen, type Kring, type Rol } from '../method/kringen.js';
import { lineSchema, textSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/**
 * Who can now do what: a kring, a rol or an organisatie, never a person.
 * @source «competenties», under «Doen en leren, op pad»
 */
export interface Geleerd {
  wat: string;
  kring?: Kring | undefined;
  rol?: Rol | undefined;
  organisatie?: string | undefined;
}

/** Checks `Geleerd`. */
export const geleerdSchema = schemaOf<Geleerd>()(
  z.strictObject({
    wat: textSchema,
    kring: z.optional(z.enum(kringen)),
    rol: z.optional(z.enum(rollen)),
    organisatie: z.optional(lineSchema),
  }),
);
