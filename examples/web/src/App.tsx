import { en } from 'aanpakken-met-impact/texts/en';
import { nl } from 'aanpakken-met-impact/texts/nl';
import { useEffect, useState } from 'react';
import { Home } from './Home.js';
import { methodIn } from './host.js';
import { Journey } from './Journey.js';
import { words as allWords } from './words.js';

const languages = { nl, en };

/** Where we are: `#/reis/<id>/<tab>`, or all journeys. */
function useHash(): readonly string[] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = (): void => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return hash.split('/').slice(1);
}

export function App() {
  const [language, setLanguage] = useState<'nl' | 'en'>(() => (localStorage.getItem('taal') === 'en' ? 'en' : 'nl'));
  const [place, id, tab = 'nu'] = useHash();
  const texts = languages[language];
  const words = allWords[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.titel;
    localStorage.setItem('taal', language);
  }, [language]);
  const shared = { texts, words, method: methodIn(texts) };
  return (
    <>
      <a
        className="utrecht-link utrecht-skip-link utrecht-skip-link--visible-on-focus"
        href="#inhoud"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('#inhoud')?.focus();
        }}
      >
        {words.naarInhoud}
      </a>
      <header className="kop">
        <a className="utrecht-link" href="#/">
          {words.titel}
        </a>
        <label>
          {words.taal}{' '}
          <select
            className="utrecht-select utrecht-select--html-select kort"
            value={language}
            onChange={({ target }) => setLanguage(target.value === 'en' ? 'en' : 'nl')}
          >
            <option value="nl">Nederlands</option>
            <option value="en">English</option>
          </select>
        </label>
      </header>
      <main id="inhoud" tabIndex={-1}>
        {place === 'reis' && id !== undefined ? (
          <Journey key={id} id={id} tab={tab} {...shared} />
        ) : (
          <Home example={place === 'voorbeeld' ? id : undefined} {...shared} />
        )}
      </main>
    </>
  );
}
