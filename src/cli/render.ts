import { artefacten, publieken } from '../schemas/index.js';
import { fold, type Fact } from '../index.js';
import type { Texts } from '../texts/nl.js';
import type { AssembleOptions } from '../assemble/index.js';
import { reiskaartDocument, type Document } from '../document/index.js';
import { renderReiskaart } from '../render/index.js';
import { documentOf, writers, type Asked } from './artefacts.js';
import { Complaint, exitCodes, onlyOne, oneOf, readArgs, WrongUsage, type CliCommand } from './command.js';
import { writeFile } from './files.js';
import { readJournal } from './journal.js';
import { letterOf, proposalOf } from './letters.js';
import { plateOf, sheetOf, siteOf } from './plates.js';
import { readStories } from './stories.js';
import { readTaal, taalOption, textsIn } from './taal.js';

const formats = ['html', 'md', 'docx', 'svg', 'site'] as const;

/** Another form than the report: one page on its side, the plan on a page, the poster of the foto, a proposal to a council, a letter to who contributed. */
const forms = ['praatplaat', 'plan', 'poster', 'raadsvoorstel', 'terugkoppelbrief'] as const;

interface Asks {
  readonly as?: (typeof forms)[number] | undefined;
  readonly artefact: Asked['artefact'] | 'reiskaart';
  readonly versie: Asked['versie'];
  readonly voor?: string | undefined;
}

/** `render`: one artefact of a journal, for one audience. */
export const render: CliCommand = {
  usage: `render JOURNAL --artefact ${artefacten.join('|')}|reiskaart [--to ${formats.join('|')}] [--as ${forms.join('|')}] [--versie N|concept] [--publiek ${publieken.join('|')}] [--voor REIZIGER|MATERIAAL|KRING] [--stories FILE] [--taal nl|en] [--out FILE]`,
  summary: `Writes one artefact, as it was adopted, for one audience (openbaar when none is named). Without --versie it is the newest adopted one, or the draft when there is none. The texts of stories come from a JSON file: a text by id of the materiaal.
--as praatplaat writes one page on its side (html or svg); --as plan the plan on a page and --as poster the foto as a poster (svg); --as raadsvoorstel a proposal to a council; --as terugkoppelbrief a letter to who is named by --voor.
--to docx needs the package docx and --out. --to site writes the whole journey to the folder behind --out, or to one file when that is a name with .html.`,
  examples: [
    'render reis-demo/reis.json --artefact foto --out foto.html',
    'render reis-demo/reis.json --artefact programma --versie 1 --as praatplaat --out plaat.svg',
    'render reis-demo/reis.json --to site --publiek openbaar --out reis.html',
  ],
  run: async (args, io) => {
    const { values, positionals } = readArgs(args, {
      artefact: { type: 'string' },
      to: { type: 'string' },
      as: { type: 'string' },
      versie: { type: 'string' },
      publiek: { type: 'string' },
      stories: { type: 'string' },
      voor: { type: 'string' },
      out: { type: 'string' },
      ...taalOption,
    });
    const isSite = values.to === 'site';
    if (isSite && values.out === undefined)
      throw new Complaint('--to site needs a folder behind --out, or the name of one .html file');
    const as = values.as === undefined ? undefined : oneOf('as', values.as, forms);
    const names = as === 'terugkoppelbrief' || as === 'raadsvoorstel';
    const sheet = as === 'plan' || as === 'poster' ? as : undefined;
    if (values.artefact === undefined && !isSite && !names && sheet === undefined)
      throw new WrongUsage('--artefact is missing');
    const artefact = oneOf('artefact', values.artefact ?? 'reiskaart', [...artefacten, 'reiskaart']);
    const usual = artefact === 'reiskaart' && !names ? 'svg' : 'md';
    const format = oneOf('to', values.to ?? formatOf(values.out) ?? usual, formats);
    const publiek = values.publiek === undefined ? 'openbaar' : oneOf('publiek', values.publiek, publieken);
    const texts = textsIn(readTaal(values.taal));
    const versie = readVersie(values.versie);
    const facts = readJournal(onlyOne('JOURNAL', positionals), io, texts);
    const verhalen = values.stories === undefined ? undefined : readStories(values.stories, io);

    if (isSite) {
      const out = values.out ?? '';
      const oneFile = out.toLowerCase().endsWith('.html');
      for (const { path, text } of siteOf(facts, { publiek, verhalen, oneFile }, texts))
        writeFile(oneFile ? out : `${out}/${path}`, text, io);
      return exitCodes.ok;
    }
    if (sheet !== undefined && format !== 'svg') throw new Complaint(`--as ${sheet} is a drawing: --to svg`);
    if (format === 'svg' && sheet === undefined && (names || (artefact !== 'reiskaart' && as !== 'praatplaat')))
      throw new Complaint('--to svg is for the reiskaart, or with --as praatplaat, plan or poster');
    const options = { publiek, verhalen };
    let made: string | Uint8Array;
    if (sheet !== undefined) made = sheetOf(facts, { as: sheet, versie }, options, texts);
    else if (as === 'praatplaat' && artefact !== 'reiskaart')
      made = plateOf(facts, { artefact, versie }, format === 'svg' ? 'svg' : 'html', options, texts);
    else if (format === 'svg') made = renderReiskaart(fold(facts), texts);
    else {
      const document = documentAs(facts, { as, artefact, versie, voor: values.voor }, options, texts);
      made = format === 'docx' ? await wordOf(document) : writers[format === 'md' ? 'md' : 'html'](document);
    }
    if (values.out !== undefined) writeFile(values.out, made, io);
    else if (typeof made === 'string') io.stdout(made);
    else throw new Complaint('--to docx needs a file behind --out');
    return exitCodes.ok;
  },
};

/** What is asked for, as a document. */
function documentAs(
  facts: readonly Fact[],
  { as, artefact, versie, voor }: Asks,
  options: AssembleOptions,
  texts: Texts,
): Document {
  if (as === 'raadsvoorstel') return proposalOf(facts, versie === 'concept' ? undefined : versie, options, texts);
  if (as === 'terugkoppelbrief') {
    if (voor === undefined) throw new Complaint('--as terugkoppelbrief needs --voor: whom the letter is for');
    return letterOf(facts, voor, options, texts);
  }
  return artefact === 'reiskaart'
    ? reiskaartDocument(fold(facts), texts)
    : documentOf(facts, { artefact, versie }, options, texts);
}

/** A document as Word; the package that writes it is the host's. */
async function wordOf(document: Document): Promise<Uint8Array> {
  try {
    const { renderDocx } = await import('../docx/index.js');
    return await renderDocx(document);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
      throw new Complaint('--to docx needs the package docx: npm install docx');
    throw error;
  }
}

/** The format that the name of a file asks for. */
const formatOf = (file: string | undefined): string | undefined =>
  formats.find((format) => file?.toLowerCase().endsWith(`.${format}`));

function readVersie(value: string | undefined): Asked['versie'] {
  if (value === undefined || value === 'concept') return value;
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new Complaint('--versie is a number from 1, or concept');
  return Number(value);
}
