/**
 * Writes `docs/generated/model.md`, the method as the code has it, and `docs/generated/reiskaart.svg`, the map of the example journey, so that
 * neither can say anything else.
 * `npm run docs:model` writes it; a test compares.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rotterdam } from '../examples/rotterdam/reis.js';
import { aanpakkenMetImpact, decideMany, startReis } from '../src/machine/aanpakkenMetImpact.js';
import { tableOf } from '../src/machine/table.js';
import type { Plaats, Way } from '../src/machine/way.js';
import { artefacten, artefactVanFase, fasen } from '../src/method/fasen.js';
import type { Rule } from '../src/rules/rule.js';
import type { CommandType } from '../src/steps/commands.js';
import { renderReiskaart } from '../src/render/index.js';
import { adoptions, factOf } from '../src/steps/facts.js';
import { commandTypes } from '../src/steps/parse.js';
import { payloadOf } from '../src/steps/steps.js';
import { en } from '../src/texts/en.js';
import { nl } from '../src/texts/nl.js';
import type { Texts } from '../src/texts/say.js';

const file = 'docs/generated/model.md';
const { machine, rules } = aanpakkenMetImpact;
const ways = tableOf(machine);

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const code = (text: string): string => `\`${text}\``;

/** Every way that leads to another stage, as `[from, command, way]`. */
const moves = [...ways].flatMap(([place, commands]) =>
  [...commands].flatMap(([command, way]) => (way.naar === undefined ? [] : [[place, command, way.naar] as const])),
);

function diagram(): string {
  const starts = ['[*] --> reiswens: reis.starten'];
  const arrows = moves.map(([from, command, naar]) => `${from} --> ${naar}: ${command}`);
  const ends = fasen.filter((fase) => ways.get(fase)?.size === 0).map((fase) => `${fase} --> [*]`);
  return ['```mermaid', 'stateDiagram-v2', ...[...starts, ...arrows, ...ends].map((line) => `  ${line}`), '```'].join(
    '\n',
  );
}

function gates(): string {
  const rows = Object.entries(artefactVanFase).map(([fase, artefact]) => {
    const command = `${artefact}.vaststellen`;
    const naar = moves.find(([from, name]) => from === fase && name === command)?.[2] ?? '';
    const count = (level: string) =>
      String(rules.filter((rule) => rule.gate === artefact && rule.level === level).length);
    return [fase, artefact, code(command), naar, count('integriteit'), count('vereist'), count('advies')];
  });
  return table(['stage', 'gate', 'opened by', 'leads to', 'integriteit', 'vereist', 'advies'], rows);
}

const ruleTable = (chosen: readonly Rule[]): string =>
  table(
    ['rule', 'level', 'source', 'findings'],
    chosen.map(({ id, level, source, codes }) => [code(id), level, source, codes.map(code).join(' ')]),
  );

/** So many commands fit in a cell; of more, the number. */
const fittingCommands = 5;

/** Which commands a rule of a step guards, in words. */
export const guarded = (only: readonly string[] | undefined): string => {
  if (only === undefined) return 'every command';
  return only.length > fittingCommands ? `${only.length} commands` : only.map(code).join(' ');
};

const guardTable = (chosen: readonly Rule[]): string =>
  table(
    ['rule', 'source', 'guards'],
    chosen.map(({ id, source, only }) => [code(id), source, guarded(only)]),
  );

const findings = (): string =>
  table(
    ['code', 'Dutch', 'English'],
    [...new Set([...Object.keys(nl.findings), ...rules.flatMap(({ codes }) => codes)])].map((one) => [
      code(one),
      nl.findings[one] ?? '',
      en.findings[one] ?? '',
    ]),
  );

const stages = (type: CommandType): string => {
  const found = [...ways].filter(([, commands]) => commands.has(type)).map(([place]) => place satisfies Plaats);
  return found.length === Object.keys(artefactVanFase).length && found.every((place) => place !== 'vertrek')
    ? 'every live stage'
    : found.join(', ');
};

const wayOf = (type: CommandType): Way | undefined =>
  [...ways.values()].map((commands) => commands.get(type)).find((way) => way !== undefined);

/** The fields of a payload; `?` marks those that may be absent. */
const fields = (type: CommandType): string[] =>
  Object.entries(payloadOf(type)).map(([name, schema]) =>
    code(schema.safeParse(undefined).success ? `${name}?` : name),
  );

const commands = (): string =>
  table(
    ['command', 'carries', 'possible in', 'leads to'],
    commandTypes.map((type) => [code(type), fields(type).join(' '), stages(type), wayOf(type)?.naar ?? '']),
  );

const facts = (): string =>
  table(
    ['fact', 'from', 'holds beside `seq` and `meta`'],
    commandTypes.map((type) => [
      code(factOf[type]),
      code(type),
      [
        ...fields(type),
        ...(wayOf(type)?.naar ? [code('naar')] : []),
        ...(type in adoptions ? [code('versie'), code('receipt')] : []),
      ].join(' '),
    ]),
  );

/** The page. */
export async function modelPage(): Promise<string> {
  const page = `# The method as this library models it

This page is made by \`npm run docs:model\` from the code itself: the machine, the registry of rules, the steps and the
texts. Do not edit it. The words are in the [glossary](../guide/glossary.md).

## Stages

${diagram()}

${gates()}

A gate opens when its required rules are met, or explained by the opdrachtgever for this round (\`regel.toelichten\`). Rules
of level *integriteit* cannot be explained. Advice never blocks.

${[...artefacten, 'aankomst' as const]
  .map((gate) => `## Rules of the gate ${gate}\n\n${ruleTable(rules.filter((rule) => rule.gate === gate))}`)
  .join('\n\n')}

## Rules that guard a step

All of them are of level *integriteit*.

${guardTable(rules.filter(({ gate }) => gate === 'stap'))}

## Findings

What a person reads. The words between braces are filled in.

${findings()}

## Commands

Beside what they carry, all have \`type\`, \`meta\` (\`op\`: when, \`door\`: by whom) and, if the host wants, \`expectedSeq\`.

${commands()}

## Facts

${facts()}
`;
  return format(page, { ...(await resolveConfig(file)), filepath: file });
}

/** The map of the example journey, for the README and the site. */
export function exampleMap(texts: Texts = nl): string {
  const started = startReis(rotterdam.start);
  if (!started.ok) throw new TypeError(`Expected the example to start but received ${started.rejection.code}.`);
  return renderReiskaart(decideMany(started.reis, rotterdam.commands).reis, texts);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(file, await modelPage());
  writeFileSync('docs/generated/reiskaart.svg', exampleMap());
}
