// Every field of a command on a screen: labels, help, pickers, rows, and the sentence of a finding beside the field it is about.
import type { Finding } from 'aanpakken-met-impact';
import { choicesOf, type Field } from 'aanpakken-met-impact/forms';
import type { Reis } from 'aanpakken-met-impact/schemas';
import type { Texts } from 'aanpakken-met-impact/texts/nl';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Words } from '../words.js';
import type { Binding, Path } from './binding.js';
import type { FormNode } from './tree.js';

export interface FormContext {
  readonly binding: Binding;
  readonly reis: Reis;
  readonly texts: Texts;
  readonly words: Words;
  readonly findings: readonly Finding[];
}

interface Props {
  readonly node: FormNode;
  readonly path: Path;
  /** Where it stands as the command has it: a row by its place, also where a draft knows it by its id. */
  readonly name: string;
  readonly context: FormContext;
}

const isIdField = ({ key, field }: FormNode): boolean => key === 'id' && field?.refersTo === null;

/** The word on which a field depends; in a row, the word of that row. */
const wordFor = (when: string, path: Path, { binding }: FormContext): string =>
  String(binding.get(when.split('.').map((part, place) => (part === '[]' ? (path[place] ?? part) : part))) ?? '');

/** Whether what is asked is asked now: `samenvatting` only when `soort` is one of its words. */
function isAsked(node: FormNode, path: Path, context: FormContext): boolean {
  const when = node.field?.when;
  if (!node.field) return node.children.some((child) => isAsked(child, path, context));
  return !when || when.words.includes(wordFor(when.path, path, context));
}

const isFolded = (node: FormNode): boolean =>
  node.field ? node.field.weight === 'meer' : node.children.every(isFolded);

/** A list of nodes: what the text asks first, the rest under a fold. */
export function Fields({
  nodes,
  path,
  name,
  context,
}: {
  nodes: readonly FormNode[];
  path: Path;
  name: string;
  context: FormContext;
}): ReactNode {
  const asked = nodes.filter((node) => !isIdField(node) && isAsked(node, path, context));
  const [first, rest] = [asked.filter((node) => !isFolded(node)), asked.filter(isFolded)];
  const show = (node: FormNode): ReactNode => (
    <NodeField
      key={node.key}
      node={node}
      path={[...path, node.key]}
      name={name === '' ? node.key : `${name}.${node.key}`}
      context={context}
    />
  );
  // A fold with a finding in it is open: nobody looks for what they cannot see.
  const hasFinding = rest.some((node) => context.findings.some((one) => startsWith(one.path, [...path, node.key])));
  return (
    <>
      {first.map(show)}
      {rest.length > 0 && (
        <Fold label={context.words.meer} isNeeded={hasFinding || first.length === 0}>
          {rest.map(show)}
        </Fold>
      )}
    </>
  );
}

/** A fold that opens by itself when it is needed, and never closes by itself: somebody may be typing in it. */
function Fold({ label, isNeeded, children }: { label: string; isNeeded: boolean; children: ReactNode }): ReactNode {
  const [open, setOpen] = useState(isNeeded);
  useEffect(() => {
    if (isNeeded) setOpen(true);
  }, [isNeeded]);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}

const startsWith = (path: Finding['path'], prefix: Path): boolean =>
  prefix.every((key, place) => String(path[place]) === key);

