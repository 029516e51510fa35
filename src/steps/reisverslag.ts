import type { Reis } from '../schemas/reis.js';
import { reisverslagSchema, type Reisverslag } from '../schemas/reisverslag.js';
import { has } from './lookup.js';
import { reportAll, reportMateriaalIds, reportUnique } from './references.js';
import { step, type Report, type Steps } from './step.js';

function reportReisverslag(reisverslag: Reisverslag, reis: Reis, report: Report): void {
  const at = 'reisverslag';
  reportMateriaalIds(reisverslag.verhalen, reis, [at, 'verhalen'], report);
  reportMateriaalIds(reisverslag.data, reis, [at, 'data'], report);
  reportAll(
    reisverslag.werkzameElementen,
    reis.werkzameElementen,
    'werkzaamElement',
    [at, 'werkzameElementen'],
    report,
  );
  reisverslag.betekenis.forEach((betekenis, place) => {
    const path = [at, 'betekenis', place];
    reportAll(
      betekenis.werkzameElementen,
      reis.werkzameElementen,
      'werkzaamElement',
      [...path, 'werkzameElementen'],
      report,
    );
    reportMateriaalIds(betekenis.materiaal, reis, [...path, 'materiaal'], report);
  });
  for (const part of ['watNietWerkte', 'onverwacht'] as const) {
    reisverslag[part].forEach((bevinding, place) => {
      reportMateriaalIds(bevinding.materiaal, reis, [at, part, place, 'materiaal'], report);
      reportAll(bevinding.experimenten, reis.experimenten, 'experiment', [at, part, place, 'experimenten'], report);
    });
  }
  reisverslag.doelbereik.forEach(({ doel }, place) => {
    report(has(reis.programma?.doelen ?? [], doel), 'doel', [at, 'doelbereik', place, 'doel']);
  });
  reisverslag.antwoorden.forEach(({ leervraag }, place) => {
    report(has(reis.programma?.leervragen ?? [], leervraag), 'leervraag', [at, 'antwoorden', place, 'leervraag']);
  });
  reisverslag.aannames.forEach(({ aanname }, place) => {
    report(has(reis.programma?.aannames ?? [], aanname), 'aanname', [at, 'aannames', place, 'aanname']);
  });
}

/** The steps that close a round. */
export const reisverslagSteps: Steps<'reisverslag.opstellen' | 'reisverslag.vaststellen'> = {
  'reisverslag.opstellen': step({
    payload: { reisverslag: reisverslagSchema },
    changes: [],
    apply: (reis, fact) => {
      reis.reisverslag = fact.reisverslag;
    },
    brings: ({ reisverslag }, _reis, report) => {
      reportUnique(reisverslag.betekenis, 'betekenis', ['reisverslag', 'betekenis'], report);
      reportUnique(reisverslag.watNietWerkte, 'bevinding', ['reisverslag', 'watNietWerkte'], report);
      reportUnique(reisverslag.onverwacht, 'bevinding', ['reisverslag', 'onverwacht'], report);
    },
    pointsTo: ({ reisverslag }, reis, report) => {
      reportReisverslag(reisverslag, reis, report);
    },
  }),
  'reisverslag.vaststellen': step({
    payload: {},
    changes: ['reisverslagen'],
    apply: (reis, fact) => {
      if (reis.reisverslag) reis.reisverslagen.push({ versie: fact.versie, reisverslag: reis.reisverslag });
      // The next round drafts its own; the programma stays as the starting point of its next version.
      reis.reisverslag = null;
      reis.ronde += 1;
    },
  }),
};
