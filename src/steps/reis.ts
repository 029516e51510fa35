import * as z from 'zod/mini';
import { secties } from '../method/secties.js';
import { aankomstSchema } from '../schemas/aankomst.js';
import { idSchema, lineSchema, textSchema } from '../schemas/basis/values.js';
import { schemaOf } from '../schemas/basis/schema.js';
import { instapSchema, type Instap } from '../schemas/instap.js';
import { verbindingSchema } from '../schemas/verbinding.js';
import { reiswensSchema } from '../schemas/reiswens.js';
import { reizigerSchema } from '../schemas/reiziger.js';
import { spelregelsSchema } from '../schemas/spelregels.js';
import { has, replace } from './lookup.js';
import { standOf } from './doenEnLeren.js';
import { isInvalshoek, noteMerge } from './materiaal.js';
import { reportProgrammaIds } from './programma.js';
import { reportReisverslagIds } from './reisverslag.js';
import { reportUnique } from './references.js';
import { step, type Editable, type Report, type Steps } from './step.js';

const isSectieVanFoto = (name: string): boolean => (secties.foto as readonly string[]).includes(name);

/** The journey with what it brings from before: nothing of it was adopted here. */
function bringAlong(
  reis: Editable<
    | 'materiaal'
    | 'samengevoegd'
    | 'indicatoren'
    | 'inzichten'
    | 'keuzes'
    | 'werkzameElementen'
    | 'elementStanden'
    | 'programmas'
    | 'reisverslagen'
  >,
  instap: Instap,
  op: string,
): void {
  const { ronde } = instap;
  reis.materiaal = [...(instap.materiaal ?? [])];
  for (const piece of reis.materiaal) noteMerge(reis, piece);
  reis.indicatoren = (instap.indicatoren ?? []).map((indicator) => ({ ...indicator, breuken: [] }));
  reis.inzichten = (instap.inzichten ?? []).map((inzicht) => ({ ...inzicht, ronde }));
  reis.keuzes = [...(instap.keuzes ?? [])];
  reis.reisgezelschap = instap.reisgezelschap ?? null;
  reis.mandaat = instap.mandaat ?? null;
  reis.werkzameElementen = [...(instap.werkzameElementen ?? [])];
  reis.elementStanden = reis.werkzameElementen.map((element) => standOf(reis, element, op));
  reis.programmas = (instap.programmas ?? []).map(({ versie, programma }) => ({ versie, programma }));
  reis.reisverslagen = (instap.reisverslagen ?? []).map(({ versie, reisverslag }) => ({ versie, reisverslag }));
}

/** Reports whether everything that an instap brings has an id of its own. */
function reportInstapIds(instap: Instap, report: Report): void {
  const lists = [
    ['materiaal', 'materiaal'],
    ['indicatoren', 'indicator'],
    ['inzichten', 'inzicht'],
    ['keuzes', 'keuze'],
    ['werkzameElementen', 'werkzaamElement'],
  ] as const;
  for (const [list, thing] of lists) reportUnique(instap[list] ?? [], thing, ['instap', list], report);
  reportUnique(instap.opdracht?.beslispunten ?? [], 'beslispunt', ['instap', 'opdracht', 'beslispunten'], report);
  if (instap.programma) reportProgrammaIds(instap.programma, ['instap', 'programma'], report);
  instap.programmas?.forEach(({ programma }, place) => {
    reportProgrammaIds(programma, ['instap', 'programmas', place, 'programma'], report);
  });
  instap.reisverslagen?.forEach(({ reisverslag }, place) => {
    reportReisverslagIds(reisverslag, ['instap', 'reisverslagen', place, 'reisverslag'], report);
  });
}

/** The steps of the journey as a whole and of the people in it. */
export const reisSteps: Steps<
  | 'reis.starten'
  | 'reis.verbinden'
  | 'reiswens.bijwerken'
  | 'reiziger.toevoegen'
  | 'reiziger.bijwerken'
  | 'reis.afronden'
  | 'reis.staken'
