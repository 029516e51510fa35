import { same } from '../method/same.js';
import { rowLists, rowsOf, type AnyEditable, type DraftArtefact, type Editable } from './content.js';
import { plain, type Draft, type DraftStep } from './draft.js';
import { valueAt } from '../method/valueAt.js';
import { patched, produce, type DraftPatch } from './engine.js';
import { mergeOrder } from './order.js';

/** Typing in one field within this time is one step. Ours. */
const typingMilliseconds = 1_000;

/** Most steps that are kept for undoing; the oldest go first. Ours. */
const maximumSteps = 500;

/** When an edit was made: ISO 8601 with offset. */
export interface EditOptions {
  at: string;
}

/** Every row has its place in the order once, and nothing else has: for whoever adds or deletes a row without saying where. */
export function settleOrder(artefact: DraftArtefact, value: AnyEditable): void {
  for (const [list, key] of rowLists(artefact)) {
    const rows = rowsOf(value, list);
    const order = [...new Set(value.volgorde[list])].filter((one) => Object.hasOwn(rows, one));
    const known = new Set(order);
    for (const own of Object.keys(rows)) {
      if (!known.has(own)) order.push(own);
      const row = rows[own];
      if (Object(row) === row && row && key === 'id' && row['id'] === undefined) row['id'] = own;
    }
    if (!same(order, value.volgorde[list])) value.volgorde[list] = order;
  }
}

/**
 * Changes a draft. The recipe may change what it is given: lists are records by id, `volgorde` holds their order. The draft
 * before it stays as it was.
 *
 * @example
 * const recipe = (programma) => void (programma.waartoe = 'Niemand staat er alleen voor.');
 * const next = edit(draft, recipe, { at: '2026-03-01T10:00:00+01:00' });
 */
export function edit<A extends DraftArtefact>(
  draft: Draft<A>,
  recipe: (value: Editable<A>) => void,
  { at }: EditOptions,
): Draft<A> {
  const { value, forward, back } = produce(draft.value, (inner) => {
    recipe(inner);
    settleOrder(draft.artefact, plain(inner as Editable<DraftArtefact>));
  });
  if (forward.length === 0) return draft;
  return { ...draft, value, done: added(draft.done, { at, forward, back }), undone: [] };
}

/** The steps with one more; typing that goes on in one field lengthens the last one. */
function added(done: readonly DraftStep[], step: DraftStep): readonly DraftStep[] {
  const last = done.at(-1);
  if (last && !last.settled && goesOn(last, step)) return [...done.slice(0, -1), { ...step, back: last.back }];
  return [...done, step].slice(-maximumSteps);
}

function goesOn(last: DraftStep, step: DraftStep): boolean {
  const [before, ...moreBefore] = last.forward;
  const [now, ...more] = step.forward;
  if (!before || !now || more.length > 0 || moreBefore.length > 0) return false;
  const later = Date.parse(step.at) - Date.parse(last.at);
  return (
    same(before.path, now.path) &&
    typeof before.value === 'string' &&
    typeof now.value === 'string' &&
    later >= 0 &&
    later <= typingMilliseconds
  );
}

/** Whether a place is still as a step left it: what somebody else wrote there since is not undone with it. */
const untouched = (value: unknown, { op, path, value: left }: DraftPatch): boolean =>
  path[0] === 'volgorde' || same(valueAt(value, path), op === 'remove' ? undefined : left);

/** Whether there is something to put it in: a row that somebody else took out does not come back by half. */
const hasParent = (value: unknown, { path }: DraftPatch): boolean => valueAt(value, path.slice(0, -1)) !== undefined;

function turned<A extends DraftArtefact>(
  draft: Draft<A>,
  left: readonly DraftPatch[],
  to: readonly DraftPatch[],
): { value: Editable<A>; theirs: readonly DraftPatch[] } {
  const were = new Map(left.map((one) => [one.path.join('\u0000'), one]));
  const theirs: DraftPatch[] = [];
  const patches = to.flatMap((one): DraftPatch[] => {
    const was = were.get(one.path.join('\u0000'));
    if (!was) return [];
    if (!untouched(draft.value, was) || !hasParent(draft.value, one)) {
      theirs.push(one);
      return [];
    }
    if (one.path[0] !== 'volgorde') return [one];
    // Rows that somebody else put in or moved since keep their place.
    const [before, wanted, now] = [was.value, one.value, valueAt(draft.value, one.path)] as string[][];
    return [{ ...one, value: mergeOrder(before ?? [], wanted ?? [], now ?? []).order }];
  });
  const { value } = produce(patched(draft.value, patches), (inner) => {
    settleOrder(draft.artefact, plain(inner as Editable<DraftArtefact>));
  });
  return { value, theirs };
}

/**
 * The steps without what they did in places that are somebody else's by now. An earlier step may have left there by chance
 * what the other wrote: taking it back would take the other's.
 */
function without(steps: readonly DraftStep[], theirs: readonly DraftPatch[]): readonly DraftStep[] {
  if (theirs.length === 0) return steps;
  const isMine = ({ path }: DraftPatch): boolean =>
    !theirs.some((one) => one.path.every((key, place) => path[place] === key));
  return steps
    .map((step) => ({ ...step, forward: step.forward.filter(isMine), back: step.back.filter(isMine) }))
    .filter(({ forward, settled }) => forward.length > 0 || settled !== undefined);
}

/**
 * Takes back the last step. What somebody else changed in the same place since, by a merge or a patch, stays.
 *
 * @example
 * const before = undo(draft);
 */
export function undo<A extends DraftArtefact>(draft: Draft<A>): Draft<A> {
  const step = draft.done.at(-1);
  if (!step) return draft;
  const { value, theirs } = turned(draft, step.forward, step.back);
  const conflicts = step.settled ? [...draft.conflicts, step.settled] : draft.conflicts;
  return {
    ...draft,
    value,
    conflicts,
    done: without(draft.done.slice(0, -1), theirs),
    undone: without([...draft.undone, step], theirs),
  };
}

/**
 * Does again what was taken back last.
 *
 * @example
 * const again = redo(undo(draft));
 */
export function redo<A extends DraftArtefact>(draft: Draft<A>): Draft<A> {
  const step = draft.undone.at(-1);
  if (!step) return draft;
  const { value, theirs } = turned(draft, step.back, step.forward);
  const conflicts = draft.conflicts.filter(({ path }) => !same(path, step.settled?.path));
  return {
    ...draft,
    value,
    conflicts,
    done: without([...draft.done, step], theirs),
    undone: without(draft.undone.slice(0, -1), theirs),
  };
}

/**
 * What was done, oldest first: when, and in which places.
 *
 * @example
 * history(draft).map(({ at, paths }) => `${at}: ${paths.join()}`);
 */
export const history = ({ done }: Draft): { at: string; paths: string[] }[] =>
  done.map(({ at, forward }) => ({ at, paths: forward.map(({ path }) => path.join('.')) }));
