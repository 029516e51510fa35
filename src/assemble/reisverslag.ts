import type { ExperimentInReis, ReflectieInReis, Reis } from '../schemas/reis.js';
import type { GetoondExperiment, ReisverslagArtefact } from '../schemas/reisverslagArtefact.js';
import type { Reflectie } from '../schemas/experiment.js';
import { byId } from '../steps/lookup.js';
import { kopOf } from './kop.js';
import { pick, visibleMateriaal } from './materiaal.js';
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
  return {
    kop,
    reisverslag,
    programma: programma ?? (kop.versie === reis.ronde ? reis.programma : null),
    verhalen: pick(visible, reisverslag?.verhalen ?? []),
    data: pick(visible, reisverslag?.data ?? []),
    werkzameElementen: (reisverslag?.werkzameElementen ?? []).flatMap((id) => byId(reis.werkzameElementen, id) ?? []),
    experimenten: experimentsOf(reis, kop.ronde),
    doelgroepen: reis.doelgroepen,
    ontmoetingen: reis.ontmoetingen,
  };
}

/** The experiments that began in a round or were reflected on in it. */
function experimentsOf(reis: Reis, ronde: number): GetoondExperiment[] {
  const reflecties = reis.reflecties.filter((reflectie) => reflectie.ronde === ronde);
  return reis.experimenten.flatMap((experiment) => {
    const about = reflecties.filter(({ experimenten }) => experimenten.includes(experiment.id));
    return experiment.ronde === ronde || about.length > 0 ? [shown(experiment, about)] : [];
  });
}

function shown(inReis: ExperimentInReis, about: readonly ReflectieInReis[]): GetoondExperiment {
  const { ronde: _ronde, afronding, ...experiment } = inReis;
  return { experiment, afronding, reflecties: about.map(({ ronde: _of, ...reflectie }): Reflectie => reflectie) };
}
