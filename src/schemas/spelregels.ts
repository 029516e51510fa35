import * as z from 'zod/mini';
import { lineSchema, listOf } from './basis/values.js';
import { regelNiveaus, type RegelNiveauWoord } from '../method/woorden.js';
import { patterns } from './basis/patterns.js';
import { schemaOf } from './basis/schema.js';

/** An angle that a host adds to the nine of the text, which says «onder meer». */
export interface ExtraInvalshoek {
  /** camelCase, as it appears in `materiaal.invalshoek`. */
  invalshoek: string;
  /** How people call it. */
  label: string;
}

/** A rule that this journey holds at another level than the method does. */
export interface RegelNiveau {
  /** The id of the rule, such as `foto.leefwereld-gehoord`. */
  regel: string;
  /** `uit`: an advice that is not given here. What the text asks can be advice, never off. */
  niveau: RegelNiveauWoord;
}

/**
 * What a host changes to make the method its own. It travels in the first fact of a journey, so that a journey keeps the
 * rules it began with. Absent means: as the method has it.
 * @source ours
 */
export interface Spelregels {
  /** Fewest invalshoeken with materiaal; `minimumInvalshoeken` when absent. */
  minimumInvalshoeken?: number | undefined;
  /** Longest time between two reflections, in weeks, when the network promised itself one; see also `mandaat.reflectie`. */
  reflectieRitmeWeken?: number | undefined;
  invalshoeken?: readonly ExtraInvalshoek[] | undefined;
  niveaus?: readonly RegelNiveau[] | undefined;
  /** How many seconds a moment may lie before the last fact and still count as that moment; `klokSpeling` when absent. */
  klokSpelingSeconden?: number | undefined;
  /** The zone in which documents, retention, exports and the command line take days, `Europe/Amsterdam`. Without one: as it was written. */
  tijdzone?: string | undefined;
  /** In which language people write in this journey, as a tag of BCP 47; `nl` when absent. Documents in another language mark what was typed. */
  taal?: string | undefined;
}

/** The name of an angle that is new: it points to none. */
const newInvalshoekSchema = z.string().check(z.regex(patterns.name));

/** Checks `Spelregels`. */
export const spelregelsSchema = schemaOf<Spelregels>()(
  z.strictObject({
    minimumInvalshoeken: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
    reflectieRitmeWeken: z.optional(z.int().check(z.minimum(1), z.maximum(52))),
    invalshoeken: z.optional(
      listOf(schemaOf<ExtraInvalshoek>()(z.strictObject({ invalshoek: newInvalshoekSchema, label: lineSchema }))),
    ),
    niveaus: z.optional(
      listOf(
        schemaOf<RegelNiveau>()(
          z.strictObject({
            regel: z.string().check(z.regex(patterns.rule), z.maxLength(100)),
            niveau: z.enum(regelNiveaus),
          }),
        ),
      ),
    ),
    klokSpelingSeconden: z.optional(z.int().check(z.minimum(0), z.maximum(3_600))),
    tijdzone: z.optional(z.string().check(z.maxLength(60), z.regex(patterns.zone))),
    taal: z.optional(z.string().check(z.maxLength(35), z.regex(patterns.language))),
  }),
);
