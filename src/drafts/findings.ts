import { aanpakkenMetImpact } from '../machine/aanpakkenMetImpact.js';
import { inputFindings, type Finding } from '../machine/findings.js';
import type { Method } from '../machine/method.js';
import type { Meta } from '../schemas/basis/values.js';
import type { Reis } from '../schemas/reis.js';
import type { Command } from '../steps/commands.js';
import type { InputIssue } from '../steps/invalid.js';
import { parseCommand } from '../steps/parse.js';
import { drafts as en } from '../texts/en/drafts.js';
import { drafts as nl } from '../texts/nl/drafts.js';
import type { MessageTexts } from '../texts/say.js';
import { elementOf, shapeOf } from '../schemas/basis/inside.js';
import { rowLists, schemaOfDraft, writtenOf, type DraftArtefact } from './content.js';
import { plain, type Draft } from './draft.js';

/** What is wrong with a draft itself, in words of the method's language. */
export const draftProblems = (texts: MessageTexts, issues: readonly InputIssue[]): Finding[] =>
  inputFindings({ ...texts, findings: { ...(texts.language === 'en' ? en : nl), ...texts.findings } }, issues);

/** A draft as a command: ready to be sent, or what is missing. */
export type DraftCommand = { ok: true; command: Command } | { ok: false; findings: readonly Finding[] };

/** A finding whose place is a name and no number: rows move while people write. */
function byName(draft: Draft, finding: Finding): Finding {
  const { volgorde } = plain(draft.value);
  const [top, list, place, ...rest] = finding.path;
  if (top !== draft.artefact || typeof place !== 'number') return finding;
  const row = volgorde[String(list)]?.[place];
  return row === undefined ? finding : { ...finding, path: [top, String(list), row, ...rest] };
}

const commandFor = ({ artefact, value, seq }: Draft, meta: Meta): Record<string, unknown> => ({
  type: `${artefact}.opstellen`,
  meta,
  expectedSeq: seq,
  [artefact]: writtenOf(artefact, plain(value)),
});

/**
 * The command that saves a draft: it expects the journey as the writer knew it, so nobody's text is written over unseen. Not
 * while there are conflicts to settle, and not while a row is half filled.
 *
 * @param meta - when and by whom
 * @example
 * const saving = commandOf(draft, meta);
 * if (saving.ok) decide(reis, saving.command);
 */
export function commandOf(draft: Draft, meta: Meta, method: Pick<Method, 'texts'> = aanpakkenMetImpact): DraftCommand {
  const open = draft.conflicts.map(({ path }): InputIssue => ({
    code: 'draft.conflict',
    path: [draft.artefact, ...path],
    params: {},
  }));
  const parsed = parseCommand(commandFor(draft, meta));
  if (parsed.ok && open.length === 0) return { ok: true, command: parsed.command };
  const issues = parsed.ok ? [] : inputFindings(method.texts, parsed.issues).map((one) => byName(draft, one));
  return { ok: false, findings: [...draftProblems(method.texts, open), ...issues] };
}

/** What would be said of a draft if it were saved now. */
export interface DraftFindings {
  /** What keeps it from being saved: a row that is half filled, an id that nothing has, a conflict. */
  readonly fields: readonly Finding[];
  /** What keeps its gate closed. */
  readonly findings: readonly Finding[];
  readonly advice: readonly Finding[];
}

/** The artefact without the rows that are half filled, so that its gate can be asked. */
function finished(artefact: DraftArtefact, written: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const shape = shapeOf(schemaOfDraft(artefact));
  const lists = rowLists(artefact);
  const kept = Object.entries(written).flatMap(([field, value]): [string, unknown][] => {
    const schema = shape[field];
    const row = schema && lists.has(field) ? elementOf(schema) : undefined;
    if (row && Array.isArray(value)) return [[field, value.filter((one) => row.safeParse(one).success)]];
    return schema?.safeParse(value).success ? [[field, value]] : [];
  });
  return Object.fromEntries(kept);
}

/**
 * What would be said if the draft were saved: as you type. Places are names: `programma`, `inspanningen`, the id of a row, the
 * field; `fieldOf` finds the field of such a place. Show `fields` and `findings` beside their fields: both have to be mended.
 *
 * Shape: rows that are half filled are findings of `fields` and are left out when the gate is asked.
 *
 * @param reis - the journey as it stands now
 * @example
 * draftFindings(draft, reis).fields.map(({ path, message }) => `${path.join('.')}: ${message}`);
 */
export function draftFindings(draft: Draft, reis: Reis, method: Method = aanpakkenMetImpact): DraftFindings {
  const { artefact } = draft;
  const meta = { op: reis.op, door: reis.opdracht?.reisbegeleider ?? 'r-onbekend' };
  const saving = commandOf(draft, meta, method);
  const { expectedSeq: _seq, ...command } = commandFor(draft, meta);
  // Half-filled rows are told by the command; a reference to nothing only by the step.
  const refused = saving.ok ? method.explain(reis, command).findings.map((one) => byName(draft, one)) : saving.findings;
  const written = finished(artefact, writtenOf(artefact, plain(draft.value)));
  const after: Reis = { ...reis, [artefact]: schemaOfDraft(artefact).safeParse(written).success ? written : null };
  const gate = method.explainGate(after, artefact);
  return {
    fields: refused,
    findings: gate.findings.map((one) => byName(draft, one)),
    advice: gate.advice.map((one) => byName(draft, one)),
  };
}
