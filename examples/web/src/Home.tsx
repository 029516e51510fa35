// All journeys in this browser: open one, start one, read one from a file.
import { fold, type Method } from 'aanpakken-met-impact';
import { openReis, parseJournal } from 'aanpakken-met-impact/journal';
import type { Texts } from 'aanpakken-met-impact/texts/nl';
import { useEffect, useRef, useState } from 'react';
import { examples, readExample } from './example.js';
import { newId, now, store } from './host.js';
import type { Words } from './words.js';

interface Props {
  readonly texts: Texts;
  readonly words: Words;
  readonly method: Method;
  /** An example that a link asked for: `#/voorbeeld/rotterdam`. */
  readonly example: string | undefined;
}

export function Home({ texts, words, method, example }: Props) {
  const [journeys, setJourneys] = useState<readonly { id: string; titel: string; fase: string }[]>([]);
  const [said, setSaid] = useState('');
  const [value, setValue] = useState({ titel: '', opgave: '', doel: '' });
  const alert = useRef<HTMLParagraphElement>(null);
  const look = async (): Promise<void> => {
    const listed = await store.list();
    if (!listed.ok) return setSaid(listed.findings.map(({ message }) => message).join(' '));
    const read = await Promise.all(listed.ids.map((id) => store.read(id)));
    setJourneys(
      read.flatMap((one) => {
        if (!one.ok || one.facts.length === 0) return [];
        const { id, titel, fase } = fold(one.facts);
        return [{ id, titel, fase: texts.labels.fase[fase] }];
      }),
    );
  };
  useEffect(() => void look(), [texts]);

  const start = async (): Promise<void> => {
    const id = newId('reis');
    const opened = await openReis(store, id, { method });
    if (!opened.ok) return setSaid(opened.findings.map(({ message }) => message).join(' '));
    const doelen = value.doel.trim() === '' ? [] : [value.doel];
    const sent = await opened.reis.send({
      type: 'reis.starten',
      id,
      titel: value.titel,
      reiswens: { opgave: value.opgave, urgentie: [], doelen },
      meta: { op: now(), door: 'r-gast' },
      expectedSeq: 0,
    });
    opened.reis.close();
    if (sent.ok) location.hash = `#/reis/${id}/nu`;
    else {
      setSaid('rejection' in sent ? sent.rejection.findings.map(({ message }) => message).join(' ') : words.opslag);
      alert.current?.focus();
    }
  };
  const read = async (text: string): Promise<void> => {
    const journal = parseJournal(text, { texts: method.texts });
    if (!journal.ok) return setSaid(journal.findings.map(({ message }) => message).join(' '));
    const { id } = fold(journal.facts);
    const kept = await store.append(id, journal.facts, 0);
    if (kept.ok) location.hash = `#/reis/${id}/nu`;
    else setSaid(kept.conflict ? `${id}: ${words.alle}` : kept.findings.map(({ message }) => message).join(' '));
    await look();
  };
  /** Opens an example; whoever did so before goes on where they were. */
  const openExample = async (name: string): Promise<void> => {
    const text = await readExample(name);
    const journal = text === undefined ? undefined : parseJournal(text, { texts: method.texts });
    if (!journal?.ok) return setSaid(words.opslag);
    const { id } = fold(journal.facts);
    const listed = await store.list();
    if (listed.ok && listed.ids.includes(id)) location.hash = `#/reis/${id}/nu`;
    else await read(text ?? '');
  };
  useEffect(() => {
    if (example !== undefined) void openExample(example);
  }, [example]);
  const field = (key: keyof typeof value, label: string) => (
    <div className="utrecht-form-field">
      <label className="utrecht-form-label" htmlFor={key}>
        {label}
      </label>
      <input
        id={key}
        className="utrecht-textbox utrecht-textbox--html-input"
        value={value[key]}
        onChange={({ target }) => setValue({ ...value, [key]: target.value })}
      />
    </div>
  );
  return (
    <>
      <h1 className="utrecht-heading-1">{words.alle}</h1>
      <ul>
        {journeys.map(({ id, titel, fase }) => (
          <li key={id}>
            <a className="utrecht-link" href={`#/reis/${id}/nu`}>
              {titel}
            </a>{' '}
            ({fase})
          </li>
        ))}
      </ul>
      <p ref={alert} role="alert" tabIndex={-1}>
        {said}
      </p>
      <h2 className="utrecht-heading-2">{words.nieuw}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        {field('titel', texts.document.veld.titel)}
        {field('opgave', words.wat)}
        {field('doel', words.doel)}
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {words.begin}
        </button>
      </form>
      <h2 className="utrecht-heading-2">{words.inlezen}</h2>
      <p>
        {examples.map((name) => (
          <button
            key={name}
            type="button"
            className="utrecht-button utrecht-button--secondary-action"
            onClick={() => void openExample(name)}
          >
            {words.voorbeeld[name]}
          </button>
        ))}
      </p>
      <label className="utrecht-form-label">
        {words.inlezen} (JSON){' '}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => void target.files?.[0]?.text().then(read)}
        />
      </label>
    </>
  );
}
