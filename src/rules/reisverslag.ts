import { says } from '../method/says.js';
import { feitelijkeSoorten, verhalendeSoorten, type Soort } from '../method/materiaal.js';
import { ontmoetingSoorten } from '../method/woorden.js';
import type { Reis } from '../schemas/reis.js';
import { byId, has } from '../steps/lookup.js';
import { gerapporteerdRules } from './gerapporteerd.js';
import { remedy, writeReisverslag } from './remedies.js';
import { met, metBy, outcome, rule, unmet, type Rule, type RawFinding } from './rule.js';
import {
  attributieBesproken,
  bouwtVoort,
  competentiesBenoemd,
  ritmeVanReflectie,
  tegenbewijsGezocht,
} from './geleerd.js';

/** The reflections of this round that are about an experiment. */
const reflectiesOpExperiment = (reis: Reis) =>
  reis.reflecties.filter(
    ({ ronde, experimenten }) => ronde === reis.ronde && experimenten.some((id) => has(reis.experimenten, id)),
  );

const experimentGereflecteerd = rule('reisverslag.experiment-gereflecteerd', {
  level: 'vereist',
  source:
    '«al doende lerend experimenteren» and «tijd maken en de rust nemen om te reflecteren», under «Doen en leren, op pad»',
  codes: ['reisverslag.experiment-gereflecteerd', 'reisverslag.experiment-ontbreekt'],
  check: (reis) => {
    const reflecties = reflectiesOpExperiment(reis);
    if (reflecties.length > 0) return metBy(reflecties.map(({ id }) => ({ field: 'reflecties', id })));
    const starten = remedy('experiment.starten', {}, { write: [['experiment']] });
    const vastleggen = remedy('reflectie.vastleggen', {}, { write: [['reflectie', 'experimenten']] });
    const noReflectie: RawFinding = {
      code: 'reisverslag.experiment-gereflecteerd',
      path: ['reflecties'],
      remedies: [vastleggen],
    };
    if (reis.experimenten.length > 0) return unmet(noReflectie);
    return unmet(
      { code: 'reisverslag.experiment-ontbreekt', path: ['experimenten'], remedies: [starten] },
      noReflectie,
    );
  },
});

const doelgroepParts = ['wie', 'waar', 'viaWie'] as const;

const beschrijven = (fill: { doelgroep?: { id: string } }, ...write: string[]) =>
  remedy('doelgroep.beschrijven', fill, { write: write.map((field) => ['doelgroep', field]) });

const doelgroepBeschreven = rule('reisverslag.doelgroep-beschreven', {
  level: 'advies',
  source: '«bijvoorbeeld»: «Wie is precies uw doelgroep», under «Doen en leren, op pad»',
  codes: ['reisverslag.doelgroep-ontbreekt', 'reisverslag.doelgroep-beschreven'],
  check: ({ doelgroepen }) => {
    if (doelgroepen.length === 0) {
      const remedies = [beschrijven({}, ...doelgroepParts)];
      return unmet({ code: 'reisverslag.doelgroep-ontbreekt', path: ['doelgroepen'], remedies });
    }
    return outcome(
      doelgroepen.flatMap((doelgroep, place) =>
        doelgroepParts
          .filter((part) => !says(doelgroep[part]))
          .map((part) => ({
            code: 'reisverslag.doelgroep-beschreven',
            path: ['doelgroepen', place, part],
            params: { onderdeel: part },
            remedies: [beschrijven({ doelgroep: { id: doelgroep.id } }, part)],
          })),
      ),
      metBy(doelgroepen.map(({ id }) => ({ field: 'doelgroepen', id }))),
    );
  },
});

const ontmoetingIngericht = rule('reisverslag.ontmoeting-ingericht', {
  level: 'advies',
  source:
    '«helpt daarbij»: «communities of practice», «een digitale ontmoetingsplek», «een ‘live’ ontmoeting», under «Doen en leren, op pad»',
  check: ({ ontmoetingen }) =>
    outcome(
      ontmoetingSoorten
        .filter((soort) => !ontmoetingen.some((ontmoeting) => ontmoeting.soort === soort))
        .map((soort) => ({
          code: 'reisverslag.ontmoeting-ingericht',
          path: ['ontmoetingen'],
          params: { ontmoeting: soort },
          remedies: [remedy('ontmoeting.inrichten', { ontmoeting: { soort } })],
        })),
      metBy(ontmoetingen.map(({ id }) => ({ field: 'ontmoetingen', id }))),
    ),
});

