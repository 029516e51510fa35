import { says } from '../method/says.js';
import { feitelijkeSoorten, verhalendeSoorten, type Soort } from '../method/materiaal.js';
import { daysAfter } from '../method/moment.js';
import { ontmoetingSoorten } from '../method/woorden.js';
import type { Reis } from '../schemas/reis.js';
import { byId, has } from '../steps/lookup.js';
import { gerapporteerdRules } from './gerapporteerd.js';
import { remedy } from './remedies.js';
import { met, metBy, outcome, rule, unmet, type Rule, type RawFinding } from './rule.js';

const opstellen = (field: string) => remedy('reisverslag.opstellen', {}, { write: [['reisverslag', field]] });

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
      const unshown: RawFinding = { code: id, path: ['reisverslag', field], remedies: [opstellen(field)] };
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
      remedies: [opstellen('werkzameElementen')],
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
          remedies: [opstellen('opbrengst')],
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
        : unmet({ code: id, path: ['reisverslag', field], remedies: [opstellen(field)] }),
  });

const daysPerWeek = 7;

const ritmeVanReflectie = rule('reisverslag.ritme-van-reflectie', {
  level: 'advies',
  source: '«tijd maken en de rust nemen om te reflecteren en te leren», under «Doen en leren, op pad»',
  check: (reis) => {
    // Only what the network promised itself: in its mandaat, or in the spelregels of the journey.
    const weken = reis.mandaat?.reflectie?.ritmeWeken ?? reis.spelregels.reflectieRitmeWeken;
    if (weken === undefined) return met({ field: 'reflecties' });
    const days = reis.reflecties
      .flatMap(({ ronde, datum }) => (ronde === reis.ronde ? [datum] : []))
      .sort((one, other) => (one < other ? -1 : 1));
    const late = days.some((day, turn) => {
      const before = days[turn - 1];
      return before !== undefined && daysAfter(day, before) > weken * daysPerWeek;
    });
    // What lies behind cannot be mended: one sentence for the round.
    return late
      ? unmet({ code: 'reisverslag.ritme-van-reflectie', path: ['reflecties'], params: { weken } })
      : met({ field: 'reflecties' });
  },
});

const bouwtVoort = rule('reisverslag.bouwt-voort', {
  level: 'advies',
  source:
    '«bouwt voort op beschikbare kennis over wat werkt én professionele en ervaringskennis», under «Doen en leren, op pad»',
  check: (reis) => {
    const ofRound = reis.experimenten.filter(({ ronde }) => ronde === reis.ronde);
    const building = ofRound.find(({ bouwtVoortOp = [] }) => bouwtVoortOp.length > 0);
    if (building || ofRound.length === 0) return metBy(building ? [{ field: 'experimenten', id: building.id }] : []);
    const starten = remedy('experiment.starten', {}, { write: [['experiment', 'bouwtVoortOp']] });
    return unmet({ code: 'reisverslag.bouwt-voort', path: ['experimenten'], remedies: [starten] });
  },
});

const competentiesBenoemd = rule('reisverslag.competenties-benoemd', {
  level: 'advies',
  source: '«competenties», under «Doen en leren, op pad»',
  check: ({ reflecties, reisverslag, ronde }) => {
    if ((reisverslag?.geleerd ?? []).length > 0) return met({ field: 'reisverslag.geleerd' });
    const reflectie = reflecties.find((one) => one.ronde === ronde && (one.geleerd ?? []).length > 0);
    return reflectie
      ? met({ field: 'reflecties', id: reflectie.id })
      : unmet({
          code: 'reisverslag.competenties-benoemd',
          path: ['reisverslag', 'geleerd'],
          remedies: [opstellen('geleerd')],
        });
  },
});

const tegenbewijsGezocht = rule('reisverslag.tegenbewijs-gezocht', {
  level: 'advies',
  source: '«wat wel en niet werkt», under «Doen en leren, op pad»',
  check: ({ werkzameElementen }) => {
    const doubted = werkzameElementen.find(
      ({ tegenbewijs, richting }) => tegenbewijs.length > 0 || richting === 'werktNiet' || richting === 'gemengd',
    );
    if (doubted) return met({ field: 'werkzameElementen', id: doubted.id });
    const [first] = werkzameElementen;
    const write = [['werkzaamElement', 'tegenbewijs']];
    const zoeken = first
      ? remedy('werkzaamElement.herzien', { werkzaamElement: { id: first.id } }, { write })
      : remedy('werkzaamElement.benoemen', {}, { write });
    return unmet({ code: 'reisverslag.tegenbewijs-gezocht', path: ['werkzameElementen'], remedies: [zoeken] });
  },
});

const attributieBesproken = rule('reisverslag.attributie-besproken', {
  level: 'advies',
  source: 'ours: would it have happened anyway?',
  check: ({ reisverslag }) =>
    outcome(
      (reisverslag?.doelbereik ?? []).flatMap(({ attributie }, place): RawFinding[] =>
        says(attributie)
          ? []
          : [
              {
                code: 'reisverslag.attributie-besproken',
                path: ['reisverslag', 'doelbereik', place, 'attributie'],
                remedies: [opstellen('doelbereik')],
              },
            ],
      ),
      met({ field: 'reisverslag.doelbereik' }),
    ),
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
