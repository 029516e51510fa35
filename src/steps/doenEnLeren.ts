import { idSchema } from '../schemas/basis/values.js';
import { experimentAfrondingSchema, experimentSchema, reflectieSchema } from '../schemas/experiment.js';
import { doelgroepSchema, ontmoetingSchema } from '../schemas/ontmoeting.js';
import type { Reis } from '../schemas/reis.js';
import { werkzaamElementSchema, type WerkzaamElement } from '../schemas/werkzaamElement.js';
import { byId, has, replace } from './lookup.js';
import { isOrWasMateriaal, reportAll, reportMateriaalIds } from './references.js';
import { step, type Report, type Steps } from './step.js';

function reportWerkzaamElement(element: WerkzaamElement, reis: Reis, report: Report): void {
  for (const side of ['onderbouwing', 'tegenbewijs'] as const) {
    element[side].forEach((id, place) => {
      const known = isOrWasMateriaal(reis, id) || has(reis.experimenten, id);
      report(known, 'bewijs', ['werkzaamElement', side, place]);
    });
  }
}

/** The steps of doing and learning. */
export const doenEnLerenSteps: Steps<
  | 'doelgroep.beschrijven'
  | 'ontmoeting.inrichten'
  | 'experiment.starten'
  | 'experiment.afronden'
  | 'reflectie.vastleggen'
  | 'werkzaamElement.benoemen'
  | 'werkzaamElement.herzien'
> = {
  'doelgroep.beschrijven': step({
    payload: { doelgroep: doelgroepSchema },
    changes: ['doelgroepen'],
    apply: (reis, fact) => {
      const doelgroep = { ronde: reis.ronde, ...fact.doelgroep };
      // The same doelgroep is described better and better: a known id is replaced.
      if (has(reis.doelgroepen, doelgroep.id)) replace(reis.doelgroepen, doelgroep);
      else reis.doelgroepen.push(doelgroep);
    },
  }),
  'ontmoeting.inrichten': step({
    payload: { ontmoeting: ontmoetingSchema },
    changes: ['ontmoetingen'],
    apply: (reis, fact) => {
      const ontmoeting = { ronde: reis.ronde, ...fact.ontmoeting };
      if (has(reis.ontmoetingen, ontmoeting.id)) replace(reis.ontmoetingen, ontmoeting);
      else reis.ontmoetingen.push(ontmoeting);
    },
    pointsTo: ({ ontmoeting }, reis, report) => {
      reportAll(ontmoeting.deelnemers, reis.reizigers, 'reiziger', ['ontmoeting', 'deelnemers'], report);
    },
  }),
  'experiment.starten': step({
    payload: { experiment: experimentSchema },
    changes: ['experimenten'],
    apply: (reis, fact) => {
      // What the journey adds comes first: V8 copies the rest into it without making a new shape per field.
      reis.experimenten.push({ ronde: reis.ronde, afgerondIn: null, afronding: null, ...fact.experiment });
    },
    brings: ({ experiment }, reis, report) => {
      report(!has(reis.experimenten, experiment.id), 'experiment', ['experiment', 'id']);
    },
    pointsTo: ({ experiment }, reis, report) => {
      const { doelgroep, inspanning } = experiment;
      if (doelgroep !== undefined) report(has(reis.doelgroepen, doelgroep), 'doelgroep', ['experiment', 'doelgroep']);
      if (inspanning !== undefined) {
        report(has(reis.programma?.inspanningen ?? [], inspanning), 'inspanning', ['experiment', 'inspanning']);
      }
      reportAll(
        experiment.leervragen,
        reis.programma?.leervragen ?? [],
        'leervraag',
        ['experiment', 'leervragen'],
        report,
      );
    },
  }),
  'experiment.afronden': step({
    payload: { experiment: idSchema, afronding: experimentAfrondingSchema },
    changes: ['experimenten'],
    apply: (reis, fact) => {
      const experiment = byId(reis.experimenten, fact.experiment);
      if (experiment) replace(reis.experimenten, { ...experiment, afgerondIn: reis.ronde, afronding: fact.afronding });
    },
    pointsTo: ({ experiment, afronding }, reis, report) => {
      report(has(reis.experimenten, experiment), 'experiment', ['experiment']);
      reportMateriaalIds(afronding.materiaal, reis, ['afronding', 'materiaal'], report);
    },
  }),
  'reflectie.vastleggen': step({
    payload: { reflectie: reflectieSchema },
    changes: ['reflecties'],
    apply: (reis, fact) => {
      reis.reflecties.push({ ronde: reis.ronde, ...fact.reflectie });
    },
    brings: ({ reflectie }, reis, report) => {
      report(!has(reis.reflecties, reflectie.id), 'reflectie', ['reflectie', 'id']);
    },
    pointsTo: ({ reflectie }, reis, report) => {
      reportAll(reflectie.door, reis.reizigers, 'reiziger', ['reflectie', 'door'], report);
      reportAll(reflectie.experimenten, reis.experimenten, 'experiment', ['reflectie', 'experimenten'], report);
    },
  }),
  'werkzaamElement.benoemen': step({
    payload: { werkzaamElement: werkzaamElementSchema },
    changes: ['werkzameElementen'],
    apply: (reis, fact) => {
      reis.werkzameElementen.push(fact.werkzaamElement);
    },
    brings: ({ werkzaamElement }, reis, report) => {
      report(!has(reis.werkzameElementen, werkzaamElement.id), 'werkzaamElement', ['werkzaamElement', 'id']);
    },
    pointsTo: ({ werkzaamElement }, reis, report) => {
      reportWerkzaamElement(werkzaamElement, reis, report);
    },
  }),
  'werkzaamElement.herzien': step({
    payload: { werkzaamElement: werkzaamElementSchema },
    changes: ['werkzameElementen'],
    apply: (reis, fact) => {
      replace(reis.werkzameElementen, fact.werkzaamElement);
    },
    pointsTo: ({ werkzaamElement }, reis, report) => {
      report(has(reis.werkzameElementen, werkzaamElement.id), 'werkzaamElement', ['werkzaamElement', 'id']);
      reportWerkzaamElement(werkzaamElement, reis, report);
    },
  }),
};
