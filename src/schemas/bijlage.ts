import * as z from 'zod/mini';
import { patterns } from './basis/patterns.js';
import { lineSchema } from './basis/values.js';
import { schemaOf } from './basis/schema.js';

/** Where a file stands that belongs to something. Never the bytes. @source ours */
export interface Bijlage {
  titel: string;
  /** An address, or the id that the host gave it. */
  vindplaats: string;
  mediatype?: string | undefined;
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256?: string | undefined;
}

/** Checks `Bijlage`. */
export const bijlageSchema = schemaOf<Bijlage>()(
  z.strictObject({
    titel: lineSchema,
    vindplaats: lineSchema,
    mediatype: z.optional(lineSchema),
    sha256: z.optional(z.string().check(z.regex(patterns.sha256))),
  }),
);
