import { exitCodes, type CliCommand } from './command.js';

/** The name under which npm installs the command line. */
export const program = 'aanpakken-met-impact';

/** Columns of a terminal that nobody made wider. */
export const columns = 80;

/** A text in lines that fit. What stands between brackets stays together: `[--out DIR]`. */
function wrapped(text: string, first: string, hanging: string): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.match(/\[[^\]]*\]|\S+/g) ?? []) {
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      [line, empty] = [hanging, true];
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** Every way to call a command, one below the other. */
const waysOf = (usage: string): string[] => usage.split('\n').map((way) => way.trim());

/** A way without its options. */
const bare = (way: string): string => way.replace(/ (?:\[|--).*$/, '');

const firstSentence = (text: string): string => `${text.split(/\.\s/)[0]?.replace(/\.$/, '') ?? ''}.`;

/** What `COMMAND --help` says: how it is called, what it does, and lines to copy. */
export const helpOf = ({ usage, summary, examples }: CliCommand): string =>
  `${waysOf(usage)
    .map((way, place) => wrapped(way, place === 0 ? `Usage: ${program} ` : '       ', ' '.repeat(11)))
    .join('\n')}

${summary
  .split('\n')
  .map((paragraph) => wrapped(paragraph, '', ''))
  .join('\n')}

Examples
${examples.map((example) => `  npx ${program} ${example}`).join('\n')}
`;

/** What `--help` says: every command in one sentence, a first example, and the exit codes. */
export const overview = (commands: Readonly<Record<string, CliCommand>>): string =>
  `${program}: a journey from reiswens to reisverslag

Usage: ${program} COMMAND [options]

${Object.values(commands)
  .map(
    ({ usage, summary }) =>
      `${waysOf(usage)
        .map((way) => `  ${bare(way)}`)
        .join('\n')}\n${wrapped(firstSentence(summary), '      ', '      ')}`,
  )
  .join('\n')}

  COMMAND --help   every option of one command, with examples to copy
  --help, -h       this page
  --version, -v    the version of the package

To begin
  npx ${program} demo --out reis-demo
  npx ${program} check reis-demo/reis.json

JOURNAL is a file made by serializeJournal; - reads it from standard input.

Exit codes
  ${exitCodes.ok}  done; for check: the next gate is open, or the journey has ended
  ${exitCodes.bad}  the input or the command is not in order; one line on standard error
  ${exitCodes.closed}  only check: the journal is in order and the next gate is closed
`;
