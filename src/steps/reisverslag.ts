import { reisverslagSchema, type Reisverslag } from '../schemas/reisverslag.js';
import { adoptionPayload } from './adoption.js';
import { reportUnique } from './references.js';
import { step, type Report, type Steps } from './step.js';

/** Reports the ids that a report brings: each new within its own list. */
export function reportReisverslagIds(reisverslag: Reisverslag, path: readonly PropertyKey[], report: Report): void {
  reportUnique(reisverslag.betekenis, 'betekenis', [...path, 'betekenis'], report);
  reportUnique(reisverslag.watNietWerkte, 'bevinding', [...path, 'watNietWerkte'], report);
  reportUnique(reisverslag.onverwacht, 'bevinding', [...path, 'onverwacht'], report);
}

/** The steps that close a round. */
export const reisverslagSteps: Steps<'reisverslag.opstellen' | 'reisverslag.vaststellen'> = {
  'reisverslag.opstellen': step({
    payload: { reisverslag: reisverslagSchema },
    changes: [],
    apply: (reis, fact) => {
      reis.reisverslag = fact.reisverslag;
    },
    brings: ({ reisverslag }, _reis, report) => {
      reportReisverslagIds(reisverslag, ['reisverslag'], report);
    },
  }),
  'reisverslag.vaststellen': step({
    payload: adoptionPayload,
    changes: ['reisverslagen'],
    apply: (reis, fact) => {
      if (reis.reisverslag) reis.reisverslagen.push({ versie: fact.versie, reisverslag: reis.reisverslag });
      // The next round drafts its own; the programma stays as the starting point of its next version.
      reis.reisverslag = null;
      reis.ronde += 1;
    },
  }),
};
