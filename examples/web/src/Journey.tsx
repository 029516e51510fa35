// One journey: what can be done now, the map, writing, reports, keeping.
import { firstAdvice, type CommandType, type Method } from 'aanpakken-met-impact';
import { artefactsOf, type AdoptedArtefact } from 'aanpakken-met-impact/assemble';
import {
  fotoDocument,
  opdrachtDocument,
  programmaDocument,
  reiskaartDocument,
  reisverslagDocument,
} from 'aanpakken-met-impact/document';
import { serializeJournal } from 'aanpakken-met-impact/journal';
import { useReis, type UsedReis } from 'aanpakken-met-impact/react';
import { renderHtml } from 'aanpakken-met-impact/render';
import { artefactVanFase, type LevendeFase } from 'aanpakken-met-impact/schemas';
import type { Texts } from 'aanpakken-met-impact/texts/nl';
import { draftArtefacten, type DraftArtefact } from 'aanpakken-met-impact/drafts';
import type { Fact } from 'aanpakken-met-impact';
import { choicesOf } from 'aanpakken-met-impact/forms';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { DraftPage } from './DraftPage.js';
import { publiekOf, store } from './host.js';
import { FindingList, StepForm } from './StepForm.js';
import type { Words } from './words.js';

type Tree = Record<string, unknown>;
const tabs = ['nu', 'kaart', 'stappen', 'concept', 'documenten', 'journaal'] as const;
type Tab = (typeof tabs)[number];

interface Props {
  readonly id: string;
  readonly tab: string;
  readonly texts: Texts;
  readonly words: Words;
  readonly method: Method;
}

