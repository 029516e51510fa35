import type { ExperimentInReis, ReflectieInReis, Reis } from '../schemas/reis.js';
import type { Reisverslag } from '../schemas/reisverslag.js';
import type {
  DoelMeting,
  GetoondDoelbereik,
  GetoondExperiment,
  GetoondReisverslag,
  Moment,
  ReisverslagArtefact,
} from '../schemas/artefact/reisverslag.js';
import type { GetoondeMeting, NietGetoond } from '../schemas/artefact/getoond.js';
import type { Reflectie } from '../schemas/experiment.js';
import type { Fact } from '../steps/facts.js';
import { eersteRonde } from '../method/fasen.js';
import { byId } from '../steps/lookup.js';
import { programmaOf } from '../steps/versions.js';
import { audienceOf, type Audience } from './audience.js';
import { grondenOf } from './gronden.js';
import { inzichtenFor } from './inzicht.js';
import { shownVelden, withShownExtra } from './eigenVelden.js';
import { indicatorenOf } from './indicatoren.js';
import { kopOf } from './kop.js';
import { onlyVisible, pick, shownMeting, unseen, visibleMateriaal, type Visible } from './materiaal.js';
import type { VersionOptions } from './options.js';
import { shownProgramma } from './programma.js';
import { aboutRound, reachedIn } from './ronde.js';
import { groundsOf } from './grounds.js';
import { statementsFor, type Statements } from './statements.js';
import { viewOf } from './view.js';
import { uitgelichtOf } from './voorop.js';
import { voortOpOf } from './voortOp.js';

/**
 * The report of one round: the round of now, or the version that was asked for.
 *
 * @example
 * const verslag = assembleReisverslag(reis, { publiek: 'gemeente', verhalen, versie: 1 });
 * @source «Doen en leren, op pad», «Resultaat is een reisverslag»
 */
export function assembleReisverslag(now: Reis, options: VersionOptions): ReisverslagArtefact {
  const { versie } = kopOf(now, 'reisverslag', options.publiek, 0, options.versie);
  const { reis, facts } = viewOf(now, 'reisverslag', versie, options.facts);
  const visible = visibleMateriaal(reis, options);
  const kop = kopOf(reis, 'reisverslag', options.publiek, visible.verborgen, versie);
  const adopted = reis.reisverslagen.find((verslag) => verslag.versie === kop.versie)?.reisverslag;
  const reisverslag = adopted ?? (kop.versie === reis.ronde ? reis.reisverslag : null);
  const { verhalen, data, werkzameElementen } = reisverslag ?? { verhalen: [], data: [], werkzameElementen: [] };
  const only = (ids: readonly string[]): string[] => onlyVisible(visible, reis, ids);
  const audience = audienceOf(reis, options.publiek);
  const statements = statementsFor(reis, audience, only);
  const shownVerslag = reisverslag && forAudience(reisverslag, only, statements, visible, options);
  const elementen = statements.elementen(werkzameElementen.flatMap((id) => byId(reis.werkzameElementen, id) ?? []));
  const programma = shownProgramma(programmaOf(reis, kop.versie), only, options);
  const experimenten = experimentsOf(reis, kop.ronde, audience, only);
  return {
    kop: { ...kop, ...uitgelichtOf(reis, kop, visible.materiaal), ...shownVelden(options) },
    reisverslag: shownVerslag,
    programma,
    verhalen: pick(visible, verhalen),
    data: pick(visible, data),
    nietGetoond: unseen(visible, reis, [...verhalen, ...data], options.publiek),
    ...partlyHidden(reisverslag, shownVerslag, werkzameElementen.length > elementen.length),
    ...hiddenPerList(unseen(visible, reis, verhalen, options.publiek), unseen(visible, reis, data, options.publiek)),
    metingen: metingenOf(reis, kop.versie, reisverslag, visible, options),
    ...indicatorenOf(reis, programma?.doelen ?? [], pick(visible, data)),
    begin: reis.vastgesteld.find((made) => made.artefact === 'programma' && made.versie === kop.versie)?.op ?? null,
    werkzameElementen: elementen,
    ...grondenOf(
      reis,
      visible,
      [
        ...elementen.flatMap(groundsOf.element),
        ...(shownVerslag?.betekenis ?? []).flatMap(groundsOf.betekenis),
        ...[...(shownVerslag?.watNietWerkte ?? []), ...(shownVerslag?.onverwacht ?? [])].flatMap(groundsOf.bevinding),
        ...experimenten.flatMap(({ afronding, experiment }) => [
          ...(experiment.bouwtVoortOp ?? []),
          ...(afronding?.materiaal ?? []),
        ]),
        ...(shownVerslag?.doelbereik ?? []).flatMap(({ materiaal = [], attributieMateriaal = [] }) => [
          ...materiaal,
          ...attributieMateriaal,
        ]),
      ],
      [...verhalen, ...data, ...experimenten.map(({ experiment }) => experiment.id)],
    ),
    experimenten,
    ...inzichtenFor(reis, audience, only, options.publiek, (one) => one.ronde === kop.ronde),
    doelgroepen: reis.doelgroepen.map((doelgroep) => reachedIn(doelgroep, kop.ronde)),
    ontmoetingen: reis.ontmoetingen.map(({ ronde: _ronde, ...ontmoeting }) => ontmoeting),
    ...(facts && { momenten: momentenOf(facts) }),
    ...aboutRound(
      reis,
      kop.ronde,
      options.publiek,
      new Set(statements.elementen(reis.werkzameElementen).map(({ id }) => id)),
    ),
  };
}

