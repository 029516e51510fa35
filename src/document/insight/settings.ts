import type { WhatIf } from '../../insight/whatIf.js';
import { regelOf } from '../regel.js';
import { capital, type Writer } from '../writer.js';

/** The settings that differ, in words: `Minste aantal invalshoeken: 3 → 6`. Levels of rules are told rule by rule. */
export function settingsOf({ spelregelsThen, spelregelsNow }: WhatIf, writer: Writer): string {
  const { document, label, texts } = writer;
  const { methode } = texts.insight.watAls;
  const then = settings(spelregelsThen);
  const now = settings(spelregelsNow);
  const fields: Readonly<Record<string, string>> = document.veld;
  const shown = (name: string, value: string | undefined): string => {
    if (value === undefined) return methode;
    return name.startsWith(levelOf) ? label('niveau', value) : value;
  };
  return [...new Set([...now.keys(), ...then.keys()])]
    .filter((name) => now.get(name) !== then.get(name))
    .map((name) => {
      const rule = name.startsWith(levelOf) ? capital(regelOf(texts, name.slice(levelOf.length))) : undefined;
      const what = rule ?? (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? name;
      return `${what}: ${shown(name, then.get(name))} → ${shown(name, now.get(name))}`;
    })
    .join('; ');
}

const levelOf = 'niveau ';

/** Settings by name, a level by the name of its rule. */
function settings({ niveaus = [], ...rest }: WhatIf['spelregelsNow']): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(rest).map(([name, value]) => [name, JSON.stringify(value)] as const),
    ...niveaus.map(({ regel, niveau }) => [`${levelOf}${regel}`, niveau] as const),
  ]);
}
