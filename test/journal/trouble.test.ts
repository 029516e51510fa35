import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { journalContract } from '../../src/journal/stores/contract.js';
import { diskProblem } from '../../src/journal/stores/file/error.js';
import { lock } from '../../src/journal/stores/file/lock.js';
import { fileStore } from '../../src/journal/stores/file.js';
import { memoryStore } from '../../src/journal/stores/memory.js';
import { postgresStore } from '../../src/journal/stores/postgres.js';
import type { JournalStore } from '../../src/journal/stores/store.js';
import { journey } from './journey.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'journal-'));

/** How flags of this process begin: the machine, and where its process numbers mean something. */
async function own(): Promise<string> {
  const place = folder();
  const turn = await lock(place);
  const [flag = ''] = readdirSync(place);
  turn?.release();
  return flag.split('.')[0] ?? '';
}

/** The code of what a store could not do; `ok` or `conflict` when it could or was too late. */
const codeOf = (answer: { ok: boolean; conflict?: boolean; findings?: readonly { code: string }[] }): string =>
  answer.findings?.[0]?.code ?? (answer.ok ? 'ok' : 'conflict');

afterEach(() => {
  vi.restoreAllMocks();
});

/** A clock that runs this much further each time that it is read, so that nobody has to wait. */
function hurry(milliseconds: number, each: () => void = () => undefined): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    each();
    return (now += milliseconds);
  });
}

/** The flag of somebody elsewhere who is alive: it gives a sign of life whenever we look at the clock. */
function keepAlive(place: string, flag = 'elsewhere.1.0.1'): void {
  writeFileSync(join(place, flag), '');
  let sign = Date.now() / 1_000 - 10;
  hurry(5_000, () => {
    sign += 1;
    utimesSync(join(place, flag), sign, sign);
  });
}

describe('a lock', () => {
  it('of a process that is gone is taken down', async () => {
    const place = folder();
    // No process has this number: numbers end far below it.
    writeFileSync(join(place, `${await own()}.999999999.0.1`), '');
    const turn = await lock(place);
    expect([readdirSync(place).length, turn?.isHeld()]).toEqual([1, true]);
    turn?.release();
    expect(turn?.isHeld()).toBe(false);
    expect(readdirSync(place)).toEqual([]);
  });

  it('of a process that took over the number of one that is gone is taken down', async () => {
    const place = folder();
    const flag = `${await own()}.${process.pid}.1.1`;
    writeFileSync(join(place, flag), '');
    const turn = await lock(place);
    expect(readdirSync(place)).not.toContain(flag);
    turn?.release();
  });

  it('of a container that has our name and other process numbers is not judged by its number', async () => {
    const place = folder();
    const name = hostname().replaceAll(/[^A-Za-z0-9]/g, '');
    keepAlive(place, `${name}pid4000000000.999999999.0.1`);
    expect([await lock(place), readdirSync(place).length]).toEqual([undefined, 1]);
  });

  it('of elsewhere counts as left behind after a while', async () => {
    const place = folder();
    const flag = join(place, 'elsewhere.1.0.1');
    writeFileSync(flag, '');
    const before = Date.now() / 1_000 - 60;
    utimesSync(flag, before, before);
    const turn = await lock(place);
    expect(readdirSync(place)).not.toContain('elsewhere.1.0.1');
    turn?.release();
  });

  it('that somebody took down while its owner slept is no turn to write any more', async () => {
    const place = folder();
    const facts = journey(3);
    await fileStore(place).append('reis-1', facts.slice(0, 2), 0);
    appendFileSync(join(place, 'reis-1.jsonl'), '{"crc":');
    const flags = join(place, 'reis-1.jsonl.lock');
    // Told when a line was cut, so while the lock is held and before anything is written.
    const slept = fileStore(place, {
      onTorn: () => {
        for (const flag of readdirSync(flags)) unlinkSync(join(flags, flag));
      },
    });
    expect(codeOf(await slept.append('reis-1', facts.slice(2), 2))).toBe('journal.locked');
    expect(await slept.read('reis-1')).toEqual({ ok: true, facts: facts.slice(0, 2), seq: 2 });
    expect(await slept.append('reis-1', facts.slice(2), 2)).toEqual({ ok: true, seq: 3 });
  });

  it('of another machine is waited for, and not for ever', async () => {
    const place = folder();
    keepAlive(place);
    expect(await lock(place)).toBeUndefined();
    const store = fileStore(folder());
    const kept = await store.append('reis-1', journey(1), 0);
    expect(codeOf(kept)).toBe('ok');
  });

  it('that is held keeps an append waiting until it says so', async () => {
    const place = folder();
    mkdirSync(join(place, 'reis-1.jsonl.lock'), { recursive: true });
    keepAlive(join(place, 'reis-1.jsonl.lock'));
    expect(codeOf(await fileStore(place).append('reis-1', journey(1), 0))).toBe('journal.locked');
  });
});

