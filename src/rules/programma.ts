import { says } from '../method/says.js';
import type { Programma } from '../schemas/programma.js';
import { byId } from '../steps/lookup.js';
import { keuzeRules } from './keuze.js';
import { adoptedByOpdrachtgever, dragerOf } from './mensen.js';
import { remedy } from './remedies.js';
import { met, outcome, rule, unmet, type Path, type Rule, type RawFinding } from './rule.js';

const opstellen = (...write: Path[]) => remedy('programma.opstellen', {}, { write });

type Text = 'waartoe' | 'wat' | 'metWie' | 'waarmee' | 'organisatie' | 'governance';

/** A text that the programma cannot do without. */
const hasText = (field: Text, source: string): Rule => {
  const id = `programma.${field.toLowerCase()}-beschreven`;
  const described = met({ field: `programma.${field}` });
  return rule(id, {
    level: 'vereist',
    source,
    check: ({ programma }) =>
      says(programma?.[field])
        ? described
        : unmet({ code: id, path: ['programma', field], remedies: [opstellen(['programma', field])] }),
  });
};

/** A list of the programma in which at least one entry satisfies, as advice. */
function advisesEntry(id: string, field: 'leervragen' | 'doelen', satisfies: (programma: Programma) => boolean): Rule {
  const there = met({ field: `programma.${field}` });
  return rule(id, {
    level: 'advies',
    source: 'ours',
    check: ({ programma }) =>
      programma && satisfies(programma)
        ? there
        : unmet({ code: id, path: ['programma', field], remedies: [opstellen(['programma', field])] }),
  });
}

const sharpened = ['vraag', 'aanleiding', 'ambitie', 'context'] as const;

const byOpdracht = met({ field: 'programma.opdracht' });

const opdrachtAangescherpt = rule('programma.opdracht-aangescherpt', {
  level: 'vereist',
  source: '«de initiële opdracht aangescherpt», under «Resultaat is een programma aanpak»',
  check: ({ programma }) =>
    outcome(
      sharpened
        .filter((field) => !says(programma?.opdracht?.[field]))
        .map((field) => ({
          code: 'programma.opdracht-aangescherpt',
          path: ['programma', 'opdracht', field],
          params: { onderdeel: field },
          remedies: [opstellen(['programma', 'opdracht', field])],
        })),
      byOpdracht,
    ),
});

const middelenVastgelegd = rule('programma.middelen-vastgelegd', {
  level: 'vereist',
  source: '«de middelen, organisatie en governance vastgelegd», under «Resultaat is een programma aanpak»',
  check: ({ programma }) =>
    programma && programma.middelen.length > 0
      ? met({ field: 'programma.middelen' })
      : unmet({
          code: 'programma.middelen-vastgelegd',
          path: ['programma', 'middelen'],
          remedies: [opstellen(['programma', 'middelen'])],
        }),
});

const verlangenAndLeden = [
  ['reisgezelschap', 'verlangen'],
  ['reisgezelschap', 'leden'],
];

const reisgezelschapGevormd = rule('programma.reisgezelschap-gevormd', {
  level: 'vereist',
  source: '«Reizigers worden een reisgezelschap», under «(In)richten»',
  check: ({ reisgezelschap }) =>
    reisgezelschap && says(reisgezelschap.verlangen) && reisgezelschap.leden.length > 0
      ? met({ field: 'reisgezelschap' })
      : unmet({
          code: 'programma.reisgezelschap-gevormd',
          path: ['reisgezelschap'],
          remedies: [remedy('reisgezelschap.vormen', {}, { write: verlangenAndLeden })],
        }),
});

const mandaatVerleend = rule('programma.mandaat-verleend', {
  level: 'vereist',
  source: '«krijgt tijd en mogelijkheden om het netwerk te gidsen», under «(In)richten»',
  check: (reis) => {
    const { mandaat } = reis;
    const reisbegeleider = dragerOf(reis, 'reisbegeleider');
    // Time for whoever guided before is no time for who guides now.
    const forGuide = reisbegeleider === undefined || mandaat?.reisbegeleider === reisbegeleider;
    if (mandaat && forGuide && mandaat.urenPerWeek > 0 && says(mandaat.ruimte)) return met({ field: 'mandaat' });
    const write = [
      ['mandaat', 'urenPerWeek'],
      ['mandaat', 'ruimte'],
    ];
    const verlenen = remedy('mandaat.verlenen', reisbegeleider ? { mandaat: { reisbegeleider } } : {}, { write });
    return unmet({ code: 'programma.mandaat-verleend', path: ['mandaat'], remedies: [verlenen] });
  },
});

/** A programma as text that is the same for the same content, in whatever order a host wrote its fields. */
const contentOf = (programma: Programma | null | undefined): string =>
  JSON.stringify(programma ?? null, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([first], [other]) => (first < other ? -1 : 1)))
      : value,
  );

const byProgramma = met({ field: 'programma' });

const nieuweVersie = rule('programma.nieuwe-versie', {
  level: 'vereist',
  source: '«komt er een nieuwe versie van het programmaplan», under «Resultaat is een reisverslag»',
  check: ({ programma, programmas, reisverslagen }) => {
    if (reisverslagen.length === 0) return byProgramma;
    const isNew = contentOf(programma) !== contentOf(programmas.at(-1)?.programma);
    if (isNew && programma && programma.wijzigingen.length > 0) return byProgramma;
    return unmet({
      code: 'programma.nieuwe-versie',
      path: ['programma', 'wijzigingen'],
      remedies: [opstellen(['programma', 'wijzigingen'])],
    });
  },
});

