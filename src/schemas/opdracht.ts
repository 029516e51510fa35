import * as z from 'zod/mini';
import { medeOpdrachtgeverSoorten, type MedeOpdrachtgeverSoort } from '../method/woorden.js';
import { idOf } from './basis/refers.js';
import { dateSchema, draftTextSchema, listOf } from './basis/values.js';
import { basis } from './basis/weight.js';
import { beslispuntSchema, type Beslispunt } from './besluit.js';
import { bijlageSchema, type Bijlage } from './bijlage.js';
import { extraOf, type Extra } from './extra.js';
import { schemaOf } from './basis/schema.js';

/**
 * What we set out to understand, and who guides. A draft may have empty texts; adopting asks for more.
 * @source «vraag, aanleiding, ambitie en context», under «Resultaat is een opdracht»
 */
export interface Opdracht {
  vraag: string;
  aanleiding: string;
  ambitie: string;
  context: string;
  /** Id of the reiziger who gives the assignment and adopts opdracht and programma. */
  opdrachtgever?: string | undefined;
  /** Id of the reiziger who guides the journey. @source «programma-manager/Reisbegeleider», under «Resultaat is een opdracht» */
  reisbegeleider?: string | undefined;
  /** What is out of scope. */
  afbakening?: string | undefined;
  gewenstOp?: string | undefined;
  /** Who else gives the assignment. Only the opdrachtgever adopts. */
  medeOpdrachtgevers?: readonly MedeOpdrachtgever[] | undefined;
  beslispunten?: readonly Beslispunt[] | undefined;
  bijlagen?: readonly Bijlage[] | undefined;
  extra?: Extra | undefined;
}

/** Somebody who gives the assignment as well. */
export interface MedeOpdrachtgever {
  /** Id of the reiziger. */
  reiziger: string;
  soort: MedeOpdrachtgeverSoort;
}

const medeOpdrachtgeverSchema = schemaOf<MedeOpdrachtgever>()(
  z.strictObject({ reiziger: idOf('reiziger'), soort: z.enum(medeOpdrachtgeverSoorten) }),
);

/** Checks `Opdracht`. */
export const opdrachtSchema = schemaOf<Opdracht>()(
  z.strictObject({
    vraag: draftTextSchema,
    aanleiding: draftTextSchema,
    ambitie: draftTextSchema,
    context: draftTextSchema,
    opdrachtgever: basis(z.optional(idOf('reiziger'))),
    reisbegeleider: basis(z.optional(idOf('reiziger'))),
    afbakening: z.optional(draftTextSchema),
    gewenstOp: z.optional(dateSchema),
    medeOpdrachtgevers: z.optional(listOf(medeOpdrachtgeverSchema)),
    beslispunten: z.optional(listOf(beslispuntSchema)),
    bijlagen: z.optional(listOf(bijlageSchema)),
    extra: z.optional(extraOf('opdracht')),
  }),
);
