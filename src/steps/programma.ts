import { idOf } from '../schemas/basis/refers.js';
import { textSchema } from '../schemas/basis/values.js';
import { keuzeSchema } from '../schemas/keuze.js';
import { programmaSchema, type Programma } from '../schemas/programma.js';
import { mandaatSchema, reisgezelschapSchema } from '../schemas/reisgezelschap.js';
import { adoptionPayload } from './adoption.js';
import { byId, has, replace } from './lookup.js';
import { reportUnique } from './references.js';
import { step, type Report, type Steps } from './step.js';

type Path = readonly PropertyKey[];

/** Reports the ids that a programma brings: each new within its own list. */
export function reportProgrammaIds(programma: Programma, path: Path, report: Report): void {
  reportUnique(programma.middelen, 'middel', [...path, 'middelen'], report);
  reportUnique(programma.doelen, 'doel', [...path, 'doelen'], report);
  reportUnique(programma.inspanningen, 'inspanning', [...path, 'inspanningen'], report);
  reportUnique(programma.aannames, 'aanname', [...path, 'aannames'], report);
  reportUnique(programma.leervragen, 'leervraag', [...path, 'leervragen'], report);
  reportUnique(programma.wijzigingen, 'wijziging', [...path, 'wijzigingen'], report);
  reportUnique(programma.beslispunten ?? [], 'beslispunt', [...path, 'beslispunten'], report);
}

/** The steps that choose together and make a version of the programma. */
export const programmaSteps: Steps<
  | 'keuze.maken'
  | 'keuze.herzien'
  | 'keuze.loslaten'
  | 'reisgezelschap.vormen'
  | 'mandaat.verlenen'
  | 'programma.opstellen'
  | 'programma.vaststellen'
  | 'verkenning.hervatten'
> = {
  'keuze.maken': step({
    payload: { keuze: keuzeSchema },
    changes: ['keuzes'],
    apply: (reis, fact) => {
      reis.keuzes.push(fact.keuze);
    },
    brings: ({ keuze }, reis, report) => {
      report(!has(reis.keuzes, keuze.id), 'keuze', ['keuze', 'id']);
    },
  }),
  'keuze.loslaten': step({
    payload: { keuze: idOf('keuze'), reden: textSchema },
    changes: ['keuzes'],
    apply: (reis, fact) => {
      const keuze = byId(reis.keuzes, fact.keuze);
      if (keuze) replace(reis.keuzes, { ...keuze, losgelaten: { op: fact.meta.op, reden: fact.reden } });
    },
  }),
  'keuze.herzien': step({
    payload: { keuze: keuzeSchema },
    changes: ['keuzes'],
    apply: (reis, fact) => {
      replace(reis.keuzes, fact.keuze);
    },
    pointsTo: ({ keuze }, reis, report) => {
      report(has(reis.keuzes, keuze.id), 'keuze', ['keuze', 'id']);
    },
  }),
  'reisgezelschap.vormen': step({
    payload: { reisgezelschap: reisgezelschapSchema },
    changes: [],
    apply: (reis, fact) => {
      reis.reisgezelschap = fact.reisgezelschap;
    },
  }),
  'mandaat.verlenen': step({
    payload: { mandaat: mandaatSchema },
    changes: [],
    apply: (reis, fact) => {
      reis.mandaat = fact.mandaat;
    },
  }),
  'programma.opstellen': step({
    payload: { programma: programmaSchema },
    changes: [],
    apply: (reis, fact) => {
      reis.programma = fact.programma;
    },
    brings: ({ programma }, _reis, report) => {
      reportProgrammaIds(programma, ['programma'], report);
    },
  }),
  'programma.vaststellen': step({
    payload: adoptionPayload,
    changes: ['programmas'],
    apply: (reis, fact) => {
      if (reis.programma) reis.programmas.push({ versie: fact.versie, programma: reis.programma });
    },
  }),
  'verkenning.hervatten': step({ payload: { reden: textSchema }, changes: [], apply: () => undefined }),
};
