import * as z from 'zod/mini';
import { eersteRonde } from '../method/fasen.js';
import { secties } from '../method/secties.js';
import { aankomstSchema } from '../schemas/aankomst.js';
import { idSchema, lineSchema, textSchema } from '../schemas/basis/values.js';
import { schemaOf } from '../schemas/basis/schema.js';
import { instapSchema, type Instap } from '../schemas/instap.js';
import { verbindingSchema } from '../schemas/verbinding.js';
import { reiswensSchema } from '../schemas/reiswens.js';
import type { Reis } from '../schemas/reis.js';
import { reizigerSchema } from '../schemas/reiziger.js';
import { spelregelsSchema } from '../schemas/spelregels.js';
import { has, replace } from './lookup.js';
import { standOf } from './doenEnLeren.js';
import { isInvalshoek, noteMerge } from './materiaal.js';
import { reportProgrammaIds } from './programma.js';
import { reportReisverslagIds } from './reisverslag.js';
import { reportUnique } from './references.js';
import { step, type Editable, type OwnReis, type Report, type Steps } from './step.js';

/** A journey before its first fact. Its lists are new at every call, so that whoever folds may own them. */
export function blankReis(): OwnReis {
  return {
    id: '',
    titel: '',
    achteraf: false,
    verbindingen: [],
    fase: 'reiswens',
    ronde: eersteRonde,
    seq: 0,
    op: '',
    spelregels: {},
    instap: null,
    reiswens: { opgave: '', urgentie: [], doelen: [] },
    reizigers: [],
    opdracht: null,
    materiaal: [],
    gewist: [],
    samengevoegd: [],
    oordelen: [],
    witteVlekken: [],
    inzichten: [],
    indicatoren: [],
    fotoBoodschappen: [],
    keuzes: [],
    reisgezelschap: null,
    mandaat: null,
    programma: null,
    programmas: [],
    experimenten: [],
    reflecties: [],
    leervragen: [],
    doelgroepen: [],
    ontmoetingen: [],
    werkzameElementen: [],
    elementStanden: [],
    terugkoppelingen: [],
    reisverslag: null,
    reisverslagen: [],
    toelichtingen: [],
    sectieToelichtingen: [],
    errata: [],
    vastgesteld: [],
    aankomst: null,
    staking: null,
  };
}

/**
 * A copy of a journey that shares its lists. Field by field, because a spread of an object this wide leaves the fast path of
 * V8 as soon as a program also holds an actor: a whole `decide` then takes 2.5 times as long.
 */
export const copyReis = (reis: Reis): OwnReis =>
  shared({
    id: reis.id,
    titel: reis.titel,
    achteraf: reis.achteraf,
    verbindingen: reis.verbindingen,
    fase: reis.fase,
    ronde: reis.ronde,
    seq: reis.seq,
    op: reis.op,
    spelregels: reis.spelregels,
    instap: reis.instap,
    reiswens: reis.reiswens,
    reizigers: reis.reizigers,
    opdracht: reis.opdracht,
    materiaal: reis.materiaal,
    gewist: reis.gewist,
    samengevoegd: reis.samengevoegd,
    oordelen: reis.oordelen,
    witteVlekken: reis.witteVlekken,
    inzichten: reis.inzichten,
    indicatoren: reis.indicatoren,
    fotoBoodschappen: reis.fotoBoodschappen,
    keuzes: reis.keuzes,
    reisgezelschap: reis.reisgezelschap,
    mandaat: reis.mandaat,
    programma: reis.programma,
    programmas: reis.programmas,
    experimenten: reis.experimenten,
    reflecties: reis.reflecties,
    leervragen: reis.leervragen,
    doelgroepen: reis.doelgroepen,
    ontmoetingen: reis.ontmoetingen,
    werkzameElementen: reis.werkzameElementen,
    elementStanden: reis.elementStanden,
    terugkoppelingen: reis.terugkoppelingen,
    reisverslag: reis.reisverslag,
    reisverslagen: reis.reisverslagen,
    toelichtingen: reis.toelichtingen,
    sectieToelichtingen: reis.sectieToelichtingen,
    errata: reis.errata,
    vastgesteld: reis.vastgesteld,
    aankomst: reis.aankomst,
    staking: reis.staking,
  });

/** Lists are shared between versions of a journey: copy before writing. */
const shared = (reis: Reis): OwnReis => reis as OwnReis;

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
