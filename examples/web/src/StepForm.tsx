// One step as a form. What the method says comes back to the field it is about; a remedy opens another form.
import { type Finding, type Method, type Remedy } from 'aanpakken-met-impact';
import type { CommandType, DoneSince } from 'aanpakken-met-impact';
import { commandFrom, fieldsOf } from 'aanpakken-met-impact/forms';
import type { UsedReis } from 'aanpakken-met-impact/react';
import type { Texts } from 'aanpakken-met-impact/texts/nl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Fields } from './form/Fields.js';
import { valueBinding } from './form/binding.js';
import { treeOf, type FormNode } from './form/tree.js';
import { newId, now, velden } from './host.js';
import type { Words } from './words.js';

type Tree = Record<string, unknown>;

/** What the journey knows already: a draft that was written is written on, not anew. */
function known(type: CommandType, used: UsedReis): Tree {
  const { reis } = used;
  const of: Partial<Record<CommandType, Tree>> = {
    'reiswens.bijwerken': { reiswens: reis.reiswens },
    'opdracht.opstellen': { opdracht: reis.opdracht ?? {} },
    'programma.opstellen': { programma: reis.programma ?? {} },
    'reisverslag.opstellen': { reisverslag: reis.reisverslag ?? {} },
    'reisgezelschap.vormen': { reisgezelschap: reis.reisgezelschap ?? {} },
    'mandaat.verlenen': { mandaat: reis.mandaat ?? {} },
  };
  return of[type] ?? {};
}

/** Ids of new things are ours to make: nobody types one. */
function withIds(nodes: readonly FormNode[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => withIds(nodes, one));
  const tree: Tree = { ...((value ?? {}) as Tree) };
  for (const node of nodes) {
    if (node.key === 'id' && node.field?.refersTo === null) tree['id'] ??= newId('id');
    else if (node.children.length > 0 && tree[node.key] !== undefined)
      tree[node.key] = withIds(node.children, tree[node.key]);
  }
  return tree;
}

const merged = (one: Tree, other: Tree): Tree => {
  const both: Tree = { ...one };
  for (const [key, value] of Object.entries(other))
    both[key] =
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? merged((both[key] ?? {}) as Tree, value as Tree)
        : value;
  return both;
};

interface Props {
  readonly type: CommandType;
  readonly fill: Tree;
  readonly used: UsedReis;
  readonly door: string;
  readonly texts: Texts;
  readonly words: Words;
  readonly method: Method;
  readonly open: (command: CommandType, fill: Tree) => void;
  readonly done: () => void;
  /** What the button says that sends it. */
  readonly submit?: string;
  /** Whether the form is what somebody came for, and takes the focus. */
  readonly isPage?: boolean;
}

export function StepForm({ type, fill, used, door, texts, words, open, done, submit, isPage = true }: Props) {
  const nodes = useMemo(() => treeOf(fieldsOf(type, texts, { velden })), [type, texts]);
  const [value, setValue] = useState<Tree>(() => merged(known(type, used), fill));
  const [refused, setRefused] = useState<{
    message: string;
    findings: readonly Finding[];
    since: readonly DoneSince[];
  }>();
  const alert = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => (isPage ? heading.current?.focus() : undefined), [type]);
  useEffect(() => alert.current?.focus(), [refused]);

  const send = async (): Promise<void> => {
    const values = withIds(nodes, value) as Tree;
    const command = commandFrom(type, values, { op: now(), door, expectedSeq: used.reis.seq }, { velden });
    const sent = await used.send(command);
    if (sent.ok) return done();
    if ('rejection' in sent)
      setRefused({ message: sent.rejection.message, findings: sent.rejection.findings, since: sent.since ?? [] });
    else setRefused({ message: sent.findings[0]?.message ?? words.opslag, findings: sent.findings, since: [] });
  };
  const binding = valueBinding(value, setValue);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2 className="utrecht-heading-2" tabIndex={-1} ref={heading}>
        {texts.labels.command[type]}
      </h2>
      {refused && (
        <div className="utrecht-alert utrecht-alert--error" role="alert" tabIndex={-1} ref={alert}>
          <p>
            <strong>{words.geweigerd}.</strong> {refused.message}
          </p>
          {refused.since.length > 0 && (
            <p>
              {words.gewijzigd} {refused.since.map((one) => one.type).join(', ')}
            </p>
          )}
          <FindingList findings={refused.findings} texts={texts} words={words} open={open} door={door} />
        </div>
      )}
      <Fields
        nodes={nodes}
        path={[]}
        name=""
        context={{ binding, reis: used.reis, texts, words, findings: refused?.findings ?? [] }}
      />
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {submit ?? words.versturen}
      </button>
    </form>
  );
}

/** Findings with the buttons that mend them. */
export function FindingList({
  findings,
  texts,
  words,
  open,
}: {
  readonly findings: readonly Finding[];
  readonly texts: Texts;
  readonly words: Words;
  readonly open: (command: CommandType, fill: Tree) => void;
  readonly door: string;
}) {
  const key = (finding: Finding): string => `${finding.code} ${finding.message}`;
  const unique = [...new Map(findings.map((one) => [key(one), one])).values()];
  return (
    <ul className="bevindingen">
      {unique.map((finding) => (
        <li key={key(finding)}>
          {finding.message}{' '}
          {finding.remedies.slice(0, 2).map((remedy: Remedy) => (
            <button
              key={remedy.command}
              type="button"
              className="utrecht-button utrecht-button--secondary-action"
              onClick={() => open(remedy.command, remedy.fill as Tree)}
            >
              {words.doen}: {texts.labels.command[remedy.command]}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}
