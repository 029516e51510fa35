import * as z from 'zod/mini';
import { invalshoeken } from '../method/materiaal.js';
import { wisRedenen } from '../method/woorden.js';
import { idOf } from '../schemas/basis/refers.js';
import { lineSchema, textSchema } from '../schemas/basis/values.js';
import { inzichtSchema } from '../schemas/inzicht.js';
import { materiaalSchema, type Materiaal } from '../schemas/materiaal.js';
import type { Reis } from '../schemas/reis.js';
import { schemaOf } from '../schemas/basis/schema.js';
import { uitgelichtSchema } from '../schemas/programma.js';
import { oordeelSchema, witteVlekSchema } from '../schemas/verkenning.js';
import { adoptionPayload } from './adoption.js';
import { byId, has, remove, replace } from './lookup.js';
import { isOrWasMateriaal } from './references.js';
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

/** Reports what was erased: it may be pointed to, and there is nothing left to change. */
function reportErased(id: string, reis: Reis, path: readonly PropertyKey[], report: Report): void {
  if (has(reis.gewist, id) && !has(reis.materiaal, id)) report(false, 'materiaal', path);
}

function reportMateriaal(materiaal: Materiaal, reis: Reis, report: Report): void {
  report(isInvalshoek(reis, materiaal.invalshoek), 'invalshoek', ['materiaal', 'invalshoek']);
  materiaal.samengevoegdUit?.forEach((id, place) => {
    // An id that nothing has is reported as such, once.
    if (isOrWasMateriaal(reis, id) && standsIn(reis, materiaal.id, id))
      report(false, 'materiaal', ['materiaal', 'samengevoegdUit', place]);
  });
}

/** Notes that these pieces stand in this one now. */
export function noteMerge(reis: Editable<'samengevoegd'>, materiaal: Materiaal): void {
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
  | 'inzicht.delen'
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
    payload: { materiaal: idOf('materiaal'), reden: z.enum(wisRedenen) },
    changes: ['materiaal', 'gewist', 'samengevoegd'],
    apply: (reis, fact) => {
      const publiek = byId(reis.materiaal, fact.materiaal)?.publiek;
      remove(reis.materiaal, fact.materiaal);
      reis.samengevoegd = reis.samengevoegd.filter((merge) => merge.in !== fact.materiaal);
      reis.gewist.push({ id: fact.materiaal, op: fact.meta.op, reden: fact.reden, ...(publiek && { publiek }) });
    },
    pointsTo: ({ materiaal }, reis, report) => {
      reportErased(materiaal, reis, ['materiaal'], report);
    },
  }),
  'energie.markeren': step({
    payload: {
      bij: schemaOf<{ materiaal: string } | { reiziger: string }>()(
        z.union([z.strictObject({ materiaal: idOf('materiaal') }), z.strictObject({ reiziger: idOf('reiziger') })]),
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
      if ('materiaal' in bij) reportErased(bij.materiaal, reis, ['bij', 'materiaal'], report);
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
  }),
  'oordeel.behandelen': step({
    payload: { oordeel: idOf('oordeel'), behandeling: textSchema },
    changes: ['oordelen'],
    apply: (reis, fact) => {
      const oordeel = byId(reis.oordelen, fact.oordeel);
      if (oordeel) replace(reis.oordelen, { ...oordeel, behandeling: fact.behandeling });
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
  'inzicht.delen': step({
    payload: { inzicht: inzichtSchema },
    changes: ['inzichten'],
    apply: (reis, { inzicht }) => {
      // Said again it replaces what was said before: an insight grows.
      const said = { ...inzicht, ronde: reis.ronde };
      if (has(reis.inzichten, inzicht.id)) replace(reis.inzichten, said);
      else reis.inzichten.push(said);
    },
  }),
  'foto.vaststellen': step({
    payload: {
      ...adoptionPayload,
      kernboodschap: schemaOf<string | undefined>()(z.optional(lineSchema)),
      uitgelicht: schemaOf<readonly string[] | undefined>()(z.optional(uitgelichtSchema)),
    },
    changes: ['fotoBoodschappen'],
    apply: (reis, { versie, kernboodschap, uitgelicht }) => {
      if (kernboodschap === undefined && uitgelicht === undefined) return;
      reis.fotoBoodschappen.push({ versie, kernboodschap, uitgelicht });
    },
  }),
};
