import type { WisReden } from '../method/woorden.js';
import type { Aankomst } from '../schemas/aankomst.js';
import type { Meta } from '../schemas/basis/values.js';
import type { Experiment, ExperimentAfronding, Reflectie } from '../schemas/experiment.js';
import type { Besluit } from '../schemas/besluit.js';
import type { Indicator } from '../schemas/indicator.js';
import type { Inzicht } from '../schemas/inzicht.js';
import type { LeervraagStand, NieuweLeervraag } from '../schemas/leervraag.js';
import type { Terugkoppeling } from '../schemas/terugkoppeling.js';
import type { Verbinding } from '../schemas/verbinding.js';
import type { Instap } from '../schemas/instap.js';
import type { Keuze } from '../schemas/keuze.js';
import type { Materiaal } from '../schemas/materiaal.js';
import type { Doelgroep, Ontmoeting } from '../schemas/ontmoeting.js';
import type { Opdracht } from '../schemas/opdracht.js';
import type { Programma } from '../schemas/programma.js';
import type { Mandaat, Reisgezelschap } from '../schemas/reisgezelschap.js';
import type { Reisverslag } from '../schemas/reisverslag.js';
import type { Reiswens } from '../schemas/reiswens.js';
import type { Reiziger } from '../schemas/reiziger.js';
import type { Spelregels } from '../schemas/spelregels.js';
import type { Erratum, SectieToelichting, Toelichting } from '../schemas/toelichting.js';
import type { Oordeel, WitteVlek } from '../schemas/verkenning.js';
import type { WerkzaamElement } from '../schemas/werkzaamElement.js';

/** What an adoption may say: which body decided it. */
export interface Adoption {
  besluit?: Besluit | undefined;
}

/**
 * Everything that can be done, keyed by command type, with what each command carries. In the order of the method.
 * A command is this payload with `type`, `meta` and, if the host wants, `expectedSeq` beside it.
 */
export interface CommandPayloads {
  'reis.starten': {
    id: string;
    titel: string;
    reiswens: Reiswens;
    spelregels?: Spelregels | undefined;
    instap?: Instap | undefined;
    /** The whole journey is written down afterwards. */
    achteraf?: boolean | undefined;
  };
  'reis.verbinden': { verbinding: Verbinding };
  'reiswens.bijwerken': { reiswens: Reiswens };
  'reiziger.toevoegen': { reiziger: Reiziger };
  'reiziger.bijwerken': { reiziger: Reiziger };
  'opdracht.opstellen': { opdracht: Opdracht };
  'opdrachtgever.aanwijzen': { opdrachtgever: string };
  'reisbegeleider.aanwijzen': { reisbegeleider: string };
  'opdracht.vaststellen': Adoption;
  'materiaal.toevoegen': { materiaal: Materiaal };
  'materiaal.corrigeren': { materiaal: Materiaal };
  'materiaal.wissen': { materiaal: string; reden: WisReden };
  'energie.markeren': { bij: { materiaal: string } | { reiziger: string }; energie: string };
  'oordeel.parkeren': { oordeel: Oordeel };
  'witteVlek.benoemen': { witteVlek: WitteVlek };
  'inzicht.delen': { inzicht: Inzicht };
  'foto.vaststellen': Adoption & { kernboodschap?: string | undefined; uitgelicht?: readonly string[] | undefined };
  'oordeel.behandelen': { oordeel: string; behandeling: string };
  'keuze.maken': { keuze: Keuze };
  'keuze.herzien': { keuze: Keuze };
  'keuze.loslaten': { keuze: string; reden: string };
  'indicator.beschrijven': { indicator: Indicator };
  'indicator.herzien': { indicator: Indicator; vanaf: string };
  'reisgezelschap.vormen': { reisgezelschap: Reisgezelschap };
  'mandaat.verlenen': { mandaat: Mandaat };
  'programma.opstellen': { programma: Programma };
  'programma.vaststellen': Adoption;
  'verkenning.hervatten': { reden: string };
  'doelgroep.beschrijven': { doelgroep: Doelgroep };
  'ontmoeting.inrichten': { ontmoeting: Ontmoeting };
  'experiment.starten': { experiment: Experiment };
  'experiment.afronden': { experiment: string; afronding: ExperimentAfronding };
  'reflectie.vastleggen': { reflectie: Reflectie };
  'werkzaamElement.benoemen': { werkzaamElement: WerkzaamElement };
  'werkzaamElement.herzien': { werkzaamElement: WerkzaamElement; reden?: string | undefined };
  'leervraag.toevoegen': { leervraag: NieuweLeervraag };
  'leervraag.bijwerken': { leervraag: string; stand: LeervraagStand };
  'terugkoppeling.geven': { terugkoppeling: Terugkoppeling };
  'reisverslag.opstellen': { reisverslag: Reisverslag };
  'reisverslag.vaststellen': Adoption;
  'regel.toelichten': { toelichting: Toelichting };
  'toelichting.intrekken': { toelichting: string; reden: string };
  'sectie.toelichten': { toelichting: SectieToelichting };
  'erratum.plaatsen': { erratum: Erratum };
  'reis.afronden': { aankomst: Aankomst };
  'reis.staken': { reden: string };
}

/** The name of a command: `noun.infinitive`. */
export type CommandType = keyof CommandPayloads;

/** What every command carries. */
export interface CommandBase<T extends CommandType> {
  type: T;
  meta: Meta;
  /** The `seq` of the journey that the sender looked at; when it no longer matches, the command is refused as a conflict. */
  expectedSeq?: number | undefined;
}

/**
 * Something that somebody wants to do.
 *
 * @example
 * const command: Command<'energie.markeren'> = {
 *   type: 'energie.markeren',
 *   meta: { op: '2026-02-03T10:00:00+01:00', door: 'r-anna' },
 *   bij: { materiaal: 'm-1' },
 *   energie: 'Hier willen bewoners beginnen.',
 * };
 */
export type Command<T extends CommandType = CommandType> = { [K in T]: CommandBase<K> & CommandPayloads[K] }[T];
