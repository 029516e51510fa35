import { plainCopy } from '../method/plain.js';
import { same } from '../method/same.js';
import type { Finding } from '../machine/findings.js';
import { aanpakkenMetImpact } from '../machine/aanpakkenMetImpact.js';
import type { Method } from '../machine/method.js';
import type { DraftArtefact } from './content.js';
import { plain, type Draft } from './draft.js';
import { settleOrder } from './edit.js';
import { valueAt } from '../method/valueAt.js';
import { patched, produce, type DraftPatch } from './engine.js';
import { draftProblems } from './findings.js';
import { fitsAt } from './loose.js';

/** A draft after the patches of somebody else; what fitted nowhere is told. */
export interface PatchedDraft<A extends DraftArtefact> {
  readonly draft: Draft<A>;
  readonly findings: readonly Finding[];
}

/**
 * What somebody did last, to send to others who have the same draft open. Every place is a name, so that a row that was put in
 * before it changes nothing.
 *
 * @param since - how many steps the others have; all when absent
 * @example
 * const patches = patchesOf(draft, 0);
 */
export const patchesOf = ({ done }: Draft, since = 0): DraftPatch[] =>
  done.slice(since).flatMap(({ forward }) => [...forward]);

const isPatch = (value: unknown): value is DraftPatch => {
  if (typeof value !== 'object' || value === null) return false;
  const { op, path } = value as Partial<DraftPatch>;
  return (
    (op === 'add' || op === 'replace' || op === 'remove') &&
    Array.isArray(path) &&
    path.length > 0 &&
    path.every((key) => typeof key === 'string')
  );
};

/** Whether a patch says what can be said of this artefact, and there is a place to put it. */
export const isPatchOf = (artefact: DraftArtefact, value: unknown): value is DraftPatch =>
  isPatch(value) &&
  fitsAt(artefact, value.path, value.op === 'remove' && value.path[0] !== 'volgorde' ? undefined : value.value);

/**
 * Carries out what somebody else did on the same draft. Anything may come in. It is no step of mine: it cannot be undone here,
 * and undoing my own steps leaves it.
 *
 * @example
 * const { draft: theirs, findings } = applyPatches(draft, patchesOf(draft));
 */
export function applyPatches<A extends DraftArtefact>(
  draft: Draft<A>,
  patches: readonly unknown[],
  method: Pick<Method, 'texts'> = aanpakkenMetImpact,
): PatchedDraft<A> {
  let { value } = draft;
  const lost: number[] = [];
  patches.forEach((given, place) => {
    // What is checked and what is used are then the same.
    const patch = plainCopy(given);
    const fits =
      isPatchOf(draft.artefact, patch) &&
      Object(valueAt(value, patch.path.slice(0, -1))) === valueAt(value, patch.path.slice(0, -1));
    if (fits) value = patched(value, [patch]);
    else lost.push(place);
  });
  const settled = produce(value, (inner) => {
    settleOrder(draft.artefact, plain(inner as Draft['value']));
  }).value;
  const findings = draftProblems(
    method.texts,
    lost.map((place) => ({ code: 'draft.patch-lost', path: [place], params: {} })),
  );
  return { draft: same(settled, draft.value) ? draft : { ...draft, value: settled }, findings };
}