describe('what only looks like a lock', () => {
  const names = ['important.txt', 'database.sqlite', '.bashrc', 'host.1.2.3'];
  const victims = (): string => {
    const place = folder();
    for (const name of names) {
      writeFileSync(join(place, name), 'of somebody');
      utimesSync(join(place, name), 1, 1);
    }
    return place;
  };

  it('because a link stands in its place is refused, and nothing behind the link is touched', async () => {
    const [place, other] = [folder(), victims()];
    symlinkSync(other, join(place, 'reis-1.jsonl.lock'));
    const store = fileStore(place);
    expect(codeOf(await store.append('reis-1', journey(1), 0))).toBe('journal.not-a-file');
    expect(codeOf(await store.replace('reis-1', journey(1), 1))).toBe('journal.not-a-file');
    await store.writeSnapshot?.('reis-1', 'een foto');
    expect(readdirSync(other)).toEqual(names.toSorted());
  });

  it('because others keep files in its folder stops nobody, and those files stay', async () => {
    const place = victims();
    const turn = await lock(place);
    expect(turn?.isHeld()).toBe(true);
    turn?.release();
    expect(readdirSync(place)).toEqual(names.toSorted());
    for (const name of names) expect(readFileSync(join(place, name), 'utf8')).toBe('of somebody');
  });
});

describe('a flag that nobody can judge', () => {
  it.each<[string, string, number]>([
    ['with a moment ahead of the clock, from elsewhere', 'otherhost.7.123.1', 3_600],
    ['with a moment ahead of the clock, of a process without a start', '', 3_600],
    ['of a process without a start whose number lives again', '', -86_400],
  ])('%s, dies', async (_what, name, ahead) => {
    const place = folder();
    const flag = name === '' ? `${await own()}.${process.pid}.0.1` : name;
    writeFileSync(join(place, flag), '');
    const at = Date.now() / 1_000 + ahead;
    utimesSync(join(place, flag), at, at);
    hurry(3_000);
    const turn = await lock(place);
    expect([turn?.isHeld(), readdirSync(place).includes(flag)]).toEqual([true, false]);
    turn?.release();
  });

  it('of a thread that was terminated dies, though its process lives', async () => {
    const place = folder();
    const held = await lock(place);
    const [flag = ''] = readdirSync(place);
    held?.release();
    const [machine, pid, began, ...thread] = flag.split('.');
    // No thread has this number; where the system tells of no threads, the flag dies of age.
    const left = [machine, pid, began, '999999999', '1', 'left'].join('.');
    writeFileSync(join(place, left), '');
    utimesSync(join(place, left), 1, 1);
    const turn = await lock(place);
    expect([thread.length, readdirSync(place).includes(left)]).toEqual([3, false]);
    turn?.release();
  });
});

describe('a turn at rest', () => {
  it('goes on when nobody came, and is over when somebody did', async () => {
    const place = folder();
    const first = (await lock(place))!;
    first.rest();
    expect([first.isHeld(), first.resume(), first.isHeld()]).toEqual([false, true, true]);
    first.rest();
    const second = (await lock(place))!;
    expect([first.resume(), second.isHeld()]).toEqual([false, true]);
    first.release();
    expect(second.isHeld()).toBe(true);
    second.release();
    expect(readdirSync(place)).toEqual([]);
  });

  it('is what a writer has when it was answered: a host that is busy keeps nobody waiting', async () => {
    const place = folder();
    const [one, two] = [fileStore(place), fileStore(place)];
    const facts = journey(3);
    await one.append('reis-1', facts.slice(0, 1), 0);
    const flags = readdirSync(join(place, 'reis-1.jsonl.lock'));
    expect(flags.map((flag) => flag.endsWith('.idle'))).toEqual([true]);
    expect(await two.append('reis-1', facts.slice(1), 1)).toEqual({ ok: true, seq: 3 });
  });
});

describe('a disk that does not work along', () => {
  it.each([
    ['ENOSPC', 'journal.no-space'],
    ['EROFS', 'journal.no-permission'],
    ['EISDIR', 'journal.not-a-file'],
    ['EIO', 'journal.unreachable'],
  ])('%s is said as %s', (code, said) => {
    expect(diskProblem(Object.assign(new Error('/home/jansen'), { code })).code).toBe(said);
    expect(diskProblem(undefined).code).toBe('journal.unreachable');
  });

  it('because the folder is a file is an answer to every question', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    const store = fileStore(file);
    const answers = [await store.read('reis-1'), await store.append('reis-1', journey(1), 0), await store.list()];
    expect(answers.map(codeOf)).toEqual(answers.map(() => 'journal.not-a-file'));
    await store.writeSnapshot?.('reis-1', 'een foto');
    expect(await store.readSnapshot?.('reis-1')).toBeUndefined();
  });

  it('because a journal is a way to another file is an answer, and that file stays as it is', async () => {
    const place = folder();
    writeFileSync(join(place, 'other'), 'of somebody');
    symlinkSync(join(place, 'other'), join(place, 'reis-1.jsonl'));
    symlinkSync(join(place, 'other'), join(place, 'reis-1.jsonl.snapshot'));
    const store = fileStore(place);
    await store.writeSnapshot?.('reis-1', 'een foto');
    const answers = [await store.read('reis-1'), await store.append('reis-1', journey(1), 0)];
    expect(answers.map(codeOf)).toEqual(['journal.not-a-file', 'journal.not-a-file']);
    expect(readFileSync(join(place, 'other'), 'utf8')).toBe('of somebody');
  });
});

