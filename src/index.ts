/**
 * The journey of «Aanpakken met Impact» as a library: what can be written down, what can be done, when it is enough, and
 * which way it goes.
 * @packageDocumentation
 */
export type { Command, CommandBase, CommandPayloads, CommandType } from './steps/commands.js';
export { foldAdopted } from './steps/adopted.js';
export { evolve, fold } from './steps/evolve.js';
export { factOf, type Fact, type FactType } from './steps/facts.js';
export type { InputIssue } from './steps/invalid.js';
export type { Thing } from './steps/step.js';
export { commandSchema, commandTypes, parseCommand, type ParsedCommand } from './steps/parse.js';
export { rulesVersion } from './rules/registry.js';
export type { Evidence, Gate, Outcome, Path, RawFinding, Remedy, Rule } from './rules/rule.js';
export { minimumInvalshoeken } from './rules/spelregels.js';
export { firstAdvice, maximumAdvice, type FirstAdvice } from './machine/advice.js';
export type { BatchDecision } from './machine/batch.js';
export { maximumFindings, type OmittedFindings } from './machine/bounded.js';
export type { Decision, Refusal } from './machine/decide.js';
export {
  aanpakkenMetImpact,
  createLiveReis,
  decide,
  decideMany,
  explain,
  explainGate,
  nextSteps,
  reisMachine,
  route,
  startReis,
} from './machine/aanpakkenMetImpact.js';
export { AanpakError, type AanpakErrorCode } from './method/error.js';
export type { EigenVeld, VeldPlaats, VeldRegister, VeldSoort } from './method/velden.js';
export type { ExplainedRule, Explanation, GateStanding, MetRule, Standing } from './machine/explain.js';
export type { Finding, Rejection, RejectionCode } from './machine/findings.js';
export { helpOf } from './machine/help.js';
export type { LiveReis } from './machine/live.js';
export type { Unsubscribe } from './machine/listeners.js';
export type { DoneSince } from './machine/doneSince.js';
export type { OpenedReis, Sendable } from './machine/opened.js';
export type { ReisContext, ReisInput, ReisMachine } from './machine/machine.js';
export { createMethod, type Method, type MethodOptions, type StartReis } from './machine/method.js';
export type { NextStep } from './machine/nextSteps.js';
export type { Route, RouteStep } from './machine/route.js';
export { say } from './texts/say.js';
