import { decide, route, startReis, type Decision, type RouteStep } from '../../src/index.js';
import type { LevendeFase, Reis } from '../../src/schemas/index.js';
import { nextMeta, sampleCommand } from './samples.js';
import { blankReis } from '../../src/steps/blank.js';

/** The journey after an allowed decision; a refusal is a mistake of the test. */
export function after(decision: Decision): Reis {
  if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
  return decision.reis;
}

/** A journey that has just started. */
export function started(extra: object = {}): Reis {
  const reiswens = { opgave: 'Mensen zijn eenzaam.', urgentie: [], doelen: [] };
  return after(startReis({ id: 'reis-1', titel: 'Minder eenzaam', reiswens, meta: nextMeta(blankReis()), ...extra }));
}

/** Carries out one step of a route, with made-up payloads for what it does not fill in. */
export const follow = (reis: Reis, step: RouteStep): Reis =>
  after(decide(reis, sampleCommand(reis, step.command, step.fill, step.write)));

/** The journey after carrying out the whole route to the next gate, once. */
export const followRoute = (reis: Reis): Reis => route(reis).steps.reduce(follow, reis);

/** The journey behind the next gate. */
export function throughGate(reis: Reis): Reis {
  const { command } = route(reis);
  if (command === null) throw new Error('this journey has ended');
  const ready = followRoute(reis);
  return after(decide(ready, sampleCommand(ready, command)));
}

/** A journey in this stage and round, walked there by following the route. */
export function walkTo(fase: LevendeFase, ronde = 1, from: Reis = started()): Reis {
  let reis = from;
  while (reis.fase !== fase || reis.ronde !== ronde) reis = throughGate(reis);
  return reis;
}
