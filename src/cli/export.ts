import { artefactsOf, type AdoptedArtefact } from '../assemble/index.js';
import { fotoDocument, opdrachtDocument, programmaDocument, reisverslagDocument } from '../document/index.js';
import { fold, type Fact } from '../index.js';
import {
  adoptionToZgw,
  base64Of,
  diwooSitemap,
  factToZgw,
  objectTypes,
  toCloudEvent,
  toObject,
  toOcel,
  toSip,
  wooCategorie,
  zaaktypeTemplate,
  zaaktypeUrls,
  type InteropHost,
  type Mapped,
  type MdtoOptions,
  type ZaaktypeOptions,
} from '../interop/index.js';
import { renderHtml } from '../render/index.js';
import { publieken, type Publiek } from '../schemas/index.js';
import { eventsOf, logXes } from '../simulate/index.js';
import type { Texts } from '../texts/nl.js';
import { Complaint, exitCodes, onlyOne, oneOf, readArgs, WrongUsage, type CliCommand, type Io } from './command.js';
import { readJson, writeFile } from './files.js';
import { readJournal } from './journal.js';
import { readTaal, taalOption, textsIn } from './taal.js';

const targets = ['mdto', 'objects', 'zgw', 'cloudevents', 'diwoo', 'ocel', 'xes'] as const;
type Target = (typeof targets)[number];

/** What `--host` holds: who the host is, and what each standard asks that only a municipality knows. */
interface HostFile extends InteropHost {
  readonly mdto?: MdtoOptions;
  readonly zaaktype?: ZaaktypeOptions;
  readonly objecttypen?: Readonly<
    Partial<Record<AdoptedArtefact['soort'], { readonly url: string; readonly versie: number }>>
  >;
}

