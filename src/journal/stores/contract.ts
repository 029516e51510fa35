// Over 250 lines for one reason: what a store promises is one list, to be read from top to bottom.
/** The contract of a store, as tests that need no test runner. @packageDocumentation */
import { aanpakkenMetImpact } from '../../machine/aanpakkenMetImpact.js';
import { AanpakError } from '../../method/error.js';
import { fold } from '../../steps/evolve.js';
import type { Fact } from '../../steps/facts.js';
import { openReis } from './open.js';
import type { JournalStore } from './store.js';

/** One promise of a store. `run` rejects when the store breaks it, and says how. */
export interface ContractTest {
  readonly name: string;
  /** Rejects with what the store broke. */
  readonly run: () => Promise<void>;
}

const at = (minute: number): string => `2026-01-12T09:${String(minute).padStart(2, '0')}:00+01:00`;
const meta = (minute: number) => ({ op: at(minute), door: 'r-1' });
const join = (n: number) => ({
  type: 'reiziger.toevoegen',
  meta: meta(n),
  reiziger: { id: `r-${n}`, rol: 'inwoner', kring: 'leefwereld' },
});

/** A small journey: its start and `length - 1` travellers. */
function journey(id: string, length: number): readonly Fact[] {
  const reiswens = { opgave: 'Een opgave.', urgentie: [], doelen: [] };
  const started = aanpakkenMetImpact.startReis({ id, titel: 'Een reis', reiswens, meta: meta(0) });
  if (!started.ok) throw new Error('Expected a journey to start but it was refused.');
  const commands = Array.from({ length: length - 1 }, (_, place) => join(place + 1));
  return [...started.facts, ...aanpakkenMetImpact.decideMany(started.reis, commands).facts];
}

function same(what: string, received: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(received), JSON.stringify(expected)];
  if (left !== right) throw new Error(`Expected ${what} to be ${right} but received ${left}.`);
}

/** An answer of `read`, without the fields that not every store gives. */
async function readBack(store: JournalStore, reisId: string, fromSeq?: number): Promise<unknown> {
  const read = await store.read(reisId, fromSeq);
  return read.ok ? { ok: true, facts: read.facts, seq: read.seq } : read;
}

/** The journey with another title: as an erasure would leave it. */
const retitled = (facts: readonly Fact[]): readonly Fact[] =>
  facts.map((fact) => (fact.type === 'reis.gestart' ? { ...fact, titel: 'gewist' } : fact));

/**
 * The tests that every store of this library passes. Give it a function that makes an empty store.
 *
 * @example
 * for (const { name, run } of journalContract(() => ourStore())) test(name, run);
 */
