import { textSchema } from '../schemas/basis/values.js';
import { keuzeSchema, type Keuze } from '../schemas/keuze.js';
import type { Opdracht } from '../schemas/opdracht.js';
import { programmaSchema, type Programma } from '../schemas/programma.js';
import type { Reis } from '../schemas/reis.js';
import { mandaatSchema, reisgezelschapSchema } from '../schemas/reisgezelschap.js';
import { has, replace } from './lookup.js';
import { reportAll, reportMateriaalIds, reportUnique } from './references.js';
import { step, type Report, type Steps } from './step.js';

type Path = readonly PropertyKey[];

/** Reports the people that an opdracht names. */
export function reportOpdracht(opdracht: Opdracht, reis: Reis, path: Path, report: Report): void {
  for (const role of ['opdrachtgever', 'reisbegeleider'] as const) {
    const id = opdracht[role];
    if (id !== undefined) report(has(reis.reizigers, id), 'reiziger', [...path, role]);
  }
}

/** Reports the ids that a programma brings: each new within its own list. */
export function reportProgrammaIds(programma: Programma, path: Path, report: Report): void {
  reportUnique(programma.middelen, 'middel', [...path, 'middelen'], report);
  reportUnique(programma.doelen, 'doel', [...path, 'doelen'], report);
  reportUnique(programma.inspanningen, 'inspanning', [...path, 'inspanningen'], report);
  reportUnique(programma.aannames, 'aanname', [...path, 'aannames'], report);
  reportUnique(programma.leervragen, 'leervraag', [...path, 'leervragen'], report);
  reportUnique(programma.wijzigingen, 'wijziging', [...path, 'wijzigingen'], report);
}

/** Reports everything that a programma points to. */
export function reportProgramma(programma: Programma, reis: Reis, path: Path, report: Report): void {
  programma.inspanningen.forEach((inspanning, place) => {
    const at = [...path, 'inspanningen', place];
    if (inspanning.trekker !== undefined)
      report(has(reis.reizigers, inspanning.trekker), 'reiziger', [...at, 'trekker']);
    reportAll(inspanning.doelen, programma.doelen, 'doel', [...at, 'doelen'], report);
    reportAll(inspanning.keuzes, reis.keuzes, 'keuze', [...at, 'keuzes'], report);
    reportAll(
      inspanning.werkzameElementen,
      reis.werkzameElementen,
      'werkzaamElement',
      [...at, 'werkzameElementen'],
      report,
    );
  });
  const betekenissen = reis.reisverslagen.at(-1)?.reisverslag.betekenis ?? [];
  programma.wijzigingen.forEach(({ betekenis, werkzaamElement }, place) => {
    const at = [...path, 'wijzigingen', place];
    if (betekenis !== undefined) report(has(betekenissen, betekenis), 'betekenis', [...at, 'betekenis']);
    if (werkzaamElement !== undefined) {
      report(has(reis.werkzameElementen, werkzaamElement), 'werkzaamElement', [...at, 'werkzaamElement']);
    }
  });
}

function reportKeuze(keuze: Keuze, reis: Reis, report: Report): void {
  reportMateriaalIds(keuze.materiaal, reis, ['keuze', 'materiaal'], report);
  reportAll(keuze.gemaaktDoor, reis.reizigers, 'reiziger', ['keuze', 'gemaaktDoor'], report);
}

/** The steps that choose together and make a version of the programma. */
export const programmaSteps: Steps<
  | 'keuze.maken'
  | 'keuze.herzien'
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
    pointsTo: ({ keuze }, reis, report) => {
      reportKeuze(keuze, reis, report);
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
      reportKeuze(keuze, reis, report);
    },
  }),
  'reisgezelschap.vormen': step({
    payload: { reisgezelschap: reisgezelschapSchema },
    changes: [],
    apply: (reis, fact) => {
      reis.reisgezelschap = fact.reisgezelschap;
    },
    pointsTo: ({ reisgezelschap }, reis, report) => {
      reportAll(reisgezelschap.leden, reis.reizigers, 'reiziger', ['reisgezelschap', 'leden'], report);
    },
  }),
  'mandaat.verlenen': step({
    payload: { mandaat: mandaatSchema },
    changes: [],
    apply: (reis, fact) => {
      reis.mandaat = fact.mandaat;
    },
    pointsTo: ({ mandaat }, reis, report) => {
      report(has(reis.reizigers, mandaat.reisbegeleider), 'reiziger', ['mandaat', 'reisbegeleider']);
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
    pointsTo: ({ programma }, reis, report) => {
      reportProgramma(programma, reis, ['programma'], report);
    },
  }),
  'programma.vaststellen': step({
    payload: {},
    changes: ['programmas'],
    apply: (reis, fact) => {
      if (reis.programma) reis.programmas.push({ versie: fact.versie, programma: reis.programma });
    },
  }),
  'verkenning.hervatten': step({ payload: { reden: textSchema }, changes: [], apply: () => undefined }),
};
