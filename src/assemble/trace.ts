import type { Reis } from '../schemas/reis.js';
import { has } from '../steps/lookup.js';
import type { Thing } from '../steps/step.js';

/** One thing on the chain. The same id may stand for a programma of one version and a materiaal: `soort` tells them apart. */
export interface TraceNode {
  readonly id: string;
  readonly soort:
    | Extract<
        Thing,
        | 'materiaal'
        | 'oordeel'
        | 'keuze'
        | 'doel'
        | 'inspanning'
        | 'leervraag'
        | 'experiment'
        | 'reflectie'
        | 'werkzaamElement'
        | 'betekenis'
        | 'bevinding'
        | 'wijziging'
        | 'aanname'
        | 'inzicht'
        | 'indicator'
        | 'terugkoppeling'
      >
    | 'bron'
    | 'programma'
    | 'reisverslag'
    | 'foto';
  /** The version in which it stands, for what has versions. */
  readonly versie?: number | undefined;
}

/** That one thing rests on another. */
export interface TraceStep {
  readonly van: TraceNode;
  readonly naar: TraceNode;
}

/** The chain through one thing. */
export interface Trace {
  /** What it rests on, down to the sources; nearest first. */
  readonly rustOp: readonly TraceNode[];
  /** What rests on it, up to the versions that hold it; nearest first. */
  readonly draagt: readonly TraceNode[];
  readonly steps: readonly TraceStep[];
}

/** What a journey knows about who rests on whom: `van` rests on `naar`. */
export function traceSteps(reis: Reis): TraceStep[] {
  const steps: TraceStep[] = [];
  const rests = restsIn(steps);
  const experiments = new Set(reis.experimenten.map(({ id }) => id));
  for (const { id, bron, samengevoegdUit } of reis.materiaal) {
    const van: TraceNode = { id, soort: 'materiaal' };
    // A source has no id of its own; the materiaal that names it stands for it.
    if (bron) steps.push({ van, naar: { id: `bron:${id}`, soort: 'bron' } });
    rests(van, 'materiaal', samengevoegdUit);
  }
  for (const { id, materiaal } of reis.inzichten) rests({ id, soort: 'inzicht' }, 'materiaal', materiaal);
  for (const { id, materiaal } of reis.terugkoppelingen) rests({ id, soort: 'terugkoppeling' }, 'materiaal', materiaal);
  for (const { id, materiaal } of reis.leervragen) rests({ id, soort: 'leervraag' }, 'materiaal', materiaal);
  for (const { id, materiaal } of reis.oordelen) rests({ id, soort: 'oordeel' }, 'materiaal', materiaal);
  for (const { id, inzichten, materiaal } of reis.keuzes) {
    rests({ id, soort: 'keuze' }, 'materiaal', materiaal);
    rests({ id, soort: 'keuze' }, 'inzicht', inzichten);
  }
  const current = reis.programmas.some(({ versie }) => versie === reis.ronde);
  const programmas = [
    ...reis.programmas,
    ...(reis.programma && !current ? [{ versie: reis.ronde, programma: reis.programma }] : []),
  ];
  for (const one of programmas) for (const step of programmaSteps(one)) steps.push(step);
  const kindOf = (id: string): TraceNode['soort'] =>
    has(reis.inzichten, id) ? 'inzicht' : has(reis.werkzameElementen, id) ? 'werkzaamElement' : 'materiaal';
  for (const { id, inspanning, leervragen, afronding, bouwtVoortOp = [] } of reis.experimenten) {
    const van: TraceNode = { id, soort: 'experiment' };
    if (inspanning !== undefined) rests(van, 'inspanning', [inspanning]);
    rests(van, 'leervraag', leervragen);
    rests(van, 'materiaal', afronding?.materiaal);
    for (const base of bouwtVoortOp) rests(van, kindOf(base), [base]);
  }
  for (const { id, experimenten, leervragen } of reis.reflecties) {
    rests({ id, soort: 'reflectie' }, 'experiment', experimenten);
    rests({ id, soort: 'reflectie' }, 'leervraag', leervragen);
  }
  for (const { id, doelen, onderbouwing, tegenbewijs } of reis.werkzameElementen) {
    // A doel is what an element works for: it rests on the element, as it rests on the efforts that serve it.
    for (const doel of doelen ?? []) rests({ id: doel, soort: 'doel' }, 'werkzaamElement', [id]);
    for (const proof of [...onderbouwing, ...tegenbewijs])
      rests({ id, soort: 'werkzaamElement' }, experiments.has(proof) ? 'experiment' : 'materiaal', [proof]);
  }
  const draft = reis.reisverslag ? [{ versie: reis.ronde, reisverslag: reis.reisverslag }] : [];
  for (const one of [...reis.reisverslagen, ...draft]) for (const step of reisverslagSteps(one)) steps.push(step);
  return steps;
}

