import * as z from 'zod/mini';
import { invalshoeken } from '../method/materiaal.js';
import { wisRedenen } from '../method/woorden.js';
import { idSchema, textSchema } from '../schemas/basis/values.js';
import { materiaalSchema, type Materiaal } from '../schemas/materiaal.js';
import type { Reis } from '../schemas/reis.js';
import { schemaOf } from '../schemas/basis/schema.js';
import { oordeelSchema, witteVlekSchema } from '../schemas/verkenning.js';
import { byId, has, remove, replace } from './lookup.js';
import { isOrWasMateriaal, reportMateriaalIds } from './references.js';
import { step, type Editable, type Report, type Steps } from './step.js';

/** Whether this is one of the nine invalshoeken, or one that the host added. */
export function isInvalshoek(reis: Reis, invalshoek: string): boolean {
  return (
    (invalshoeken as readonly string[]).includes(invalshoek) ||
    (reis.spelregels.invalshoeken ?? []).some((extra) => extra.invalshoek === invalshoek)
  );
}

/** Whether a piece is another one, or was merged into it, however far. Two that stand in each other would both be gone. */
function standsIn(reis: Reis, id: string, other: string): boolean {
  const reached = [id];
  for (const one of reached) {
    if (one === other) return true;
    for (const merge of reis.samengevoegd) {
      if (merge.materiaal === one && !reached.includes(merge.in)) reached.push(merge.in);
    }
  }
  return false;
}

function reportMateriaal(materiaal: Materiaal, reis: Reis, report: Report): void {
  report(isInvalshoek(reis, materiaal.invalshoek), 'invalshoek', ['materiaal', 'invalshoek']);
  materiaal.aangedragenDoor.forEach((id, place) => {
    report(has(reis.reizigers, id), 'reiziger', ['materiaal', 'aangedragenDoor', place]);
  });
  const meegekeken = 'kaart' in materiaal ? materiaal.kaart?.meegekeken : undefined;
  if (meegekeken !== undefined)
    report(has(reis.reizigers, meegekeken.door), 'reiziger', ['materiaal', 'kaart', 'meegekeken', 'door']);
  materiaal.samengevoegdUit?.forEach((id, place) => {
    const known = isOrWasMateriaal(reis, id) && !standsIn(reis, materiaal.id, id);
    report(known, 'materiaal', ['materiaal', 'samengevoegdUit', place]);
  });
}

function noteMerge(reis: Editable<'samengevoegd'>, materiaal: Materiaal): void {
  reis.samengevoegd = reis.samengevoegd.filter((merge) => merge.in !== materiaal.id);
  for (const id of materiaal.samengevoegdUit ?? []) reis.samengevoegd.push({ materiaal: id, in: materiaal.id });
}

/** The steps that bring together what was found, without judging it. */
export const materiaalSteps: Steps<
  | 'materiaal.toevoegen'
  | 'materiaal.corrigeren'
  | 'materiaal.wissen'
  | 'energie.markeren'
  | 'oordeel.parkeren'
  | 'oordeel.behandelen'
  | 'witteVlek.benoemen'
  | 'foto.vaststellen'