/** What came of an export: the files, and what was left out and why. */
interface Exported {
  readonly files: readonly (readonly [name: string, text: string])[];
  readonly leftOut: readonly string[];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The least that a host file holds. */
const exampleHost =
  '{"bron":{"naam":"Reizen","systeem":"reizen","oin":"00000001003214345000"},"organisatie":{"naam":"Voorbeeldstad"},"basis":"https://reizen.voorbeeldstad.nl"}';

/** `export`: a journey in the form that another system of the municipality takes. */
export const exportJourney: CliCommand = {
  usage: `export JOURNAL --to ${targets.join('|')} [--host FILE] --out DIR [--publiek ${publieken.join('|')}] [--taal nl|en]`,
  summary: `Writes what another system takes, and says what was left out and why. Only what was adopted is exported, for the audience that is named (openbaar when none is). FILE is JSON: bron, organisatie and basis, and what a standard asks beside them (mdto, zaaktype, objecttypen). The least is\n${exampleHost}\nocel and xes need no FILE.`,
  examples: [
    'export reis-demo/reis.json --to cloudevents --host gemeente.json --out events',
    'export reis-demo/reis.json --to ocel --publiek kern --out log',
  ],
  run: (args, io) => {
    const { values, positionals } = readArgs(args, {
      to: { type: 'string' },
      host: { type: 'string' },
      out: { type: 'string' },
      publiek: { type: 'string' },
      ...taalOption,
    });
    if (values.to === undefined) throw new WrongUsage(`--to is missing; it is one of ${targets.join(', ')}`);
    if (values.out === undefined) throw new WrongUsage('--out is missing');
    const to = oneOf('to', values.to, targets);
    const publiek = values.publiek === undefined ? 'openbaar' : oneOf('publiek', values.publiek, publieken);
    const texts = textsIn(readTaal(values.taal));
    const facts = readJournal(onlyOne('JOURNAL', positionals), io, texts);
    const host = readHost(values.host, to, io);
    const { files, leftOut } = exports[to](facts, artefactsOf(facts, { publiek }), host, texts, publiek);
    for (const [name, text] of files) writeFile(`${values.out}/${name}`, text, io);
    io.stdout(`${files.length} files in ${values.out}\n${leftOut.map((why) => `left out: ${why}\n`).join('')}`);
    return exitCodes.ok;
  },
};

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Event logs need nothing of a host; everything else does. */
function readHost(path: string | undefined, to: Target, io: Io): HostFile {
  if (path === undefined) {
    if (to === 'ocel' || to === 'xes') return { bron: { naam: '', systeem: '' }, organisatie: { naam: '' }, basis: '' };
    throw new Complaint('--host is missing; it names a JSON file with bron, organisatie and basis');
  }
  const host = readJson(path, io);
  const { bron, organisatie, basis } = (isRecord(host) ? host : {}) as Partial<HostFile>;
  if (!isRecord(bron) || !isRecord(organisatie) || typeof basis !== 'string')
    throw new Complaint(`${path} does not hold bron, organisatie and basis, such as ${exampleHost}`);
  return host as HostFile;
}

const nameOf = ({ soort, vaststelling }: AdoptedArtefact): string => `${soort}-${vaststelling.versie}`;

function htmlOf(one: AdoptedArtefact, texts: Texts): string {
  if (one.soort === 'opdracht') return renderHtml(opdrachtDocument(one.artefact, texts));
  if (one.soort === 'foto') return renderHtml(fotoDocument(one.artefact, texts));
  return renderHtml(
    one.soort === 'programma' ? programmaDocument(one.artefact, texts) : reisverslagDocument(one.artefact, texts),
  );
}

/** The value of a mapping, or the complaint that says what the host has to give. */
function given<T>(answer: Mapped<T>): T {
  if (answer.ok) return answer.value;
  throw new Complaint(`${answer.message} ${answer.remedy} [${answer.code} ${answer.path.join('.')}]`);
}

type Export = (
  facts: readonly Fact[],
  adopted: readonly AdoptedArtefact[],
  host: HostFile,
  texts: Texts,
  publiek: Publiek,
) => Exported;

const drafts = (facts: readonly Fact[]): string[] => {
  const { ronde, programma, reisverslag, vastgesteld } = fold(facts);
  const isAdopted = (artefact: string): boolean =>
    vastgesteld.some((one) => one.artefact === artefact && one.ronde === ronde);
  return [
    ...(programma && !isAdopted('programma') ? [`programma ${ronde}: a draft, not adopted`] : []),
    ...(reisverslag && !isAdopted('reisverslag') ? [`reisverslag ${ronde}: a draft, not adopted`] : []),
  ];
};

/** What an event log leaves out for everybody but the kern: a pseudonym per step links what one person did. */
const withoutWho = 'who did each step: only the kern (--publiek kern) gets pseudonyms';
const pseudonyms = 'nothing: the log holds the pseudonym of who did each step, so do not publish it as it is';

const exports: Readonly<Record<Target, Export>> = {
  mdto: (facts, adopted, host, texts) => {
    if (host.mdto === undefined) throw new Complaint('the host file holds no mdto: checksumDatum and waardering');
    const { id, titel } = fold(facts);
    const html = new Map(
      adopted.map((one) => [
        `${one.soort} ${one.vaststelling.versie}`,
        [
          {
            bestandsnaam: `${nameOf(one)}.html`,
            inhoud: htmlOf(one, texts),
            pronom: { code: 'fmt/471', label: 'Hypertext Markup Language' },
          },
        ],
      ]),
    );
    const files = given(toSip({ id, titel }, adopted, html, host, host.mdto));
    return { files: files.map(({ pad, inhoud }) => [pad, String(inhoud)]), leftOut: drafts(facts) };
  },
  objects: (facts, adopted, host) => {
    const types = objectTypes(host).map(
      (one) => [`objecttype-${one.objecttype.labels.artefact}.json`, json(one)] as const,
    );
    const leftOut: string[] = [];
    const objects = adopted.flatMap((one) => {
      const type = host.objecttypen?.[one.soort];
      if (type === undefined) {
        leftOut.push(`${nameOf(one)}: the host file names no objecttype for ${one.soort}`);
        return [];
      }
      const made = toObject(one, { objecttypeUrl: type.url, typeVersion: type.versie });
      if (made.ok) return [[`object-${nameOf(one)}.json`, json(made.value)] as const];
      leftOut.push(`${nameOf(one)}: ${made.message}`);
      return [];
    });
    return { files: [...types, ...objects], leftOut: [...leftOut, ...drafts(facts)] };
  },
  zgw: (facts, adopted, host, texts) => {
    if (host.zaaktype === undefined)
      throw new Complaint('the host file holds no zaaktype: catalogi, domein, selectielijst …');
    const urls = zaaktypeUrls(host.zaaktype.catalogi);
    const bundle = given(zaaktypeTemplate(host, host.zaaktype));
    const bySeq = new Map(adopted.map((one) => [one.vaststelling.seq, one]));
    const requests = facts.flatMap((fact) => {
      const one = bySeq.get(fact.seq);
      const document = one && {
        bestandsnaam: `${nameOf(one)}.html`,
        formaat: 'text/html',
        inhoud: base64Of(htmlOf(one, texts)),
      };
      return [
        ...given(factToZgw(fact, urls, host)),
        ...(one && document ? given(adoptionToZgw(one, document, urls, host)) : []),
      ];
    });
    return {
      files: [
        ...Object.entries(bundle).map(([name, entries]) => [`catalogus/${name}.json`, json(entries)] as const),
        ['requests.json', json(requests)],
      ],
      leftOut: drafts(facts),
    };
  },
  cloudevents: (facts, _adopted, host) => {
    const { id } = fold(facts);
    const lines = facts.map((fact) => JSON.stringify(given(toCloudEvent(fact, id, host))));
    return { files: [['events.ndjson', `${lines.join('\n')}\n`]], leftOut: [] };
  },
  diwoo: (facts, adopted, host, texts) => {
    const entries = adopted.map((one) => ({
      adopted: one,
      url: `${host.basis}/${nameOf(one)}.html`,
      lastmod: one.vaststelling.op,
      categorie: wooCategorie(one.soort).voorstel,
    }));
    const checks = adopted.map((one) => ({ stuk: nameOf(one), ...wooCategorie(one.soort) }));
    return {
      files: [
        ['sitemap.xml', given(diwooSitemap(entries, host))],
        ['categorieen.json', json(checks)],
        ...adopted.map((one) => [`${nameOf(one)}.html`, htmlOf(one, texts)] as const),
      ],
      leftOut: [
        ...drafts(facts),
        'the decision on each Woo category: categorieen.json holds the proposal and its test',
      ],
    };
  },
  ocel: (facts) => ({
    files: [['log.jsonocel', json(toOcel([[fold(facts).id, facts]]))]],
    leftOut: ['who did each step: the log holds ids, numbers and words of the method'],
  }),
  xes: (facts, _adopted, _host, _texts, publiek) => {
    const events = eventsOf([[fold(facts).id, facts]]);
    const shown = publiek === 'kern' ? events : events.map((event) => ({ ...event, door: '' }));
    return { files: [['log.xes', logXes(shown)]], leftOut: [publiek === 'kern' ? pseudonyms : withoutWho] };
  },
};
