import { check } from './check.js';
import { Complaint, exitCodes, type CliCommand, type ExitCode, type Io } from './command.js';
import { demo } from './demo.js';
import { exportJourney } from './export.js';
import { insight } from './insight.js';
import { render } from './render.js';
import { rules } from './rules.js';
import { simulate } from './simulate.js';

/** Every command, in the order in which the help shows them. */
const commands: Readonly<Record<string, CliCommand>> = {
  demo,
  check,
  render,
  export: exportJourney,
  insight,
  rules,
  simulate,
};

const program = 'aanpakken-met-impact';

function help(): string {
  const rows = Object.values(commands).map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return `${program}: a journey from reiswens to reisverslag, on the command line

Usage: ${program} COMMAND [options]

${rows.join('\n')}

  --help, -h       this page
  --version, -v    the version of the package

JOURNAL is a file made by serializeJournal; - reads it from standard input.

Exit codes
  ${exitCodes.ok}  done; for check: the next gate is open, or the journey has ended
  ${exitCodes.bad}  the input or the command is not in order; one line on standard error says why
  ${exitCodes.closed}  only check: the journal is in order and the next gate is closed
`;
}

/** Does what the arguments ask. Whatever goes wrong becomes one line on standard error. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    io.stderr(`${program}: ${oneLine(error)}\n`);
    return exitCodes.bad;
  }
}

function dispatch(argv: readonly string[], io: Io): ExitCode | Promise<ExitCode> {
  const [name, ...args] = argv;
  if (name === '--version' || name === '-v') {
    io.stdout(`${io.version()}\n`);
    return exitCodes.ok;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.stdout(help());
    return exitCodes.ok;
  }
  // Only own names: `constructor` is no command.
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    throw new Complaint(`unknown command; known are ${Object.keys(commands).join(', ')}. See --help`);
  }
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout(`Usage: ${program} ${command.usage}\n\n${command.summary}\n`);
    return exitCodes.ok;
  }
  return command.run(args, io);
}

/** What was wrong, without line breaks or control characters: it may hold a piece of a file or a file name. */
function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