describe('a name that no file can have', () => {
  it('is refused before a file is made', async () => {
    const place = folder();
    const store = fileStore(place);
    const answers = [
      await store.read('aux'),
      await store.append('con', journey(1, 'con'), 0),
      await store.replace('../reis', journey(1), 1),
    ];
    expect(answers.map(codeOf)).toEqual(['journal.id-of-device', 'journal.id-of-device', 'journal.id']);
    expect(readdirSync(place)).toEqual([]);
  });

  it('in a folder of others is no journey', async () => {
    const place = folder();
    for (const name of ['notes.txt', 'Reis.jsonl', '~.jsonl', '.jsonl', 'reis~~1.jsonl'])
      writeFileSync(join(place, name), '');
    expect(await fileStore(place).list()).toEqual({ ok: true, ids: ['reis:1'] });
  });
});

describe('a database that refuses', () => {
  it.each([
    ['53100', 'journal.no-space'],
    ['42501', 'journal.no-permission'],
    ['08006', 'journal.unreachable'],
  ])('with %s is an answer: %s', async (code, said) => {
    const refuses = { query: async () => Promise.reject(Object.assign(new Error('Jansen'), { code })) };
    const store = postgresStore(refuses);
    expect(codeOf(await store.append('reis-1', journey(1), 0))).toBe(said);
    for await (const part of store.stream('reis-1')) expect(codeOf(part)).toBe(said);
    await store.writeSnapshot?.('reis-1', 'een foto');
    expect(await store.readSnapshot?.('reis-1')).toBeUndefined();
  });

  it('is not asked for a journey that cannot be', async () => {
    const never = { query: async () => Promise.reject(new Error('Expected no question.')) };
    const store = postgresStore(never);
    const answers = [
      await store.read(' '),
      await store.append(' ', journey(1), 0),
      await store.replace(' ', journey(1), 1),
    ];
    expect(answers.map(codeOf)).toEqual(['journal.id', 'journal.id', 'journal.id']);
    for await (const part of store.stream(' ')) expect(codeOf(part)).toBe('journal.id');
  });
});

describe('a client that is connected to listen', () => {
  it('hears of one journey what is said on our channel, until it stops', async () => {
    const asked: string[] = [];
    let say: (message: { channel: string; payload?: string | undefined }) => void = () => undefined;
    const listener = {
      query: async (text: string, params: readonly unknown[] = []) => {
        asked.push(text);
        if (text.includes('pg_notify')) say({ channel: 'aanpak_journal', payload: String(params[0]) });
        return Promise.resolve({ rows: [] });
      },
      on: (_event: 'notification', callback: typeof say) => (say = callback),
    };
    const store = postgresStore(listener, { listener });
    const heard: number[] = [];
    const stop = await store.subscribe?.('reis-1', (seq) => heard.push(seq));
    await store.subscribe?.('reis-2', () => undefined);
    say({ channel: 'aanpak_journal', payload: 'reis-1 4' });
    say({ channel: 'aanpak_journal', payload: 'reis-2 5' });
    say({ channel: 'of_another', payload: 'reis-1 6' });
    say({ channel: 'aanpak_journal' });
    stop?.();
    say({ channel: 'aanpak_journal', payload: 'reis-1 7' });
    expect({ asked, heard }).toEqual({
      asked: ['listen aanpak_journal', `select pg_notify('aanpak_journal', $1)`],
      heard: [4],
    });
  });
});

describe('the contract of a store', () => {
  /** Names of the promises that a store breaks. */
  async function broken(change: (store: JournalStore) => Partial<JournalStore>): Promise<string[]> {
    const names: string[] = [];
    const tests = journalContract(() => {
      const store = memoryStore();
      return { ...store, ...change(store) };
    });
    for (const { name, run } of tests) {
      const kept = await run().then(
        () => true,
        () => false,
      );
      if (!kept) names.push(name);
    }
    return names;
  }

  it('is kept by a store that keeps it', async () => {
    expect(await broken(() => ({}))).toEqual([]);
  });

  it('names what a store breaks', async () => {
    expect(await broken(() => ({ append: async () => Promise.resolve({ ok: true, seq: 1 }) }))).toContain(
      'facts come back as they were written',
    );
    expect(await broken(({ read }) => ({ read: async (id) => read(id) }))).toContain(
      'facts can be read from a place on',
    );
    const refusal = { ok: false, conflict: false, findings: [] } as const;
    const silent = await broken(() => ({
      stream: async function* stream() {
        yield await Promise.resolve(refusal);
      },
    }));
    expect(silent).toContain('a stream gives the same facts as reading');
    expect((await broken(() => ({ read: async () => Promise.resolve(refusal) }))).length).toBeGreaterThan(5);
  });
});