type Only = (ids: readonly string[]) => string[];

/** What somebody wrote, without what this audience may not see and without figures that are too small. */
function forAudience(
  reisverslag: Reisverslag,
  only: Only,
  { betekenis, bevindingen, shows }: Statements,
  visible: Visible,
  options: VersionOptions,
): GetoondReisverslag {
  return {
    ...withShownExtra('reisverslag', reisverslag, options),
    verhalen: only(reisverslag.verhalen),
    data: only(reisverslag.data),
    betekenis: betekenis(reisverslag.betekenis),
    watNietWerkte: bevindingen(reisverslag.watNietWerkte),
    onverwacht: bevindingen(reisverslag.onverwacht),
    ...(reisverslag.uitgelicht && { uitgelicht: only(reisverslag.uitgelicht) }),
    doelbereik: reisverslag.doelbereik.map(({ attributie, meting, materiaal, attributieMateriaal, ...one }) => ({
      ...one,
      ...(attributie !== undefined && shows(attributieMateriaal) && { attributie }),
      ...(materiaal && { materiaal: only(materiaal) }),
      ...(attributieMateriaal && { attributieMateriaal: only(attributieMateriaal) }),
      ...(meting && { meting: shownMeting(meting, options) }),
      ...metingenBij(materiaal, visible),
    })),
  };
}

/** The figures of the materiaal that a goal points to. */
function metingenBij(materiaal: readonly string[] = [], visible: Visible): Pick<GetoondDoelbereik, 'metingen'> {
  const metingen = pick(visible, materiaal).flatMap((one) => [
    ...(one.meting === null ? [] : [one.meting]),
    ...(one.metingen ?? []),
  ]);
  return metingen.length === 0 ? {} : { metingen };
}

/** Whether two figures say one thing: of one indicator, of the same people, in the same time. */
const isSameFigure = (one: GetoondeMeting, other: GetoondeMeting): boolean =>
  one.indicator === other.indicator &&
  one.populatie === other.populatie &&
  one.periode === other.periode &&
  one.waarde === other.waarde;