> = {
  'reis.starten': step({
    payload: {
      id: idSchema,
      titel: lineSchema,
      reiswens: reiswensSchema,
      spelregels: z.optional(spelregelsSchema),
      instap: z.optional(instapSchema),
      achteraf: schemaOf<boolean | undefined>()(z.optional(z.boolean())),
    },
    changes: [
      'reizigers',
      'materiaal',
      'samengevoegd',
      'indicatoren',
      'inzichten',
      'keuzes',
      'werkzameElementen',
      'elementStanden',
      'programmas',
      'reisverslagen',
    ],
    apply: (reis, fact) => {
      reis.id = fact.id;
      reis.titel = fact.titel;
      reis.achteraf = fact.achteraf ?? false;
      reis.reiswens = fact.reiswens;
      reis.spelregels = fact.spelregels ?? {};
      if (fact.instap === undefined) return;
      reis.instap = fact.instap;
      reis.fase = fact.instap.fase;
      reis.ronde = fact.instap.ronde;
      reis.reizigers = [...fact.instap.reizigers];
      reis.opdracht = fact.instap.opdracht ?? null;
      reis.programma = fact.instap.programma ?? null;
      bringAlong(reis, fact.instap, fact.meta.op);
    },
    brings: ({ instap, spelregels }, _reis, report) => {
      spelregels?.invalshoeken?.forEach(({ invalshoek }, place, extra) => {
        // An angle is a section of the foto: a second one by the same name would hide the first.
        const taken =
          isSectieVanFoto(invalshoek) || extra.findIndex((known) => known.invalshoek === invalshoek) < place;
        report(!taken, 'invalshoek', ['spelregels', 'invalshoeken', place, 'invalshoek']);
      });
      if (instap === undefined) return;
      reportUnique(instap.reizigers, 'reiziger', ['instap', 'reizigers'], report);
      reportInstapIds(instap, report);
    },
    pointsTo: ({ instap, spelregels = {} }, reis, report) => {
      instap?.materiaal?.forEach(({ invalshoek }, place) => {
        const known = isInvalshoek({ ...reis, spelregels }, invalshoek);
        report(known, 'invalshoek', ['instap', 'materiaal', place, 'invalshoek']);
      });
    },
  }),
  'reis.verbinden': step({
    payload: { verbinding: verbindingSchema },
    changes: ['verbindingen'],
    apply: (reis, { verbinding }) => {
      if (has(reis.verbindingen, verbinding.id)) replace(reis.verbindingen, verbinding);
      else reis.verbindingen.push(verbinding);
    },
  }),
  'reiswens.bijwerken': step({
    payload: { reiswens: reiswensSchema },
    changes: [],
    apply: (reis, fact) => {
      reis.reiswens = fact.reiswens;
    },
  }),
  'reiziger.toevoegen': step({
    payload: { reiziger: reizigerSchema },
    changes: ['reizigers'],
    apply: (reis, fact) => {
      reis.reizigers.push(fact.reiziger);
    },
    brings: ({ reiziger }, reis, report) => {
      report(!has(reis.reizigers, reiziger.id), 'reiziger', ['reiziger', 'id']);
    },
  }),
  'reiziger.bijwerken': step({
    payload: { reiziger: reizigerSchema },
    changes: ['reizigers'],
    apply: (reis, fact) => {
      replace(reis.reizigers, fact.reiziger);
    },
    pointsTo: ({ reiziger }, reis, report) => {
      report(has(reis.reizigers, reiziger.id), 'reiziger', ['reiziger', 'id']);
    },
  }),
  'reis.afronden': step({
    payload: { aankomst: aankomstSchema },
    changes: [],
    apply: (reis, fact) => {
      reis.aankomst = fact.aankomst;
    },
  }),
  'reis.staken': step({
    payload: { reden: textSchema },
    changes: [],
    apply: (reis, fact) => {
      reis.staking = fact.reden;
    },
  }),
};
