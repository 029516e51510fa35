import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type Chromium } from '../../tools/chromium.js';
import { serve, type Served } from './browser/serve.js';

const browser: Chromium | undefined = await openChromium();
if (browser === undefined) console.warn('Chromium is not installed here: the store of a browser was not tried.');

describe.skipIf(browser === undefined)('journeys in a real browser', () => {
  let served: Served;
  /** Runs a piece of a program in the page, where `journal` is what `browser/page.ts` gives. */
  const inPage = async (program: string): Promise<unknown> =>
    browser?.run(`(async () => { const { ${names} } = journal; ${program} })()`);
  const names = 'contract, fold, indexedDbStore, journey, openReis, opening, redactFacts, traveller';
  /** A second tab, as far as a program can tell: a realm of its own, with its own connection. */
  const otherTab = `
    const frame = document.createElement('iframe');
    frame.src = location.href;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const other = frame.contentWindow.journal;`;

  beforeAll(async () => {
    served = await serve();
    await browser?.open(served.url);
  });
  afterAll(async () => {
    browser?.close();
    await served.stop();
  });

  it('keep what every store promises', async () => {
    const answer = (await inPage('return contract();')) as string[];
    expect(answer).toEqual([expect.stringMatching(/^\d\d promises$/)]);
  });

  it('come back whole when they are long, from any place, and are written behind', async () => {
    const seen = await inPage(`
      const store = indexedDbStore('lang');
      const ratio = await opening(1_000);
      const begins = [];
      for (const from of [1, 2, 256, 257, 258, 900, 1_000, 1_001]) {
        const read = await store.read('reis-1', from);
        begins.push([read.facts[0]?.seq ?? 'none', read.facts.length, read.seq]);
      }
      const streamed = [];
      for await (const { facts } of store.stream('reis-1', 300)) streamed.push(facts.length);
      return [ratio > 0, begins, streamed, (await store.recorded('reis-1', 999)).moments.length];`);
    expect(seen).toEqual([
      true,
      [...[1, 2, 256, 257, 258, 900, 1_000].map((from) => [from, 1_001 - from, 1_000]), ['none', 0, 1_000]],
      [701],
      2,
    ]);
  });

  it('in two tabs are in step, and two who send at once are both heard', async () => {
    const seen = await inPage(`${otherTab}
      const one = (await openReis(indexedDbStore('tabs'), 'reis-1')).reis;
      const two = (await other.openReis(other.indexedDbStore('tabs'), 'reis-1')).reis;
      const [{ seq, ...start }] = journey(1);
      await one.send({ ...start, type: 'reis.starten' });
      const heard = new Promise((resolve) => two.subscribe((reis) => reis.seq >= 11 && resolve()));
      const sent = await Promise.all(Array.from({ length: 10 }, (_, n) => (n % 2 ? one : two).send(traveller(n + 1, 1))));
      await heard;
      await one.refresh();
      const read = await indexedDbStore('tabs').read('reis-1');
      return [sent.every(({ ok }) => ok), one.get().seq, two.get().seq, read.facts.map(({ seq }) => seq)];`);
    expect(seen).toEqual([true, 11, 11, Array.from({ length: 11 }, (_, place) => place + 1)]);
  });

  it('hear in another tab that something was erased, and nothing of it is left in the database', async () => {
    const seen = await inPage(`${otherTab}
      const store = indexedDbStore('wissen');
      await store.append('reis-1', journey(4), 0);
      const theirs = (await other.openReis(other.indexedDbStore('wissen'), 'reis-1', { snapshotEvery: 1 })).reis;
      await theirs.send(traveller(9));
      const before = await store.readSnapshot('reis-1');
      const gone = new Promise((resolve) => theirs.subscribe((reis) => JSON.stringify(reis).includes('bij stuk 3:') || resolve()));
      const { facts } = await store.read('reis-1');
      const answer = await store.replace('reis-1', redactFacts(facts, ['m-3']), 5);
      await gone;
      await store.writeSnapshot('reis-1', before);
      const database = await new Promise((resolve) => {
        const opening = indexedDB.open('wissen');
        opening.onsuccess = () => resolve(opening.result);
      });
      const all = [];
      for (const name of database.objectStoreNames) {
        const asked = database.transaction(name).objectStore(name).getAll();
        all.push(await new Promise((resolve) => { asked.onsuccess = () => resolve(asked.result); }));
      }
      database.close();
      const again = await openReis(indexedDbStore('wissen'), 'reis-1');
      return [answer, before.includes('bij stuk 3:'), JSON.stringify(all).includes('bij stuk 3:'), again.reis.get().seq];`);
    expect(seen).toEqual([{ ok: true, seq: 5 }, true, false, 5]);
  });

  it('make way for another tab that wants the database, and go on after it', async () => {
    const seen = await inPage(`
      const store = indexedDbStore('wijken');
      await store.append('reis-1', journey(2), 0);
      const deleted = await new Promise((resolve) => {
        const asked = indexedDB.deleteDatabase('wijken');
        asked.onsuccess = () => resolve('deleted');
        asked.onblocked = () => resolve('blocked');
      });
      return [deleted, await store.read('reis-1'), await store.append('reis-1', journey(2), 0)];`);
    expect(seen).toEqual(['deleted', { ok: true, facts: [], seq: 0 }, { ok: true, seq: 2 }]);
  });

  it('of a newer release are refused by name, and other code that writes there is not believed', async () => {
    const seen = await inPage(`
      const newer = await new Promise((resolve) => {
        const asked = indexedDB.open('nieuwer', 99);
        asked.onsuccess = () => resolve(asked.result);
      });
      newer.close();
      const store = indexedDbStore('bedorven');
      await store.append('reis-1', journey(3), 0);
      const raw = await new Promise((resolve) => {
        const asked = indexedDB.open('bedorven');
        asked.onsuccess = () => resolve(asked.result);
      });
      const spoil = async (change) => {
        const rows = raw.transaction('facts', 'readwrite').objectStore('facts');
        const row = await new Promise((resolve) => {
          const asked = rows.get(['reis-1', 1]);
          asked.onsuccess = () => resolve(asked.result);
        });
        rows.put({ ...row, ...change });
        const { findings } = await store.read('reis-1');
        return findings[0].code;
      };
      const codes = [
        (await indexedDbStore('nieuwer').read('reis-1')).findings[0].code,
        await spoil({ version: 99 }),
        await spoil({ version: 3, text: '{"type":' }),
      ];
      raw.close();
      return codes;`);
    expect(seen).toEqual(['journal.newer', 'journal.newer', 'journal.damaged']);
  });

  it('are not written behind what other code changed: a new checksum would hide it; and an end that is gone is missed', async () => {
    const seen = await inPage(`
      const raw = async (name, store, key, change) => {
        const database = await new Promise((resolve) => {
          const asked = indexedDB.open(name);
          asked.onsuccess = () => resolve(asked.result);
        });
        const rows = database.transaction(store, 'readwrite').objectStore(store);
        await new Promise((resolve) => {
          const asked = rows.get(key);
          asked.onsuccess = () => {
            const put = rows.put(change(asked.result));
            put.onsuccess = () => resolve();
          };
        });
        database.close();
      };
      const codes = [];
      for (const [name, table, key, change] of [
        ['veranderd', 'facts', ['reis-1', 1], (row) => ({ ...row, text: row.text.replace('Gevonden', 'Verzonnen') })],
        ['nieuw', 'facts', ['reis-1', 1], (row) => ({ ...row, version: 99 })],
        ['korter', 'journals', 'reis-1', (row) => ({ ...row, seq: 4 })],
        ['langer', 'journals', 'reis-1', (row) => ({ ...row, seq: 2 })],
      ]) {
        const store = indexedDbStore(name);
        await store.append('reis-1', journey(3), 0);
        await raw(name, table, key, change);
        const seq = table === 'facts' ? 3 : change({}).seq;
        const facts = journey(5).slice(seq, seq + 1);
        const appended = await store.append('reis-1', facts, seq);
        const read = await store.read('reis-1');
        codes.push([appended, read].map(({ ok, findings }) => ok || findings[0].code));
      }
      return codes;`);
    expect(seen).toEqual([
      ['journal.damaged', 'journal.damaged'],
      ['journal.newer', 'journal.newer'],
      ['journal.gap', 'journal.gap'],
      ['journal.damaged', 'journal.damaged'],
    ]);
  });

  it('after close are kept, answered and told to other tabs', async () => {
    const seen = await inPage(`${otherTab}
      const store = indexedDbStore('dicht');
      await store.append('reis-1', journey(2), 0);
      const open = (await other.openReis(other.indexedDbStore('dicht'), 'reis-1')).reis;
      store.close();
      const heard = new Promise((resolve) => open.subscribe(({ seq }) => resolve(seq)));
      return [await store.append('reis-1', journey(3).slice(2), 2), await heard];`);
    expect(seen).toEqual([{ ok: true, seq: 3 }, 3]);
  });

  it('that find no room, or may not be kept at all, are answers', async () => {
    const seen = await inPage(`
      const store = indexedDbStore('vol');
      await store.append('reis-1', journey(2), 0);
      const codes = [];
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (value, ...key) {
        if ('text' in value) throw new DOMException('full', 'QuotaExceededError');
        return put.call(this, value, ...key);
      };
      codes.push((await store.append('reis-1', journey(3).slice(2), 2)).findings[0].code);
      IDBObjectStore.prototype.put = put;
      codes.push((await store.read('reis-1')).seq);
      const { open } = IDBFactory.prototype;
      for (const name of ['SecurityError', 'UnknownError']) {
        IDBFactory.prototype.open = () => { throw new DOMException('private', name); };
        const closed = indexedDbStore('privé');
        codes.push((await closed.append('reis-1', journey(2), 0)).findings[0].code, (await closed.list()).ok);
        codes.push((await openReis(closed, 'reis-1')).findings[0].code, await closed.readSnapshot('reis-1') ?? 'none');
      }
      IDBFactory.prototype.open = open;
      return codes;`);
    expect(seen).toEqual([
      'journal.no-space',
      2,
      'journal.no-permission',
      false,
      'journal.no-permission',
      'none',
      'journal.unreachable',
      false,
      'journal.unreachable',
      'none',
    ]);
  });

  it('know when they were written, by the clock of the host', async () => {
    const seen = await inPage(`
      const store = indexedDbStore('klok', { now: () => '2026-11-28T13:00:00+01:00' });
      await store.append('reis-1', journey(2), 0);
      await indexedDbStore('klok').append('reis-1', journey(3).slice(2), 2);
      return [await store.recorded('reis-1'), JSON.stringify(await store.read('reis-1')).includes('2026-11-28')];`);
    expect(seen).toEqual([
      { ok: true, moments: ['2026-11-28T12:00:00.000Z', '2026-11-28T12:00:00.000Z', null] },
      false,
    ]);
  });
});
