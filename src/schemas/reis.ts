import type { Artefact, Fase } from '../method/fasen.js';
import type { Bewijs, ElementStatus, LeervraagStatus, Werking, WisReden, Zekerheid } from '../method/woorden.js';
import type { Publiek } from '../method/materiaal.js';
import type { Aankomst } from './aankomst.js';
import type { Experiment, ExperimentAfronding, Reflectie } from './experiment.js';
import type { Indicator } from './indicator.js';
import type { Instap } from './instap.js';
import type { Inzicht } from './inzicht.js';
import type { Keuze } from './keuze.js';
import type { LeervraagStand, NieuweLeervraag } from './leervraag.js';
import type { Materiaal } from './materiaal.js';
import type { Doelgroep, Ontmoeting } from './ontmoeting.js';
import type { Opdracht } from './opdracht.js';
import type { Programma } from './programma.js';
import type { Mandaat, Reisgezelschap } from './reisgezelschap.js';
import type { Reisverslag } from './reisverslag.js';
import type { Reiswens } from './reiswens.js';
import type { Reiziger } from './reiziger.js';
import type { Spelregels } from './spelregels.js';
import type { Terugkoppeling } from './terugkoppeling.js';
import type { Erratum, Toelichting } from './toelichting.js';
import type { Vaststelling } from './vaststelling.js';
import type { Verbinding } from './verbinding.js';
import type { Oordeel, WitteVlek } from './verkenning.js';
import type { WerkzaamElement } from './werkzaamElement.js';

/** A parked conclusion, and what became of it in `inrichten`. */
export interface OordeelInReis extends Oordeel {
  behandeling: string | null;
}

/** A shared insight and the round in which it was said. */
export interface InzichtInReis extends Inzicht {
  ronde: number;
}

/** Something that changed in the definition of an indicator: figures before and after are never joined by a line. */
export interface Breuk {
  /** From which day it is measured in the new way. */
  vanaf: string;
  /** How it was defined before, and of whom. */
  definitie: string;
  populatie: string;
}

/** An indicator and its breaks, oldest first. */
export interface IndicatorInReis extends Indicator {
  breuken: readonly Breuk[];
}

/** A choice, and why it was let go. */
export interface KeuzeInReis extends Keuze {
  losgelaten?: { op: string; reden: string } | undefined;
}

/** A question that lives during the round, with everything that was thought of it, oldest first. */
export interface LeervraagInReis extends NieuweLeervraag {
  status: LeervraagStatus;
  /** The round in which it came up, or was first worked on. */
  ronde: number;
  standen: readonly (LeervraagStand & { op: string; ronde: number })[];
}

/** How an element stood from a moment on. */
export interface ElementStand {
  /** Id of the werkzaam element. */
  element: string;
  op: string;
  ronde: number;
  richting: Werking;
  zekerheid: Zekerheid;
  status: ElementStatus;
  bewijs?: Bewijs | undefined;
  reden?: string | undefined;
}

/** What was said back, when and in which round. */
export interface TerugkoppelingInReis extends Terugkoppeling {
  op: string;
  ronde: number;
}

/** A doelgroep and the round in which it was last described. */
export interface DoelgroepInReis extends Doelgroep {
  ronde: number;
}

/** A meeting place and the round in which it was last described. */
export interface OntmoetingInReis extends Ontmoeting {
  ronde: number;
}

/** What a foto says first, as it was adopted. */
export interface FotoBoodschap {
  versie: number;
  kernboodschap?: string | undefined;
  uitgelicht?: readonly string[] | undefined;
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

/** What is left of materiaal that was erased: that it was there, when it went and why, and for whom it was. */
export interface Grafsteen {
  id: string;
  op: string;
  reden: WisReden;
  /** The widest audience that saw it: what rests on it alone is for no more people now. Absent: only the kern. */
  publiek?: Publiek | undefined;
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
  /** The whole journey was written down afterwards. */
  readonly achteraf: boolean;
  readonly verbindingen: readonly Verbinding[];
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
  readonly inzichten: readonly InzichtInReis[];
  readonly indicatoren: readonly IndicatorInReis[];
  readonly fotoBoodschappen: readonly FotoBoodschap[];
  readonly keuzes: readonly KeuzeInReis[];
  readonly reisgezelschap: Reisgezelschap | null;
  readonly mandaat: Mandaat | null;
  /** The programma of this round: draft in `inrichten`, adopted in `doenEnLeren`. */
  readonly programma: Programma | null;
  /** Adopted versions, oldest first. */
  readonly programmas: readonly ProgrammaVersie[];
  readonly experimenten: readonly ExperimentInReis[];
  readonly reflecties: readonly ReflectieInReis[];
  readonly leervragen: readonly LeervraagInReis[];
  readonly doelgroepen: readonly DoelgroepInReis[];
  readonly ontmoetingen: readonly OntmoetingInReis[];
  readonly werkzameElementen: readonly WerkzaamElement[];
  /** Every stand of every element, oldest first. */
  readonly elementStanden: readonly ElementStand[];
  readonly terugkoppelingen: readonly TerugkoppelingInReis[];
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
