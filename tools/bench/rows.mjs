// What is compared with what, on the same commands and data. Each row gives a ratio and its aim.
import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { createStore } from '@xstate/store';
import { createActor, transition } from 'xstate';
import { assembleFoto } from '../../dist/assemble.js';
import {
  aanpakkenMetImpact,
  decide,
  decideMany,
  explain,
  fold,
  parseCommand,
  reisMachine,
  startReis,
} from '../../dist/index.js';
import { parseJournal, serializeJournal } from '../../dist/journal.js';
import { insightRows } from './insight.mjs';
import { batch, checkedReducer, foto, pushAll, readFacts, reducer } from './floors.mjs';
import { compare } from './measure.mjs';

const { decideParsed } = aanpakkenMetImpact;
const meta = { op: '2026-01-12T09:00:00+01:00', door: 'r-1' };
const angles = ['data', 'lokalePraktijk', 'lokaalNetwerk', 'wetenschap', 'watWerkt'];
const kringen = ['leefwereld', 'praktijk', 'beleid', 'wetenschap'];
const adding = (id) => ({
  type: 'materiaal.toevoegen',
  meta,
  materiaal: {
    id: `m-${id}`,
    soort: 'feit',
    invalshoek: angles[id % angles.length],
    kring: kringen[id % kringen.length],
    titel: `Vondst ${id}`,
    samenvatting: 'Wat er gevonden is, in een paar gewone woorden die samen een regel vullen.',
    aangedragenDoor: ['r-1'],
    publiek: 'openbaar',
    bron: { kennissoort: 'praktijk', titel: `Gesprek ${id % 50}` },
  },
});
const start = startReis({
  id: 'reis-1',
  titel: 'Minder eenzaam',
  meta,
  reiswens: { opgave: 'Mensen zijn eenzaam.', urgentie: [], doelen: [] },
  instap: {
    fase: 'verkennen',
    ronde: 1,
    reden: 'Voor de meting.',
    reizigers: [{ id: 'r-1', rol: 'inwoner', kring: 'leefwereld' }],
  },
});
const addings = (count) => Array.from({ length: count }, (_, id) => adding(id));
const grown = (count) => decideMany(start.reis, addings(count));
const factsOf = (count) => [...start.facts, ...grown(count - 1).facts];

const small = grown(10).reis;
const next = adding(1_000_000);
const parsed = parseCommand(next).command;

/** How long a fresh Node takes for a module, least of some starts, in milliseconds. */
function startUp(code, starts) {
  let least = Infinity;
  for (let i = 0; i < starts; i += 1) {
    const began = performance.now();
    spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: new URL('../..', import.meta.url) });
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

