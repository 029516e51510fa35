import { says } from '../method/says.js';
import type { Programma } from '../schemas/programma.js';
import { keuzeRules } from './keuze.js';
import { adoptedByOpdrachtgever, dragerOf } from './mensen.js';
import { remedy, writeProgramma } from './remedies.js';
import { met, outcome, rule, unmet, type Rule, type RawFinding } from './rule.js';
import {
  betekenisBeantwoord,
  geenIngetrokkenElement,
  nietsStilWeg,
  nieuweVersie,
  weglatenOverwogen,
  wijzigingHeeftGrond,
} from './volgendeVersie.js';

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
        : unmet({ code: id, path: ['programma', field], remedies: [writeProgramma(['programma', field])] }),
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
        : unmet({ code: id, path: ['programma', field], remedies: [writeProgramma(['programma', field])] }),
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
          remedies: [writeProgramma(['programma', 'opdracht', field])],
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
          remedies: [writeProgramma(['programma', 'middelen'])],
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
          remedies: [writeProgramma(['programma', 'inspanningen'])],
        });
  },
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
