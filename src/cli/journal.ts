import type { Fact, Finding } from '../index.js';
import type { MessageTexts } from '../texts/nl.js';
import { parseJournal } from '../journal/index.js';
import { Complaint, type Io } from './command.js';
import { readFile } from './files.js';

/** Most details of a broken fact that one line shows. */
const maximumDetails = 3;

/** The facts of a journal, all in order, or a complaint that says what is wrong and where. */
export function readJournal(path: string, io: Io, texts: MessageTexts): readonly Fact[] {
  const text = readFile(path, io);
  // Nothing at all is no journal that was cut off: a command before the pipe failed, or the file was just made.
  if (text === '') throw new Complaint(`${path === '-' ? 'standard input' : path} is empty`);
  const journal = parseJournal(text, { texts });
  if (journal.ok) return journal.facts;
  const [first, ...details] = journal.findings;
  const shown = [...(first ? [lineOf(first)] : []), ...details.slice(0, maximumDetails).map(lineOf)];
  const more = details.length - maximumDetails;
  throw new Complaint(`${path}: ${shown.join(' ')}${more > 0 ? ` (+${more})` : ''}`);
}

const lineOf = ({ message, code, path }: Finding): string =>
  `${message} [${[code, ...(path.length > 0 ? [path.join('.')] : [])].join(' ')}]`;
