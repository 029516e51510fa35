import { same } from '../method/same.js';
import { AanpakError } from '../method/error.js';
import { plainCopy } from '../method/plain.js';
import { rowLists, rowsOf, type AnyEditable, type DraftArtefact, type Editable } from './content.js';
import { plain, type Draft, type DraftStep } from './draft.js';
import { produce, type DraftPatch } from './engine.js';

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
    const written: unknown = value.volgorde[list];
    const order = [...new Set(Array.isArray(written) ? (written as string[]) : [])].filter((one) =>
      Object.hasOwn(rows, one),
    );
    const known = new Set(order);
    for (const own of Object.keys(rows)) {
      if (!known.has(own)) order.push(own);
      const row = rows[own];
      if (Object(row) === row && row && key === 'id' && row['id'] === undefined) row['id'] = own;
    }
    if (!same(order, written)) value.volgorde[list] = order;
  }
}

/** An order that came in the place of all others is told per list, as every order is. */
const perList = (patches: readonly DraftPatch[], from: AnyEditable, to: AnyEditable): readonly DraftPatch[] =>
  patches.flatMap((one): readonly DraftPatch[] =>
    one.path.length > 1 || one.path[0] !== 'volgorde'
      ? [one]
      : Object.entries(to.volgorde)
          .filter(([list, order]) => !same(order, from.volgorde[list]))
          .map(([list, value]) => ({ op: 'replace', path: ['volgorde', list], value })),
  );

/** What a recipe may not write: a draft is kept as JSON, and what JSON cannot hold would be lost or never be saved. */
const expectedPlain = (): AanpakError =>
  new AanpakError(
    'value.expected',
    'Expected a recipe that writes plain values, as JSON can hold them, but received one that writes something else.',
  );

/**
 * Changes a draft. The recipe may change what it is given: lists are records by id, `volgorde` holds their order. The draft
 * before it stays as it was.
 *
 * @throws AanpakError `value.expected` when the recipe writes what JSON cannot hold: a circle, a function, or deeper than 64 levels
 * @example
 * const recipe = (programma) => void (programma.waartoe = 'Niemand staat er alleen voor.');
 * const next = edit(draft, recipe, { at: '2026-03-01T10:00:00+01:00' });
 */
export function edit<A extends DraftArtefact>(
  draft: Draft<A>,
  recipe: (value: Editable<A>) => void,
  { at }: EditOptions,
): Draft<A> {
  const { value, forward, back } = made(draft, recipe);
  if (forward.length === 0) return draft;
  if (forward.some(({ value: written }) => written !== undefined && plainCopy(written) === undefined))
    throw expectedPlain();
  return { ...draft, value, done: added(draft.done, { at, forward, back }), undone: [] };
}

/** Carries a recipe out. What it throws itself is its own; that what it wrote cannot be looked through is ours to say. */
function made<A extends DraftArtefact>(
  draft: Draft<A>,
  recipe: (value: Editable<A>) => void,
): ReturnType<typeof produce<Editable<A>>> {
  const state = { isOver: false };
  try {
    const { value, forward, back } = produce(draft.value, (inner) => {
      recipe(inner);
      state.isOver = true;
      const written = plain(inner as Editable<DraftArtefact>);
      if (Object(written.volgorde) !== written.volgorde || Array.isArray(written.volgorde)) written.volgorde = {};
      settleOrder(draft.artefact, written);
    });
    const [before, after] = [plain(draft.value), plain(value)];
    return { value, forward: perList(forward, before, after), back: perList(back, after, before) };
  } catch (error) {
    throw state.isOver ? expectedPlain() : error;
  }
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

/**
 * What was done, oldest first: when, and in which places.
 *
 * @example
 * history(draft).map(({ at, paths }) => `${at}: ${paths.join()}`);
 */
export const history = ({ done }: Draft): { at: string; paths: string[] }[] =>
  done.map(({ at, forward }) => ({ at, paths: forward.map(({ path }) => path.join('.')) }));
