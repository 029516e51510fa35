import type { WisReden } from '../method/woorden.js';
import type { Aankomst } from '../schemas/aankomst.js';
import type { Meta } from '../schemas/basis/values.js';
import type { Experiment, ExperimentAfronding, Reflectie } from '../schemas/experiment.js';
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

/** An empty payload: the command says it all. */
export type Nothing = Record<never, never>;

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
  };
  'reiswens.bijwerken': { reiswens: Reiswens };
  'reiziger.toevoegen': { reiziger: Reiziger };
  'reiziger.bijwerken': { reiziger: Reiziger };
  'opdracht.opstellen': { opdracht: Opdracht };
  'opdrachtgever.aanwijzen': { opdrachtgever: string };
  'reisbegeleider.aanwijzen': { reisbegeleider: string };
  'opdracht.vaststellen': Nothing;
  'materiaal.toevoegen': { materiaal: Materiaal };
  'materiaal.corrigeren': { materiaal: Materiaal };
  'materiaal.wissen': { materiaal: string; reden: WisReden };
  'energie.markeren': { bij: { materiaal: string } | { reiziger: string }; energie: string };
  'oordeel.parkeren': { oordeel: Oordeel };
  'witteVlek.benoemen': { witteVlek: WitteVlek };
  'foto.vaststellen': Nothing;
  'oordeel.behandelen': { oordeel: string; behandeling: string };
  'keuze.maken': { keuze: Keuze };
  'keuze.herzien': { keuze: Keuze };
  'reisgezelschap.vormen': { reisgezelschap: Reisgezelschap };
  'mandaat.verlenen': { mandaat: Mandaat };
  'programma.opstellen': { programma: Programma };
  'programma.vaststellen': Nothing;
  'verkenning.hervatten': { reden: string };
  'doelgroep.beschrijven': { doelgroep: Doelgroep };
  'ontmoeting.inrichten': { ontmoeting: Ontmoeting };
  'experiment.starten': { experiment: Experiment };
  'experiment.afronden': { experiment: string; afronding: ExperimentAfronding };
  'reflectie.vastleggen': { reflectie: Reflectie };
  'werkzaamElement.benoemen': { werkzaamElement: WerkzaamElement };
  'werkzaamElement.herzien': { werkzaamElement: WerkzaamElement };
  'reisverslag.opstellen': { reisverslag: Reisverslag };
  'reisverslag.vaststellen': Nothing;
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
