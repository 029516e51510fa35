/**
 * The journey of «Aanpakken met Impact» as a library: what can be written down, what can be done, when it is enough, and
 * which way it goes.
 * @packageDocumentation
 */
export {
  artefacten,
  artefactVanFase,
  fasen,
  levendeFasen,
  type Artefact,
  type Fase,
  type LevendeFase,
} from './method/fasen.js';
export { kiezendeKringen, kringen, rollen, rollenVanKring, type Kring, type Rol } from './method/kringen.js';
export {
  invalshoeken,
  kennissoorten,
  publieken,
  soorten,
  type Invalshoek,
  type Kennissoort,
  type Publiek,
  type Soort,
} from './method/materiaal.js';
export { secties } from './method/secties.js';
export type * from './schemas/index.js';
export type { Command, CommandBase, CommandPayloads, CommandType } from './steps/commands.js';
export { foldAdopted } from './steps/adopted.js';
export { evolve, fold } from './steps/evolve.js';
export { factOf, type CommandOf, type Fact, type FactOf, type FactType } from './steps/facts.js';
export type { InputIssue } from './steps/invalid.js';
export type { Thing } from './steps/step.js';
export { commandSchema, commandTypes, parseCommand, type ParsedCommand } from './steps/parse.js';
export { rulesVersion } from './rules/registry.js';
export type { Evidence, Gate, Outcome, Path, Remedy, Rule, Seed } from './rules/rule.js';
export { minimumInvalshoeken, reflectieRitmeWeken } from './rules/spelregels.js';
export { checkMethod, type MethodCheck, type MethodCheckName, type MethodReport } from './machine/checkMethod.js';
export { firstAdvice, maximumAdvice, type FirstAdvice } from './machine/advice.js';
export type { BatchDecision } from './machine/batch.js';
export type { Decision, Refusal } from './machine/decide.js';
export {
  aanpakkenMetImpact,
  createReis,
  decide,
  decideMany,
  decideParsed,
  explain,
  explainGate,
  nextSteps,
  reisMachine,
  route,
  startReis,
} from './machine/aanpakkenMetImpact.js';
export { AanpakError, type AanpakErrorCode } from './method/error.js';
export type { Explained, Explanation, GateStanding, Met, Standing } from './machine/explain.js';
export type { Finding, Rejection, RejectionCode } from './machine/findings.js';
export type { LiveReis, Unsubscribe } from './machine/live.js';
export type { ReisContext, ReisInput, ReisMachine } from './machine/machine.js';
export { createMethod, type Method, type MethodOptions, type StartReis } from './machine/method.js';
export type { NextStep } from './machine/nextSteps.js';
export type { Route, RouteStep } from './machine/route.js';
export { diffProgramma, type Lot, type ProgrammaDiff, type TextDiff, type ThingDiff } from './assemble/diff.js';
export { diffOpdracht, type FieldDiff } from './assemble/diffOpdracht.js';
export {
  diffReisverslag,
  type ReisverslagDiff,
  type VerslagLijst,
  type VerslagRij,
} from './assemble/diffReisverslag.js';
export { assembleFoto } from './assemble/foto.js';
export { assembleOpdracht } from './assemble/opdracht.js';
export { kleinsteAantal, type AssembleOptions, type VerhaalTekst, type VersionOptions } from './assemble/options.js';
export { assembleProgramma } from './assemble/programma.js';
export { proposeProgramma } from './assemble/propose.js';
export { assembleReisverslag } from './assemble/reisverslag.js';
export { trace, usedIn, type Trace, type TraceNode, type TraceStep } from './assemble/trace.js';
export type { DocumentTexts } from './texts/nl/document.js';
export { say, type MessageTexts, type Texts } from './texts/say.js';
export type { PatternName } from './schemas/basis/patterns.js';
export type { Labels, MessageLabels } from './texts/labels.js';
