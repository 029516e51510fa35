import { describe, expect, it } from 'vitest';
import { decide, explain } from '../../src/index.js';
import { en } from '../../src/texts/en.js';
import { regels as enRegels } from '../../src/texts/en/regels.js';
import { nl } from '../../src/texts/nl.js';
import { regels as nlRegels } from '../../src/texts/nl/regels.js';
import { registryOf } from '../../src/rules/registry.js';
import { say } from '../../src/texts/say.js';
import { broken, brokenCommands } from '../rules/broken/all.js';
import { sampleCommand } from '../support/samples.js';
import { started, walkTo } from '../support/walk.js';
import { findings, rejections, said } from './said.js';

const languages = [
  ['Dutch', nl, 'src/texts/nl/findings.ts'],
  ['English', en, 'src/texts/en/findings.ts'],
] as const;

const headings = [
  ['Dutch', nlRegels, 'src/texts/nl/regels.ts'],
  ['English', enRegels, 'src/texts/en/regels.ts'],
] as const;

const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
/** What a stored journey can suffer has tests of its own. */
const ofMethod = Object.keys(nl.findings).filter((code) => !code.startsWith('journal.'));

describe('every finding', () => {
  const rules = registryOf();

  it.each(languages)('of a rule has a sentence in %s', (_language, texts, file) => {
    const codes = rules.flatMap(({ codes: all }) => all);
    const silent = codes.filter((code) => !Object.hasOwn(texts.findings, code));
    expect(silent.map((code) => `${code} has no sentence: write one in ${file}`)).toEqual([]);
  });

  it.each(headings)(
    'of a rule stands under words in %s, where a document tells of its rule',
    (_language, regels, file) => {
      const silent = rules.filter(({ id }) => !id.startsWith('stap.') && !Object.hasOwn(regels, id));
      expect(silent.map(({ id }) => `${id} has no words: write them in ${file}`)).toEqual([]);
    },
  );

  it('that has a sentence belongs to a rule, a refusal or an input', () => {
    const codes = new Set(rules.flatMap(({ codes: all }) => all));
    const others = ofMethod.filter((code) => !codes.has(code));
    const refusals = rejections().flatMap(({ code, findings: all }) => [code, ...all.map((one) => one.code)]);
    // No list or text has a minimum length today; a host's own schema could ask for one.
    expect(others.filter((code) => !refusals.includes(code))).toEqual(['invoer.te-kort']);
  });
});

describe('every advice', () => {
  it.each(languages)('asks in %s: it is a question, never a reproach', (_language, texts, file) => {
    const codes = registryOf().flatMap(({ level, codes: all }) => (level === 'advies' ? all : []));
    const sentences: Readonly<Record<string, string>> = texts.findings;
    const told = codes.filter((code) => sentences[code]?.includes('?') !== true);
    expect(told.map((code) => `${code} does not ask: let its sentence end in a question in ${file}`)).toEqual([]);
  });
});

describe('every sentence', () => {
  it.each(languages)('in %s has nothing left to fill in', (_language, texts) => {
    for (const { code, params } of said()) {
      const sentence = say(texts, code, params);
      expect([code, places(sentence)]).toEqual([code, []]);
      expect(sentence).not.toBe(code);
    }
    for (const { message } of [...rejections(), ...findings()]) expect(places(message)).toEqual([]);
  });

  it('with a place to fill in was seen filled in', () => {
    const seen = new Set([...said(), ...rejections()].map(({ code }) => code));
    const open = ofMethod.filter((code) => places(nl.findings[code]!).length > 0 && !seen.has(code));
    expect(open).toEqual(['invoer.te-kort']);
  });

  it.each(languages)('in %s shows words of the method as people say them', (_language, texts) => {
    for (const { code, params } of said()) {
      // The names of values, as a schema spells them, are what somebody has to choose from.
      if (code === 'invoer.keuze' || Object.hasOwn(params, 'bekend')) continue;
      expect(say(texts, code, params)).not.toMatch(/[a-z][A-Z]/);
    }
  });

  it.each(languages)('in %s says what an input asked for without words of a schema', (_language, texts) => {
    const asked = findings().filter(({ code }) => code === 'invoer.soort' || code === 'invoer.vorm');
    const words = new Set(asked.map(({ params }) => params['verwacht']));
    expect(words).toEqual(new Set(['array', 'datetime', 'filled', 'id', 'name', 'scalar', 'string', 'when']));
    for (const word of words) expect(say(texts, 'invoer.soort', { verwacht: word! })).not.toContain(`: ${word}`);
    expect(say(nl, 'invoer.soort', { verwacht: 'int' })).toBe(
      'Dit veld heeft de verkeerde vorm. Verwacht: een heel getal.',
    );
  });

  it.each(languages)('in %s is short enough to read', (_language, texts) => {
    for (const [code, text] of Object.entries(texts.findings)) {
      const sentences = text.split(/[.?!:]\s/);
      expect([code, sentences.length <= 4]).toEqual([code, true]);
      for (const sentence of sentences) expect([code, sentence.split(/\s+/).length <= 20]).toEqual([code, true]);
    }
  });

  it('has the same places to fill in, in both languages', () => {
    for (const code of Object.keys(nl.findings))
      expect([code, places(nl.findings[code]!)]).toEqual([code, places(en.findings[code]!)]);
  });
});