export function Journey({ id, tab, texts, words, method }: Props) {
  const used = useReis(store, id, { method });
  const { reis } = used;
  const [door, setDoor] = useState(() => localStorage.getItem('ik ben') ?? '');
  const [step, setStep] = useState<{ type: CommandType; fill: Tree }>();
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const open = (type: CommandType, fill: Tree): void => {
    // An artefact is written as a draft, with undo and findings as you type.
    if (draftArtefacten.some((one) => type === `${one}.opstellen`)) {
      setStep(undefined);
      location.hash = `#/reis/${id}/concept`;
    } else setStep({ type, fill });
  };
  useEffect(() => {
    setStep(undefined);
    setSaid('');
  }, [tab]);
  if (used.status === 'failed') return <p role="alert">{used.findings.map(({ message }) => message).join(' ')}</p>;
  if (used.status === 'opening') return <p role="status">…</p>;
  const here = tabs.find((one) => one === tab) ?? 'nu';
  // Somebody who is no reiziger of this journey: sees what is for everybody.
  const who = reis.reizigers.some(({ id: one }) => one === door) ? door : 'r-gast';
  const shared = { used, door: who, texts, words, method, open };
  return (
    <>
      <h1 className="utrecht-heading-1">{reis.titel}</h1>
      <p>
        {words.fase}: <strong>{texts.labels.fase[reis.fase]}</strong>. {words.ronde}: {reis.ronde}.{' '}
        <label>
          {words.ikBen}{' '}
          <select
            className="utrecht-select utrecht-select--html-select kort"
            value={door}
            onChange={({ target }) => {
              setDoor(target.value);
              localStorage.setItem('ik ben', target.value);
            }}
          >
            <option value="">{words.gast}</option>
            {choicesOf({ refersTo: ['reiziger'] }, reis, texts).map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </select>
        </label>
      </p>
      <nav aria-label={reis.titel}>
        <ul className="tabs">
          {tabs.map((one) => (
            <li key={one}>
              <a className="utrecht-link" href={`#/reis/${id}/${one}`} aria-current={one === here ? 'page' : undefined}>
                {words[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      {step ? (
        <StepForm
          key={`${step.type} ${JSON.stringify(step.fill)}`}
          type={step.type}
          fill={step.fill}
          {...shared}
          done={() => {
            setSaid(`${words.gedaan}: ${texts.labels.command[step.type]}`);
            setStep(undefined);
            // The form goes away with the focus in it: what was recorded is where a reader goes on.
            status.current?.focus();
          }}
        />
      ) : (
        <TabPage tab={here} {...shared} />
      )}
    </>
  );
}

type Shared = Pick<Props, 'texts' | 'words' | 'method'> & {
  readonly used: UsedReis;
  readonly door: string;
  readonly open: (type: CommandType, fill: Tree) => void;
};

function TabPage({ tab, ...shared }: Shared & { tab: Tab }): ReactNode {
  switch (tab) {
    case 'nu':
      return <Now {...shared} />;
    case 'kaart':
      return <Page html={renderHtml(reiskaartDocument(shared.used.reis, shared.texts))} title={shared.words.kaart} />;
    case 'stappen':
      return <Steps {...shared} />;
    case 'concept':
      return <Writing {...shared} />;
    case 'documenten':
      return <Reports {...shared} />;
    case 'journaal':
      return <Keeping {...shared} />;
  }
}

/** What stands between here and the next gate, each with the step that mends it. */
function Now({ used, texts, words, method, open, door }: Shared) {
  const { reis, route } = used;
  if (route.gate === null || route.command === null) return <p>{texts.labels.fase[reis.fase]}</p>;
  const { command } = route;
  const standing = method.explainGate(reis, route.gate);
  const { first, rest } = firstAdvice(standing.advice);
  return (
    <>
      <h2 className="utrecht-heading-2">{words.mist}</h2>
      {standing.findings.length === 0 ? (
        <p>{words.niets}</p>
      ) : (
        <FindingList findings={standing.findings} texts={texts} words={words} open={open} door={door} />
      )}
      <button type="button" className="utrecht-button utrecht-button--primary-action" onClick={() => open(command, {})}>
        {texts.labels.command[command]}
      </button>
      {first.length > 0 && (
        <>
          <h2 className="utrecht-heading-2">{words.advies}</h2>
          <FindingList findings={first} texts={texts} words={words} open={open} door={door} />
          {rest > 0 && (
            <p>
              + {rest} {words.meerAdvies}
            </p>
          )}
        </>
      )}
    </>
  );
}

function Steps({ used, texts, words, open }: Shared) {
  return (
    <>
      {[true, false].map((allowed) => (
        <section key={String(allowed)}>
          <h2 className="utrecht-heading-2">{allowed ? words.kanNu : words.kanNiet}</h2>
          <ul className="stappen">
            {used.steps
              .filter((one) => one.allowed === allowed)
              .map(({ command, message }) => (
                <li key={command}>
                  {allowed ? (
                    <button
                      type="button"
                      className="utrecht-button utrecht-button--secondary-action"
                      onClick={() => open(command, {})}
                    >
                      {texts.labels.command[command]}
                    </button>
                  ) : (
                    <>
                      <strong>{texts.labels.command[command]}</strong>: {message}
                    </>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Writing({ used, ...shared }: Shared) {
  const now = artefactVanFase[used.reis.fase as LevendeFase];
  const artefact: DraftArtefact | undefined = draftArtefacten.find((one) => one === now);
  if (!artefact) return <p>{shared.words.kanNiet}</p>;
  return <DraftPage key={artefact} artefact={artefact} used={used} {...shared} />;
}

/** The facts of the journey, read again when it went on. */
function useFacts(id: string, seq: number): readonly Fact[] {
  const [facts, setFacts] = useState<readonly Fact[]>([]);
  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      const read = await store.read(id);
      if (read.ok && here) setFacts(read.facts);
    };
    void look();
    return () => {
      here = false;
    };
  }, [id, seq]);
  return facts;
}

function documentOf(adopted: AdoptedArtefact, texts: Texts) {
  switch (adopted.soort) {
    case 'opdracht':
      return opdrachtDocument(adopted.artefact, texts);
    case 'foto':
      return fotoDocument(adopted.artefact, texts);
    case 'programma':
      return programmaDocument(adopted.artefact, texts);
    case 'reisverslag':
      return reisverslagDocument(adopted.artefact, texts);
  }
}

function Reports({ used, door, texts, words }: Shared) {
  const facts = useFacts(used.reis.id, used.reis.seq);
  const [chosen, setChosen] = useState(0);
  const adopted = facts.length === 0 ? [] : artefactsOf(facts, { publiek: publiekOf(used.reis, door) });
  const one = adopted[Math.min(chosen, adopted.length - 1)];
  if (!one) return <p>{words.leesbaar}</p>;
  const title = ({ soort, vaststelling }: AdoptedArtefact): string =>
    `${texts.labels.artefact[soort]} ${vaststelling.versie}`;
  return (
    <>
      <label className="utrecht-form-label">
        {words.documenten}{' '}
        <select
          className="utrecht-select utrecht-select--html-select kort"
          value={chosen}
          onChange={({ target }) => setChosen(Number(target.value))}
        >
          {adopted.map((each, place) => (
            <option key={title(each)} value={place}>
              {title(each)}
            </option>
          ))}
        </select>
      </label>
      <Page html={renderHtml(documentOf(one, texts))} title={title(one)} />
    </>
  );
}

/** A page of the library, in a frame of its own: it brings its own style, and runs nothing. */
const Page = ({ html, title }: { html: string; title: string }) => (
  <iframe className="verslag" title={title} srcDoc={html} sandbox="" tabIndex={0} />
);

function Keeping({ used, words }: Shared) {
  const facts = useFacts(used.reis.id, used.reis.seq);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([serializeJournal(facts)], { type: 'application/json' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [facts]);
  return (
    <p>
      <a className="utrecht-link" href={url} download={`${used.reis.id}.json`}>
        {words.bewaren}
      </a>{' '}
      ({facts.length})
    </p>
  );
}
