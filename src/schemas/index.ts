/** The schemas of everything that can be written down, and its closed lists of words. @packageDocumentation */
export {
  artefacten,
  artefactVanFase,
  fasen,
  levendeFasen,
  type Artefact,
  type Fase,
  type LevendeFase,
} from '../method/fasen.js';
export { kiezendeKringen, kringen, rollen, rollenVanKring, type Kring, type Rol } from '../method/kringen.js';
export {
  invalshoeken,
  kennissoorten,
  publieken,
  soorten,
  type Invalshoek,
  type Kennissoort,
  type Publiek,
  type Soort,
} from '../method/materiaal.js';
export { secties } from '../method/secties.js';
export * from '../method/woorden.js';
export type { PatternName } from './basis/patterns.js';
export { aankomstSchema, type Aankomst, type Borging } from './aankomst.js';
export { gebiedSchema, idSchema, metaSchema, type Gebied, type Meta } from './basis/values.js';
export {
  getoondMateriaalSchema,
  getoondeMetingSchema,
  kopSchema,
  nietGetoondSchema,
  type GetoondeMeting,
  type EerderExperiment,
  type GetoondeToelichting,
  type GetoondeVaststelling,
  type GetoondMateriaal,
  type GetoondVerhaal,
  type Kop,
  type NietGetoond,
  type OokGebaseerd,
  type SectieTekst,
} from './artefact/artefact.js';
export { bronSchema, type Bron } from './bron.js';
export {
  experimentAfrondingSchema,
  experimentSchema,
  reflectieSchema,
  type Experiment,
  type ExperimentAfronding,
  type Reflectie,
} from './experiment.js';
export {
  fotoArtefactSchema,
  type DekkingRij,
  type EnergiePunt,
  type FotoArtefact,
  type FotoBron,
  type FotoInvalshoek,
  type NetwerkPunt,
  type Stem,
} from './artefact/foto.js';
export { instapSchema, type Instap } from './instap.js';
export {
  grondslagSchema,
  meegekekenSchema,
  verhaalkaartSchema,
  type Grondslag,
  type Meegekeken,
  type Verhaalkaart,
} from './kaart.js';
export { keuzeSchema, type Keuze } from './keuze.js';
export { klantreisSchema, type Klantreis, type KlantreisStap } from './klantreis.js';
export {
  materiaalSchema,
  type Artikel,
  type Materiaal,
  type MateriaalBasis,
  type MateriaalData,
  type MateriaalKlantreis,
  type MateriaalMetKaart,
  type MateriaalOverig,
  type MateriaalWet,
} from './materiaal.js';
export { metingSchema, type Meting } from './meting.js';
export { doelgroepSchema, ontmoetingSchema, type Doelgroep, type Ontmoeting } from './ontmoeting.js';
export { opdrachtSchema, type Opdracht } from './opdracht.js';
export { opdrachtArtefactSchema, type OpdrachtArtefact } from './artefact/opdracht.js';
export { programmaArtefactSchema, type GetoondeKeuze, type ProgrammaArtefact } from './artefact/programma.js';
export {
  reisverslagArtefactSchema,
  type DoelMeting,
  type GetoondDoelbereik,
  type GetoondExperiment,
  type GetoondReisverslag,
  type Moment,
  type ReisverslagArtefact,
} from './artefact/reisverslag.js';
export {
  programmaSchema,
  type Aanname,
  type AangescherpteOpdracht,
  type Doel,
  type Indicator,
  type Inspanning,
  type Leervraag,
  type Peil,
  type Programma,
  type Wijziging,
} from './programma.js';
export type {
  ErratumInReis,
  ExperimentInReis,
  Grafsteen,
  OordeelInReis,
  ProgrammaVersie,
  ReflectieInReis,
  Reis,
  ReisverslagVersie,
  Samenvoeging,
  SectieToelichtingInReis,
  ToelichtingInReis,
} from './reis.js';
export {
  mandaatSchema,
  middelSchema,
  reisgezelschapSchema,
  type Mandaat,
  type Middel,
  type Reisgezelschap,
} from './reisgezelschap.js';
export {
  reisverslagSchema,
  type AannameUitslag,
  type Antwoord,
  type Betekenis,
  type Bevinding,
  type Doelbereik,
  type Reisverslag,
} from './reisverslag.js';
export { reiswensSchema, type Reiswens, type Urgentie } from './reiswens.js';
export { reizigerSchema, type Reiziger } from './reiziger.js';
export type { Schema } from './basis/schema.js';
export { spelregelsSchema, type ExtraInvalshoek, type RegelNiveau, type Spelregels } from './spelregels.js';
export {
  erratumSchema,
  sectieToelichtingSchema,
  toelichtingSchema,
  type Erratum,
  type SectieToelichting,
  type Toelichting,
} from './toelichting.js';
export { receiptSchema, vaststellingSchema, type Receipt, type Vaststelling, type Verdict } from './vaststelling.js';
export { oordeelSchema, witteVlekSchema, type Oordeel, type WitteVlek } from './verkenning.js';
export { werkzaamElementSchema, type WerkzaamElement } from './werkzaamElement.js';
