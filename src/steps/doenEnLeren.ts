import * as z from 'zod/mini';
import { idOf } from '../schemas/basis/refers.js';
import { schemaOf } from '../schemas/basis/schema.js';
import { textSchema } from '../schemas/basis/values.js';
import { experimentAfrondingSchema, experimentSchema, reflectieSchema } from '../schemas/experiment.js';
import { leervraagStandSchema, nieuweLeervraagSchema } from '../schemas/leervraag.js';
import { doelgroepSchema, ontmoetingSchema } from '../schemas/ontmoeting.js';
import type { ElementStand, Reis } from '../schemas/reis.js';
import { terugkoppelingSchema } from '../schemas/terugkoppeling.js';
import { werkzaamElementSchema, type WerkzaamElement } from '../schemas/werkzaamElement.js';
import { byId, has, replace } from './lookup.js';
import { step, type Steps } from './step.js';

/** How an element stands from now on. */
export function standOf(
  { ronde }: Pick<Reis, 'ronde'>,
  { id, richting, zekerheid, status, bewijs }: WerkzaamElement,
  op: string,
  reden?: string,
): ElementStand {
  return {
    element: id,
    op,
    ronde,
    richting,
    zekerheid,
    status,
    ...(bewijs !== undefined && { bewijs }),
    ...(reden !== undefined && { reden }),
  };
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
  | 'leervraag.toevoegen'
  | 'leervraag.bijwerken'
  | 'terugkoppeling.geven'
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
  }),
  'experiment.starten': step({
    payload: { experiment: experimentSchema },
    changes: ['experimenten'],
    apply: (reis, fact) => {
      // Our own fields come before the spread: V8 then makes no new hidden class for each field.
      reis.experimenten.push({ ronde: reis.ronde, afgerondIn: null, afronding: null, ...fact.experiment });
    },
    brings: ({ experiment }, reis, report) => {
      report(!has(reis.experimenten, experiment.id), 'experiment', ['experiment', 'id']);
    },
  }),
  'experiment.afronden': step({
    payload: { experiment: idOf('experiment'), afronding: experimentAfrondingSchema },
    changes: ['experimenten'],
    apply: (reis, fact) => {
      const experiment = byId(reis.experimenten, fact.experiment);
      if (experiment) replace(reis.experimenten, { ...experiment, afgerondIn: reis.ronde, afronding: fact.afronding });
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
  }),
  'werkzaamElement.benoemen': step({
    payload: { werkzaamElement: werkzaamElementSchema },
    changes: ['werkzameElementen', 'elementStanden'],
    apply: (reis, fact) => {
      reis.werkzameElementen.push(fact.werkzaamElement);
      reis.elementStanden.push(standOf(reis, fact.werkzaamElement, fact.meta.op));
    },
    brings: ({ werkzaamElement }, reis, report) => {
      report(!has(reis.werkzameElementen, werkzaamElement.id), 'werkzaamElement', ['werkzaamElement', 'id']);
    },
  }),
  'werkzaamElement.herzien': step({
    payload: {
      werkzaamElement: werkzaamElementSchema,
      reden: schemaOf<string | undefined>()(z.optional(textSchema)),
    },
    changes: ['werkzameElementen', 'elementStanden'],
    apply: (reis, fact) => {
      replace(reis.werkzameElementen, fact.werkzaamElement);
      reis.elementStanden.push(standOf(reis, fact.werkzaamElement, fact.meta.op, fact.reden));
    },
    pointsTo: ({ werkzaamElement }, reis, report) => {
      report(has(reis.werkzameElementen, werkzaamElement.id), 'werkzaamElement', ['werkzaamElement', 'id']);
    },
  }),
  'leervraag.toevoegen': step({
    payload: { leervraag: nieuweLeervraagSchema },
    changes: ['leervragen'],
    apply: (reis, { leervraag }) => {
      reis.leervragen.push({ ...leervraag, status: 'open', ronde: reis.ronde, standen: [] });
    },
    brings: ({ leervraag }, reis, report) => {
      const known = has(reis.leervragen, leervraag.id) || has(reis.programma?.leervragen ?? [], leervraag.id);
      report(!known, 'leervraag', ['leervraag', 'id']);
    },
  }),
  'leervraag.bijwerken': step({
    payload: { leervraag: idOf('leervraag'), stand: leervraagStandSchema },
    changes: ['leervragen'],
    apply: (reis, { leervraag, stand, meta }) => {
      const { ronde } = reis;
      const known = byId(reis.leervragen, leervraag);
      const moment = { ...stand, op: meta.op, ronde };
      if (known) {
        replace(reis.leervragen, { ...known, status: stand.status, standen: [...known.standen, moment] });
        return;
      }
      // A question of the programma comes alive when somebody first works on it; the adopted programma stays as it was.
      const planned = byId(reis.programma?.leervragen ?? [], leervraag);
      if (planned)
        reis.leervragen.push({ id: leervraag, vraag: planned.vraag, status: stand.status, ronde, standen: [moment] });
    },
  }),
  'terugkoppeling.geven': step({
    payload: { terugkoppeling: terugkoppelingSchema },
    changes: ['terugkoppelingen'],
    apply: (reis, { terugkoppeling, meta }) => {
      reis.terugkoppelingen.push({ ...terugkoppeling, op: meta.op, ronde: reis.ronde });
    },
    brings: ({ terugkoppeling }, reis, report) => {
      report(!has(reis.terugkoppelingen, terugkoppeling.id), 'terugkoppeling', ['terugkoppeling', 'id']);
    },
  }),
};
