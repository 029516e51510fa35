import type { Artefact, Fase } from '../method/fasen.js';
import type { Kring, Rol } from '../method/kringen.js';
import type { Invalshoek, Kennissoort, Publiek, Soort } from '../method/materiaal.js';
import type {
  AannameUitkomst,
  Betrokkenheid,
  Bewijs,
  BijzondereCategorie,
  DoelUitkomst,
  ElementStatus,
  ExperimentBesluit,
  GeenWaarde,
  GrondslagSoort,
  Herleidbaarheid,
  IndicatorRichting,
  InspanningSoort,
  KeuzeSoort,
  Leeftijdsgroep,
  LeervraagStatus,
  MedeOpdrachtgeverSoort,
  MiddelSoort,
  Nauwkeurigheid,
  Niveau,
  OntmoetingSoort,
  Operator,
  RegelNiveauWoord,
  Richting,
  TerugkoppelingUitkomst,
  UrgentieBron,
  VerbindingSoort,
  Verandering,
  Werking,
  WetWerking,
  WisReden,
  Zekerheid,
} from '../method/woorden.js';
import type { PatternName } from '../schemas/basis/patterns.js';
import type { CommandType } from '../steps/commands.js';
import type { Thing } from '../steps/step.js';

/** How the words that findings and remedies name are shown to people. */
export interface MessageLabels {
  readonly fase: Readonly<Record<Fase | 'vertrek', string>>;
  readonly artefact: Readonly<Record<Artefact, string>>;
  readonly kring: Readonly<Record<Kring | 'opdrachtgever', string>>;
  readonly rol: Readonly<Record<Rol, string>>;
  readonly invalshoek: Readonly<Record<Invalshoek, string>>;
  readonly kennissoort: Readonly<Record<Kennissoort, string>>;
  readonly ontmoetingSoort: Readonly<Record<OntmoetingSoort, string>>;
  /** Parts of a draft that a finding names. */
  readonly onderdeel: Readonly<
    Record<'vraag' | 'aanleiding' | 'ambitie' | 'context' | 'wie' | 'waar' | 'viaWie', string>
  >;
  /** Names of patterns and types, for people who never saw a schema. */
  readonly verwacht: Readonly<
    Record<
      | 'string'
      | 'number'
      | 'int'
      | 'boolean'
      | 'array'
      | 'object'
      | 'scalar'
      | 'characters'
      | 'items'
      | 'datetime'
      | 'date'
      | PatternName,
      string
    >
  >;
  /** Things that an id can stand for. */
  readonly ding: Readonly<Record<Thing, string>>;
  /** What to do, as an order: for buttons and routes. */
  readonly command: Readonly<Record<CommandType, string>>;
}

/** How each word of the method is shown to people. */
export interface Labels extends MessageLabels {
  readonly soort: Readonly<Record<Soort, string>>;
  /** A soort as the subject of a sentence. */
  readonly soortMetLidwoord: Readonly<Record<Soort, string>>;
  readonly publiek: Readonly<Record<Publiek, string>>;
  readonly urgentieBron: Readonly<Record<UrgentieBron, string>>;
  readonly keuzeSoort: Readonly<Record<KeuzeSoort, string>>;
  readonly middelSoort: Readonly<Record<MiddelSoort, string>>;
  readonly inspanningSoort: Readonly<Record<InspanningSoort, string>>;
  readonly richting: Readonly<Record<Richting, string>>;
  readonly experimentBesluit: Readonly<Record<ExperimentBesluit, string>>;
  readonly leervraagStatus: Readonly<Record<LeervraagStatus, string>>;
  readonly aannameUitkomst: Readonly<Record<AannameUitkomst, string>>;
  readonly werking: Readonly<Record<Werking, string>>;
  readonly zekerheid: Readonly<Record<Zekerheid, string>>;
  readonly elementStatus: Readonly<Record<ElementStatus, string>>;
  readonly doelUitkomst: Readonly<Record<DoelUitkomst, string>>;
  readonly indicatorRichting: Readonly<Record<IndicatorRichting, string>>;
  readonly operator: Readonly<Record<Operator, string>>;
  readonly nauwkeurigheid: Readonly<Record<Nauwkeurigheid, string>>;
  readonly geenWaarde: Readonly<Record<GeenWaarde, string>>;
  readonly bewijs: Readonly<Record<Bewijs, string>>;
  readonly betrokkenheid: Readonly<Record<Betrokkenheid, string>>;
  readonly medeOpdrachtgever: Readonly<Record<MedeOpdrachtgeverSoort, string>>;
  readonly terugkoppeling: Readonly<Record<TerugkoppelingUitkomst, string>>;
  readonly verbinding: Readonly<Record<VerbindingSoort, string>>;
  readonly verandering: Readonly<Record<Verandering, string>>;
  readonly wetWerking: Readonly<Record<WetWerking, string>>;
  readonly herleidbaarheid: Readonly<Record<Herleidbaarheid, string>>;
  readonly grondslag: Readonly<Record<GrondslagSoort, string>>;
  readonly leeftijdsgroep: Readonly<Record<Leeftijdsgroep, string>>;
  readonly bijzondereCategorie: Readonly<Record<BijzondereCategorie, string>>;
  readonly wisReden: Readonly<Record<WisReden, string>>;
  readonly niveau: Readonly<Record<Niveau | RegelNiveauWoord, string>>;
}