export function journalContract(makeStore: () => JournalStore | Promise<JournalStore>): readonly ContractTest[] {
  const promise = (name: string, check: (store: JournalStore) => Promise<void>): ContractTest => ({
    name,
    run: async () => check(await makeStore()),
  });
  const facts = journey('reis-1', 5);
  return [
    promise('a journey that nobody started has no facts', async (store) => {
      same('the answer', await readBack(store, 'reis-1'), { ok: true, facts: [], seq: 0 });
      same('the list', await store.list(), { ok: true, ids: [] });
    }),
    promise('facts come back as they were written', async (store) => {
      same('the first append', await store.append('reis-1', facts.slice(0, 2), 0), { ok: true, seq: 2 });
      same('the second append', await store.append('reis-1', facts.slice(2), 2), { ok: true, seq: 5 });
      same('the journal', await readBack(store, 'reis-1'), { ok: true, facts, seq: 5 });
    }),
    promise('facts can be read from a place on', async (store) => {
      await store.append('reis-1', facts, 0);
      same('the end', await readBack(store, 'reis-1', 4), { ok: true, facts: facts.slice(3), seq: 5 });
      same('beyond the end', await readBack(store, 'reis-1', 6), { ok: true, facts: [], seq: 5 });
    }),
    promise('a stream gives the same facts as reading', async (store) => {
      await store.append('reis-1', facts, 0);
      const streamed: Fact[] = [];
      for await (const portion of store.stream('reis-1', 2)) {
        if (!portion.ok) throw new Error('Expected facts but received a refusal.');
        for (const fact of portion.facts) streamed.push(fact);
      }
      same('the stream', streamed, facts.slice(1));
    }),
    promise('who is second hears of it, and writes nothing', async (store) => {
      await store.append('reis-1', facts.slice(0, 2), 0);
      same('a late append', await store.append('reis-1', facts.slice(1, 2), 1), { ok: false, conflict: true, seq: 2 });
      same('an early append', await store.append('reis-1', facts.slice(4), 4), { ok: false, conflict: true, seq: 2 });
      same('a second start', await store.append('reis-1', facts.slice(0, 1), 0), { ok: false, conflict: true, seq: 2 });
      same('the journal', await readBack(store, 'reis-1'), { ok: true, facts: facts.slice(0, 2), seq: 2 });
    }),
    promise('of many who write at once, one wins', async (store) => {
      await store.append('reis-1', facts.slice(0, 1), 0);
      const answers = await Promise.all(facts.map(async () => store.append('reis-1', facts.slice(1, 2), 1)));
      same('the number of winners', answers.filter(({ ok }) => ok).length, 1);
      same('the journal', await readBack(store, 'reis-1'), { ok: true, facts: facts.slice(0, 2), seq: 2 });
    }),
    promise('a fact that is not valid is not kept', async (store) => {
      const bad = { ...facts[0], type: 'reis.verzonnen' } as unknown as Fact;
      for (const [some, seq] of [
        [[bad], 0],
        [[], 0],
        [facts.slice(1), 0],
        [[facts[0], facts[2]], 0],
      ] as const) {
        const answer = await store.append('reis-1', some as readonly Fact[], seq);
        same('the answer', [answer.ok, 'findings' in answer && answer.findings.length > 0], [false, true]);
      }
      same('the journal', await readBack(store, 'reis-1'), { ok: true, facts: [], seq: 0 });
    }),
    promise('a journey is kept under its own name only', async (store) => {
      const answer = await store.append('reis-2', facts, 0);
      same('the answer', 'findings' in answer && answer.findings[0]?.code, 'journal.other-reis');
    }),
    promise('a name that is no id is refused', async (store) => {
      for (const id of ['../../etc/passwd', '', '/', 'a b', 'a\u0000b', 'x'.repeat(101)]) {
        const answers = [await store.read(id), await store.append(id, facts, 0), await store.replace(id, facts, 5)];
        same(
          'the answers',
          answers.map((one) => 'findings' in one && one.findings[0]?.code),
          answers.map(() => 'journal.id'),
        );
      }
      same('the list', await store.list(), { ok: true, ids: [] });
    }),
    promise('names that look alike are kept apart', async (store) => {
      const ids = ['Reis', 'reis', 'reis.1', 'reis:1', 'reis-1', 'reis_1', 'r.jsonl'];
      for (const id of ids) same('the append', await store.append(id, journey(id, 2), 0), { ok: true, seq: 2 });
      same('the list', await store.list(), { ok: true, ids: [...ids].sort() });
      for (const id of ids) same('the journal', await readBack(store, id), { ok: true, facts: journey(id, 2), seq: 2 });
    }),
    promise('hard characters come back as they were', async (store) => {
      const hard = 'Zó: "✓" \\ \n \u0000 \u2028 😀 \uD800';
      const [first] = facts;
      const written = [{ ...first, titel: 'x', reiswens: { opgave: hard, urgentie: [], doelen: [] } } as Fact];
      await store.append('reis-1', written, 0);
      same('the journal', await readBack(store, 'reis-1'), { ok: true, facts: written, seq: 1 });
    }),
    promise('erasure puts other facts in the same places', async (store) => {
      await store.append('reis-1', facts, 0);
      const erased = retitled(facts);
      same('too few', (await store.replace('reis-1', erased.slice(1), 5)).ok, false);
      same('too late', await store.replace('reis-1', erased, 4), { ok: false, conflict: true, seq: 5 });
      same('the answer', await store.replace('reis-1', erased, 5), { ok: true, seq: 5 });
      same('the journal', await readBack(store, 'reis-1'), { ok: true, facts: erased, seq: 5 });
    }),
    promise('a call that does not say at which seq is misuse, and changes nothing', async (store) => {
      await store.append('reis-1', facts, 0);
      for (const call of [store.append, store.replace]) {
        const unsaid = call as (reisId: string, facts: readonly Fact[]) => Promise<unknown>;
        const thrown = await unsaid('reis-1', retitled(facts)).then(
          () => undefined,
          (error: unknown) => error,
        );
        same('the error', thrown instanceof AanpakError && thrown.code, 'seq.expected');
      }
      same('the journal', await readBack(store, 'reis-1'), { ok: true, facts, seq: 5 });
    }),
    promise('facts stay as they were written, whatever a host does with them', async (store) => {
      const own = structuredClone(facts) as Fact[];
      const writing = store.append('reis-1', own, 0);
      Object.assign(own[0] as Fact, { titel: 123 });
      same('the answer', await writing, { ok: true, seq: 5 });
      const read = await store.read('reis-1');
      if (read.ok) Object.assign(read.facts[0] as Fact, { titel: 456 });
      const erased = structuredClone(retitled(facts)) as Fact[];
      const replacing = store.replace('reis-1', erased, 5);
      Object.assign(erased[0] as Fact, { titel: 789 });
      same('the answer', await replacing, { ok: true, seq: 5 });
      same('the journal', await readBack(store, 'reis-1'), { ok: true, facts: retitled(facts), seq: 5 });
    }),
    promise(
      'a fact that says something else when it is written than when it is read is kept as it was checked',
      async (store) => {
        const odd = { ...facts[0], toJSON: () => ({ ...facts[0], titel: 123 }) } as unknown as Fact;
        same('the answer', (await store.append('reis-1', [odd], 0)).ok, false);
        const asks = { times: 0 };
        const changing = Object.defineProperty({ ...facts[0] }, 'titel', {
          enumerable: true,
          get: () => ((asks.times += 1) === 1 ? 'Een reis' : 123),
        }) as Fact;
        await store.append('reis-1', [changing], 0);
        same('whether it can be read', (await store.read('reis-1')).ok, true);
      },
    ),
    promise('a snapshot from before an erasure does not bring back what was erased', async (store) => {
      if (!store.readSnapshot || !store.writeSnapshot) return;
      await store.append('reis-1', facts, 0);
      let late = '';
      // Somebody erases after the snapshot was made and before it is kept; its writer dies before it looks again.
      const writer: JournalStore = {
        ...store,
        writeSnapshot: async (_id, text) => {
          late ||= text;
        },
      };
      const opened = await openReis(writer, 'reis-1', { snapshotEvery: 1 });
      if (!opened.ok) throw new Error('Expected an open journey but it was refused.');
      await opened.reis.send(join(5));
      opened.reis.close();
      const read = await store.read('reis-1');
      await store.replace('reis-1', retitled(read.ok ? read.facts : []), 6);
      await store.writeSnapshot('reis-1', late);
      const again = await openReis(store, 'reis-1');
      same('the title', again.ok && again.reis.get().titel, 'gewist');
      if (again.ok) again.reis.close();
      same('whether the snapshot holds it', (await store.readSnapshot('reis-1'))?.includes('Een reis') ?? false, false);
    }),
    promise('an open journey that nobody told of an erasure learns of it when it sends', async (store) => {
      await store.append('reis-1', facts, 0);
      const silent: JournalStore = { ...store, subscribe: async () => () => undefined };
      const opened = await openReis(silent, 'reis-1');
      if (!opened.ok) throw new Error('Expected an open journey but it was refused.');
      await store.replace('reis-1', retitled(facts), 5);
      const read = await store.read('reis-1');
      // A store that gives no digest of its erasures cannot be asked, and then keeps no snapshots either.
      if (!read.ok || read.erased === undefined) return;
      const sent = await opened.reis.send(join(5));
      same('the title of the answer', sent.ok && sent.reis.titel, 'gewist');
      same('the title of the open journey', opened.reis.get().titel, 'gewist');
      same('its travellers', opened.reis.get().reizigers.length, 5);
      opened.reis.close();
    }),
    promise('facts that were read before an erasure do not undo it, also where no text went', async (store) => {
      await store.append('reis-1', facts, 0);
      const before = await store.read('reis-1');
      const moved = facts.map((fact) => (fact.seq === 1 ? fact : { ...fact, meta: { ...fact.meta, door: 'r-0' } }));
      await store.replace('reis-1', moved, 5);
      const after = await store.read('reis-1');
      // As above: a store without a digest sees no more than texts.
      if (!before.ok || !after.ok || after.erased === undefined) return;
      const late = await store.replace('reis-1', retitled(facts), 5, { erased: before.erased });
      same('the answer', late, { ok: false, conflict: true, seq: 5 });
      same('the journal', await readBack(store, 'reis-1'), { ok: true, facts: moved, seq: 5 });
    }),
    promise('two people who send at once are both heard', async (store) => {
      await store.append('reis-1', facts.slice(0, 1), 0);
      const [one, two] = [await openReis(store, 'reis-1'), await openReis(store, 'reis-1')];
      if (!one.ok || !two.ok) throw new Error('Expected two open journeys but one was refused.');
      const sent = await Promise.all([one.reis.send(join(1)), two.reis.send({ ...join(2), meta: meta(1) })]);
      same(
        'the answers',
        sent.map(({ ok }) => ok),
        [true, true],
      );
      const late = await two.reis.send({ ...join(3), expectedSeq: 1 });
      same('a sender who looked at an older journey', 'rejection' in late && late.rejection.code, 'conflict');
      one.reis.close();
      two.reis.close();
      const read = await store.read('reis-1');
      same('the travellers', read.ok && fold(read.facts).reizigers.length, 2);
    }),
  ];
}
