import { aanpakkenMetImpact } from '../../src/machine/aanpakkenMetImpact.js';
import type { Rule } from '../../src/rules/rule.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { broken, brokenCommands } from '../../test/rules/broken/all.js';
import { readyFor } from '../../test/rules/journey.js';
import type { Page } from './pages.js';
import { anchorOf } from '../../src/machine/help.js';

const { rules } = aanpakkenMetImpact;

/** Which commands mend a finding, seen in the journeys that break each rule in the tests. */
function menders(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const look = (rule: Rule | undefined, outcome: ReturnType<Rule['check']> | undefined): void => {
    for (const { code, remedies = [] } of outcome?.findings ?? []) {
      const commands = found.get(code) ?? new Set();
      for (const { command } of remedies) commands.add(command);
      if (rule?.level === 'vereist' && rule.gate !== 'aankomst') commands.add('regel.toelichten');
      found.set(code, commands);
    }
  };
  for (const [id, change] of broken) {
    const rule = rules.find((one) => one.id === id);
    look(rule, rule?.check(change(readyFor(id))));
  }
  for (const [id, command] of brokenCommands) {
    const rule = rules.find((one) => one.id === id);
    look(rule, rule?.check(readyFor(id), command));
  }
  return found;
}

const commandLink = (command: string): string => `[\`${command}\`](commands.md#${anchorOf(command)})`;

function findingsPage(): string {
  const mend = menders();
  const ruleOf = new Map(rules.flatMap((rule) => rule.codes.map((code) => [code, rule] as const)));
  const codes = [...new Set([...rules.flatMap(({ codes: own }) => own), ...Object.keys(nl.findings)])];
  const entries = codes.map((code) => {
    const rule = ruleOf.get(code);
    const commands = [...(mend.get(code) ?? [])];
    return [
      `## \`${code}\` {#${anchorOf(code)}}`,
      `- Dutch: ${escape(nl.findings[code] ?? '')}`,
      `- English: ${escape(en.findings[code] ?? '')}`,
      ...(rule ? [`- Rule: [\`${rule.id}\`](rules.md#${anchorOf(rule.id)}) (${rule.level})`] : []),
      ...(commands.length > 0 ? [`- What mends it: ${commands.map(commandLink).join(', ')}`] : []),
    ].join('\n');
  });
  return `# Findings\n\nEvery code that an answer can hold, what it says, and what mends it. A finding of the library links to its heading here (\`help\`).\nWords between braces are filled in.\n\n${entries.join('\n\n')}\n`;
}

/** Outside code, VitePress reads \`{{\` and \`<\` as a template. */
const escape = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('{{', '&#123;{');

const sentenceOf = (regels: Readonly<Record<string, string>>, id: string): string => regels[id] ?? '';

function rulesPage(): string {
  const entries = rules.map(({ id, level, source, codes, only }) =>
    [
      `## \`${id}\` {#${anchorOf(id)}}`,
      `- Level: ${level}`,
      `- Source: ${escape(source)}`,
      `- English: ${escape(sentenceOf(en.document.regel, id))}`,
      `- Dutch: ${escape(sentenceOf(nl.document.regel, id))}`,
      `- Findings: ${codes.map((code) => `[\`${code}\`](findings.md#${anchorOf(code)})`).join(', ')}`,
      ...(only ? [`- Guards: ${only.map(commandLink).join(', ')}`] : []),
    ].join('\n'),
  );
  return `# Rules\n\nWhen it is enough. A rule of level *integriteit* cannot be explained away, one of level *vereist* can, *advies* never blocks.\n\n${entries.join('\n\n')}\n`;
}

/** The pages of the rules and of what they find. */
export const findingPages = (): Page[] => [
  ['reference/findings.md', findingsPage()],
  ['reference/rules.md', rulesPage()],
];