function NodeField({ node, path, name, context }: Props): ReactNode {
  const { binding, words } = context;
  const list = useRef<HTMLFieldSetElement>(null);
  if (node.field) return <Leaf field={node.field} label={node.label} path={path} name={name} context={context} />;
  if (!node.list)
    return (
      <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
        <legend className="utrecht-form-fieldset__legend">{node.label}</legend>
        <Fields nodes={node.children} path={path} name={name} context={context} />
      </fieldset>
    );
  const rows = binding.rows(path);
  // Whoever adds a row goes on in it; whoever takes one out stays at the list. Nobody is put back at the top of the page.
  const lookFor = (wanted: string): void =>
    void setTimeout(() => [...(list.current?.querySelectorAll<HTMLElement>(wanted) ?? [])].at(-1)?.focus());
  return (
    <fieldset ref={list} className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
      <legend className="utrecht-form-fieldset__legend">{node.label}</legend>
      <Errors path={path} context={context} exact />
      {rows.map((key, place) => (
        <fieldset key={key} className="rij">
          <legend tabIndex={-1}>
            {node.label} {place + 1}
          </legend>
          <Fields nodes={node.children} path={[...path, key]} name={`${name}.${place}`} context={context} />
          <button
            type="button"
            className="utrecht-button utrecht-button--subtle"
            onClick={() => {
              binding.remove(path, key);
              lookFor(':scope > button');
            }}
          >
            {words.eruit}: {node.label} {place + 1}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        name={name}
        className="utrecht-button utrecht-button--secondary-action"
        onClick={() => {
          binding.add(path);
          lookFor(':scope > .rij > legend');
        }}
      >
        {words.erbij}: {node.label}
      </button>
    </fieldset>
  );
}

function Errors({
  id,
  path,
  context,
  exact,
}: {
  id?: string;
  path: Path;
  context: FormContext;
  exact?: boolean;
}): ReactNode {
  const found = context.findings.filter(
    (one) => startsWith(one.path, path) && (!exact || one.path.length === path.length),
  );
  if (found.length === 0) return null;
  return (
    <div id={id} className="utrecht-form-field-error-message">
      {[...new Set(found.map(({ message }) => message))].join(' ')}
    </div>
  );
}

function Leaf({
  field,
  label,
  path,
  name: nameInCommand,
  context,
}: {
  field: Field;
  label: string;
  path: Path;
  name: string;
  context: FormContext;
}): ReactNode {
  const id = useId();
  const { binding, reis, texts, words, findings } = context;
  const value = binding.get(path);
  const set = (to: unknown): void => binding.set(path, to);
  const invalid = findings.some((one) => startsWith(one.path, path));
  const when = field.when;
  const required = field.required || (when?.required.includes(wordFor(when.path, path, context)) ?? false);
  const choices: readonly { id: string; label: string }[] =
    field.refersTo !== null
      ? choicesOf(field, reis, texts)
      : field.options.map((word, place) => ({ id: word, label: field.optionLabels[place] ?? word }));
  const described = [field.help === null ? '' : `${id}-help`, invalid ? `${id}-fout` : '']
    .filter((one) => one !== '')
    .join(' ');
  const common = {
    id,
    name: nameInCommand,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': invalid || undefined,
    'aria-required': required || undefined,
  };
  const about = (
    <>
      {field.help !== null && (
        <div id={`${id}-help`} className="utrecht-form-field-description">
          {field.help}
        </div>
      )}
      <Errors id={`${id}-fout`} path={path} context={context} />
    </>
  );
  const name = (
    <>
      {label}
      {required && <span className="verplicht"> ({words.verplicht})</span>}
    </>
  );
  if (field.list && (choices.length > 0 || field.refersTo !== null)) {
    const chosen = Array.isArray(value) ? (value as string[]) : [];
    return (
      <fieldset className="utrecht-form-fieldset keuzes" aria-describedby={common['aria-describedby']}>
        <legend className="utrecht-form-fieldset__legend">{name}</legend>
        {about}
        {choices.length === 0 && <p>{words.geen}</p>}
        {choices.map((choice) => (
          <label key={choice.id} className="utrecht-form-label utrecht-form-label--checkbox">
            <input
              type="checkbox"
              name={nameInCommand}
              value={choice.id}
              className="utrecht-checkbox"
              checked={chosen.includes(choice.id)}
              onChange={({ target }) =>
                set(target.checked ? [...chosen, choice.id] : chosen.filter((one) => one !== choice.id))
              }
            />{' '}
            {choice.label}
          </label>
        ))}
      </fieldset>
    );
  }
  const text = value === undefined || value === null ? '' : Array.isArray(value) ? value.join('\n') : String(value);
  const control =
    field.kind === 'choice' && field.options.join() === 'true' ? (
      <input
        {...common}
        type="checkbox"
        className="utrecht-checkbox"
        checked={value === true}
        onChange={({ target }) => set(target.checked || undefined)}
      />
    ) : choices.length > 0 || field.refersTo !== null ? (
      <select
        {...common}
        className="utrecht-select utrecht-select--html-select"
        value={text}
        onChange={({ target: { value: word } }) =>
          set(word === '' ? undefined : field.kind === 'yesNo' ? word === 'true' : word)
        }
      >
        <option value="">{choices.length === 0 ? words.geen : `${words.kies}…`}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    ) : field.list ? (
      <textarea
        {...common}
        className="utrecht-textarea utrecht-textarea--html-textarea"
        rows={3}
        value={text}
        onChange={({ target }) => set(target.value === '' ? [] : target.value.split('\n'))}
      />
    ) : field.multiline ? (
      <textarea
        {...common}
        className="utrecht-textarea utrecht-textarea--html-textarea"
        rows={3}
        value={text}
        maxLength={field.maxLength ?? undefined}
        onChange={({ target }) => set(target.value)}
      />
    ) : (
      <input
        {...common}
        className="utrecht-textbox utrecht-textbox--html-input"
        type={
          field.format === 'date'
            ? 'date'
            : field.format === 'month'
              ? 'month'
              : field.format === 'uri'
                ? 'url'
                : 'text'
        }
        inputMode={field.kind === 'number' ? 'decimal' : undefined}
        maxLength={field.maxLength ?? undefined}
        value={text}
        onChange={({ target }) => set(field.kind === 'number' ? numberOr(target.value) : target.value)}
      />
    );
  return (
    <div className={`utrecht-form-field${invalid ? ' utrecht-form-field--invalid' : ''}`}>
      <label className="utrecht-form-label" htmlFor={id}>
        {name}
      </label>
      {about}
      {control}
    </div>
  );
}

/** A number as soon as it is one; what is being typed until then. */
const numberOr = (text: string): unknown =>
  /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text === '' ? undefined : text;
