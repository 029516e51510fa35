import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { editableOf, writtenOf } from '../../src/drafts/content.js';
import {
  draftArtefacten,
  openDraft,
  rebaseDraft,
  redo,
  undo,
  type Draft,
  type DraftArtefact,
} from '../../src/drafts/index.js';
import { valueAt } from '../../src/method/valueAt.js';
import { decideMany, startReis } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { same } from '../../src/method/same.js';
import { arbitraryEdit, changes, doEdit, isPrefix, type Edit } from './edits.js';

const started = startReis(rotterdam.start);
if (!started.ok) throw new Error(started.rejection.code);
const whole = decideMany(started.reis, rotterdam.commands).reis;
/** A journey that has all three, as they were adopted. */
const reis: Reis = {
  ...whole,
  reisverslag: whole.reisverslag ?? whole.reisverslagen.at(-1)?.reisverslag ?? null,
};

const moment = (n: number): string => new Date(Date.UTC(2026, 2, 1) + n * 5_000).toISOString();

const edited = <A extends DraftArtefact>(draft: Draft<A>, edits: readonly Edit[], who: string): Draft<A> =>
  edits.reduce((one, next, place) => doEdit(one, next, who, moment(place)), draft);

/** The journey in which somebody saved this draft. */
const savedIn = (draft: Draft): Reis => ({
  ...reis,
  seq: reis.seq + 1,
  [draft.artefact]: writtenOf(draft.artefact, draft.value as never),
});

const covered = (path: readonly string[], conflicts: readonly { path: readonly string[] }[]): boolean =>
  conflicts.some((one) => isPrefix(one.path, path) || isPrefix(path, one.path));

/** What of one person's change neither came through nor was listed. */
function lost(
  base: unknown,
  own: unknown,
  merged: unknown,
  conflicts: readonly { path: readonly string[] }[],
): string[][] {
  return changes(base, own)
    .filter(([first]) => first !== 'volgorde')
    .filter((path) => {
      const [was, wanted, now] = [valueAt(base, path), valueAt(own, path), valueAt(merged, path)];
      // Ids that a field points to join as a set: what was put in is in, what was taken out is out.
      if (Array.isArray(wanted) && Array.isArray(now) && (was === undefined || Array.isArray(was))) {
        const before = (was ?? []) as unknown[];
        return !wanted.every((one) => before.includes(one) || now.includes(one));
      }
      // An empty text says the same as none.
      return !same(wanted === '' ? undefined : wanted, now === '' ? undefined : now) && !covered(path, conflicts);
    });
}

function pairHolds(artefact: DraftArtefact, mine: readonly Edit[], theirs: readonly Edit[]): void {
  const draft = openDraft(reis, artefact);
  const my = edited(draft, mine, 'mij');
  const their = edited(draft, theirs, 'hen');
  const newer = savedIn(their);
  const { draft: joined, conflicts } = rebaseDraft(my, newer);
  const theirsNow = editableOf(artefact, newer[artefact]);
  expect(lost(draft.value, my.value, joined.value, conflicts)).toEqual([]);
  expect(lost(draft.value, theirsNow, joined.value, conflicts)).toEqual([]);
  const [ofMine, ofTheirs] = [changes(draft.value, my.value), changes(draft.value, theirsNow)];
  const apart = ofMine.every((one) => ofTheirs.every((other) => !isPrefix(one, other) && !isPrefix(other, one)));
  expect(apart ? conflicts : []).toEqual([]);
  // Every row has one place, and every place a row.
  for (const [list, order] of Object.entries((joined.value as { volgorde: Record<string, string[]> }).volgorde))
    expect([list, [...order].sort()]).toEqual([list, Object.keys(valueAt(joined.value, [list]) as object).sort()]);
  // Undoing everything of mine after the merge keeps what they wrote, and so does doing it again. What both did alike is mine to undo.
  const ofThem = (value: unknown): string[][] =>
    lost(draft.value, theirsNow, value, conflicts).filter(
      (path) => !same(valueAt(my.value, path), valueAt(theirsNow, path)),
    );
  let back = joined;
  while (back.done.length > 0) back = undo(back);
  expect(ofThem(back.value)).toEqual([]);
  while (back.undone.length > 0) back = redo(back);
  expect(ofThem(back.value)).toEqual([]);
}

/** How many pairs; more in the proof. */
const numRuns = Number(process.env['PAIRS'] ?? 150);

describe('two people at one draft', () => {
  it.each(draftArtefacten)('%s: a merge holds both or lists the conflict, and loses nothing', (artefact) => {
    fc.assert(
      fc.property(
        fc.array(arbitraryEdit, { maxLength: 4 }),
        fc.array(arbitraryEdit, { maxLength: 4 }),
        (mine, theirs) => {
          pairHolds(artefact, mine, theirs);
        },
      ),
      { numRuns },
    );
  });

  it('a row of theirs stays when I undo a row of the same id that I had put in and taken out', () => {
    const put: Edit = ['insert', 3, 0, 16, 'een'];
    expect.hasAssertions();
    pairHolds('opdracht', [put, ['delete', 1, 0, 0, 'een']], [['insert', 15, 0, 16, 'een']]);
    pairHolds(
      'reisverslag',
      [['insert', 3, 0, 11, 'een']],
      [
        ['delete', 9, 0, 0, 'een'],
        ['insert', 9, 0, 11, 'een'],
      ],
    );
  });

  it.each(draftArtefacten)('%s: undoing everything is as it was, and doing it again is as it became', (artefact) => {
    fc.assert(
      fc.property(fc.array(arbitraryEdit, { maxLength: 8 }), (edits) => {
        const draft = openDraft(reis, artefact);
        const after = edited(draft, edits, 'mij');
        let back: Draft = after;
        while (back.done.length > 0) back = undo(back);
        expect(back.value).toEqual(draft.value);
        while (back.undone.length > 0) back = redo(back);
        expect(back.value).toEqual(after.value);
      }),
      { numRuns },
    );
  });
});
