import * as z from 'zod/mini';
import { eersteRonde } from '../method/fasen.js';
import { secties } from '../method/secties.js';
import { aankomstSchema } from '../schemas/aankomst.js';
import { idSchema, lineSchema, textSchema } from '../schemas/basis/values.js';
import { instapSchema } from '../schemas/instap.js';
import { reiswensSchema } from '../schemas/reiswens.js';
import type { Reis } from '../schemas/reis.js';
import { reizigerSchema } from '../schemas/reiziger.js';
import { spelregelsSchema } from '../schemas/spelregels.js';
import { has, replace } from './lookup.js';
import { reportOpdracht, reportProgramma, reportProgrammaIds } from './programma.js';
import { reportUnique } from './references.js';
import { step, type OwnReis, type Steps } from './step.js';

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

/** Whoever copies a journey must copy a list before changing it. */
const shared = (reis: Reis): OwnReis => reis as OwnReis;

const isSectieVanFoto = (name: string): boolean => (secties.foto as readonly string[]).includes(name);

/** The steps of the journey as a whole and of the people in it. */
export const reisSteps: Steps<
  'reis.starten' | 'reiswens.bijwerken' | 'reiziger.toevoegen' | 'reiziger.bijwerken' | 'reis.afronden' | 'reis.staken'
> = {
  'reis.starten': step({
    payload: {
      id: idSchema,
      titel: lineSchema,
      reiswens: reiswensSchema,
      spelregels: z.optional(spelregelsSchema),
      instap: z.optional(instapSchema),
    },
    changes: ['reizigers'],
    apply: (reis, fact) => {
      reis.id = fact.id;
      reis.titel = fact.titel;
      reis.reiswens = fact.reiswens;
      reis.spelregels = fact.spelregels ?? {};
      if (fact.instap === undefined) return;
      reis.instap = fact.instap;
      reis.fase = fact.instap.fase;
      reis.ronde = fact.instap.ronde;
      reis.reizigers = [...fact.instap.reizigers];
      reis.opdracht = fact.instap.opdracht ?? null;
      reis.programma = fact.instap.programma ?? null;
    },
    brings: ({ instap, spelregels }, _reis, report) => {
      spelregels?.invalshoeken?.forEach(({ invalshoek }, place, extra) => {
        // An angle is a section of the foto: a second one by the same name would hide the first.
        const taken = isSectieVanFoto(invalshoek) || extra.findIndex((one) => one.invalshoek === invalshoek) < place;
        report(!taken, 'invalshoek', ['spelregels', 'invalshoeken', place, 'invalshoek']);
      });
      if (instap) reportUnique(instap.reizigers, 'reiziger', ['instap', 'reizigers'], report);
      if (instap?.programma) reportProgrammaIds(instap.programma, ['instap', 'programma'], report);
    },
    pointsTo: ({ instap }, reis, report) => {
      if (instap === undefined) return;
      const existing: Reis = { ...reis, reizigers: instap.reizigers };
      if (instap.opdracht) reportOpdracht(instap.opdracht, existing, ['instap', 'opdracht'], report);
      if (instap.programma) reportProgramma(instap.programma, existing, ['instap', 'programma'], report);
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