/** Adds that one thing rests on others. */
const restsIn =
  (steps: TraceStep[]) =>
  (van: TraceNode, soort: TraceNode['soort'], ids: readonly string[] | undefined): void => {
    for (const id of ids ?? []) steps.push({ van, naar: { id, soort } });
  };

/** What one version of the programma rests on. */
export function programmaSteps({ versie, programma }: Reis['programmas'][number]): TraceStep[] {
  const steps: TraceStep[] = [];
  const rests = restsIn(steps);
  const whole: TraceNode = { id: `programma-${versie}`, soort: 'programma', versie };
  for (const { id, doelen, keuzes, werkzameElementen } of programma.inspanningen) {
    const van: TraceNode = { id, soort: 'inspanning' };
    steps.push({ van: whole, naar: van });
    rests(van, 'doel', doelen);
    rests(van, 'keuze', keuzes);
    rests(van, 'werkzaamElement', werkzameElementen);
  }
  for (const { id, indicatoren = [], onder } of programma.doelen) {
    for (const { indicator } of indicatoren) rests({ id, soort: 'doel' }, 'indicator', [indicator]);
    if (onder !== undefined) rests({ id: onder, soort: 'doel' }, 'doel', [id]);
  }
  for (const { id, betekenis, materiaal, werkzaamElement } of programma.wijzigingen) {
    const van: TraceNode = { id, soort: 'wijziging', versie };
    steps.push({ van: whole, naar: van });
    if (betekenis !== undefined) rests(van, 'betekenis', [betekenis]);
    if (werkzaamElement !== undefined) rests(van, 'werkzaamElement', [werkzaamElement]);
    rests(van, 'materiaal', materiaal);
  }
  return steps;
}

/** What one reisverslag rests on. */
export function reisverslagSteps({ versie, reisverslag }: Reis['reisverslagen'][number]): TraceStep[] {
  const steps: TraceStep[] = [];
  const rests = restsIn(steps);
  const whole: TraceNode = { id: `reisverslag-${versie}`, soort: 'reisverslag', versie };
  rests(whole, 'materiaal', [...reisverslag.verhalen, ...reisverslag.data]);
  rests(whole, 'werkzaamElement', reisverslag.werkzameElementen);
  for (const { id, werkzameElementen, materiaal } of reisverslag.betekenis) {
    steps.push({ van: whole, naar: { id, soort: 'betekenis' } });
    rests({ id, soort: 'betekenis' }, 'werkzaamElement', werkzameElementen);
    rests({ id, soort: 'betekenis' }, 'materiaal', materiaal);
  }
  for (const { doel, materiaal, attributieMateriaal } of reisverslag.doelbereik) {
    // What was reached is told in the report, so that a result has a source.
    rests(whole, 'materiaal', [...(materiaal ?? []), ...(attributieMateriaal ?? [])]);
    rests({ id: doel, soort: 'doel' }, 'materiaal', materiaal);
  }
  for (const { id, experimenten, materiaal } of [...reisverslag.watNietWerkte, ...reisverslag.onverwacht]) {
    steps.push({ van: whole, naar: { id, soort: 'bevinding' } });
    rests({ id, soort: 'bevinding' }, 'experiment', experimenten);
    rests({ id, soort: 'bevinding' }, 'materiaal', materiaal);
  }
  return steps;
}

/**
 * The chain through one thing: what it rests on, down to the sources, and what rests on it, up to the versions that hold it.
 * A circle (a choice that a finding confirms that the choice led to) is walked once. An unknown id gives an empty chain.
 *
 * @example
 * const { draagt } = trace(reis, 'm-monitor'); // everything that hangs on this source
 */
export function trace(reis: Reis, id: string): Trace {
  const steps = traceSteps(reis);
  const used = new Set<TraceStep>();
  const rustOp = walk(id, steps, 'van', 'naar', used);
  const draagt = walk(id, steps, 'naar', 'van', used);
  return { rustOp, draagt, steps: steps.filter((step) => used.has(step)) };
}

/** What is reached from a thing along the steps, nearest first. */
export function walk(
  id: string,
  steps: readonly TraceStep[],
  from: 'van' | 'naar',
  to: 'van' | 'naar',
  used: Set<TraceStep>,
): TraceNode[] {
  const leaving = new Map<string, TraceStep[]>();
  for (const step of steps) {
    const known = leaving.get(step[from].id);
    if (known) known.push(step);
    else leaving.set(step[from].id, [step]);
  }
  const seen = new Set([id]);
  const found: TraceNode[] = [];
  const queue = [id];
  // A list may grow while it is walked: what is added is walked as well. Taking from its front would copy a long one every time.
  for (const next of queue) {
    for (const step of leaving.get(next) ?? []) {
      used.add(step);
      const node = step[to];
      if (seen.has(node.id)) continue;
      seen.add(node.id);
      found.push(node);
      queue.push(node.id);
    }
  }
  return found;
}
