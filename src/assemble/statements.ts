import type { OokGebaseerd } from '../schemas/artefact/artefact.js';
import type { GetoondeBetekenis, GetoondeBevinding, GetoondElement } from '../schemas/artefact/statements.js';
import type { Reis } from '../schemas/reis.js';
import type { Betekenis, Bevinding } from '../schemas/reisverslag.js';
import type { WerkzaamElement } from '../schemas/werkzaamElement.js';
import { has } from '../steps/lookup.js';
import type { Audience } from './audience.js';
import { groundsOf, statementOf } from './grounds.js';

/** What is not shown of the grounds of a statement. */
const also = (reis: Reis, audience: Audience, grounds: readonly string[]): OokGebaseerd => ({
  verborgenGrond: audience.hides(grounds),
  gewisteGronden: new Set(grounds.filter((id) => has(reis.gewist, id))).size,
});

/** The statements of a kind that an audience may see, as it may see them. */
export interface Statements {
  readonly betekenis: (list: readonly Betekenis[]) => GetoondeBetekenis[];
  readonly bevindingen: (list: readonly Bevinding[]) => GetoondeBevinding[];
  readonly elementen: (list: readonly WerkzaamElement[]) => GetoondElement[];
  /** Whether a text that rests on these may be shown. */
  readonly shows: (grounds: readonly string[] | undefined) => boolean;
  readonly oordelen: () => { id: string; oordeel: string; behandeling: string | null }[];
}

/**
 * Statements for one audience: those that rest only on what it may not see are left out, of the others only the grounds that it may see
 * are named, and each says whether it also rests on something else.
 *
 * @param only - the ids of a list that this audience may see
 */
export function statementsFor(reis: Reis, audience: Audience, only: (ids: readonly string[]) => string[]): Statements {
  const shown = <T>(list: readonly T[], grounds: (item: T) => readonly string[]): (T & OokGebaseerd)[] =>
    list
      .filter((one) => audience.shows({ ...(one as { publiek?: never }), grounds: grounds(one) }))
      .map((one) => ({ ...one, ...also(reis, audience, grounds(one)) }));
  return {
    betekenis: (list) =>
      shown(list, groundsOf.betekenis).map((one) => ({
        ...one,
        ...(one.materiaal && { materiaal: only(one.materiaal) }),
        ...(one.werkzameElementen && { werkzameElementen: one.werkzameElementen.filter(audience.sees) }),
      })),
    bevindingen: (list) =>
      shown(list, groundsOf.bevinding).map((one) => ({
        ...one,
        ...(one.materiaal && { materiaal: only(one.materiaal) }),
      })),
    elementen: (list) =>
      shown(list, groundsOf.element).map((one) => ({
        ...one,
        onderbouwing: only(one.onderbouwing),
        tegenbewijs: only(one.tegenbewijs),
      })),
    shows: (grounds = []) => audience.shows({ grounds }),
    oordelen: () =>
      reis.oordelen
        .filter((one) => audience.shows(statementOf.oordeel(one)))
        .map(({ id, oordeel, behandeling }) => ({ id, oordeel, behandeling })),
  };
}
