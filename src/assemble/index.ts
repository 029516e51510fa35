/**
 * A journey as artefacts: ordered, counted and traced, for one audience. What changed between two versions, and what rests on what.
 * @packageDocumentation
 */
export { artefactsOf, type AdoptedArtefact } from './adopted.js';
export {
  diffProgramma,
  type OtherDiff,
  type ProgrammaDiff,
  type ProgrammaLijst,
  type TextDiff,
  type ThingChange,
  type ThingDiff,
} from './diff.js';
export { diffOpdracht, type FieldDiff } from './diffOpdracht.js';
export { diffReisverslag, type ReisverslagDiff, type VerslagLijst, type VerslagRij } from './diffReisverslag.js';
export { assembleFoto } from './foto.js';
export { netwerkGroei, type NetwerkKring, type NetwerkRonde } from './netwerkGroei.js';
export { metingen, type IndicatorReeks, type ReeksPunt } from './reeks.js';
export { assembleOpdracht } from './opdracht.js';
export { kleinsteAantal, type AssembleOptions, type VerhaalTekst, type VersionOptions } from './options.js';
export { assembleProgramma } from './programma.js';
export { proposeProgramma } from './propose.js';
export { assembleReisverslag } from './reisverslag.js';
export { findAdoptionsUsing } from './adoptionsUsing.js';
export { trace, type Trace, type TraceNode, type TraceStep } from './trace.js';
