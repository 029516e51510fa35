import { artefacten, publieken } from '../schemas/index.js';
import { fold, type Fact } from '../index.js';
import type { Texts } from '../texts/nl.js';
import { reiskaartDocument } from '../document/index.js';
import { renderReiskaart } from '../render/index.js';
import { documentOf, writers, type Asked } from './artefacts.js';
import { Complaint, exitCodes, onlyOne, oneOf, readArgs, type CliCommand } from './command.js';
import { writeFile } from './files.js';
import { readJournal } from './journal.js';
import { plateOf, siteOf } from './plates.js';
import { readStories } from './stories.js';
import { readTaal, taalOption, textsIn } from './taal.js';

const formats = ['html', 'md', 'svg', 'site'] as const;

/** Another form than the report: one page on its side. */
const forms = ['praatplaat'] as const;

/** `render`: one artefact of a journal, for one audience. */
export const render: CliCommand = {
  usage: `render JOURNAL --artefact ${artefacten.join('|')}|reiskaart [--to ${formats.join('|')}] [--as ${forms.join('|')}] [--versie N|concept]
         [--publiek ${publieken.join('|')}] [--stories FILE] [--taal nl|en] [--out FILE]`,
  summary: `Writes one artefact, as it was adopted, for one audience (openbaar when none is named). Without --versie the newest
      adopted one, or the draft when there is none. The texts of stories come from a JSON file: a text by id of the materiaal.
      --as praatplaat writes one page on its side (html or svg); --to site writes the whole journey to the folder behind --out,
      or to one file when that is a name with .html.`,
  run: (args, io) => {
    const { values, positionals } = readArgs(args, {
      artefact: { type: 'string' },
      to: { type: 'string' },
      as: { type: 'string' },
      versie: { type: 'string' },
      publiek: { type: 'string' },
      stories: { type: 'string' },
      out: { type: 'string' },
      ...taalOption,
    });
    const isSite = values.to === 'site';
    if (isSite && values.out === undefined)
      throw new Complaint('--to site needs a folder behind --out, or the name of one .html file');
    if (values.artefact === undefined && !isSite) throw new Complaint('--artefact is missing');
    const artefact = oneOf('artefact', values.artefact ?? 'reiskaart', [...artefacten, 'reiskaart']);
    const format = oneOf('to', values.to ?? formatOf(values.out) ?? (artefact === 'reiskaart' ? 'svg' : 'md'), formats);
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
    const as = values.as === undefined ? undefined : oneOf('as', values.as, forms);
    let text: string;
    if (as === 'praatplaat' && artefact !== 'reiskaart')
      text = plateOf(facts, { artefact, versie }, format === 'svg' ? 'svg' : 'html', { publiek, verhalen }, texts);
    else if (artefact === 'reiskaart' || format === 'svg') text = mapOf(facts, artefact, format, texts);
    else
      text = writers[format === 'md' ? 'md' : 'html'](
        documentOf(facts, { artefact, versie }, { publiek, verhalen }, texts),
      );
    if (values.out === undefined) io.stdout(text);
    else writeFile(values.out, text, io);
    return exitCodes.ok;
  },
};

function mapOf(facts: readonly Fact[], artefact: string, format: (typeof formats)[number], texts: Texts): string {
  if (artefact !== 'reiskaart') throw new Complaint('--to svg is for the reiskaart only');
  const reis = fold(facts);
  return format === 'svg'
    ? renderReiskaart(reis, texts)
    : writers[format === 'md' ? 'md' : 'html'](reiskaartDocument(reis, texts));
}

/** The format that the name of a file asks for. */
const formatOf = (file: string | undefined): string | undefined =>
  formats.find((format) => file?.toLowerCase().endsWith(`.${format}`));

function readVersie(value: string | undefined): Asked['versie'] {
  if (value === undefined || value === 'concept') return value;
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new Complaint('--versie is a number from 1, or concept');
  return Number(value);
}
