import type { Artefact, Fase } from '../method/fasen.js';
import type { Meta } from '../schemas/basis/values.js';
import type { Receipt } from '../schemas/vaststelling.js';
import type { CommandPayloads, CommandType } from './commands.js';

/** Which fact each command becomes: `noun.infinitive` becomes `noun.participle`. */
export const factOf = {
  'reis.starten': 'reis.gestart',
  'reis.verbinden': 'reis.verbonden',
  'reiswens.bijwerken': 'reiswens.bijgewerkt',
  'reiziger.toevoegen': 'reiziger.toegevoegd',
  'reiziger.bijwerken': 'reiziger.bijgewerkt',
  'opdracht.opstellen': 'opdracht.opgesteld',
  'opdrachtgever.aanwijzen': 'opdrachtgever.aangewezen',
  'reisbegeleider.aanwijzen': 'reisbegeleider.aangewezen',
  'opdracht.vaststellen': 'opdracht.vastgesteld',
  'materiaal.toevoegen': 'materiaal.toegevoegd',
  'materiaal.corrigeren': 'materiaal.gecorrigeerd',
  'materiaal.wissen': 'materiaal.gewist',
  'energie.markeren': 'energie.gemarkeerd',
  'oordeel.parkeren': 'oordeel.geparkeerd',
  'witteVlek.benoemen': 'witteVlek.benoemd',
  'inzicht.delen': 'inzicht.gedeeld',
  'foto.vaststellen': 'foto.vastgesteld',
  'oordeel.behandelen': 'oordeel.behandeld',
  'keuze.maken': 'keuze.gemaakt',
  'keuze.herzien': 'keuze.herzien',
  'keuze.loslaten': 'keuze.losgelaten',
  'indicator.beschrijven': 'indicator.beschreven',
  'indicator.herzien': 'indicator.herzien',
  'reisgezelschap.vormen': 'reisgezelschap.gevormd',
  'mandaat.verlenen': 'mandaat.verleend',
  'programma.opstellen': 'programma.opgesteld',
  'programma.vaststellen': 'programma.vastgesteld',
  'verkenning.hervatten': 'verkenning.hervat',
  'doelgroep.beschrijven': 'doelgroep.beschreven',
  'ontmoeting.inrichten': 'ontmoeting.ingericht',
  'experiment.starten': 'experiment.gestart',
  'experiment.afronden': 'experiment.afgerond',
  'reflectie.vastleggen': 'reflectie.vastgelegd',
  'werkzaamElement.benoemen': 'werkzaamElement.benoemd',
  'werkzaamElement.herzien': 'werkzaamElement.herzien',
  'leervraag.toevoegen': 'leervraag.toegevoegd',
  'leervraag.bijwerken': 'leervraag.bijgewerkt',
  'terugkoppeling.geven': 'terugkoppeling.gegeven',
  'reisverslag.opstellen': 'reisverslag.opgesteld',
  'reisverslag.vaststellen': 'reisverslag.vastgesteld',
  'regel.toelichten': 'regel.toegelicht',
  'toelichting.intrekken': 'toelichting.ingetrokken',
  'sectie.toelichten': 'sectie.toegelicht',
  'erratum.plaatsen': 'erratum.geplaatst',
  'reis.afronden': 'reis.afgerond',
  'reis.staken': 'reis.gestaakt',
} as const satisfies Record<CommandType, string>;

/** Which fact each command becomes. */
export type FactOf = typeof factOf;

/** The name of a fact: `noun.participle`. */
export type FactType = FactOf[CommandType];

/** Which command each fact came from. */
export type CommandOf<F extends FactType> = { [C in CommandType]: FactOf[C] extends F ? C : never }[CommandType];

/** The commands that adopt an artefact. */
export const adoptions = {
  'opdracht.vaststellen': 'opdracht',
  'foto.vaststellen': 'foto',
  'programma.vaststellen': 'programma',
  'reisverslag.vaststellen': 'reisverslag',
} as const satisfies Partial<Record<CommandType, Artefact>>;

/** A command that adopts an artefact. */
export type AdoptionCommand = keyof typeof adoptions;

/** The commands that lead to another stage without adopting anything. */
const otherMoves = ['verkenning.hervatten', 'reis.afronden', 'reis.staken'] as const satisfies readonly CommandType[];

/** A command that leads to another stage. Their facts say to which, so that replay never asks today's machine. */
export type MoveCommand = AdoptionCommand | (typeof otherMoves)[number];

/** The commands that lead to another stage. The machine takes its moves from this type, and a test compares both. */
export const movingCommands: ReadonlySet<CommandType> = new Set<CommandType>([
  ...(Object.keys(adoptions) as AdoptionCommand[]),
  ...otherMoves,
]);

/** The command that each fact came from, by the name of the fact. */
export const commandOfFact: ReadonlyMap<string, CommandType> = new Map(
  (Object.keys(factOf) as CommandType[]).map((command) => [factOf[command], command]),
);

/** What a fact holds beyond the payload of its command. */
export type Outcome<C extends CommandType> = C extends AdoptionCommand
  ? { naar: Fase; versie: number; receipt: Receipt }
  : C extends MoveCommand
    ? { naar: Fase }
    : unknown;

/**
 * Something that happened. Facts are the truth: a host stores them, in order, and nothing else.
 *
 * Shape: `seq` counts from 1 without gaps within one journey; `meta` says when and by whom; the rest is what the command
 * carried. A fact that led to another stage says so in `naar`; one that adopted an artefact holds its version and receipt.
 */
export type Fact<F extends FactType = FactType> = {
  [K in F]: { type: K; seq: number; meta: Meta } & CommandPayloads[CommandOf<K>] & Outcome<CommandOf<K>>;
}[F];
