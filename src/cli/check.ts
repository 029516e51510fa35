import { fold, type Finding, type Method, type Route, type RouteStep } from '../index.js';
import { dayIn } from '../method/zone.js';
import type { Reis } from '../schemas/index.js';
import { exitCodes, onlyOne, readArgs, type CliCommand } from './command.js';
import { readJournal } from './journal.js';
import { printable, printableJson } from './table.js';
import { methodIn, readTaal, taalOption } from './taal.js';
import { words, type Words } from './words.js';

/** `check`: where a journey is, what is missing, and how to go on. */
export const check: CliCommand = {
  usage: 'check JOURNAL [--json] [--taal nl|en]',
  summary: 'Says where the journey is, what is missing at the next gate, and which steps open it.',
  examples: ['check reis-demo/reis.json', 'check reis-demo/reis.json --taal en --json'],
  run: (args, io) => {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' }, ...taalOption });
    const taal = readTaal(values.taal, io.language);
    const method = methodIn(taal);
    const reis = fold(readJournal(onlyOne('JOURNAL', positionals), io, method.texts));
    const standing = standingOf(method, reis);
    io.stdout(values.json ? asJson(reis, standing) : asText(method, reis, standing, words[taal]));
    return standing.route.gate === null || standing.route.open ? exitCodes.ok : exitCodes.closed;
  },
};

/** Everything that `check` says, as data. */
interface Standing {
  readonly route: Route;
  readonly findings: readonly Finding[];
  readonly explained: readonly Finding[];
  readonly advice: readonly Finding[];
}

function standingOf(method: Method, reis: Reis): Standing {
  const route = method.route(reis);
  if (route.command === null) return { route, findings: [], explained: [], advice: [] };
  const { findings, explained, advice } = method.explain(reis, route.command);
  return { route, findings, explained: explained.flatMap((one) => one.findings), advice };
}

function asJson({ id, fase, ronde, seq, op }: Reis, standing: Standing): string {
  return `${printableJson({ id, fase, ronde, seq, op, ...standing })}\n`;
}

function asText(method: Method, reis: Reis, { route, findings, explained, advice }: Standing, say: Words): string {
  const { labels } = method.texts;
  const head = [
    `${printable(reis.titel)} (${reis.id})`,
    `${say.stage} ${labels.fase[reis.fase]}, ${say.round} ${reis.ronde}; ${reis.seq} ${say.facts}, ${say.last} ${dayIn(reis.op, reis.spelregels.tijdzone)}`,
    '',
  ];
  if (route.gate === null || route.command === null) return lines([...head, say.ended]);
  const gate = route.open
    ? [say.open(labels.command[route.command], route.command)]
    : [say.closed(labels.artefact[route.gate], findings.length), ...findingLines(findings)];
  return lines([
    ...head,
    ...gate,
    ...section(
      say.way,
      route.steps.flatMap((step, place) => {
        const [first, ...rest] = stepLine(method, step, say);
        return [`  ${place + 1}. ${first}`, ...rest];
      }),
    ),
    ...section(say.unmended, findingLines(route.unmended)),
    ...section(say.explained, findingLines(explained)),
    ...section(say.advice, findingLines(advice)),
  ]);
}

const lines = (all: readonly string[]): string => `${all.map(printable).join('\n')}\n`;

const section = (title: string, body: readonly string[]): string[] => (body.length === 0 ? [] : ['', title, ...body]);

/** One line for every sentence; what is missing three times says so once. */
function findingLines(findings: readonly Finding[]): string[] {
  const counted = new Map<string, number>();
  for (const { message, code } of findings) {
    const line = `  - ${message} [${code}]`;
    counted.set(line, (counted.get(line) ?? 0) + 1);
  }
  return [...counted].map(([line, count]) => (count === 1 ? line : `${line} ${count}×`));
}

/** Most values of a half-filled step that one line shows. */
const maximumShown = 4;

/** What to do, who can do it, what is known and what has to be written. */
function stepLine({ texts: { labels } }: Method, { command, rollen, fill, write }: RouteStep, say: Words): string[] {
  const given = leaves(fill).slice(0, maximumShown);
  const details = [
    `${say.by} ${rollen.length === Object.keys(labels.rol).length ? say.anybody : rollen.map((rol) => labels.rol[rol]).join(', ')}`,
    ...(given.length > 0 ? [`${say.given} ${given.join(', ')}`] : []),
    ...(write.length > 0 ? [`${say.write} ${write.map((path) => path.join('.')).join(', ')}`] : []),
  ];
  return [`${labels.command[command]} [${command}]`, `     ${details.join('; ')}`];
}

/** The values of a half-filled payload, as `path=value`; they are ids, numbers and words of the method. */
function leaves(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return [`${path.join('.')}=${printable(String(value))}`];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
