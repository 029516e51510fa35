import { aanpakkenMetImpact } from '../machine/aanpakkenMetImpact.js';
import type { Finding } from '../machine/findings.js';
import type { Method } from '../machine/method.js';
import { tooDeepAt } from '../method/depth.js';
import { encodingOf, withoutMark } from '../method/encoding.js';
import { idSchema } from '../schemas/basis/values.js';
import type { InputIssue } from '../steps/invalid.js';
import { draftArtefacten, type DraftArtefact } from './content.js';
import type { Draft, DraftConflict, DraftStep } from './draft.js';
import { draftProblems } from './findings.js';
import { fitsAt, misfits } from './loose.js';
import { isPatchOf } from './patches.js';

/** The name of the format. A text without it is somebody else's. */
const draftFormat = 'aanpakken-met-impact/draft';

/** The version that is written. */
const draftVersion = 1;

/** Longest draft that is read, in characters. Ours: an artefact of a thousand rows with its history is far below it. */
const maximumLength = 20_000_000;

/** What became of a text: a draft, or what is wrong with it. */
export type LoadedDraft = { ok: true; draft: Draft } | { ok: false; findings: readonly Finding[] };

/**
 * A draft as text, with what can be undone and what is still to be settled.
 *
 * @example
 * const text = saveDraft(draft);
 */
export const saveDraft = (draft: Draft): string =>
  JSON.stringify({ format: draftFormat, version: draftVersion, ...draft });

const issue = (code: string, path: InputIssue['path'] = [], params: InputIssue['params'] = {}): InputIssue[] => [
  { code, path, params },
];

type Parsed = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Parsed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const isConflict = (artefact: DraftArtefact, value: unknown): value is DraftConflict =>
  isRecord(value) &&
  isNames(value['path']) &&
  value['path'].length > 0 &&
  [value['mine'], value['theirs'], value['base']].every(
    (one) => one === undefined || fitsAt(artefact, value['path'] as string[], one),
  );

const isStep = (artefact: DraftArtefact, value: unknown): value is DraftStep =>
  isRecord(value) &&
  typeof value['at'] === 'string' &&
  value['at'].length <= 40 &&
  [value['forward'], value['back']].every(
    (patches) => Array.isArray(patches) && patches.every((patch) => isPatchOf(artefact, patch)),
  ) &&
  (value['settled'] === undefined || isConflict(artefact, value['settled']));

const every = <T>(value: unknown, is: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.every(is);

function read(text: string): { draft: Draft } | { issues: readonly InputIssue[] } {
  if (typeof text !== 'string') return { issues: issue('draft.no-json') };
  if (text.length > maximumLength) return { issues: issue('draft.too-large', [], { grens: maximumLength }) };
  // Deeper than any draft: that many brackets would cost a parser seconds.
  if (tooDeepAt(text) !== undefined) return { issues: issue('draft.damaged') };
  let parsed: unknown;
  try {
    parsed = JSON.parse(withoutMark(text));
  } catch {
    const codering = encodingOf(text);
    return { issues: codering === undefined ? issue('draft.no-json') : issue('draft.encoding', [], { codering }) };
  }
  if (!isRecord(parsed) || parsed['format'] !== draftFormat) return { issues: issue('draft.foreign') };
  const { version } = parsed;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return { issues: issue('draft.foreign', ['version']) };
  if (version > draftVersion)
    return { issues: issue('draft.newer', ['version'], { version, supported: draftVersion }) };
  const artefact = draftArtefacten.find((one) => one === parsed['artefact']);
  if (!artefact) return { issues: issue('draft.damaged', ['artefact']) };
  const { reis, seq, base, value, done, undone, conflicts } = parsed;
  const wrong: InputIssue['path'][] = [
    ...(idSchema.safeParse(reis).success ? [] : [['reis']]),
    ...(typeof seq === 'number' && Number.isSafeInteger(seq) && seq >= 0 ? [] : [['seq']]),
    ...misfits(artefact, base).map((path) => ['base', ...path.slice(0, 1)]),
    ...misfits(artefact, value).map((path) => ['value', ...path.slice(0, 1)]),
    ...(every(done, (one) => isStep(artefact, one)) ? [] : [['done']]),
    ...(every(undone, (one) => isStep(artefact, one)) ? [] : [['undone']]),
    ...(every(conflicts, (one) => isConflict(artefact, one)) ? [] : [['conflicts']]),
  ];
  // A key of somebody else's making is not repeated: only the parts that we know by name.
  if (wrong.length > 0)
    return { issues: wrong.slice(0, 100).flatMap((path) => issue('draft.damaged', path.slice(0, 1))) };
  return { draft: { artefact, reis, seq, base, value, done, undone, conflicts } as Draft };
}

/**
 * Reads a draft. All of it is in order, or none of it is handed out: hostile input is an answer. A byte order mark changes nothing; a
 * text that was saved in another encoding is refused by the name of that encoding.
 *
 * @example
 * const loaded = loadDraft(text);
 * if (!loaded.ok) show(loaded.findings);
 */
export function loadDraft(text: string, method: Pick<Method, 'texts'> = aanpakkenMetImpact): LoadedDraft {
  const outcome = read(text);
  return 'draft' in outcome
    ? { ok: true, draft: outcome.draft }
    : { ok: false, findings: draftProblems(method.texts, outcome.issues) };
}
