import {
  leaveOutDocument,
  portfolioDocument,
  whatIfDocument,
  whatIfTableDocument,
  type LeaveOutOfPage,
} from '../document/index.js';
import { fold } from '../index.js';
import {
  elementCards,
  elementCardSchema,
  leaveOut,
  portfolio,
  portfolioCsv,
  recall,
  whatIf,
} from '../insight/index.js';
import {
  kennissoorten,
  kringen,
  publieken,
  spelregelsSchema,
  type Publiek,
  type Spelregels,
} from '../schemas/index.js';
import type { Texts } from '../texts/nl.js';
import { writers } from './artefacts.js';
import { Complaint, exitCodes, oneOf, onlyOne, readArgs, WrongUsage, type CliCommand, type Io } from './command.js';
import { readJson, writeFile } from './files.js';
import { readJournal } from './journal.js';
import { printableJson } from './table.js';
import { methodIn, readTaal, taalOption, textsIn } from './taal.js';

const formats = ['md', 'html', 'json', 'csv'] as const;

/** A question, asked: the answer as a page, as data, and as CSV where it has one. */
interface Answer {
  readonly page?: Parameters<(typeof writers)['md']>[0];
  readonly data: unknown;
  readonly csv?: string;
}

/** What a question may read. */
interface Asked {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly files: readonly string[];
  readonly io: Io;
  readonly publiek: Publiek;
  readonly texts: Texts;
}

const questions: Readonly<Record<string, (asked: Asked) => Answer>> = {
  'leave-out': ({ values, files, io, publiek, texts }) => {
    const reis = fold(readJournal(onlyOne('JOURNAL', files), io, texts));
    const what = whatOf(values);
    const answer = leaveOut(reis, what, { publiek });
    if (!answer.ok) throw new Complaint('the journey does not know this id');
    return { page: leaveOutDocument(reis, what, answer, publiek, texts), data: answer };
  },
  'what-if': ({ values, files, io, texts }) => {
    const spelregels = readSpelregels(values['spelregels'], io);
    const histories = journalsOf(files).map((file) => readJournal(file, io, texts));
    const method = methodIn(texts.language);
    const answers = histories.map((facts) => whatIf(facts, { spelregels, method }));
    const [first] = answers;
    if (first !== undefined && answers.length === 1)
      return { page: whatIfDocument(first, fold(histories[0] ?? []).titel, texts), data: first };
    return { page: whatIfTableDocument(answers, texts), data: answers };
  },
  portfolio: ({ files, io, texts }) => {
    const answer = portfolio(
      journalsOf(files).map((file) => fold(readJournal(file, io, texts))),
      methodIn(texts.language),
    );
    return { page: portfolioDocument(answer, texts), data: answer, csv: portfolioCsv(answer) };
  },
  cards: ({ files, io, publiek, texts }) => ({
    data: elementCards(fold(readJournal(onlyOne('JOURNAL', files), io, texts)), { publiek }),
  }),
  recall: ({ values, files, io, texts }) => ({
    data: recall(readCards(values['cards'], io), fold(readJournal(onlyOne('JOURNAL', files), io, texts))),
  }),
};

