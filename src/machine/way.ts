import type { Artefact, Fase } from '../method/fasen.js';
import type { Rule } from '../rules/rule.js';
import type { Recipe } from '../steps/recipes.js';

/** Where a command can lead from one stage: what it does, which rules guard it, and where it goes. */
export interface Way {
  readonly recipe: Recipe;
  readonly rules: readonly Rule[];
  /** The stage it leads to; absent when the journey stays where it is. */
  readonly naar?: Fase | undefined;
  /** The artefact it adopts. */
  readonly adopts?: Artefact | undefined;
}

/** The stages, and `vertrek`: the moment before a journey starts. */
export type Plaats = Fase | 'vertrek';