const byWijzigingen = met({ field: 'programma.wijzigingen' });

const betekenisBeantwoord = rule('programma.betekenis-beantwoord', {
  level: 'vereist',
  source: '«wat betekent dit voor het vervolg», under «Resultaat is een reisverslag»',
  check: ({ programma, reisverslagen }) => {
    if (reisverslagen.length === 0) return byWijzigingen;
    const answered = new Set(programma?.wijzigingen.map(({ betekenis }) => betekenis));
    const last = reisverslagen.length - 1;
    const findings = (reisverslagen[last]?.reisverslag.betekenis ?? []).flatMap(({ id }, place): RawFinding[] => {
      if (answered.has(id)) return [];
      const path = ['reisverslagen', last, 'reisverslag', 'betekenis', place];
      const remedies = [opstellen(['programma', 'wijzigingen'])];
      return [{ code: 'programma.betekenis-beantwoord', path, remedies }];
    });
    return outcome(findings, byWijzigingen);
  },
});

const weglatenOverwogen = rule('programma.weglaten-overwogen', {
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
          remedies: [opstellen(['programma', 'inspanningen'])],
        });
  },
});

const byOordelen = met({ field: 'oordelen' });

const oordelenBehandeld = rule('programma.oordelen-behandeld', {
  level: 'advies',
  source: 'ours, from «(nog) geen oordelen en conclusies» under «Verkennen»',
  check: ({ oordelen }) =>
    outcome(
      oordelen.flatMap(({ id, behandeling }, place): RawFinding[] => {
        if (behandeling !== null) return [];
        const behandelen = remedy('oordeel.behandelen', { oordeel: id }, { write: [['behandeling']] });
        return [{ code: 'programma.oordelen-behandeld', path: ['oordelen', place], remedies: [behandelen] }];
      }),
      byOordelen,
    ),
});

const maatwerkBenoemd = rule('programma.maatwerk-benoemd', {
  level: 'advies',
  source: '«dat het maatwerk moet zijn, staat vast», under «(In)richten»',
  check: ({ programma }) => {
    const custom = programma?.inspanningen.find(({ maatwerk }) => says(maatwerk));
    return custom
      ? met({ field: 'programma.inspanningen', id: custom.id })
      : unmet({
          code: 'programma.maatwerk-benoemd',
          path: ['programma', 'inspanningen'],
          remedies: [opstellen(['programma', 'inspanningen'])],
        });
  },
});

const wijzigingHeeftGrond = rule('programma.wijziging-heeft-grond', {
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
                remedies: [opstellen(['programma', 'wijzigingen'])],
              },
            ],
      ),
      byWijzigingen,
    ),
});

const nietsStilWeg = rule('programma.niets-stil-weg', {
  level: 'advies',
  source: 'ours, from «Heel gericht toevoegen of weglaten» under «Doen en leren, op pad»',
  check: ({ programma, programmas }) => {
    const before = programmas.at(-1)?.programma;
    if (!programma || !before) return byProgramma;
    const said = new Set(programma.wijzigingen.map(({ id }) => id));
    const gone = (['doelen', 'inspanningen', 'aannames', 'leervragen'] as const).flatMap((lijst): RawFinding[] => {
      const still = new Set(programma[lijst].map(({ id }) => id));
      const silent = before[lijst].some(({ id }) => !still.has(id) && !said.has(id));
      if (!silent) return [];
      const ding = { doelen: 'doel', inspanningen: 'inspanning', aannames: 'aanname', leervragen: 'leervraag' }[lijst];
      const path = ['programma', lijst];
      return [{ code: 'programma.niets-stil-weg', path, params: { ding }, remedies: [opstellen(path)] }];
    });
    return outcome(gone, byProgramma);
  },
});

const geenIngetrokkenElement = rule('programma.geen-ingetrokken-element', {
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
                remedies: [opstellen(['programma', 'inspanningen'])],
              },
            ],
      ),
      met({ field: 'programma.inspanningen' }),
    ),
});

const recorded = '«de middelen, organisatie en governance vastgelegd», under «Resultaat is een programma aanpak»';
const whatFor = '«het waartoe, het wat, met wie en waarmee», under «Resultaat is een programma aanpak»';

/**
 * When the programma is enough to go and do.
 * @source «(In)richten», «Resultaat is een programma aanpak»
 */
export const programmaRules: readonly Rule[] = [
  ...keuzeRules,
  reisgezelschapGevormd,
  mandaatVerleend,
  hasText('waartoe', whatFor),
  hasText('wat', whatFor),
  hasText('metWie', whatFor),
  hasText('waarmee', whatFor),
  opdrachtAangescherpt,
  middelenVastgelegd,
  hasText('organisatie', recorded),
  hasText('governance', recorded),
  nieuweVersie,
  betekenisBeantwoord,
  adoptedByOpdrachtgever('programma', '«(In)richten»; that only the opdrachtgever adopts is ours'),
  advisesEntry('programma.leervraag-gesteld', 'leervragen', ({ leervragen }) => leervragen.length > 0),
  weglatenOverwogen,
  maatwerkBenoemd,
  wijzigingHeeftGrond,
  nietsStilWeg,
  geenIngetrokkenElement,
  oordelenBehandeld,
  advisesEntry('programma.doel-meetbaar', 'doelen', ({ doelen }) =>
    doelen.some(({ indicator, indicatoren = [] }) => indicator !== undefined || indicatoren.length > 0),
  ),
];
