// All journeys in this browser: open one, start one, read one from a file.
import { fold, type Method } from 'aanpakken-met-impact';
import { parseJournal } from 'aanpakken-met-impact/journal';
import { useReis } from 'aanpakken-met-impact/react';
import type { Texts } from 'aanpakken-met-impact/texts/nl';
import { useEffect, useRef, useState } from 'react';
import { examples, readExample } from './example.js';
import { newId, store } from './host.js';
import { StepForm } from './StepForm.js';
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
      <StartForm texts={texts} words={words} method={method} />
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

/** The form of the first step. The id of a journey is ours to make, and its store knows nothing of it yet. */
function StartForm({ texts, words, method }: Omit<Props, 'example'>) {
  const [id] = useState(() => newId('reis'));
  const used = useReis(store, id, { method });
  const shared = { used, texts, words, method };
  // The page begins at the top: nobody came for this form alone.
  return (
    <StepForm
      type="reis.starten"
      fill={{ id }}
      door="r-gast"
      submit={words.begin}
      isPage={false}
      open={() => undefined}
      done={() => void (location.hash = `#/reis/${id}/nu`)}
      {...shared}
    />
  );
}