/** Minified and gzipped, in kilobytes. */
async function kilobytes(external) {
  const { outputFiles } = await build({
    stdin: { contents: "export * from './dist/index.js'", resolveDir: new URL('../..', import.meta.url).pathname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
    external,
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
}

/**
 * Every row: what, against what, the aim, and how it is measured. `rounds` is how thorough this run is. A `floor` is what nobody
 * who does this by hand gets under, measured in the same run: where it lies above the aim, the aim is out of reach. `whyMissed` is told below the table when the
 * row misses its aim.
 */
export const rows = [
  row('decide a parsed command, evolve included', 'hand-written reducer', 3, (rounds) =>
    compare(
      () => decideParsed(small, parsed),
      () => reducer(small, parsed),
      rounds,
    ),
  ),
  row('decide a parsed command', 'actor.send', 0.1, (rounds) => {
    // An actor keeps what it is sent. A correction leaves its journey as long as it was, so that both sides copy the same list.
    const correction = { ...adding(3), type: 'materiaal.corrigeren' };
    const { command } = parseCommand(correction);
    const actor = createActor(reisMachine, { input: { reis: small } }).start();
    return compare(
      () => decideParsed(small, command),
      () => actor.send(correction),
      rounds,
    );
  }),
  row(
    'decide a parsed command',
    'transition()',
    // 0.025 before format 3. References and the fields of a host are read off the schemas since; the floor beside it moves between 0.014 and 0.027.
    0.05,
    (rounds) => {
      const snapshot = reisMachine.resolveState({ value: 'verkennen', context: { reis: small } });
      const interpret = () => transition(reisMachine, snapshot, next);
      const floor = compare(() => reducer(small, parsed), interpret, rounds).ratio;
      return { ...compare(() => decideParsed(small, parsed), interpret, rounds), floor };
    },
    'The floor is the hand-written reducer against the same interpreter. What lies between: the rules of the step, which each answer for themselves, the references that are read off the schemas, and a fact that is put together from what its step says, in both ways of deciding.',
  ),
  row('decide a parsed command', '@xstate/store with the same reducer', null, (rounds) => {
    // From the same journey every time: after the first, the id would be taken.
    const store = createStore({
      context: { reis: small },
      on: { add: (_context, { command }) => ({ reis: reducer(small, command).reis }) },
    });
    return compare(
      () => decideParsed(small, parsed),
      () => store.trigger.add({ command: parsed }),
      rounds,
    );
  }),
  row('decide an unknown command', 'hand-written check and reducer', 5, (rounds) =>
    compare(
      () => decide(small, next),
      () => checkedReducer(small, next),
      rounds,
    ),
  ),
  row('explain the foto gate at 10⁴ materialen', '100 × the same at 10²', 1, (rounds) => {
    const [few, many] = [grown(100).reis, grown(10_000).reis];
    const { ours, theirs } = compare(
      () => explain(many, 'foto.vaststellen'),
      () => explain(few, 'foto.vaststellen'),
      rounds,
    );
    return { ours, theirs: theirs * 100, ratio: ours / (theirs * 100) };
  }),
  row('explain the foto gate at 10⁴ materialen, in milliseconds', '1 ms', 1, (rounds) => {
    const many = grown(10_000).reis;
    const { ours } = compare(
      () => explain(many, 'foto.vaststellen'),
      () => undefined,
      rounds,
    );
    return { ours, theirs: 1, ratio: ours };
  }),
  ...[1_000, 10_000, 100_000].map((count) =>
    row(`fold ${count} facts`, 'JSON.parse of the same journal', 1, (rounds) => {
      const facts = factsOf(count);
      const text = JSON.stringify(facts);
      return compare(
        () => fold(facts),
        () => JSON.parse(text),
        count > 50_000 ? Math.min(rounds, 15) : rounds,
      );
    }),
  ),
  row(
    'fold 10⁵ facts, per fact',
    'fold 10⁴ facts, per fact',
    1.15,
    (rounds) => {
      const [few, many] = [factsOf(10_000), factsOf(100_000)];
      const growth = (read) => {
        const { ours, theirs } = compare(
          () => read(many),
          () => read(few),
          Math.min(rounds, 15),
        );
        return { ours, theirs: theirs * 10, ratio: ours / (theirs * 10) };
      };
      return { ...growth(fold), floor: growth(pushAll).ratio };
    },
    'A loop that pushes the same payloads on one list, the floor, grows more: at 10⁵ the facts no longer fit the cache of the processor.',
  ),
  row('one materiaal.toevoegen on 10⁴', 'native copy of that list', 3, (rounds) => {
    const { reis } = grown(10_000);
    return compare(
      () => decideParsed(reis, parsed),
      () => [...reis.materiaal, parsed.materiaal],
      rounds,
    );
  }),
  row('decideMany of 10⁵', 'a loop with the same checks', 2, (rounds) => {
    const inputs = addings(100_000);
    return compare(
      () => decideMany(start.reis, inputs),
      () => batch(start.reis, inputs),
      Math.min(rounds, 9),
    );
  }),
  ...[100, 1_000, 10_000, 100_000].map((count) =>
    row(`assembleFoto of ${count} materialen`, 'one hand-written pass', 2, (rounds) => {
      const { reis } = grown(count);
      return compare(
        () => assembleFoto(reis, { publiek: 'openbaar' }),
        () => foto(reis),
        count > 50_000 ? Math.min(rounds, 15) : rounds,
      );
    }),
  ),
  ...[
    [10_000, 1.25],
    [100_000, 1.4],
  ].map(([count, aim]) =>
    row(
      `parseJournal of ${count} facts`,
      'JSON.parse',
      aim,
      (rounds) => {
        const text = serializeJournal(factsOf(count));
        const parse = () => JSON.parse(text);
        const some = Math.min(rounds, count > 50_000 ? 9 : 21);
        const floor = compare(() => readFacts(text), parse, some).ratio;
        return { ...compare(() => parseJournal(text), parse, some), floor };
      },
      'What it takes beyond JSON.parse is the compiled schema of every fact, asked once. The floor asks the same of one kind of fact by hand; leaving a field unchecked would be faster and wrong.',
    ),
  ),
  row('a refused command, findings included', 'the same command allowed', 10, (rounds) => {
    const refused = { ...parsed, materiaal: { ...parsed.materiaal, id: 'm-1' } };
    return compare(
      () => decideParsed(small, refused),
      () => decideParsed(small, parsed),
      rounds,
    );
  }),
  row('start-up of the front door', "import 'xstate' and 'zod'", 1.2, (rounds) => {
    const starts = Math.max(5, Math.round(rounds / 4));
    const ours = startUp("await import('./dist/index.js')", starts);
    const theirs = startUp("await import('xstate'); await import('zod')", starts);
    return { ours, theirs, ratio: ours / theirs };
  }),
  row(
    'front door, minified and gzipped, with peers',
    '60 kB',
    1,
    async () => {
      const ours = await kilobytes([]);
      const without = await kilobytes(['xstate', 'zod']);
      return { ours, theirs: 60, ratio: ours / 60, floor: (ours - without) / 60 };
    },
    'The floor is XState and Zod without us, as a bundler leaves them behind a whole door.',
  ),
  row(
    'front door, minified and gzipped, without peers',
    '22 kB',
    1,
    async () => {
      const ours = await kilobytes(['xstate', 'zod']);
      return { ours, theirs: 22, ratio: ours / 22 };
    },
    'Documents, drawings, forms, English and the journal already have their own doors. What is left is the method: every schema, rule and step, and the Dutch sentence and remedy of each finding, without which a refusal would not explain itself.',
  ),
  ...insightRows.map((one) => row(...one)),
];

function row(what, against, aim, measure, whyMissed) {
  return { what, against, aim, measure, whyMissed };
}
