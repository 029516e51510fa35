import { payloadSchemas } from '../../src/forms/fields.js';
import { tableOf } from '../../src/machine/table.js';
import { aanpakkenMetImpact } from '../../src/machine/aanpakkenMetImpact.js';
import { listRegisterFields } from '../../src/privacy/register.js';
import { leavesOf } from '../../src/schemas/basis/leaves.js';
import { factOf } from '../../src/steps/facts.js';
import { commandTypes } from '../../src/steps/parse.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { anchorOf } from '../../src/machine/help.js';
import { fieldHead, fieldRow, tableRows } from './fields.js';
import type { Page } from './pages.js';

function commandsPage(): string {
  const ways = tableOf(aanpakkenMetImpact.machine);
  const registered = new Map(listRegisterFields().map((row) => [row.field, row]));
  const sections = commandTypes.map((type) => {
    const rows = Object.entries(payloadSchemas(type)).flatMap(([first, schema]) =>
      leavesOf(schema).map((leaf) =>
        fieldRow(leaf, first, [first], registered.get(`${type}: ${[first, ...leaf.path].join('.')}`)),
      ),
    );
    const stages = [...ways].filter(([, commands]) => commands.has(type)).map(([place]) => place);
    return `## \`${type}\` {#${anchorOf(type)}}\n\n${nl.labels.command[type]} (Dutch), ${en.labels.command[type]} (English). Becomes the fact \`${factOf[type]}\`. Possible in: ${stages.join(', ')}.\n\n${rows.length === 0 ? 'It carries nothing beside `meta`.' : tableRows([fieldHead, ...rows])}`;
  });
  return `---\npageClass: reference\n---\n\n# Commands and their fields\n\nEverything that can be done, and every field that it carries: its type and limit, whether it is required, who may see it, whether it can hold personal\ndata, and its label in both languages. A field of a list is written with \`[]\`. Every command also has \`type\`, \`meta\` and, if the host wants, \`expectedSeq\`.\n\n${sections.join('\n\n')}\n`;
}

/** The page of the commands. */
export const commandPages = (): Page[] => [['reference/commands.md', commandsPage()]];