/** Which lists of statements are not whole for this audience. */
function partlyHidden(
  written: Reisverslag | null,
  shownVerslag: GetoondReisverslag | null,
  lacksElements: boolean,
): Pick<ReisverslagArtefact, 'deelsVerborgen'> {
  const lists = (['betekenis', 'watNietWerkte', 'onverwacht'] as const).filter(
    (list) => (written?.[list].length ?? 0) > (shownVerslag?.[list].length ?? 0),
  );
  const all = [...lists, ...(lacksElements ? (['werkzameElementen'] as const) : [])];
  return all.length === 0 ? {} : { deelsVerborgen: all };
}

/** What is not shown of each list, where something is not. */
const hiddenPerList = (verhalen: NietGetoond, data: NietGetoond): Pick<ReisverslagArtefact, 'nietGetoondPer'> =>
  [verhalen, data].some(({ gewist, verborgen }) => gewist.length + verborgen > 0)
    ? { nietGetoondPer: { verhalen, data } }
    : {};

function metingenOf(
  reis: Reis,
  versie: number,
  reisverslag: Reisverslag | null,
  visible: Visible,
  options: VersionOptions,
): DoelMeting[] {
  const before = reis.reisverslagen.filter((verslag) => verslag.versie < versie);
  const all = reisverslag === null ? before : [...before, { versie, reisverslag }];
  return all.flatMap((verslag) =>
    verslag.reisverslag.doelbereik.flatMap(({ doel, materiaal, meting }) => {
      const own = meting === undefined ? [] : [shownMeting(meting, options)];
      // A figure of a goal is the same whether it was written with it or stands in the materiaal it points to.
      const { metingen: more = [] } = metingenBij(materiaal, visible);
      // A change is no value at a time: it stands with the result of its own round.
      const others = more.filter(
        (one) => one.verandering === undefined && !own.some((known) => isSameFigure(known, one)),
      );
      return [...own, ...others].map((one) => ({ ronde: verslag.versie, doel, meting: one }));
    }),
  );
}

/** The experiments that were going on in a round, and those of other rounds that were reflected on in it. */
function experimentsOf(reis: Reis, ronde: number, audience: Audience, only: Only): GetoondExperiment[] {
  const reflecties = reis.reflecties.filter((reflectie) => reflectie.ronde === ronde);
  return reis.experimenten.flatMap((experiment) => {
    const about = reflecties.filter(({ experimenten }) => experimenten.includes(experiment.id));
    const isGoing = experiment.ronde <= ronde && (experiment.afgerondIn === null || experiment.afgerondIn >= ronde);
    return isGoing || about.length > 0
      ? [
          {
            ...shown(experiment, about, audience, only),
            ...earlierEffort(reis, experiment, ronde),
            ...voortOpOf(reis, experiment, audience, only),
          },
        ]
      : [];
  });
}

/** An effort that stands in an earlier version only: the experiment goes on, and a reader asks what it was part of. */
function earlierEffort(
  reis: Reis,
  { inspanning }: ExperimentInReis,
  ronde: number,
): Pick<GetoondExperiment, 'eerdereInspanning'> {
  const effortsOf = (versie: number) => programmaOf(reis, versie)?.inspanningen ?? [];
  if (inspanning === undefined || byId(effortsOf(ronde), inspanning)) return {};
  for (let versie = ronde - 1; versie >= eersteRonde; versie -= 1) {
    const found = byId(effortsOf(versie), inspanning);
    if (found) return { eerdereInspanning: found.wat };
  }
  return {};
}

function shown(
  inReis: ExperimentInReis,
  about: readonly ReflectieInReis[],
  { sees }: Audience,
  only: Only,
): GetoondExperiment {
  const { ronde: _ronde, afgerondIn: _in, afronding: ended, ...experiment } = inReis;
  const afronding = ended?.materiaal === undefined ? ended : { ...ended, materiaal: only(ended.materiaal) };
  const { bouwtVoortOp } = experiment;
  const shownExperiment =
    bouwtVoortOp === undefined ? experiment : { ...experiment, bouwtVoortOp: only(bouwtVoortOp).filter(sees) };
  return {
    experiment: shownExperiment,
    afronding,
    reflecties: about.map(({ ronde: _of, ...reflectie }): Reflectie => reflectie),
  };
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
