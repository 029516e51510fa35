import { check } from './check.js';
import { Complaint, exitCodes, WrongUsage, type CliCommand, type ExitCode, type Io } from './command.js';
import { demo } from './demo.js';
import { exportJourney } from './export.js';
import { helpOf, overview, program } from './help.js';
import { init } from './init.js';
import { insight } from './insight.js';
import { render } from './render.js';
import { rules } from './rules.js';
import { simulate } from './simulate.js';

/** Every command, in the order in which the help shows them. */
const commands: Readonly<Record<string, CliCommand>> = {
  demo,
  init,
  check,
  render,
  export: exportJourney,
  insight,
  rules,
  simulate,
};

/** Does what the arguments ask. Whatever goes wrong becomes one line on standard error. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    io.stderr(`${program}: ${oneLine(error)}\n`);
    return exitCodes.bad;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...args] = argv;
  if (name === '--version' || name === '-v') {
    io.stdout(`${io.version()}\n`);
    return exitCodes.ok;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.stdout(overview(commands));
    return exitCodes.ok;
  }
  // Only own names: `constructor` is no command.
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    throw new Complaint(`unknown command; known are ${Object.keys(commands).join(', ')}. See --help`);
  }
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout(helpOf(command));
    return exitCodes.ok;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    const [way = '', ...others] = command.usage.split('\n');
    const more = others.length > 0 ? `, and ${others.length} more: ${name} --help` : '';
    throw new Complaint(`${error.message}. Usage: ${program} ${way.replaceAll(/\s+/g, ' ').trim()}${more}`);
  }
}

/** What was wrong, without line breaks or control characters: it may hold a piece of a file or a file name. */
function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
