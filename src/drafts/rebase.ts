import { plainCopy } from '../method/plain.js';
import { isErasedSince } from '../method/redacted.js';
import { same } from '../method/same.js';
import type { Reis } from '../schemas/reis.js';
import { editableOf, inReis, type DraftArtefact } from './content.js';
import { plain, typed, type Draft, type DraftConflict } from './draft.js';
import { edit, type EditOptions } from './edit.js';
import { mergeEditable } from './merge.js';

/** A draft that knows what others did meanwhile. */
export interface RebasedDraft<A extends DraftArtefact> {
  readonly draft: Draft<A>;
  /** What both changed differently: also in the draft, until it is settled. */
  readonly conflicts: readonly DraftConflict[];
}

/**
 * Joins a draft with a journey that went on without it: three ways, by field and by row. What only one of them changed is
 * taken. What both changed differently is a conflict that holds both; the draft shows mine until `settleConflict`. When a text was
 * erased from the journey meanwhile, nothing of before can be undone and no earlier conflict stands any more: either would bring the text
 * back. What the writer typed stays.
 *
 * @example
 * const { draft: joined, conflicts } = rebaseDraft(draft, reis);
 */
export function rebaseDraft<A extends DraftArtefact>(draft: Draft<A>, reis: Reis): RebasedDraft<A> {
  const theirs = editableOf(draft.artefact, inReis(reis, draft.artefact));
  const merged = mergeEditable(draft.artefact, plain(draft.base), plain(draft.value), theirs);
  const { value } = merged;
  const isErased = isErasedSince(draft.base, theirs);
  const conflicts = isErased ? merged.conflicts.map((one) => ({ ...one, base: one.theirs })) : merged.conflicts;
  // A conflict of an earlier merge that nobody settled stays, unless the new one is about the same place.
  const open = isErased ? [] : draft.conflicts.filter(({ path }) => !conflicts.some((one) => same(one.path, path)));
  const joined: Draft<A> = {
    ...draft,
    ...(isErased && { done: [], undone: [] }),
    seq: reis.seq,
    base: typed<A>(theirs),
    value: typed<A>(value),
    conflicts: [...open, ...conflicts],
  };
  return { draft: joined, conflicts: joined.conflicts };
}

/**
 * Settles a conflict: with my text, with theirs, or with a third that somebody wrote out of both.
 *
 * @param choice - `mine`, `theirs`, or `{ value }`
 * @example
 * const settled = settleConflict(draft, conflict, 'theirs', { at: '2026-03-01T10:05:00+01:00' });
 */
export function settleConflict<A extends DraftArtefact>(
  draft: Draft<A>,
  conflict: DraftConflict,
  choice: 'mine' | 'theirs' | { value: unknown },
  options: EditOptions,
): Draft<A> {
  const { path } = conflict;
  const value = choice === 'mine' ? conflict.mine : choice === 'theirs' ? conflict.theirs : plainCopy(choice.value);
  const chosen = edit(
    draft,
    (inner) => {
      const last = path.at(-1) ?? '';
      let here = plain(inner as Draft['value']) as Record<string, unknown>;
      for (const key of path.slice(0, -1)) {
        here[key] ??= {};
        here = here[key] as Record<string, unknown>;
      }
      if (value === undefined) delete here[last];
      else here[last] = value;
    },
    options,
  );
  const conflicts = draft.conflicts.filter((one) => !same(one.path, path));
  // Without a change there is no step; a choice for what stands there needs no undoing.
  if (chosen === draft) return { ...draft, conflicts };
  const steps = chosen.done.slice(0, -1);
  const step = chosen.done.at(-1);
  return { ...chosen, conflicts, done: step ? [...steps, { ...step, settled: conflict }] : steps };
}
