import type { Reis } from '../schemas/reis.js';
import type { Vaststelling } from '../schemas/vaststelling.js';
import { evolve, fold } from '../steps/evolve.js';
import type { Fact } from '../steps/facts.js';
import { has } from '../steps/lookup.js';
import { programmaSteps, reisverslagSteps, traceSteps, walk, type TraceStep } from './trace.js';

/**
 * The adopted artefacts that used a piece of materiaal, oldest first: who has to know when it goes. A foto uses everything
 * that was there when it was adopted. Works after the piece was erased, because it looks at what was there then.
 *
 * @example
 * const names = findAdoptionsUsing(facts, 'm-7').map(({ artefact, versie }) => `${artefact} ${versie}`);
 */
export function findAdoptionsUsing(facts: readonly Fact[], id: string): Vaststelling[] {
  const found: Vaststelling[] = [];
  const reach = reachOf(id);
  let reis = fold([]);
  for (const fact of facts) {
    reis = evolve(reis, fact);
    const made = reis.vastgesteld.at(-1);
    if (made?.seq !== fact.seq) continue;
    if (made.artefact === 'foto' ? has(reis.materiaal, id) : reach(reis, made)) found.push(made);
  }
  return found;
}

/** Each object once: a version that was adopted again holds the same links. */
const once = <T>(versions: readonly T[], objectOf: (version: T) => unknown): T[] => [
  ...new Map(versions.map((one) => [objectOf(one), one])).values(),
];

/**
 * Whether an adopted version rests on a thing. Asked for one adoption after another, what rests on the thing is only looked up
 * again when a link can have changed: a journey adopts many times and changes little in between.
 */
function reachOf(id: string): (reis: Reis, made: Vaststelling) => boolean {
  let known: readonly unknown[] = [];
  let above: ReadonlySet<string> = new Set();
  let answers = new Map<unknown, boolean>();
  return (reis, { artefact, versie }) => {
    const programmas = once(reis.programmas, ({ programma }) => programma);
    const reisverslagen = once(reis.reisverslagen, ({ reisverslag }) => reisverslag);
    const links: readonly unknown[] = [
      reis.materiaal,
      reis.inzichten,
      reis.terugkoppelingen,
      reis.leervragen,
      reis.oordelen,
      reis.keuzes,
      reis.experimenten,
      reis.reflecties,
      reis.werkzameElementen,
      reis.programma,
      reis.reisverslag,
      ...programmas.map(({ programma }) => programma),
      ...reisverslagen.map(({ reisverslag }) => reisverslag),
    ];
    if (links.length !== known.length || links.some((one, place) => one !== known[place])) {
      const steps = traceSteps({ ...reis, programmas, reisverslagen });
      above = new Set(walk(id, steps, 'naar', 'van', new Set()).map((node) => node.id)).add(id);
      known = links;
      answers = new Map();
    }
    const programma = artefact === 'programma' ? byVersion(reis.programmas, versie) : undefined;
    const reisverslag = artefact === 'reisverslag' ? byVersion(reis.reisverslagen, versie) : undefined;
    const version = programma?.programma ?? reisverslag?.reisverslag;
    if (version === undefined) return false;
    const whole = `${artefact}-${versie}`;
    const steps = (): TraceStep[] =>
      programma ? programmaSteps(programma) : reisverslag ? reisverslagSteps(reisverslag) : [];
    const answer = answers.get(version) ?? steps().some(({ van, naar }) => van.id === whole && above.has(naar.id));
    answers.set(version, answer);
    return answer;
  };
}

const byVersion = <T extends { versie: number }>(versions: readonly T[], versie: number): T | undefined =>
  versions.filter((one) => one.versie === versie).at(-1);
