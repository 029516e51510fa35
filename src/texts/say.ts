import type { DocumentTexts } from './nl/document.js';
import type { FormTexts } from './nl/forms.js';
import type { InsightTexts } from './nl/insight.js';
import type { Labels, MessageLabels } from './labels.js';

/** The sentences and words that findings are said in. */
export interface MessageTexts {
  readonly language: 'nl' | 'en';
  /** A template per code; `{kring}` is filled with the label of that word. */
  readonly findings: Readonly<Record<string, string>>;
  readonly labels: MessageLabels;
}

/**
 * Every sentence and label of one language, as plain data: a host can override any of them with a spread.
 *
 * @example
 * const ours: Texts = { ...nl, findings: { ...nl.findings, 'foto.bron-bekend': 'Zet erbij waar u dit vond.' } };
 */
export interface Texts extends MessageTexts {
  readonly labels: Labels;
  readonly document: DocumentTexts;
  readonly forms: FormTexts;
  readonly insight: InsightTexts;
}

/** Which list of labels a parameter takes its words from; a parameter that is not here is shown as it is. */
const labelOf: Readonly<Record<string, keyof MessageLabels>> = {
  kring: 'kring',
  partij: 'kring',
  invalshoek: 'invalshoek',
  kennissoort: 'kennissoort',
  ontmoeting: 'ontmoetingSoort',
  onderdeel: 'onderdeel',
  ding: 'ding',
  fase: 'fase',
  artefact: 'artefact',
  verwacht: 'verwacht',
  maat: 'verwacht',
  eerst: 'command',
};

/** Texts that hold this list of labels. */
interface WithLabels<L extends string> {
  readonly labels: Readonly<Record<L, Readonly<Record<string, string>>>>;
}

/** The label of a word of the method; the word itself when there is none, such as an angle that a host added. */
export function label<L extends string>(texts: WithLabels<L>, list: L, word: string): string {
  const labels = texts.labels[list];
  return Object.hasOwn(labels, word) ? (labels[word] ?? word) : word;
}

/** A template in pieces: words, the name of what is filled in, words, and so on. */
export const templateOf = (template: string): readonly string[] => template.split(/\{([a-zA-Z]+)\}/);

/** Fills the pieces of a template. What nobody gives stays as it stands in the template. */
export function fillPieces(pieces: readonly string[], values: Readonly<Record<string, string | number>>): string {
  let said = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 2) {
    const name = pieces[at] ?? '';
    said += (Object.hasOwn(values, name) ? values[name] : `{${name}}`) + (pieces[at + 1] ?? '');
  }
  return said;
}

/** Fills `{name}` in a template. */
export const fillIn = (template: string, values: Readonly<Record<string, string | number>>): string =>
  fillPieces(templateOf(template), values);

/** The name of an angle that a host added, as words: `sportEnBewegen` is «sport en bewegen». Its label is a text that somebody typed. */
const spelledOut = (name: string): string => name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);

/** The sentence of a code. A code without a text, such as one of a host's own rules, stands for itself. */
export function say(texts: MessageTexts, code: string, params: Readonly<Record<string, string | number>> = {}): string {
  const template = Object.hasOwn(texts.findings, code) ? texts.findings[code] : undefined;
  if (template === undefined) return code;
  if (!template.includes('{')) return template;
  const shown = Object.entries(params).map(([name, value]) => {
    const list = labelOf[name];
    if (list === undefined || typeof value === 'number') return [name, value] as const;
    const words = label(texts, list, value);
    return [name, words === value && list === 'invalshoek' ? spelledOut(value) : words] as const;
  });
  return fillIn(template, Object.fromEntries(shown));
}
