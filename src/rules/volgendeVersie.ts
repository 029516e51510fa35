import { byId } from '../steps/lookup.js';
import { isAsAdopted } from '../steps/versions.js';
import { writeProgramma } from './remedies.js';
import { met, outcome, rule, unmet, type RawFinding } from './rule.js';

const byProgramma = met({ field: 'programma' });

const byWijzigingen = met({ field: 'programma.wijzigingen' });

export const nieuweVersie = rule('programma.nieuwe-versie', {
  level: 'vereist',
  source: '«komt er een nieuwe versie van het programmaplan», under «Resultaat is een reisverslag»',
  check: ({ programma, programmas, reisverslagen }) => {
    if (reisverslagen.length === 0) return byProgramma;
    // What somebody changed is looked at first: it is a length, where two whole programmas would be compared.
    const changed = programma !== null && programma.wijzigingen.length > 0;
    if (changed && !isAsAdopted({ programma, programmas })) return byProgramma;
    return unmet({
      code: 'programma.nieuwe-versie',
      path: ['programma', 'wijzigingen'],
      remedies: [writeProgramma(['programma', 'wijzigingen'])],
    });
  },
});

export const betekenisBeantwoord = rule('programma.betekenis-beantwoord', {
  level: 'vereist',
  source: '«wat betekent dit voor het vervolg», under «Resultaat is een reisverslag»',
  check: ({ programma, reisverslagen }) => {
    if (reisverslagen.length === 0) return byWijzigingen;
    const answered = new Set(programma?.wijzigingen.map(({ betekenis }) => betekenis));
    const last = reisverslagen.length - 1;
    const findings = (reisverslagen[last]?.reisverslag.betekenis ?? []).flatMap(({ id }, place): RawFinding[] => {
      if (answered.has(id)) return [];
      const path = ['reisverslagen', last, 'reisverslag', 'betekenis', place];
      const remedies = [writeProgramma(['programma', 'wijzigingen'])];
      return [{ code: 'programma.betekenis-beantwoord', path, params: { nummer: place + 1 }, remedies }];
    });
    return outcome(findings, byWijzigingen);
  },
});

export const weglatenOverwogen = rule('programma.weglaten-overwogen', {
  level: 'advies',
  source: '«Heel gericht toevoegen of weglaten», under «Doen en leren, op pad»',
  check: ({ programma }) => {
    const found =
      programma?.inspanningen.some(({ richting }) => richting === 'weglaten') ||
      programma?.wijzigingen.some(({ richting }) => richting === 'weglaten');
    return found
      ? met({ field: 'programma.inspanningen' })
      : unmet({
          code: 'programma.weglaten-overwogen',
          path: ['programma', 'inspanningen'],
          remedies: [writeProgramma(['programma', 'inspanningen'])],
        });
  },
});

export const wijzigingHeeftGrond = rule('programma.wijziging-heeft-grond', {
  level: 'advies',
  source: 'ours, from «wat betekent dit voor het vervolg» under «Resultaat is een reisverslag»',
  check: ({ programma }) =>
    outcome(
      (programma?.wijzigingen ?? []).flatMap(({ betekenis, werkzaamElement, materiaal }, place): RawFinding[] =>
        betekenis !== undefined || werkzaamElement !== undefined || (materiaal ?? []).length > 0
          ? []
          : [
              {
                code: 'programma.wijziging-heeft-grond',
                path: ['programma', 'wijzigingen', place],
                remedies: [writeProgramma(['programma', 'wijzigingen'])],
              },
            ],
      ),
      byWijzigingen,
    ),
});

export const nietsStilWeg = rule('programma.niets-stil-weg', {
  level: 'advies',
  source: 'ours, from «Heel gericht toevoegen of weglaten» under «Doen en leren, op pad»',
  check: ({ programma, programmas }) => {
    const before = programmas.at(-1)?.programma;
    if (!programma || !before) return byProgramma;
    const said = new Set(programma.wijzigingen.map(({ id }) => id));
    const gone = (['doelen', 'inspanningen', 'aannames', 'leervragen'] as const).flatMap((lijst): RawFinding[] => {
      const still = new Set(programma[lijst].map(({ id }) => id));
      const ding = { doelen: 'doel', inspanningen: 'inspanning', aannames: 'aanname', leervragen: 'leervraag' }[lijst];
      const remedies = [writeProgramma(['programma', lijst])];
      return before[lijst].flatMap(({ id }, place): RawFinding[] => {
        const path = ['programmas', programmas.length - 1, 'programma', lijst, place];
        const silent = !still.has(id) && !said.has(id);
        return silent ? [{ code: 'programma.niets-stil-weg', path, params: { ding }, remedies }] : [];
      });
    });
    return outcome(gone, byProgramma);
  },
});

export const geenIngetrokkenElement = rule('programma.geen-ingetrokken-element', {
  level: 'advies',
  source: 'ours: evidence turns',
  check: ({ programma, werkzameElementen }) =>
    outcome(
      (programma?.inspanningen ?? []).flatMap(({ richting, werkzameElementen: rests = [] }, place): RawFinding[] =>
        richting === 'weglaten' || !rests.some((id) => byId(werkzameElementen, id)?.status === 'ingetrokken')
          ? []
          : [
              {
                code: 'programma.geen-ingetrokken-element',
                path: ['programma', 'inspanningen', place, 'werkzameElementen'],
                remedies: [writeProgramma(['programma', 'inspanningen'])],
              },
            ],
      ),
      met({ field: 'programma.inspanningen' }),
    ),
});
