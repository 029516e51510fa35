import { createMethod } from './method.js';

/** The method as the text has it, with Dutch messages. */
export const aanpakkenMetImpact = createMethod();

/**
 * The method as an XState machine. Its events are commands; its guards check whatever they are given, so `can` is honest.
 *
 * @example
 * const actor = createActor(reisMachine, { input: { reis } }).start();
 * actor.getSnapshot().can({ type: 'foto.vaststellen', meta });
 */
export const reisMachine = aanpakkenMetImpact.machine;

/**
 * Starts a journey with a reiswens.
 *
 * @example
 * const started = startReis({ id: 'reis-1', titel: 'Minder eenzaam', reiswens, meta });
 * if (started.ok) store(started.facts);
 * @source «Vertrekpunt is een reiswens»
 */
export const startReis = aanpakkenMetImpact.startReis;

/**
 * Decides a command: the facts it becomes and the journey after them, or every reason why not. Changes nothing and never
 * throws for what a command holds.
 *
 * @throws AanpakError `reis.expected` when the first argument is not a journey
 * @example
 * const decision = decide(reis, { type: 'materiaal.toevoegen', meta, materiaal });
 * if (decision.ok) store(decision.facts);
 * else show(decision.rejection.findings);
 */
export const decide = aanpakkenMetImpact.decide;

/**
 * Decides a batch, in order, on one copy of the journey. A refused command does not stop the ones behind it.
 *
 * @example
 * const { facts, refused } = decideMany(reis, commands);
 */
export const decideMany = aanpakkenMetImpact.decideMany;

/**
 * Whether a step is possible and why (not): what is unmet, met and by what, explained, advised.
 *
 * @example
 * explain(reis, 'foto.vaststellen').findings.map(({ message }) => message);
 */
export const explain = aanpakkenMetImpact.explain;

/** How one gate stands, also one behind the journey (after an instap) or ahead of it. */
export const explainGate = aanpakkenMetImpact.explainGate;

/**
 * The smallest honest set of steps that opens the next gate, and who can do each.
 *
 * @example
 * for (const step of route(reis).steps) propose(step.command, step.rollen, step.fill);
 */
export const route = aanpakkenMetImpact.route;

/** Every command, with whether it is possible now and why not: plain data. */
export const nextSteps = aanpakkenMetImpact.nextSteps;

/**
 * A journey that lives in a user interface.
 *
 * @example
 * const live = createLiveReis({ facts });
 * live.subscribe(render);
 * live.send(command);
 */
export const createLiveReis = aanpakkenMetImpact.createLiveReis;
