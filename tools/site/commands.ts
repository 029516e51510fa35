import { fieldsOf } from '../../src/forms/index.js';
import { tableOf } from '../../src/machine/table.js';
import { aanpakkenMetImpact } from '../../src/machine/aanpakkenMetImpact.js';
import { listRegisterFields } from '../../src/privacy/register.js';
import { factOf } from '../../src/steps/facts.js';
import { commandTypes } from '../../src/steps/parse.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { anchorOf } from '../../src/machine/help.js';
import type { Page } from './pages.js';

/** A text that fits in a cell of a table. */
export const cell = (text: string): string =>
  text
    .replaceAll('|', String.raw`\|`)
    .replaceAll('<', '&lt;')
    .replaceAll('\n', ' ');

/** Up to so many words to choose from stand in the table; of more, the number. */
const fitting = 6;

function commandsPage(): string {
  const ways = tableOf(aanpakkenMetImpact.machine);
  const registered = new Map(listRegisterFields().map((row) => [row.field, row]));
  const sections = commandTypes.map((type) => {
    const english = fieldsOf(type, en);
    const rows = fieldsOf(type, nl).map((field, place) => {
      const { path, kind, required, list, options, label } = field;
      const row = registered.get(`${type}: ${path}`);
      const words = options.length > fitting ? `${options.length} words` : options.map((one) => `\`${one}\``).join(' ');
      return [
        `\`${path}\``,
        `${list ? 'list of ' : ''}${kind}${words === '' ? '' : `: ${words}`}`,
        required ? 'yes' : '',
        row?.publiek === 'eigen' ? 'as the materiaal says' : 'every audience',
        row?.persoonlijk ?? '',
        label,
        english[place]?.label ?? '',
      ].map(cell);
    });
    const head = ['field', 'type', 'required', 'shown to', 'personal', 'Dutch', 'English'];
    const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
    const stages = [...ways].filter(([, commands]) => commands.has(type)).map(([place]) => place);
    return `## \`${type}\` {#${anchorOf(type)}}\n\n${nl.labels.command[type]} (Dutch), ${en.labels.command[type]} (English). Becomes the fact \`${factOf[type]}\`. Possible in: ${stages.join(', ')}.\n\n${rows.length === 0 ? 'It carries nothing beside `meta`.' : table}`;
  });
  return `# Commands and their fields\n\nEverything that can be done, and every field that it carries: its type, whether it is required, who may see it, whether it can hold personal data, and\nits label in both languages. A field of a list is written with \`[]\`. Every command also has \`type\`, \`meta\` and, if the host wants, \`expectedSeq\`.\n\n${sections.join('\n\n')}\n`;
}

/** The page of the commands. */
export const commandPages = (): Page[] => [['reference/commands.md', commandsPage()]];