/** The report points to materiaal of the right kind; when the journey holds none yet, that comes first. */
const showsSoort = (field: 'verhalen' | 'data', kinds: readonly Soort[], kind: 'verhaal' | 'feit'): Rule => {
  const id = `reisverslag.${field}-aanwezig`;
  const none = `reisverslag.${field}-ontbreken`;
  return rule(id, {
    level: 'vereist',
    source: '«zowel verhalen, data als werkzame elementen», under «Resultaat is een reisverslag»',
    codes: [id, none],
    check: ({ reisverslag, materiaal }) => {
      const isKind = (ref: string): boolean => kinds.some((soort) => soort === byId(materiaal, ref)?.soort);
      const shown = (reisverslag?.[field] ?? []).filter(isKind);
      if (shown.length > 0) return metBy(shown.map((ref) => ({ field: 'materiaal', id: ref })));
      const unshown: RawFinding = { code: id, path: ['reisverslag', field], remedies: [writeReisverslag(field)] };
      if (materiaal.some(({ soort }) => kinds.includes(soort))) return unmet(unshown);
      const toevoegen = remedy('materiaal.toevoegen', { materiaal: { soort: kind } });
      return unmet({ code: none, path: ['materiaal'], remedies: [toevoegen] }, unshown);
    },
  });
};

const elementenBenoemd = rule('reisverslag.elementen-benoemd', {
  level: 'vereist',
  source: '«zowel verhalen, data als werkzame elementen», under «Resultaat is een reisverslag»',
  codes: ['reisverslag.elementen-benoemd', 'reisverslag.elementen-ontbreken'],
  check: ({ reisverslag, werkzameElementen }) => {
    const shown = (reisverslag?.werkzameElementen ?? []).filter((id) => has(werkzameElementen, id));
    if (shown.length > 0) return metBy(shown.map((id) => ({ field: 'werkzameElementen', id })));
    const unshown: RawFinding = {
      code: 'reisverslag.elementen-benoemd',
      path: ['reisverslag', 'werkzameElementen'],
      remedies: [writeReisverslag('werkzameElementen')],
    };
    if (werkzameElementen.length > 0) return unmet(unshown);
    const benoemen = remedy('werkzaamElement.benoemen', {}, { write: [['werkzaamElement']] });
    return unmet(
      { code: 'reisverslag.elementen-ontbreken', path: ['werkzameElementen'], remedies: [benoemen] },
      unshown,
    );
  },
});

const opbrengstBeschreven = rule('reisverslag.opbrengst-beschreven', {
  level: 'vereist',
  source: '«Wat heeft het doen en leren opgeleverd», under «Resultaat is een reisverslag»',
  check: ({ reisverslag }) =>
    says(reisverslag?.opbrengst)
      ? met({ field: 'reisverslag.opbrengst' })
      : unmet({
          code: 'reisverslag.opbrengst-beschreven',
          path: ['reisverslag', 'opbrengst'],
          remedies: [writeReisverslag('opbrengst')],
        }),
});

/** A rule that asks for at least one entry in a list of the report. */
const reports = (id: string, field: 'betekenis' | 'watNietWerkte', level: Rule['level'], source: string): Rule =>
  rule(id, {
    level,
    source,
    check: ({ reisverslag }) =>
      reisverslag && reisverslag[field].length > 0
        ? met({ field: `reisverslag.${field}` })
        : unmet({ code: id, path: ['reisverslag', field], remedies: [writeReisverslag(field)] }),
  });

/**
 * When the reisverslag is enough to start the next round. A missed target is a normal end of a round, never a finding.
 * @source «Doen en leren, op pad», «Resultaat is een reisverslag»
 */
export const reisverslagRules: readonly Rule[] = [
  experimentGereflecteerd,
  doelgroepBeschreven,
  ontmoetingIngericht,
  showsSoort('verhalen', verhalendeSoorten, 'verhaal'),
  showsSoort('data', feitelijkeSoorten, 'feit'),
  elementenBenoemd,
  opbrengstBeschreven,
  reports(
    'reisverslag.betekenis-beschreven',
    'betekenis',
    'vereist',
    '«wat betekent dit voor het vervolg», under «Resultaat is een reisverslag»',
  ),
  ritmeVanReflectie,
  reports(
    'reisverslag.niet-werkte-beschreven',
    'watNietWerkte',
    'advies',
    '«wat wel en niet werkt», under «Doen en leren, op pad»',
  ),
  bouwtVoort,
  competentiesBenoemd,
  tegenbewijsGezocht,
  attributieBesproken,
  ...gerapporteerdRules,
];
