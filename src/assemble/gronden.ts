import type { EerderExperiment } from '../schemas/artefact/artefact.js';
import type { GetoondMateriaal } from '../schemas/artefact/getoond.js';
import type { Reis } from '../schemas/reis.js';
import { byId } from '../steps/lookup.js';
import { pick, type Visible } from './materiaal.js';

/** What an artefact rests on and does not tell elsewhere in itself. */
interface Gronden {
  /** Materiaal, told in full, so that a reader need not go and look. */
  readonly gronden: readonly GetoondMateriaal[];
  /** Experiments of other rounds. */
  readonly eerdereExperimenten: readonly EerderExperiment[];
}

/**
 * The grounds of an artefact that stand nowhere else in it: a ground is never dropped. What this audience may not see and what was erased
 * is not among them; the artefact says so where the statement stands.
 */
export function grondenOf(reis: Reis, visible: Visible, ids: readonly string[], reported: readonly string[]): Gronden {
  const here = new Set(reported);
  const asked = [...new Set(ids)].filter((id) => !here.has(id));
  return {
    gronden: pick(visible, asked).filter(({ id }) => !here.has(id)),
    eerdereExperimenten: asked.flatMap((id) => {
      const experiment = byId(reis.experimenten, id);
      return experiment ? { id, wat: experiment.wat, ronde: experiment.ronde } : [];
    }),
  };
}
