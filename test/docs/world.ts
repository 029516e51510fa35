// What the examples of the source speak of without saying where it comes from: a journey, its facts, a store, a host that shows things.
import { randomBytes } from 'node:crypto';
import { createActor } from 'xstate';
import * as z from 'zod';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import * as assemble from '../../src/assemble/index.js';
import * as document from '../../src/document/index.js';
import * as docx from '../../src/docx/index.js';
import * as drafts from '../../src/drafts/index.js';
import * as forms from '../../src/forms/index.js';
import * as insight from '../../src/insight/index.js';
import * as front from '../../src/index.js';
import * as interop from '../../src/interop/index.js';
import * as react from '../../src/react/index.js';
import * as vue from '../../src/vue/index.js';
import * as journal from '../../src/journal/index.js';
import * as contract from '../../src/journal/stores/contract.js';
import * as file from '../../src/journal/stores/file.js';
import * as indexeddb from '../../src/journal/stores/indexeddb.js';
import * as postgres from '../../src/journal/stores/postgres.js';
import * as privacy from '../../src/privacy/index.js';
import * as render from '../../src/render/index.js';
import * as site from '../../src/site/index.js';
import { remedy } from '../../src/rules/remedies.js';
import { lineSchema } from '../../src/schemas/basis/values.js';
import * as schemas from '../../src/schemas/index.js';
import { schemaOf } from '../../src/schemas/basis/schema.js';
import * as simulate from '../../src/simulate/index.js';
import * as parquet from '../../src/simulate/parquet.js';
import * as testing from '../../src/testing/index.js';
import * as workers from '../../src/simulate/workers.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';

const started = front.startReis(rotterdam.start);
if (!started.ok) throw new Error(started.rejection.code);
const { facts: later, reis } = front.decideMany(started.reis, rotterdam.commands);
const facts = [...started.facts, ...later];
const meta = { op: '2026-11-02T09:00:00+01:00', door: 'r-wethouder' };
const materiaal = rotterdam.commands.find(({ type }) => type === 'materiaal.toevoegen');
const small = simulate.defineStudy({
  name: 'begeleiders',
  policies: {
    vier: simulate.exampleScenario({ weeks: 20 }),
    vijf: simulate.exampleScenario({ weeks: 20, begeleidersplaatsen: 5 }),
  },
  replications: 2,
  chunkSize: 1,
});
/** A worker loads the module of a study by its address. This one stands in for it: the same hash, and rows that are none. */
const script = `data:text/javascript,${encodeURIComponent(
  `const study = { hash: '${small.hash}', with: () => study, runChunk: () => [] }; export default study;`,
)}`;
const ourRule: front.Rule = {
  id: 'foto.onze-regel',
  gate: 'foto',
  level: 'advies',
  source: 'ours',
  codes: ['foto.onze-regel'],
  check: () => ({ findings: [], by: [] }),
};
const store = await storeOf(facts);

async function storeOf(kept: readonly front.Fact[]): Promise<ReturnType<typeof journal.memoryStore>> {
  const memory = journal.memoryStore();
  await memory.append('reis-1', kept, 0);
  return memory;
}

/** Everything that a door lets out. */
const doors = {
  ...assemble,
  ...docx,
  ...drafts,
  ...document,
  ...forms,
  ...insight,
  ...front,
  ...interop,
  ...react,
  ...journal,
  ...contract,
  ...file,
  ...indexeddb,
  ...postgres,
  ...privacy,
  ...render,
  ...site,
  ...schemas,
  ...simulate,
  ...parquet,
  ...testing,
  ...workers,
  nl,
  en,
  z,
  createActor,
  randomBytes,
  remedy,
  schemaOf,
  name: lineSchema,
};

const nothing = (): null => null;

/** What a host has at hand. */
const host = {
  reis,
  facts,
  fact: facts[0],
  draft: drafts.openDraft(reis, 'programma'),
  conflict: { path: ['waartoe'], base: '', mine: 'Wij', theirs: 'Zij' },
  before: reis.reisverslagen[0]?.reisverslag,
  after: reis.reisverslagen[1]?.reisverslag,
  opdrachten: [reis.opdracht, reis.opdracht],
  meta,
  reiswens: rotterdam.start.reiswens,
  materiaal: materiaal && 'materiaal' in materiaal ? materiaal.materiaal : undefined,
  command: { type: 'reis.staken', meta, reden: 'Het college stopt.' },
  commands: [{ type: 'reis.staken', meta, reden: 'Het college stopt.' }],
  mine: [{ type: 'reis.staken', meta, reden: 'Het college stopt.' }],
  theirs: reis,
  host: {
    bron: { naam: 'Reisdossier', systeem: 'reisdossier', oin: '00000001001234567000' },
    organisatie: {
      naam: 'Voorbeeldstad',
      rsin: '123456782',
      tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0599',
    },
    basis: 'https://reisdossier.example.nl/api/v1',
  },
  method: front.aanpakkenMetImpact,
  journeys: [facts],
  answer: insight.leaveOut(reis, { kring: 'wetenschap' }, { publiek: 'kern' }),
  now: meta.op,
  verhalen: rotterdam.verhalen,
  foto: assemble.assembleFoto(reis, { publiek: 'openbaar' }),
  programma: assemble.assembleProgramma(reis, { publiek: 'openbaar', versie: 1 }),
  verslag: assemble.assembleReisverslag(reis, { publiek: 'openbaar', versie: 1 }),
  reisverslag: assemble.assembleReisverslag(reis, { publiek: 'openbaar', versie: 1 }),
  first: reis.programmas[0]?.programma,
  second: reis.programmas[1]?.programma,
  story: 'Ik woon om de hoek bij de Hoogstraat.',
  text: journal.serializeJournal(facts),
  ourRule,
  show: nothing,
  propose: nothing,
  log: nothing,
  report: nothing,
  publish: nothing,
  writeFileSync: nothing,
  pool: { query: () => Promise.resolve({ rows: [] }) },
  ourStore: journal.memoryStore,
  test: (_name: string, run: () => Promise<void>) => run(),
  study: small,
  rows: simulate.runStudy(small),
  script,
  scenario: small.policies['vier'],
  vier: small.policies['vier'],
  vijf: small.policies['vijf'],
};

/** In the machine `store` and `render` are functions of a host; in the journal a store is a store. */
export function worldOf(source: string): Readonly<Record<string, unknown>> {
  const own = source.startsWith('src/machine/') ? { store: nothing, render: nothing } : { store };
  const framework = source.startsWith('src/vue/') ? vue : {};
  return { ...doors, ...framework, ...host, ...own };
}
