import * as z from 'zod/mini';
import { artefacten, type Artefact } from '../method/fasen.js';
import { idSchema, textSchema } from './basis/values.js';
import { idOf } from './basis/refers.js';
import { patterns } from './basis/patterns.js';
import { schemaOf } from './basis/schema.js';

/**
 * Comply or explain: why a required rule of a gate is not met this round, and which opdrachtgever stands for it.
 * It counts for one round, is printed in the artefact, and can be withdrawn.
 * @source ours («pas toe of leg uit»)
 */
export interface Toelichting {
  id: string;
  regel: string;
  gate: Artefact;
  ronde: number;
  motivering: string;
  /** Id of the opdrachtgever who stands for it. */
  opdrachtgever: string;
}

/** The guide's own words with one section of an artefact. */
export interface SectieToelichting {
  artefact: Artefact;
  /** A section of that artefact, see `secties`. */
  sectie: string;
  tekst: string;
}

/** A correction to an adopted artefact that makes no new version. */
export interface Erratum {
  id: string;
  artefact: Artefact;
  /** The version it corrects. */
  versie: number;
  sectie?: string | undefined;
  tekst: string;
}

/** Checks `Toelichting`. */
export const toelichtingSchema = schemaOf<Toelichting>()(
  z.strictObject({
    id: idSchema,
    regel: z.string().check(z.regex(patterns.rule), z.maxLength(100)),
    gate: z.enum(artefacten),
    ronde: z.int().check(z.minimum(1)),
    motivering: textSchema,
    opdrachtgever: idOf('reiziger'),
  }),
);

const sectieSchema = z.string().check(z.regex(patterns.name));

/** Checks `SectieToelichting`. */
export const sectieToelichtingSchema = schemaOf<SectieToelichting>()(
  z.strictObject({ artefact: z.enum(artefacten), sectie: sectieSchema, tekst: textSchema }),
);

/** Checks `Erratum`. */
export const erratumSchema = schemaOf<Erratum>()(
  z.strictObject({
    id: idSchema,
    artefact: z.enum(artefacten),
    versie: z.int().check(z.minimum(1)),
    sectie: z.optional(sectieSchema),
    tekst: textSchema,
  }),
);
