import { sourceOf } from '../journey/source.js';
import type { Scenario } from '../journey/scenario.js';
import { isOwnSampler, type Sampler } from '../random/samplers.js';
import { ownRules } from './described.js';

/** The samplers of a scenario, of whichever a plan holds no more than the name. */
function ownSamplers({ arrivals, samplers = {}, resources = {} }: Scenario): readonly Sampler[] {
  const absences = Object.values(resources).flatMap(({ absence }) =>
    absence === undefined ? [] : [absence.every, absence.lasts],
  );
  const all = [...(typeof arrivals === 'function' ? [arrivals] : []), ...Object.values(samplers), ...absences];
  return all.filter((sampler) => isOwnSampler(sampler));
}

/**
 * The text of everything in a scenario that a plan knows by name only: its behaviour, and the marks, measures, samplers, interventions and
 * rules that are yours.
 */
export function textOf(scenario: Scenario): string {
  const { behaviour, marks = {}, measures = [], interventions = [], method } = scenario;
  const own: readonly unknown[] = [
    ...Object.values(marks).filter((mark) => typeof mark === 'function'),
    ...measures.map((one) => one.of),
    ...ownSamplers(scenario),
    ...interventions.map(({ change }) => change),
    ...(method === undefined ? [] : ownRules(method).map(({ check }) => check)),
  ];
  return [sourceOf(behaviour), ...own.map(String)].join('\n');
}
