import type { Artefact, Fase } from '../method/fasen.js';
import type { WisReden } from '../method/woorden.js';
import type { Aankomst } from './aankomst.js';
import type { Experiment, ExperimentAfronding, Reflectie } from './experiment.js';
import type { Instap } from './instap.js';
import type { Keuze } from './keuze.js';
import type { Materiaal } from './materiaal.js';
import type { Doelgroep, Ontmoeting } from './ontmoeting.js';
import type { Opdracht } from './opdracht.js';
import type { Programma } from './programma.js';
import type { Mandaat, Reisgezelschap } from './reisgezelschap.js';
import type { Reisverslag } from './reisverslag.js';
import type { Reiswens } from './reiswens.js';
import type { Reiziger } from './reiziger.js';
import type { Spelregels } from './spelregels.js';
import type { Erratum, Toelichting } from './toelichting.js';
import type { Vaststelling } from './vaststelling.js';
import type { Oordeel, WitteVlek } from './verkenning.js';
import type { WerkzaamElement } from './werkzaamElement.js';

/** A parked conclusion, and what became of it in `inrichten`. */
export interface OordeelInReis extends Oordeel {
  behandeling: string | null;
}

/** An experiment, the round in which it began, and how and in which round it ended. */
export interface ExperimentInReis extends Experiment {
  ronde: number;
  afgerondIn: number | null;
  afronding: ExperimentAfronding | null;
}

/** A reflection and its round. */
export interface ReflectieInReis extends Reflectie {
  ronde: number;
}

/** An explanation, when it was given, and whether it was withdrawn. */
export interface ToelichtingInReis extends Toelichting {
  op: string;
  door: string;
  ingetrokken: { op: string; reden: string } | null;
}

/** The guide's words with a section, and the round for which they were written. */
export interface SectieToelichtingInReis {
  artefact: Artefact;
  sectie: string;
  tekst: string;
  ronde: number;
}

/** An erratum, when and by whom. */
export interface ErratumInReis extends Erratum {
  op: string;
  door: string;
}

/** What is left of materiaal that was erased: that it was there, when it went and why. */
export interface Grafsteen {
  id: string;
  op: string;
  reden: WisReden;
}

/** That materiaal was merged into another piece; it stays traceable and is no longer shown apart. */
export interface Samenvoeging {
  materiaal: string;
  in: string;
}

/**
 * A journey as it stands: the fold of its facts. Plain arrays and records, the same as JSON; `null` where something is
 * not there yet. Never build or change one by hand: `startReis`, `decide` and `fold` do.
 */
export interface Reis {
  readonly id: string;
  readonly titel: string;
  readonly fase: Fase;
  /** Counted from 1. */
  readonly ronde: number;
  /** The number of facts so far; 0 before the start. */
  readonly seq: number;
  /** The moment of the last fact. */
  readonly op: string;
  readonly spelregels: Spelregels;
  readonly instap: Instap | null;
  readonly reiswens: Reiswens;
  readonly reizigers: readonly Reiziger[];
  /** Draft or adopted: see `vastgesteld`. */
  readonly opdracht: Opdracht | null;
  readonly materiaal: readonly Materiaal[];
  readonly gewist: readonly Grafsteen[];
  readonly samengevoegd: readonly Samenvoeging[];
  readonly oordelen: readonly OordeelInReis[];
  readonly witteVlekken: readonly WitteVlek[];
  readonly keuzes: readonly Keuze[];
  readonly reisgezelschap: Reisgezelschap | null;
  readonly mandaat: Mandaat | null;
  /** The programma of this round: draft in `inrichten`, adopted in `doenEnLeren`. */
  readonly programma: Programma | null;
  /** Adopted versions, oldest first. */
  readonly programmas: readonly ProgrammaVersie[];
  readonly experimenten: readonly ExperimentInReis[];
  readonly reflecties: readonly ReflectieInReis[];
  readonly doelgroepen: readonly Doelgroep[];
  readonly ontmoetingen: readonly Ontmoeting[];
  readonly werkzameElementen: readonly WerkzaamElement[];
  /** The draft of this round. */
  readonly reisverslag: Reisverslag | null;
  /** Adopted reports, oldest first. */
  readonly reisverslagen: readonly ReisverslagVersie[];
  readonly toelichtingen: readonly ToelichtingInReis[];
  readonly sectieToelichtingen: readonly SectieToelichtingInReis[];
  readonly errata: readonly ErratumInReis[];
  readonly vastgesteld: readonly Vaststelling[];
  readonly aankomst: Aankomst | null;
  /** Why the journey was stopped. */
  readonly staking: string | null;
}

/** An adopted programma; its version is the number of its round. */
export interface ProgrammaVersie {
  versie: number;
  programma: Programma;
}

/** An adopted reisverslag; its version is the number of its round. */
export interface ReisverslagVersie {
  versie: number;
  reisverslag: Reisverslag;
}
