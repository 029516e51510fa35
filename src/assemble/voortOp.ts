import type { GetoondExperiment } from '../schemas/artefact/reisverslag.js';
import type { ExperimentInReis, Reis } from '../schemas/reis.js';
import { byId, has } from '../steps/lookup.js';
import type { Audience } from './audience.js';

type Grond = NonNullable<GetoondExperiment['voortOp']>['grond'][number];

/** What an id stands for that an experiment can build on, by its name. */
function named(reis: Reis, id: string): Grond[] {
  const piece = byId(reis.materiaal, id);
  if (piece) return [{ soort: 'materiaal', id, tekst: piece.titel }];
  const inzicht = byId(reis.inzichten, id);
  if (inzicht) return [{ soort: 'inzicht', id, tekst: inzicht.inzicht }];
  const element = byId(reis.werkzameElementen, id);
  return element ? [{ soort: 'werkzaamElement', id, tekst: element.wat }] : [];
}

/**
 * What an experiment builds on, as an audience may see it: what is above it and what was erased is not named, and said to be there.
 *
 * @param only - the ids of a list that this audience may see
 */
export function voortOpOf(
  reis: Reis,
  { bouwtVoortOp = [] }: Pick<ExperimentInReis, 'bouwtVoortOp'>,
  audience: Audience,
  only: (ids: readonly string[]) => string[],
): Pick<GetoondExperiment, 'voortOp'> {
  if (bouwtVoortOp.length === 0) return {};
  return {
    voortOp: {
      grond: only(bouwtVoortOp)
        .filter(audience.sees)
        .flatMap((id) => named(reis, id)),
      verborgenGrond: audience.hides(bouwtVoortOp),
      gewisteGronden: bouwtVoortOp.filter((id) => has(reis.gewist, id)).length,
    },
  };
}
