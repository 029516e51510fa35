import { dateSchema } from '../schemas/basis/values.js';
import { indicatorSchema } from '../schemas/indicator.js';
import { byId, has, replace } from './lookup.js';
import { step, type Steps } from './step.js';

/** The steps that say what is measured, and that it is measured differently from a day on. */
export const indicatorSteps: Steps<'indicator.beschrijven' | 'indicator.herzien'> = {
  'indicator.beschrijven': step({
    payload: { indicator: indicatorSchema },
    changes: ['indicatoren'],
    apply: (reis, { indicator }) => {
      reis.indicatoren.push({ ...indicator, breuken: [] });
    },
    brings: ({ indicator }, reis, report) => {
      report(!has(reis.indicatoren, indicator.id), 'indicator', ['indicator', 'id']);
    },
  }),
  'indicator.herzien': step({
    payload: { indicator: indicatorSchema, vanaf: dateSchema },
    changes: ['indicatoren'],
    apply: (reis, { indicator, vanaf }) => {
      const was = byId(reis.indicatoren, indicator.id);
      if (was === undefined) return;
      const { definitie, populatie, breuken } = was;
      // Another name or source breaks no series; another definition or population does.
      const breaks = definitie !== indicator.definitie || populatie !== indicator.populatie;
      replace(reis.indicatoren, {
        ...indicator,
        breuken: breaks ? [...breuken, { vanaf, definitie, populatie }] : breuken,
      });
    },
    pointsTo: ({ indicator }, reis, report) => {
      report(has(reis.indicatoren, indicator.id), 'indicator', ['indicator', 'id']);
    },
  }),
};
