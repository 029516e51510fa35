// A draft of one artefact: undo, redo, what would be said of it, and what two people wrote in one place.
import type { CommandType, Method } from 'aanpakken-met-impact';
import { proposeProgramma } from 'aanpakken-met-impact/assemble';
import {
  commandOf,
  draftFindings,
  loadDraft,
  openDraft,
  rebaseDraft,
  redo,
  saveDraft,
  settleConflict,
  undo,
  type Draft,
  type DraftArtefact,
} from 'aanpakken-met-impact/drafts';
import { fieldsOf } from 'aanpakken-met-impact/forms';
import type { UsedReis } from 'aanpakken-met-impact/react';
import type { Programma } from 'aanpakken-met-impact/schemas';
import type { Texts } from 'aanpakken-met-impact/texts/nl';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Fields } from './form/Fields.js';
import { draftBinding, journeyWith } from './form/binding.js';
import { treeOf } from './form/tree.js';
import { now, velden } from './host.js';
import { FindingList } from './StepForm.js';
import type { Words } from './words.js';

interface Props {
  readonly artefact: DraftArtefact;
  readonly used: UsedReis;
  readonly door: string;
  readonly texts: Texts;
  readonly words: Words;
  readonly method: Method;
  readonly open: (command: CommandType, fill: Record<string, unknown>) => void;
}

const keyOf = (reis: string, artefact: string): string => `concept ${reis} ${artefact}`;

/** The draft that this tab was writing, or a new one. Each tab has its own: two people would have two browsers. */
function kept(artefact: DraftArtefact, { reis }: UsedReis): Draft {
  const text = sessionStorage.getItem(keyOf(reis.id, artefact));
  const loaded = text === null ? undefined : loadDraft(text);
  return loaded?.ok && loaded.draft.artefact === artefact ? loaded.draft : openDraft(reis, artefact);
}

/**
 * A proposal with a line for every betekenis, and what changes still to be said: the words of the reisverslag are a question, and a plan that only
 * repeats them could be adopted without anybody having thought.
 */
const unanswered = (proposal: Programma): Programma => ({
  ...proposal,
  wijzigingen: proposal.wijzigingen.map((wijziging) => ({ ...wijziging, wat: '' })),
});

export function DraftPage({ artefact, used, door, texts, words, method, open }: Props) {
  const [draft, setDraft] = useState<Draft>(() => kept(artefact, used));
  const [said, setSaid] = useState('');
  const nodes = useMemo(
    () => treeOf(fieldsOf(`${artefact}.opstellen`, texts, { velden }))[0]?.children ?? [],
    [artefact, texts],
  );
  const change = (next: Draft, message = ''): void => {
    setDraft(next);
    setSaid(message);
  };
  // Kept a moment after the last key, and whenever the page may go: typing waits for no disk.
  useEffect(() => {
    const keep = (): void => sessionStorage.setItem(keyOf(used.reis.id, artefact), saveDraft(draft));
    const later = setTimeout(keep, 300);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(later);
      removeEventListener('pagehide', keep);
    };
  }, [draft]);
  const latest = useRef(draft);
  latest.current = draft;
  useEffect(() => () => sessionStorage.setItem(keyOf(used.reis.id, artefact), saveDraft(latest.current)), []);
  // What others saved meanwhile is joined at once; what both wrote is shown, and nothing is lost.
  useEffect(() => {
    if (draft.seq !== used.reis.seq) change(rebaseDraft(draft, used.reis).draft, said);
  }, [used.reis]);

  const save = async (): Promise<void> => {
    const saving = commandOf(draft, { op: now(), door }, method);
    if (!saving.ok) return setSaid(words.geweigerd);
    const sent = await used.send(saving.command);
    if (sent.ok) change(openDraft(sent.reis, artefact), words.opgeslagen);
    else setSaid('rejection' in sent ? sent.rejection.message : words.opslag);
  };
  // What would be said of it follows the typing, and never holds it up.
  const typed = useDeferredValue(draft);
  const found = useMemo(() => draftFindings(typed, used.reis, method), [typed, used.reis, method]);
  const proposal = artefact === 'programma' ? proposeProgramma(used.reis) : null;
  const context = {
    binding: draftBinding(draft, change),
    reis: journeyWith(typed, used.reis),
    texts,
    words,
    findings: found.fields,
  };
  return (
    <section aria-label={words.concept}>
      <h2 className="utrecht-heading-2">{texts.labels.command[`${artefact}.opstellen`]}</h2>
      <p>{words.wordtBewaard}</p>
      <div className="utrecht-button-group balk" role="toolbar" aria-label={words.concept}>
        <button
          type="button"
          className="utrecht-button utrecht-button--secondary-action"
          disabled={draft.done.length === 0}
          onClick={() => change(undo(draft))}
        >
          {words.ongedaan}
        </button>
        <button
          type="button"
          className="utrecht-button utrecht-button--secondary-action"
          disabled={draft.undone.length === 0}
          onClick={() => change(redo(draft))}
        >
          {words.opnieuw}
        </button>
        {proposal && (
          <button
            type="button"
            className="utrecht-button utrecht-button--secondary-action"
            onClick={() => change(openDraft(used.reis, 'programma', { from: unanswered(proposal) }))}
          >
            {words.voorstel}
          </button>
        )}
        <button type="button" className="utrecht-button utrecht-button--primary-action" onClick={() => void save()}>
          {words.opslaan}
        </button>
      </div>
      <p role="status">{said}</p>
      {draft.conflicts.map((conflict) => (
        <div
          key={conflict.path.join('.')}
          className="utrecht-alert utrecht-alert--warning"
          role="group"
          aria-label={words.botsing}
        >
          <p>
            <strong>{words.botsing}:</strong> {conflict.path.join(' › ')}
          </p>
          <dl>
            <dt>{words.mijn}</dt>
            <dd>{shown(conflict.mine)}</dd>
            <dt>{words.hun}</dt>
            <dd>{shown(conflict.theirs)}</dd>
          </dl>
          {(['mine', 'theirs'] as const).map((choice) => (
            <button
              key={choice}
              type="button"
              className="utrecht-button utrecht-button--secondary-action"
              onClick={() => change(settleConflict(draft, conflict, choice, { at: now() }))}
            >
              {words.kies}: {choice === 'mine' ? words.mijn : words.hun}
            </button>
          ))}
        </div>
      ))}
      <Fields nodes={nodes} path={[artefact]} name={artefact} context={context} />
      {found.findings.length > 0 && (
        <>
          <h3 className="utrecht-heading-3">{words.mist}</h3>
          <FindingList findings={found.findings} texts={texts} words={words} open={open} door={door} />
        </>
      )}
    </section>
  );
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '–' : JSON.stringify(value);
