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
export { gebiedSchema, idSchema, metaSchema, type Gebied, type Meta, type Tijdvak } from './basis/values.js';
export {
  kopSchema,
  type EerderExperiment,
  type GetoondeToelichting,
  type GetoondeVaststelling,
  type Kop,
  type OokGebaseerd,
  type SectieTekst,
} from './artefact/artefact.js';
export {
  getoondMateriaalSchema,
  getoondeMetingSchema,
  nietGetoondSchema,
  type GetoondeMeting,
  type GetoondMateriaal,
  type GetoondVerhaal,
  type NietGetoond,
} from './artefact/getoond.js';
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
export { besluitSchema, beslispuntSchema, type Beslispunt, type Besluit } from './besluit.js';
export { bijlageSchema, type Bijlage } from './bijlage.js';
export { extraSchema, type Extra } from './extra.js';
export { geleerdSchema, type Geleerd } from './geleerd.js';
export { indicatorSchema, type Indicator } from './indicator.js';
export { instapSchema, type EerderProgramma, type EerderReisverslag, type Instap } from './instap.js';
export { inzichtSchema, type Inzicht, type Vermoeden } from './inzicht.js';
export { leervraagStandSchema, nieuweLeervraagSchema, type LeervraagStand, type NieuweLeervraag } from './leervraag.js';
export { terugkoppelingSchema, type Terugkoppeling } from './terugkoppeling.js';
export { verbindingSchema, type Verbinding } from './verbinding.js';
export { refersTo } from './basis/refers.js';
export { weightOf, type Weight } from './basis/weight.js';
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
  type Tegenspraak,
} from './materiaal.js';
export { metingSchema, type Marge, type Meting } from './meting.js';
export { doelgroepSchema, ontmoetingSchema, type Bereik, type Doelgroep, type Ontmoeting } from './ontmoeting.js';
export { opdrachtSchema, type MedeOpdrachtgever, type Opdracht } from './opdracht.js';
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
  type Leervraag,
  type Programma,
  type Wijziging,
} from './programma.js';
export {
  doelSchema,
  type Doel,
  type DoelIndicator,
  type DoelMaat,
  type Nulmeting,
  type Peil,
  type Streefwaarde,
} from './doel.js';
export { inspanningSchema, type Inspanning, type Kosten, type Uitvoerder } from './inspanning.js';
export type {
  Breuk,
  DoelgroepInReis,
  ElementStand,
  ErratumInReis,
  ExperimentInReis,
  FotoBoodschap,
  Grafsteen,
  IndicatorInReis,
  InzichtInReis,
  KeuzeInReis,
  LeervraagInReis,
  OntmoetingInReis,
  OordeelInReis,
  ProgrammaVersie,
  ReflectieInReis,
  Reis,
  ReisverslagVersie,
  Samenvoeging,
  SectieToelichtingInReis,
  TerugkoppelingInReis,
  ToelichtingInReis,
} from './reis.js';
export {
  mandaatSchema,
  middelSchema,
  reisgezelschapSchema,
  type Mandaat,
  type Middel,
  type ReflectieAfspraak,
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
