import type { ExperimentInReis, ReflectieInReis, Reis } from '../schemas/reis.js';
import type { Reisverslag } from '../schemas/reisverslag.js';
import type {
  DoelMeting,
  GetoondExperiment,
  GetoondReisverslag,
  Moment,
  ReisverslagArtefact,
} from '../schemas/artefact/reisverslag.js';
import type { Reflectie } from '../schemas/experiment.js';
import type { Fact } from '../steps/facts.js';
import { byId } from '../steps/lookup.js';
import { kopOf } from './kop.js';
import { onlyVisible, pick, shownMeting, unseen, visibleMateriaal } from './materiaal.js';
import type { VersionOptions } from './options.js';

/**
 * The report of one round: the round of now, or the version that was asked for.
 *
 * @example
 * const verslag = assembleReisverslag(reis, { publiek: 'gemeente', verhalen, versie: 1 });
 * @source «Doen en leren, op pad», «Resultaat is een reisverslag»
 */
export function assembleReisverslag(reis: Reis, options: VersionOptions): ReisverslagArtefact {
  const visible = visibleMateriaal(reis, options);
  const kop = kopOf(reis, 'reisverslag', options.publiek, visible.verborgen, options.versie);
  const adopted = reis.reisverslagen.find(({ versie }) => versie === kop.versie)?.reisverslag;
  const reisverslag = adopted ?? (kop.versie === reis.ronde ? reis.reisverslag : null);
  const programma = reis.programmas.find(({ versie }) => versie === kop.versie)?.programma;
  const { verhalen, data, werkzameElementen } = reisverslag ?? { verhalen: [], data: [], werkzameElementen: [] };
  const only = (ids: readonly string[]): string[] => onlyVisible(visible, reis, ids);
  return {
    kop,
    reisverslag: reisverslag && forAudience(reisverslag, only, options),
    programma: programma ?? (kop.versie === reis.ronde ? reis.programma : null),
    verhalen: pick(visible, verhalen),
    data: pick(visible, data),
    nietGetoond: unseen(visible, reis, [...verhalen, ...data]),
    metingen: metingenOf(reis, kop.versie, reisverslag, options),
    begin: reis.vastgesteld.find((made) => made.artefact === 'programma' && made.versie === kop.versie)?.op ?? null,
    werkzameElementen: werkzameElementen.flatMap((id) => {
      const element = byId(reis.werkzameElementen, id);
      if (element === undefined) return [];
      return { ...element, onderbouwing: only(element.onderbouwing), tegenbewijs: only(element.tegenbewijs) };
    }),
    experimenten: experimentsOf(reis, kop.ronde, only),
    doelgroepen: reis.doelgroepen,
    ontmoetingen: reis.ontmoetingen,
    ...(options.facts && { momenten: momentenOf(options.facts) }),
  };
}

type Only = (ids: readonly string[]) => string[];

/** What somebody wrote, without pointers to what this audience may not see and without figures that are too small. */
function forAudience(reisverslag: Reisverslag, only: Only, options: VersionOptions): GetoondReisverslag {
  const seen = <T extends { materiaal?: readonly string[] | undefined }>(one: T): T =>
    one.materiaal === undefined ? one : { ...one, materiaal: only(one.materiaal) };
  return {
    ...reisverslag,
    verhalen: only(reisverslag.verhalen),
    data: only(reisverslag.data),
    betekenis: reisverslag.betekenis.map(seen),
    watNietWerkte: reisverslag.watNietWerkte.map(seen),
    onverwacht: reisverslag.onverwacht.map(seen),
    doelbereik: reisverslag.doelbereik.map(({ meting, ...one }) => ({
      ...one,
      ...(meting && { meting: shownMeting(meting, options) }),
    })),
  };
}

function metingenOf(
  reis: Reis,
  versie: number,
  reisverslag: Reisverslag | null,
  options: VersionOptions,
): DoelMeting[] {
  const before = reis.reisverslagen.filter((one) => one.versie < versie);
  const all = reisverslag === null ? before : [...before, { versie, reisverslag }];
  return all.flatMap((one) =>
    one.reisverslag.doelbereik.flatMap(({ doel, meting }) =>
      meting === undefined ? [] : { ronde: one.versie, doel, meting: shownMeting(meting, options) },
    ),
  );
}

/** The experiments that began in a round or were reflected on in it. */
function experimentsOf(reis: Reis, ronde: number, only: Only): GetoondExperiment[] {
  const reflecties = reis.reflecties.filter((reflectie) => reflectie.ronde === ronde);
  return reis.experimenten.flatMap((experiment) => {
    const about = reflecties.filter(({ experimenten }) => experimenten.includes(experiment.id));
    return experiment.ronde === ronde || about.length > 0 ? [shown(experiment, about, only)] : [];
  });
}

function shown(inReis: ExperimentInReis, about: readonly ReflectieInReis[], only: Only): GetoondExperiment {
  const { ronde: _ronde, afronding: ended, ...experiment } = inReis;
  const afronding = ended?.materiaal === undefined ? ended : { ...ended, materiaal: only(ended.materiaal) };
  return { experiment, afronding, reflecties: about.map(({ ronde: _of, ...reflectie }): Reflectie => reflectie) };
}

/** When experiments began and ended and meeting places were set up: a meeting place that was changed keeps its first day. */
function momentenOf(facts: readonly Fact[]): Moment[] {
  const known = new Set<string>();
  return facts.flatMap((fact): Moment[] => {
    const { op } = fact.meta;
    if (fact.type === 'experiment.gestart') return [{ soort: 'begonnen', id: fact.experiment.id, op }];
    if (fact.type === 'experiment.afgerond') return [{ soort: 'afgerond', id: fact.experiment, op }];
    if (fact.type !== 'ontmoeting.ingericht' || known.has(fact.ontmoeting.id)) return [];
    known.add(fact.ontmoeting.id);
    return [{ soort: 'ingericht', id: fact.ontmoeting.id, op }];
  });
}