describe('a refusal, read by the person who gets it', () => {
  // An object whose getters throw has no place that can be named.
  const nowhere = new Set(['invoer.ongeldig']);

  it('says at which thing or place: every finding points somewhere', () => {
    const all = [...broken.flatMap(([, , found]) => found), ...brokenCommands.flatMap(([, , found]) => found)];
    for (const { code, path } of [...all, ...findings()])
      expect([code, path.length > 0]).toEqual([code, !nowhere.has(code)]);
  });

  it.each(languages)('says in %s what is the matter and what to do now: one thought is never enough', (_l, texts) => {
    for (const [code, text] of Object.entries(texts.findings))
      expect([code, text.split(/[.?:,] /).length > 1]).toEqual([code, true]);
  });

  it('says to an opdrachtgever that another one is named, and never that only an opdrachtgever can', () => {
    const codes = brokenCommands.flatMap(([, { meta }, found]) => (meta.door === 'r-tweede' ? found : []));
    expect(codes.map(({ code }) => code)).toEqual(['opdracht.andere-opdrachtgever', 'programma.andere-opdrachtgever']);
  });

  it('says which step leads on, or that none does any more', () => {
    const early = decide(started(), sampleCommand(started(), 'foto.vaststellen'));
    expect(!early.ok && early.rejection.message).toContain(nl.labels.command['opdracht.vaststellen']);
    const explored = walkTo('verkennen');
    const late = decide(explored, sampleCommand(explored, 'opdracht.vaststellen'));
    expect(!late.ok && late.rejection.findings.map(({ code, remedies }) => [code, remedies])).toEqual([
      ['command.stage-passed', []],
    ]);
  });
});

describe('a host', () => {
  it('gives its own sentence for a code', () => {
    const ours = { ...nl, findings: { ...nl.findings, 'foto.bron-bekend': 'Zet erbij waar u dit vond.' } };
    expect(say(ours, 'foto.bron-bekend')).toBe('Zet erbij waar u dit vond.');
    expect(say(ours, 'foto.verhalen-aanwezig')).toBe(nl.findings['foto.verhalen-aanwezig']);
  });

  it('sees the code of its own rule for as long as it wrote no sentence for it', () => {
    expect(say(nl, 'foto.wijkteam-gehoord', { kring: 'praktijk' })).toBe('foto.wijkteam-gehoord');
    expect(say(nl, 'constructor')).toBe('constructor');
  });

  it('reads the name of an invalshoek of its own in words, and not the label that somebody typed', () => {
    const invalshoeken = [{ invalshoek: 'sportEnBewegen', label: 'Mevrouw Jansen' }];
    const reis = walkTo('verkennen', 1, started({ spelregels: { invalshoeken } }));
    const asked = explain(reis, 'foto.vaststellen').advice.find(
      ({ params }) => params['invalshoek'] === 'sportEnBewegen',
    );
    expect(asked?.message).toBe(
      'Wat is er te vinden vanuit deze invalshoek: sport en bewegen? Niets is ook een antwoord: noem het een witte vlek.',
    );
  });
});

describe('what a person typed', () => {
  it('is never repeated by a sentence or a param', () => {
    const reis = walkTo('verkennen');
    const secret = 'Mevrouw De Vries';
    const { materiaal, ...rest } = sampleCommand(reis, 'materiaal.toevoegen');
    const told = { ...rest, materiaal: { ...materiaal, kring: secret, id: secret, [secret]: 1, publiek: secret } };
    const decision = decide(reis, told);
    expect(decision.ok).toBe(false);
    expect(JSON.stringify(decision)).not.toContain(secret);
  });
});
