import { fold, type Explanation, type Finding, type Method, type Reis, type Route, type RouteStep } from '../index.js';
import { exitCodes, onlyOne, readArgs, type CliCommand } from './command.js';
import { readJournal } from './journal.js';
import { methodIn, readTaal, taalOption } from './taal.js';
import { printable } from './table.js';
import { words, type Taal } from './words.js';

/** `check`: where a journey is, what is missing, and how to go on. */
export const check: CliCommand = {
  usage: 'check JOURNAL [--json] [--taal nl|en]',
  summary: 'Says where the journey is, what is missing at the next gate, and which steps open it.',
  run: (args, io) => {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' }, ...taalOption });
    const taal = readTaal(values.taal);
    const method = methodIn(taal);
    const reis = fold(readJournal(onlyOne('JOURNAL', positionals), io));
    const route = method.route(reis);
    io.stdout(values.json ? asJson(method, reis, route) : asText(method, reis, route, taal));
    return route.gate === null || route.open ? exitCodes.ok : exitCodes.closed;
  },
};

const standingAt = (method: Method, reis: Reis, { command }: Route): Explanation | undefined =>
  command === null ? undefined : method.explain(reis, command);

function asJson(method: Method, reis: Reis, route: Route): string {
  const { id, fase, ronde, seq, op } = reis;
  const { findings = [], explained = [], advice = [] } = standingAt(method, reis, route) ?? {};
  return `${JSON.stringify({ id, fase, ronde, seq, op, route, findings, explained, advice }, null, 2)}\n`;
}

function asText(method: Method, reis: Reis, route: Route, taal: Taal): string {
  const say = words[taal];
  const { findings = [], explained = [], advice = [] } = standingAt(method, reis, route) ?? {};
  const head = `${say.stage} ${reis.fase}, ${say.round} ${reis.ronde}; ${reis.seq} ${say.facts}, ${say.last} ${reis.op.slice(0, 10)}`;
  const parts = [`${printable(reis.titel)} (${reis.id})`, head, ''];
  if (route.gate === null) return lines([...parts, say.ended]);
  parts.push(
    ...(route.open
      ? [say.open(`${route.gate}.vaststellen`)]
      : closed(say.closed(route.gate, findings.length), findings)),
  );
  parts.push(
    ...section(
      say.way,
      route.steps.map((step, place) => `  ${place + 1}. ${stepLine(step, taal)}`),
    ),
  );
  parts.push(...section(say.unmended, route.unmended.map(findingLine)));
  parts.push(
    ...section(
      say.explained,
      explained.flatMap((one) => one.findings.map(findingLine)),
    ),
  );
  parts.push(...section(say.advice, advice.map(findingLine)));
  return lines(parts);
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;

const closed = (title: string, findings: readonly Finding[]): string[] => [title, ...findings.map(findingLine)];

const section = (title: string, body: readonly string[]): string[] => (body.length === 0 ? [] : ['', title, ...body]);

const findingLine = ({ message, code }: Finding): string => `  - ${message} [${code}]`;

/** `materiaal.toevoegen (door inwoner, leerling): met materiaal.kring leefwereld; schrijf materiaal.titel`. */
function stepLine({ command, rollen, fill, write }: RouteStep, taal: Taal): string {
  const say = words[taal];
  const given = leaves(fill).map(([path, value]) => `${path} ${value}`);
  const details = [
    ...(given.length > 0 ? [`${say.given} ${given.join(', ')}`] : []),
    ...(write.length > 0 ? [`${say.write} ${write.map((path) => path.join('.')).join(', ')}`] : []),
  ];
  const who = `${command} (${say.by} ${rollen.join(', ')})`;
  return details.length === 0 ? who : `${who}: ${details.join('; ')}`;
}

/** The values of a half-filled payload with their paths; they are ids, numbers and words of the method. */
function leaves(value: unknown, path: readonly string[] = []): [path: string, value: string][] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return [[path.join('.'), String(value)]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
