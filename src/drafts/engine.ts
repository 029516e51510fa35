import { valueAt } from '../method/valueAt.js';
import { applyPatches as immerApply, enablePatches, Immer } from 'immer';

// Of our own, so that what a host set on its Immer stays as it is, and without freezing: a draft shares rows with the journey
// that the host holds.
const immer = new Immer({ autoFreeze: false });

let patching = false;

/** Immer with patches, which it only has after somebody asked for them. */
function withPatches(): Immer {
  if (!patching) enablePatches();
  patching = true;
  return immer;
}

/** One change of a draft, by names: of a field, a row or an order. Never by a place in a list. */
export interface DraftPatch {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: readonly string[];
  readonly value?: unknown;
}

interface Produced<T> {
  readonly value: T;
  readonly forward: readonly DraftPatch[];
  readonly back: readonly DraftPatch[];
}

/** Carries a recipe out: the value after it, and what changed there and back, by name. */
export function produce<T>(value: T, recipe: (draft: T) => void): Produced<T> {
  const [after, forward, back] = withPatches().produceWithPatches(value, (draft) => {
    // What a recipe returns would replace the whole artefact: an arrow without braces is no wish to do so.
    recipe(draft as T);
  });
  return { value: after, forward: named(forward, value, after), back: named(back, after, value) };
}

/** The same patches without places in lists: a list that changed is replaced as a whole. */
function named(
  patches: readonly { op: DraftPatch['op']; path: (string | number)[]; value?: unknown }[],
  from: unknown,
  to: unknown,
): DraftPatch[] {
  const all = new Map<string, DraftPatch>();
  for (const { op, path, value } of patches) {
    const inList = path.findIndex((_key, place) => Array.isArray(valueAt(from, path.slice(0, place).map(String))));
    const whole = path.slice(0, inList < 0 ? path.length : inList).map(String);
    const patch: DraftPatch =
      inList < 0
        ? { op, path: whole, ...(op !== 'remove' && { value }) }
        : { op: 'replace', path: whole, value: valueAt(to, whole) };
    all.set(whole.join('\u0000'), patch);
  }
  return [...all.values()];
}

/** The value after these patches. The caller has looked whether they fit. */
export function patched<T extends object>(value: T, patches: readonly DraftPatch[]): T {
  withPatches();
  return immerApply(
    value,
    patches.map(({ op, path, value: to }) => ({ op, path: [...path], value: to })),
  );
}
