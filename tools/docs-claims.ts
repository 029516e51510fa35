/**
 * Writes `docs/guide/from-text-to-code.md`: every claim of the method's text, and what carries it. Read off the `@source` marks of the source and the
 * `source` of the rules, so that it cannot say what the code does not.
 * `npm run docs:claims` writes it; a test compares.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Rule } from '../src/rules/rule.js';
import { gateRules, registryOf } from '../src/rules/registry.js';
import { claims, type Claim } from './claims.js';

const file = 'docs/guide/from-text-to-code.md';

/** A place in the source that says which words it comes from. */
interface Mark {
  /** `Keuze` or `Inspanning.maatwerk`. */
  readonly name: string;
  readonly type: string;
  readonly file: string;
  readonly words: string;
}

const sources: ReadonlyMap<string, string> = new Map(
  ['method', 'schemas', 'assemble', 'document', 'insight'].flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [`src/${room}/${name}`, readFileSync(path.join('src', room, name), 'utf8')] as const),
  ),
);

/** What stands behind a comment: something that is exported, or a field of the interface that it stands in. */
function markedIn(text: string, name: string): Mark[] {
  return [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*@source(?:(?!\*\/)[\s\S])*)\*\/\s*([^\n]*)/g)].flatMap(
    ({ 1: comment = '', 2: line = '', index }) => {
      const words = comment.slice(comment.indexOf('@source')).replaceAll(/\s*\n\s*\*\s*/g, ' ');
      const [, exported] = /^export (?:interface|type|const|function) (\w+)/.exec(line) ?? [];
      const [, field] = /^(?:readonly )?(\w+)\??:/.exec(line) ?? [];
      const around = [...text.slice(0, index).matchAll(/^export (?:interface|type) (\w+)/gm)].at(-1)?.[1] ?? '';
      // The words of a closed list: what is made of their type is made of them.
      const [, wordType = exported] =
        new RegExp(`^export type (\\w+) = \\(typeof ${exported}\\)`, 'm').exec(text) ?? [];
      if (exported !== undefined && wordType !== undefined)
        return [{ name: exported, type: wordType, file: name, words }];
      return field === undefined ? [] : [{ name: `${around}.${field}`, type: around, file: name, words }];
    },
  );
}

const marks = [...sources].flatMap(([name, text]) => markedIn(text, name));

/** What each interface and type is made of, as text. */
const bodies: ReadonlyMap<string, string> = new Map(
  [...sources.values(), readFileSync('src/steps/commands.ts', 'utf8')].flatMap((text) =>
    [...text.matchAll(/^export (?:interface|type) (\w+)([\s\S]*?)(?=^export |^const |^\/\*\* Checks)/gm)].map(
      ({ 1: name = '', 2: body = '' }) => [name, body] as const,
    ),
  ),
);

/** Whether a type is made of another one, however deep. */
function isMadeOf(type: string, wanted: string, seen = new Set<string>()): boolean {
  if (type === wanted) return true;
  // What stands above every artefact says nothing of one of them.
  if (type === 'Kop') return false;
  if (seen.has(type)) return false;
  seen.add(type);
  const names = new Set((bodies.get(type) ?? '').match(/\b[A-Z]\w+/g) ?? []);
  return [...names].some((name) => bodies.has(name) && isMadeOf(name, wanted, seen));
}

const payloads = [...(bodies.get('CommandPayloads') ?? '').matchAll(/^ {2}'([\w.]+)': ((?:(?!^ {2}').)*)/gms)].map(
  ({ 1: command = '', 2: payload = '' }) => [command, payload.match(/\b[A-Z]\w+/g) ?? []] as const,
);
const commandsWith = (type: string): string[] =>
  payloads
    // An entry halfway brings everything along; it is no step of its own for any of it.
    .filter(([, names]) => names.some((name) => name !== 'Instap' && isMadeOf(name, type)))
    .map(([command]) => command);

const artefacts = {
  opdracht: 'OpdrachtArtefact',
  foto: 'FotoArtefact',
  programma: 'ProgrammaArtefact',
  reisverslag: 'ReisverslagArtefact',
} as const;
const documentsWith = (type: string): string[] =>
  Object.entries(artefacts).flatMap(([name, artefact]) => (isMadeOf(artefact, type) ? [name] : []));

/** Everything that carries a claim. */
export interface Carried {
  readonly claim: Claim;
  readonly schemas: readonly string[];
  readonly commands: readonly string[];
  readonly rules: readonly Rule[];
  readonly documents: readonly string[];
  /** The lightest means that carries it. */
  readonly means: 'required' | 'advice' | 'a step' | 'a field' | 'a document' | 'nothing';
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];

function carriedBy(claim: Claim): Carried {
  const says = (text: string): boolean => claim.words.some((word) => text.includes(word));
  const found = marks.filter(({ words }) => says(words));
  const ours = found.filter(({ file: at }) => /^src\/(?:method|schemas)\//.test(at) && !at.includes('/artefact/'));
  const rules = registryOf().filter(({ source }) => says(source));
  const commands = unique([...ours.flatMap(({ type }) => commandsWith(type)), ...(claim.commands ?? [])]);
  const documents = unique([
    ...found.flatMap(({ type }) => documentsWith(type)),
    ...found.flatMap(({ name }) => (name.endsWith('Document') ? [name.replace('Document', '')] : [])),
    ...rules.flatMap(({ gate }) => (gate in artefacts ? [gate] : [])),
  ]);
  const means = rules.some(({ level }) => level === 'vereist')
    ? 'required'
    : rules.some(({ level }) => level === 'advies')
      ? 'advice'
      : commands.length > 0 && ours.some(({ name }) => !name.includes('.'))
        ? 'a step'
        : ours.length > 0
          ? 'a field'
          : documents.length > 0
            ? 'a document'
            : 'nothing';
  return { claim, schemas: unique(ours.map(({ name }) => name)), commands, rules, documents, means };
}

/** What carries every claim, in the order of the text. */
export const carried = (asked: readonly Claim[] = claims): Carried[] => asked.map(carriedBy);

const code = (list: readonly string[], most = 3): string => {
  const shown = list.slice(0, most).map((one) => `\`${one}\``);
  return [...shown, ...(list.length > most ? [`+${list.length - most}`] : [])].join(' ') || '–';
};

/** The page, formatted as the repository formats. */
export async function page(): Promise<string> {
  const rows = carried().map(({ claim, schemas, commands, rules, documents, means }, place) =>
    [
      String(place + 1),
      claim.heading,
      claim.about,
      code(schemas),
      code(commands),
      code(rules.map(({ id }) => id)),
      code(documents, 4),
      means,
    ].join(' | '),
  );
  const text = [
    '# From the text to the code',
    '',
    'The method is one page of text. Read claim by claim it says the following, under these headings; beside each claim stands what carries it here. This page is',
    'written by `npm run docs:claims` from the `@source` marks of the source and the `source` of every rule; a test says when it is stale or when a claim',
    `is carried by nothing. The text itself is not copied here. ${gateRules.length} rules guard the gates; most of what the text says is a place to write it down, and asks for nothing.`,
    '',
    'Means: *required* opens no gate without it (or without an explanation); *advice* never stops anybody; *a step*, *a field* and *a document* are there for who wants them.',
    '',
    '| # | heading | claim, in our words | schema | command | rule | document | lightest means |',
    '| - | - | - | - | - | - | - | - |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(file, await page());