/** `insight`: questions about the whole chain of one journey, or about many journeys. */
export const insight: CliCommand = {
  usage: `insight leave-out JOURNAL --kring ${kringen.join('|')} | --kennissoort SOORT | --materiaal ID
         insight what-if JOURNAL... --spelregels FILE
         insight portfolio JOURNAL...
         insight cards JOURNAL
         insight recall JOURNAL --cards FILE
         insight QUESTION … [--to ${formats.join('|')}] [--publiek ${publieken.join('|')}] [--taal nl|en] [--out FILE]`,
  summary: `Answers a question about the whole chain of one journey, or about many journeys. What falls without a voice (leave-out), what other rules would have refused (what-if), where journeys stand (portfolio), what they learned as cards (cards), and which cards were called back (recall).
--spelregels is a JSON file with settings, such as {"minimumInvalshoeken": 6}. cards and recall answer in JSON; only portfolio has csv.`,
  examples: [
    'insight leave-out reis-demo/reis.json --kring leefwereld --to html --out zonder-leefwereld.html',
    'insight portfolio reis-demo/reis.json --to csv',
    'insight cards reis-demo/reis.json --out kaarten.json',
    'insight recall reis-demo/reis.json --cards kaarten.json',
  ],
  run: (args, io) => {
    const { values, positionals } = readArgs(args, {
      kring: { type: 'string' },
      kennissoort: { type: 'string' },
      materiaal: { type: 'string' },
      spelregels: { type: 'string' },
      cards: { type: 'string' },
      publiek: { type: 'string' },
      to: { type: 'string' },
      out: { type: 'string' },
      ...taalOption,
    });
    const [name = '', ...files] = positionals;
    const question = Object.hasOwn(questions, name) ? questions[name] : undefined;
    if (question === undefined) throw new WrongUsage(`the question is one of ${Object.keys(questions).join(', ')}`);
    const publiek = values.publiek === undefined ? 'openbaar' : oneOf('publiek', values.publiek, publieken);
    const { page, data, csv } = question({ values, files, io, publiek, texts: textsIn(readTaal(values.taal)) });
    const format = oneOf('to', values.to ?? formatOf(values.out) ?? (page === undefined ? 'json' : 'md'), [
      ...(page === undefined ? [] : (['md', 'html'] as const)),
      'json',
      ...(csv === undefined ? [] : (['csv'] as const)),
    ]);
    const text =
      format === 'csv' ? csv : format === 'json' || !page ? `${printableJson(data)}\n` : writers[format](page);
    if (values.out === undefined) io.stdout(text ?? '');
    else writeFile(values.out, text ?? '', io);
    return exitCodes.ok;
  },
};

/** The format that the name of a file asks for. */
const formatOf = (file: string | undefined): string | undefined =>
  formats.find((format) => file?.toLowerCase().endsWith(`.${format}`));

function journalsOf(files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new WrongUsage('JOURNAL is missing');
  return files;
}

/** What is left out: exactly one of the three. One reiziger is a question about a person: a program may ask it, nothing writes it to a file. */
function whatOf({ kring, kennissoort, materiaal }: Asked['values']): LeaveOutOfPage {
  const given: LeaveOutOfPage[] = [
    ...(kring === undefined ? [] : [{ kring: oneOf('kring', kring, kringen) }]),
    ...(kennissoort === undefined ? [] : [{ kennissoort: oneOf('kennissoort', kennissoort, kennissoorten) }]),
    ...(materiaal === undefined ? [] : [{ materiaal }]),
  ];
  const [what] = given;
  if (what === undefined || given.length > 1)
    throw new WrongUsage('say what to leave out with one of --kring, --kennissoort, --materiaal');
  return what;
}

/** JSON of a file, checked; the complaint names the file and never its content. */
function readChecked<T>(option: string, file: string | undefined, io: Io, check: (value: unknown) => T | undefined): T {
  if (file === undefined) throw new WrongUsage(`--${option} is missing: the name of a JSON file`);
  const checked = check(readJson(file, io));
  if (checked === undefined) throw new Complaint(`${file} does not hold what --${option} expects`);
  return checked;
}

const readSpelregels = (file: string | undefined, io: Io): Spelregels =>
  readChecked('spelregels', file, io, (value) => {
    const read = spelregelsSchema.safeParse(value);
    return read.success ? read.data : undefined;
  });

const readCards = (file: string | undefined, io: Io) =>
  readChecked('cards', file, io, (value) => {
    if (!Array.isArray(value)) return undefined;
    const cards = value.map((one) => elementCardSchema.safeParse(one));
    return cards.every((one) => one.success) ? cards.flatMap((one) => one.data) : undefined;
  });
