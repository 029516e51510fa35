import { setup, type EventObject, type MetaObject, type StateMachine } from 'xstate';
import { fasen, type Artefact, type Fase } from '../method/fasen.js';
import type { Reis } from '../schemas/reis.js';
import { rulesOf } from '../rules/registry.js';
import type { Gate, Rule } from '../rules/rule.js';
import type { Command, CommandType } from '../steps/commands.js';
import type { MoveCommand } from '../steps/facts.js';
import { recipes } from '../steps/recipes.js';
import { blankReis } from '../steps/blank.js';
import type { Plaats, Way } from './way.js';

/** What the machine carries: the journey. */
export interface ReisContext {
  reis: Reis;
}

/** What the machine starts from: a journey from `startReis` or `fold`, in whatever stage; nothing means before the start. */
export interface ReisInput {
  reis?: Reis | undefined;
}

/** The machine's type, written out so that declarations stay small. */
export type ReisMachine = StateMachine<
  ReisContext,
  Command,
  Record<string, never>,
  never,
  never,
  never,
  never,
  Plaats,
  string,
  ReisInput | undefined,
  undefined,
  EventObject,
  MetaObject,
  object
>;

const reisSetup = setup({ types: {} as { context: ReisContext; events: Command; input: ReisInput | undefined } });

/** Decides a command along one way: the journey after it, or `undefined` when it is refused. */
type Follow = (way: Way, reis: Reis, command: unknown) => Reis | undefined;

/**
 * The method as a machine: which step is possible in which stage, which rules guard it, and where it leads. Every other
 * part of the library reads this map.
 * @source «Verkennen», «(In)richten», «Doen en leren, op pad»; `aangekomen`, `gestaakt` and going back to explore: ours
 */
export function createReisMachine(rules: readonly Rule[], follow: Follow): ReisMachine {
  const along = (way: Way, gate: Gate) => ({
    ...(way.naar && { target: way.naar }),
    guard: named(gate, ({ context, event }) => follow(way, context.reis, event) !== undefined),
    actions: reisSetup.assign(({ context, event }) => ({ reis: follow(way, context.reis, event) ?? context.reis })),
    meta: way,
  });
  const guarding = (type: CommandType) => rulesOf(rules, 'stap').filter(({ only }) => only?.includes(type) ?? true);
  const stays = (...types: CommandType[]) =>
    Object.fromEntries(types.map((type) => [type, along({ recipe: recipes[type], rules: guarding(type) }, 'stap')]));
  const moves = (type: MoveCommand, naar: Fase, gate?: Gate, adopts?: Artefact) => ({
    [type]: along(
      { recipe: recipes[type], rules: [...(gate ? rulesOf(rules, gate) : []), ...guarding(type)], naar, adopts },
      gate ?? 'stap',
    ),
  });
  const adopts = (artefact: Artefact, naar: Fase) => moves(`${artefact}.vaststellen`, naar, artefact, artefact);

  const always = {
    ...stays('reiziger.toevoegen', 'reiziger.bijwerken', 'opdrachtgever.aanwijzen', 'reisbegeleider.aanwijzen'),
    ...stays('regel.toelichten', 'toelichting.intrekken', 'sectie.toelichten', 'erratum.plaatsen'),
    ...stays('reis.verbinden'),
    ...moves('reis.staken', 'gestaakt'),
  };
  const materiaal = {
    ...stays('materiaal.toevoegen', 'materiaal.corrigeren', 'materiaal.wissen', 'energie.markeren'),
    ...stays('indicator.beschrijven', 'indicator.herzien', 'terugkoppeling.geven'),
  };

  return reisSetup.createMachine({
    id: 'reis',
    context: ({ input }) => ({ reis: input?.reis ?? blankReis() }),
    initial: 'vertrek',
    states: {
      vertrek: { on: stays('reis.starten'), always: fasen.map(resumes) },
      reiswens: {
        on: { ...always, ...stays('reiswens.bijwerken', 'opdracht.opstellen'), ...adopts('opdracht', 'verkennen') },
      },
      verkennen: {
        on: {
          ...always,
          ...materiaal,
          ...stays('oordeel.parkeren', 'witteVlek.benoemen', 'inzicht.delen'),
          ...adopts('foto', 'inrichten'),
        },
      },
      inrichten: {
        on: {
          ...always,
          ...materiaal,
          ...stays('inzicht.delen', 'oordeel.behandelen', 'keuze.maken', 'keuze.herzien', 'keuze.loslaten'),
          ...stays('reisgezelschap.vormen', 'mandaat.verlenen', 'doelgroep.beschrijven'),
          ...stays('programma.opstellen', 'werkzaamElement.herzien'),
          ...adopts('programma', 'doenEnLeren'),
          ...moves('verkenning.hervatten', 'verkennen'),
          ...moves('reis.afronden', 'aangekomen', 'aankomst'),
        },
      },
      doenEnLeren: {
        on: {
          ...always,
          ...materiaal,
          ...stays('doelgroep.beschrijven', 'ontmoeting.inrichten', 'experiment.starten', 'experiment.afronden'),
          ...stays('reflectie.vastleggen', 'werkzaamElement.benoemen', 'werkzaamElement.herzien'),
          ...stays('leervraag.toevoegen', 'leervraag.bijwerken'),
          // The network widens and keeps its judgement while doing; what an instap did not know yet is written down here.
          ...stays('reisgezelschap.vormen', 'witteVlek.benoemen', 'oordeel.parkeren', 'keuze.maken', 'keuze.herzien'),
          ...stays('reisverslag.opstellen'),
          ...adopts('reisverslag', 'inrichten'),
        },
      },
      aangekomen: { type: 'final' },
      gestaakt: { type: 'final' },
    },
  }) as ReisMachine;
}

type Guard = (moment: Moment) => boolean;

/** A guard that a diagram or an inspector shows by the name of its gate: the name of the function, which every version of XState keeps. */
const named = (gate: Gate, guard: Guard): Guard => Object.defineProperty(guard, 'name', { value: gate });

/** A journey that has started goes on in the stage where it is. */
const resumes = (fase: Fase) => ({
  target: fase,
  guard: ({ context: { reis } }: Pick<Moment, 'context'>) => reis.seq > 0 && reis.fase === fase,
});

interface Moment {
  context: ReisContext;
  event: Command;
}
