import { say, type Texts } from '../texts/say.js';

/** What a rule asks, in words; a rule of the host stands for itself, unless the host gave it a sentence. */
export function regelOf(texts: Texts, rule: string): string {
  const names: Readonly<Record<string, string>> = texts.document.regel;
  return (Object.hasOwn(names, rule) ? names[rule] : undefined) ?? say(texts, rule);
}