> = {
  'materiaal.toevoegen': step({
    payload: { materiaal: materiaalSchema },
    changes: ['materiaal', 'samengevoegd'],
    apply: (reis, fact) => {
      reis.materiaal.push(fact.materiaal);
      if (fact.materiaal.samengevoegdUit !== undefined) noteMerge(reis, fact.materiaal);
    },
    brings: ({ materiaal }, reis, report) => {
      report(!isOrWasMateriaal(reis, materiaal.id), 'materiaal', ['materiaal', 'id']);
    },
    pointsTo: ({ materiaal }, reis, report) => {
      reportMateriaal(materiaal, reis, report);
    },
  }),
  'materiaal.corrigeren': step({
    payload: { materiaal: materiaalSchema },
    changes: ['materiaal', 'samengevoegd'],
    apply: (reis, fact) => {
      replace(reis.materiaal, fact.materiaal);
      noteMerge(reis, fact.materiaal);
    },
    pointsTo: ({ materiaal }, reis, report) => {
      report(has(reis.materiaal, materiaal.id), 'materiaal', ['materiaal', 'id']);
      reportMateriaal(materiaal, reis, report);
    },
  }),
  'materiaal.wissen': step({
    payload: { materiaal: idSchema, reden: z.enum(wisRedenen) },
    changes: ['materiaal', 'gewist', 'samengevoegd'],
    apply: (reis, fact) => {
      remove(reis.materiaal, fact.materiaal);
      reis.samengevoegd = reis.samengevoegd.filter((merge) => merge.in !== fact.materiaal);
      reis.gewist.push({ id: fact.materiaal, op: fact.meta.op, reden: fact.reden });
    },
    pointsTo: ({ materiaal }, reis, report) => {
      report(has(reis.materiaal, materiaal), 'materiaal', ['materiaal']);
    },
  }),
  'energie.markeren': step({
    payload: {
      bij: schemaOf<{ materiaal: string } | { reiziger: string }>()(
        z.union([z.strictObject({ materiaal: idSchema }), z.strictObject({ reiziger: idSchema })]),
      ),
      energie: textSchema,
    },
    changes: ['materiaal', 'reizigers'],
    apply: (reis, { bij, energie }) => {
      if ('materiaal' in bij) {
        const materiaal = byId(reis.materiaal, bij.materiaal);
        if (materiaal) replace(reis.materiaal, { ...materiaal, energie });
      } else {
        const reiziger = byId(reis.reizigers, bij.reiziger);
        if (reiziger) replace(reis.reizigers, { ...reiziger, energie });
      }
    },
    pointsTo: ({ bij }, reis, report) => {
      if ('materiaal' in bij) report(has(reis.materiaal, bij.materiaal), 'materiaal', ['bij', 'materiaal']);
      else report(has(reis.reizigers, bij.reiziger), 'reiziger', ['bij', 'reiziger']);
    },
  }),
  'oordeel.parkeren': step({
    payload: { oordeel: oordeelSchema },
    changes: ['oordelen'],
    apply: (reis, fact) => {
      reis.oordelen.push({ behandeling: null, ...fact.oordeel });
    },
    brings: ({ oordeel }, reis, report) => {
      report(!has(reis.oordelen, oordeel.id), 'oordeel', ['oordeel', 'id']);
    },
    pointsTo: ({ oordeel }, reis, report) => {
      if (oordeel.geuitDoor !== undefined) {
        report(has(reis.reizigers, oordeel.geuitDoor), 'reiziger', ['oordeel', 'geuitDoor']);
      }
      reportMateriaalIds(oordeel.materiaal, reis, ['oordeel', 'materiaal'], report);
    },
  }),
  'oordeel.behandelen': step({
    payload: { oordeel: idSchema, behandeling: textSchema },
    changes: ['oordelen'],
    apply: (reis, fact) => {
      const oordeel = byId(reis.oordelen, fact.oordeel);
      if (oordeel) replace(reis.oordelen, { ...oordeel, behandeling: fact.behandeling });
    },
    pointsTo: ({ oordeel }, reis, report) => {
      report(has(reis.oordelen, oordeel), 'oordeel', ['oordeel']);
    },
  }),
  'witteVlek.benoemen': step({
    payload: { witteVlek: witteVlekSchema },
    changes: ['witteVlekken'],
    apply: (reis, { witteVlek }) => {
      // Naming the same gap again replaces what was said of it before.
      reis.witteVlekken = reis.witteVlekken.filter((known) => known.invalshoek !== witteVlek.invalshoek);
      reis.witteVlekken.push(witteVlek);
    },
    pointsTo: ({ witteVlek }, reis, report) => {
      report(isInvalshoek(reis, witteVlek.invalshoek), 'invalshoek', ['witteVlek', 'invalshoek']);
    },
  }),
  'foto.vaststellen': step({ payload: {}, changes: [], apply: () => undefined }),
};
