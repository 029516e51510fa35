import { rotterdam } from '../../examples/rotterdam/reis.js';
import { decide, fold, startReis, type Fact } from '../index.js';
import { dayIn } from '../method/zone.js';
import { publieken, type Artefact } from '../schemas/index.js';
import type { AssembleOptions } from '../assemble/index.js';
import type { Texts } from '../texts/nl.js';
import { reiskaartDocument } from '../document/index.js';
import { serializeJournal } from '../journal/index.js';
import { renderReiskaart } from '../render/index.js';
import { documentOf, writers, type Format } from './artefacts.js';
import { Complaint, WrongUsage, exitCodes, oneOf, readArgs, type CliCommand, type Io } from './command.js';
import { writeFile } from './files.js';
import { plateOf, siteOf } from './plates.js';
import { table } from './table.js';
import { readTaal, taalOption, textsIn } from './taal.js';

/** Whether somebody's own journey stands where the example would come. */
function holdsOther(file: string, io: Io): boolean {
  if (io.identity(file) === undefined) return false;
  try {
    return !io.readFile(file).includes(`"reis":"${rotterdam.start.id}"`);
  } catch {
    return true;
  }
}

/** `demo`: a whole journey through every gate, and everything that it yields. */
export const demo: CliCommand = {
  usage: `demo [--out DIR] [--publiek ${publieken.join('|')}] [--taal nl|en]`,
  summary: `Walks the Rotterdam journey (loneliness among older people) and writes all that it yields. In DIR (reis-demo) stand a site, its artefacts and plates, its map, its journal and its invented stories, for the smallest audience (kern) unless another is named.`,
  examples: ['demo --out reis-demo', 'demo --out openbaar --publiek openbaar --taal en'],
  run: (args, io) => {
    const { values, positionals } = readArgs(args, {
      out: { type: 'string' },
      publiek: { type: 'string' },
      ...taalOption,
    });
    if (positionals.length > 0) throw new WrongUsage('demo takes options only; the folder goes behind --out');
    const folder = (values.out ?? 'reis-demo').replace(/(.)\/+$/, '$1');
    const publiek = values.publiek === undefined ? 'kern' : oneOf('publiek', values.publiek, publieken);
    const options = { publiek, verhalen: rotterdam.verhalen };
    const texts = textsIn(readTaal(values.taal));
    const facts = walk();
    const made = yields(facts, options, texts);
    const there = `${folder}/reis.json`;
    if (holdsOther(there, io))
      throw new Complaint(`${there} is not of the example, and is not overwritten; name another folder behind --out`);
    for (const { path, text } of siteOf(facts, options, texts)) writeFile(`${folder}/site/${path}`, text, io);
    for (const { file, text } of made) writeFile(`${folder}/${file}`, text, io);
    io.stdout(
      table(
        ['file', 'what'],
        [
          [`${folder}/site/index.html`, 'the whole journey as a site: open this first'],
          ...made.map(({ file, what }) => [`${folder}/${file}`, what]),
        ],
      ),
    );
    return exitCodes.ok;
  },
};

/** The facts of the journey: every command decided, one after the other. A refusal here is a mistake of ours. */
function walk(): readonly Fact[] {
  const started = startReis(rotterdam.start);
  if (!started.ok) throw new TypeError(`Expected the example to start but received ${started.rejection.code}.`);
  const facts = [...started.facts];
  let { reis } = started;
  for (const command of rotterdam.commands) {
    const decision = decide(reis, command);
    if (!decision.ok) {
      const codes = decision.rejection.findings.map(({ code }) => code).join(', ');
      throw new TypeError(
        `Expected ${command.type} at ${reis.seq} to be allowed but received ${decision.rejection.code}: ${codes}.`,
      );
    }
    for (const fact of decision.facts) facts.push(fact);
    reis = decision.reis;
  }
  return facts;
}

interface Yield {
  readonly file: string;
  readonly text: string;
  readonly what: string;
}

/** Opdracht and foto are made once; programma and reisverslag once a round. */
const numbered = (artefact: Artefact, versie: number): string =>
  artefact === 'opdracht' || artefact === 'foto' ? artefact : `${artefact}-${versie}`;

/** Every adopted artefact in every format, in the order of adoption; then the map, the journal and the stories. */
function yields(facts: readonly Fact[], options: AssembleOptions, texts: Texts): Yield[] {
  const reis = fold(facts);
  const artefacts = reis.vastgesteld.flatMap(({ artefact, versie, op }, place) => {
    const document = documentOf(facts, { artefact, versie }, options, texts);
    const name = numbered(artefact, versie);
    return (Object.keys(writers) as Format[]).map((format) => ({
      file: `${place + 1}-${name}.${format}`,
      text: writers[format](document),
      what: `${name.replace('-', ' ')}, adopted on ${dayIn(op, reis.spelregels.tijdzone)}`,
    }));
  });
  const stories = `${JSON.stringify(Object.fromEntries(rotterdam.verhalen), null, 2)}\n`;
  return [
    ...artefacts,
    ...(Object.keys(writers) as Format[]).map((format) => ({
      file: `reiskaart.${format}`,
      text: writers[format](reiskaartDocument(reis, texts)),
      what: 'the map of the journey, with its table',
    })),
    ...reis.vastgesteld.map(({ artefact, versie }, place) => ({
      file: `${place + 1}-${numbered(artefact, versie)}-praatplaat.svg`,
      text: plateOf(facts, { artefact, versie }, 'svg', options, texts),
      what: 'the same on one page',
    })),
    { file: 'reiskaart.svg', text: renderReiskaart(reis, texts), what: 'the map of the journey' },
    { file: 'reis.json', text: serializeJournal(facts), what: `the journal: ${facts.length} facts` },
    { file: 'verhalen.json', text: stories, what: 'the stories, all invented: for render --stories' },
  ];
}
