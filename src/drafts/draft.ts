import { isAsAdopted } from '../steps/versions.js';
import type { Reis } from '../schemas/reis.js';
import {
  editableOf,
  inReis,
  type AnyEditable,
  type DraftArtefact,
  type DraftContents,
  type Editable,
} from './content.js';
import type { DraftPatch } from './engine.js';

/** Something that one person did to a draft, and how it is undone. */
export interface DraftStep {
  /** When it was done last: the host says so. */
  readonly at: string;
  readonly forward: readonly DraftPatch[];
  readonly back: readonly DraftPatch[];
  /** The conflict that it settled; undoing the step opens it again. */
  readonly settled?: DraftConflict | undefined;
}

/** A place that two people changed differently. Nothing of either is lost: both stand here until somebody chooses. */
export interface DraftConflict {
  /** By name: a field, a row or an order. */
  readonly path: readonly string[];
  /** As it was before both; `undefined` where nothing was. */
  readonly base: unknown;
  /** As the draft has it; `undefined` where it was taken out. */
  readonly mine: unknown;
  /** As the journey has it now; `undefined` where it was taken out. */
  readonly theirs: unknown;
}

/** An artefact while people write it: a plain value, which a host may keep as JSON. */
export interface Draft<A extends DraftArtefact = DraftArtefact> {
  readonly artefact: A;
  /** The id of the journey. */
  readonly reis: string;
  /** The journey as the writer knows it: what a command expects. */
  readonly seq: number;
  /** As the journey had it then. */
  readonly base: Editable<A>;
  /** As it stands now. */
  readonly value: Editable<A>;
  /** What can be undone, oldest first. */
  readonly done: readonly DraftStep[];
  /** What can be done again, the next one last. */
  readonly undone: readonly DraftStep[];
  /** What a merge left to choose; empty when everything is settled. */
  readonly conflicts: readonly DraftConflict[];
}

/** Where a draft begins. */
export interface OpenDraftOptions<A extends DraftArtefact> {
  /**
   * A proposal to begin with, such as `proposeProgramma(reis)` at the start of a round; what the journey has when absent. It takes
   * the place of what was saved: give it only while nothing of this round was, as `proposeProgramma` does by being `null` then.
   */
  from?: DraftContents[A] | null | undefined;
}

/** A typed value, for code that reads any of the three artefacts. */
export const plain = (value: Editable<DraftArtefact>): AnyEditable => value as AnyEditable;

/** The same, back. */
export const typed = <A extends DraftArtefact>(value: AnyEditable): Editable<A> => value as Editable<A>;

/**
 * What is written on: the artefact as the journey has it. At the start of a round that is the programma of the last one; the
 * wijzigingen that led to it answer an older reisverslag, and are of that version.
 */
function written(reis: Reis, artefact: DraftArtefact): unknown {
  const { programma, programmas, reisverslagen } = reis;
  const last = programmas.at(-1);
  const isAnswered = last === undefined || !reisverslagen.some(({ versie }) => versie === last.versie);
  if (artefact !== 'programma' || programma === null || isAnswered || !isAsAdopted(reis)) return inReis(reis, artefact);
  return { ...programma, wijzigingen: [] };
}

/**
 * Opens a draft of one artefact, as the journey has it now. Nothing has to be complete until it is saved. What was saved is what
 * it opens with; at the start of a round the wijzigingen of the last version are left out.
 *
 * @example
 * const draft = openDraft(reis, 'programma', { from: proposeProgramma(reis) });
 */
export function openDraft<A extends DraftArtefact>(
  reis: Reis,
  artefact: A,
  { from }: OpenDraftOptions<A> = {},
): Draft<A> {
  const base = typed<A>(editableOf(artefact, inReis(reis, artefact)));
  const value = typed<A>(editableOf(artefact, from ?? written(reis, artefact)));
  return { artefact, reis: reis.id, seq: reis.seq, base, value, done: [], undone: [], conflicts: [] };
}
