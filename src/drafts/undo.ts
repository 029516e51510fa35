import { same } from '../method/same.js';
import { valueAt } from '../method/valueAt.js';
import type { DraftArtefact, Editable } from './content.js';
import { plain, type Draft, type DraftStep } from './draft.js';
import { settleOrder } from './edit.js';
import { patched, produce, type DraftPatch } from './engine.js';
import { mergeOrder } from './order.js';

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
