import * as z from 'zod/mini';
import { artefacten, type Artefact } from '../method/fasen.js';
import { idSchema, lineSchema, momentSchema } from './basis/values.js';
import { besluitSchema, type Besluit } from './besluit.js';
import { schemaOf } from './basis/schema.js';

/** How one rule of a gate stood at the moment of adoption. */
export interface Verdict {
  rule: string;
  /** Met; not met but explained (`toelichting`); or an advice that was not followed. */
  verdict: 'met' | 'explained' | 'advised';
  /** Id of the toelichting that explains it. */
  toelichting?: string | undefined;
}

/** Proof of an adoption: every rule of the gate, and under which version of the rules. */
export interface Receipt {
  /** The version of the rules; see `rulesVersion`. */
  rules: string;
  verdicts: readonly Verdict[];
}

/** That an artefact was adopted: which version, in which round, when, by whom, and with which fact. */
export interface Vaststelling {
  artefact: Artefact;
  versie: number;
  ronde: number;
  op: string;
  door: string;
  /** The fact that holds it; `fold` of the facts up to here gives the journey as it was. */
  seq: number;
  receipt: Receipt;
  /** Which body decided it. */
  besluit?: Besluit | undefined;
}

/** Checks `Receipt`. */
export const receiptSchema = schemaOf<Receipt>()(
  z.strictObject({
    rules: lineSchema,
    verdicts: z
      .array(
        z.strictObject({
          rule: lineSchema,
          verdict: z.enum(['met', 'explained', 'advised']),
          toelichting: z.optional(idSchema),
        }),
      )
      .check(z.maxLength(1_000)),
  }),
);

/** Checks `Vaststelling`. */
export const vaststellingSchema = schemaOf<Vaststelling>()(
  z.strictObject({
    artefact: z.enum(artefacten),
    versie: z.int().check(z.minimum(1)),
    ronde: z.int().check(z.minimum(1)),
    op: momentSchema,
    door: idSchema,
    seq: z.int().check(z.minimum(1)),
    receipt: receiptSchema,
    besluit: z.optional(besluitSchema),
  }),
);
