import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fold, type Fact } from 'aanpakken-met-impact';
import { fileStore } from 'aanpakken-met-impact/journal/file';
import { openReis, redactFacts } from 'aanpakken-met-impact/journal';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lineOf } from '../../src/journal/stores/file/line.js';
import { hold } from './damage.js';
import { headerOf, journalVersion } from '../../src/journal/format/format.js';
import { journey } from './journey.js';

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'journal-'));
  onTestFinished(() => {
    rmSync(made, { recursive: true, force: true });
  });
  return made;
}

const facts = journey(6);
const codeOf = (answer: object): unknown =>
  'findings' in answer ? (answer.findings as readonly { code: string }[])[0]?.code : 'ok' in answer && answer.ok;

/** A store with one journal of six facts, and where it stands. */
async function kept() {
  const where = folder();
  const torn: number[] = [];
  const store = fileStore(where, { onTorn: ({ bytes }) => torn.push(bytes) });
  await store.append('reis-1', facts.slice(0, 4), 0);
  await store.append('reis-1', facts.slice(4), 4);
  return { where, store, torn, file: path.join(where, 'reis-1.jsonl') };
}

describe('a line that was never finished', () => {
  it('is told at whichever byte it ends, cut off at the next append, and takes no other fact with it', async () => {
    const where = folder();
    const two = journey(2);
    await fileStore(where).append('reis-1', two, 0);
    const file = path.join(where, 'reis-1.jsonl');
    const whole = readFileSync(file);
    const lastLine = whole.lastIndexOf(0x0a, whole.length - 2) + 1;
    for (let length = lastLine; length < whole.length; length += 1) {
      writeFileSync(file, whole.subarray(0, length));
      const torn: number[] = [];
      const store = fileStore(where, { onTorn: ({ bytes }) => torn.push(bytes) });
      const bytes = length - lastLine;
      const read = await store.read('reis-1');
      expect(read).toEqual({ ok: true, facts: two.slice(0, 1), seq: 1, ...(bytes > 0 && { torn: bytes }) });
      expect(await store.append('reis-1', two.slice(1), 1)).toEqual({ ok: true, seq: 2 });
      expect([torn, readFileSync(file).equals(whole)]).toEqual([bytes > 0 ? [bytes] : [], true]);
    }
  });

  it('may be the very first one', async () => {
    const where = folder();
    writeFileSync(path.join(where, 'reis-1.jsonl'), '{"crc":"0a');
    const store = fileStore(where);
    expect(await store.read('reis-1')).toEqual({ ok: true, facts: [], seq: 0, torn: 10 });
    expect(await store.append('reis-1', facts, 0)).toEqual({ ok: true, seq: 6 });
    expect(await store.read('reis-1')).toEqual({ ok: true, facts, seq: 6 });
  });
});

describe('a byte that changed', () => {
  it('anywhere is seen, and its line is named', async () => {
    const { file, store } = await kept();
    const bytes = readFileSync(file);
    const { refused, same, unseen } = await hold(store, 'reis-1', file, bytes, facts, 300);
    expect({ refused: refused + same, unseen }).toEqual({ refused: 300, unseen: 0 });
  });

  it('in the last line keeps writers away too', async () => {
    const { file, where } = await kept();
    const bytes = readFileSync(file);
    bytes[bytes.length - 9] = 0x21;
    writeFileSync(file, bytes);
    expect(codeOf(await fileStore(where).append('reis-1', journey(7).slice(6), 6))).toBe('journal.damaged');
    expect(readFileSync(file)).toEqual(bytes);
  });
});

describe('a place that is not what it was', () => {
  it('a link in place of the file is not followed', async () => {
    const { where, store } = await kept();
    const victim = path.join(where, 'victim');
    writeFileSync(victim, 'keep me');
    symlinkSync(victim, path.join(where, 'reis-2.jsonl'));
    expect(codeOf(await store.read('reis-2'))).toBe('journal.not-a-file');
    expect(codeOf(await store.append('reis-2', journey(2, 'reis-2'), 0))).toBe('journal.not-a-file');
    expect(readFileSync(victim, 'utf8')).toBe('keep me');
  });

  it('a folder in place of the file is left alone', async () => {
    const { where, store } = await kept();
    mkdirSync(path.join(where, 'reis-2.jsonl'));
    expect(codeOf(await store.append('reis-2', journey(2, 'reis-2'), 0))).toBe('journal.not-a-file');
  });

  it.each([
    ['journal.older', 1, 2],
    ['journal.newer', journalVersion + 1, journalVersion],
  ])('a file that no store of ours wrote is refused by its version: %s', async (code, version, supported) => {
    const { store, file } = await kept();
    const [, ...lines] = readFileSync(file, 'utf8').split('\n');
    const first = lineOf('journal', JSON.stringify({ format: 'aanpakken-met-impact/journal', version }));
    writeFileSync(file, first + lines.join('\n'));
    const answers = [await store.read('reis-1'), await store.append('reis-1', journey(7).slice(6), 6)];
    for (const answer of answers) {
      expect(answer).toMatchObject({ findings: [{ code, path: ['version'], params: { version, supported } }] });
    }
  });

  it('a file with a byte order mark is read, and written behind', async () => {
    const { store, file } = await kept();
    writeFileSync(file, Buffer.concat([Buffer.from('\u{feff}'), readFileSync(file)]));
    expect(await store.read('reis-1')).toEqual({ ok: true, facts, seq: 6 });
    expect(await store.append('reis-1', journey(7).slice(6), 6)).toEqual({ ok: true, seq: 7 });
    expect(await store.read('reis-1')).toEqual({ ok: true, facts: journey(7), seq: 7 });
  });

  it.each<[string, string, (bytes: Buffer) => Buffer]>([
    ['journal.line-ends', 'other line ends', (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r\n'))],
    ['journal.encoding', 'another encoding', (bytes) => Buffer.from(`\u{feff}${bytes.toString('utf8')}`, 'utf16le')],
  ])('a whole file is not called damaged: %s for %s', async (code, _what, change) => {
    const { store, file } = await kept();
    const changed = change(readFileSync(file));
    writeFileSync(file, changed);
    const answers = [await store.read('reis-1'), await store.append('reis-1', journey(7).slice(6), 6)];
    for (const answer of answers) {
      expect(codeOf(answer)).toBe(code);
      expect(JSON.stringify(answer)).not.toMatch(/goede kopie|oudere/);
    }
    expect(readFileSync(file)).toEqual(changed);
  });

  it('a file of an older version is raised to the version of today by the first who writes behind it', async () => {
    const { where, store, file } = await kept();
    const [, ...lines] = readFileSync(file, 'utf8').split('\n');
    const old = lineOf('journal', JSON.stringify({ ...headerOf('reis-1'), version: journalVersion - 1 }));
    writeFileSync(file, `${old}${lines.join('\n')}{"crc":`);
    expect(await store.read('reis-1')).toMatchObject({ ok: true, facts, seq: 6 });
    expect(readFileSync(file, 'utf8').startsWith(old)).toBe(true);
    expect(await store.append('reis-1', journey(7).slice(6), 6)).toEqual({ ok: true, seq: 7 });
    expect(readFileSync(file, 'utf8').startsWith(lineOf('journal', JSON.stringify(headerOf('reis-1'))))).toBe(true);
    expect(await fileStore(where).read('reis-1')).toEqual({ ok: true, facts: journey(7), seq: 7 });
  });

  it('a file under the name of another journey is refused', async () => {
    const { where, store, file } = await kept();
    writeFileSync(path.join(where, 'reis-2.jsonl'), readFileSync(file));
    expect(codeOf(await store.read('reis-2'))).toBe('journal.other-reis');
    expect(codeOf(await store.append('reis-2', journey(7).slice(6), 6))).toBe('journal.other-reis');
  });

  it.each([
    '../../etc/passwd',
    '..',
    '/etc/passwd',
    '',
    'x'.repeat(300),
    'reis-é',
    'reis-\u202E1',
    '旅',
    '😀',
    'a\\b',
    'reis\n1',
  ])('%j is no name', async (id) => {
    const { store, where } = await kept();
    const before = readdirSync(where);
    expect(codeOf(await store.append(id, facts, 0))).toBe('journal.id');
    expect(codeOf(await store.read(id))).toBe('journal.id');
    expect(readdirSync(where)).toEqual(before);
  });

  it.each(['CON', 'nul.txt', 'com1'])(
    '%s is a name that Windows keeps for itself, and that is what is said',
    async (id) => {
      const { store, where } = await kept();
      const before = readdirSync(where);
      const answers = [await store.append(id, facts, 0), await store.read(id), await store.replace(id, facts, 6)];
      for (const answer of answers) {
        expect('findings' in answer && answer.findings.map(({ code, message }) => [code, message])).toEqual([
          [
            'journal.id-of-device',
            'Windows houdt deze naam voor zichzelf, ook met een punt erachter. Kies een andere naam voor de reis.',
          ],
        ]);
      }
      expect(readdirSync(where)).toEqual(before);
    },
  );

  it('a snapshot is neither read nor written outside the folder, or through a link', async () => {
    const { where, store } = await kept();
    const outside = `../${path.basename(where)}-other`;
    const other = path.join(where, `${outside}.jsonl.snapshot`);
    writeFileSync(other, 'of somebody');
    onTestFinished(() => {
      rmSync(other);
    });
    symlinkSync(other, path.join(where, 'reis-1.jsonl.snapshot'));
    symlinkSync(other, path.join(where, 'reis-2.jsonl.snapshot.new'));
    for (const id of [outside, 'reis-1', 'reis-2']) {
      expect(await store.readSnapshot?.(id)).toBeUndefined();
      await store.writeSnapshot?.(id, 'ours');
    }
    expect(readFileSync(other, 'utf8')).toBe('of somebody');
    expect(await store.readSnapshot?.('reis-2')).toBe('ours');
  });

  it.each(['x'.repeat(1_000_000), `${'x'.repeat(1_000_000)}!`, '旅'.repeat(500_000)])(
    'a name of a million characters is no name, and costs nothing',
    async (id) => {
      const { store } = await kept();
      expect(codeOf(await store.append(id, facts, 0))).toBe('journal.id');
      expect(codeOf(await store.read(id))).toBe('journal.id');
      expect(codeOf(await openReis(store, id))).toBe('journal.id');
    },
  );

  it('a name may end in dots, and is found again', async () => {
    const { store } = await kept();
    for (const id of ['reis.', 'reis...']) {
      const own = journey(2, id);
      expect(await store.append(id, own, 0)).toEqual({ ok: true, seq: 2 });
      expect(await store.read(id)).toEqual({ ok: true, facts: own, seq: 2 });
    }
    expect(await store.list()).toEqual({ ok: true, ids: ['reis-1', 'reis.', 'reis...'] });
  });

  it.skipIf(process.platform === 'win32')('a folder that may not be written is an answer', async () => {
    const { where, file } = await kept();
    const bytes = readFileSync(file);
    chmodSync(where, 0o555);
    onTestFinished(() => {
      chmodSync(where, 0o755);
    });
    // Root may write everywhere, so somebody else tries.
    const program = `
      import { fileStore } from './src/journal/stores/file.ts';
      import { journey } from './test/journal/journey.ts';
      const { where, uid } = JSON.parse(process.env.ASKED);
      const facts = journey(7), other = journey(2, 'reis-2');
      if (uid !== null) process.setuid(uid);
      const store = fileStore(where);
      const answers = [await store.append('reis-1', facts.slice(6), 6), await store.append('reis-2', other, 0)];
      process.stdout.write(JSON.stringify(answers.map((answer) => answer.findings?.[0]?.code)));
    `;
    const ASKED = JSON.stringify({ where, uid: process.getuid?.() === 0 ? 65_534 : null });
    rmSync(`${file}.lock`, { recursive: true, force: true });
    const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      encoding: 'utf8',
      env: { ...process.env, ASKED },
    });
    expect(run.stdout).toBe('["journal.no-permission","journal.no-permission"]');
    expect(readFileSync(file)).toEqual(bytes);
  });
});

describe('a full disk', () => {
  const where = folderOnSmallDisk();

  it.skipIf(where === undefined)('is an answer, and the journal is as it was', async () => {
    const store = fileStore(where ?? '');
    let seq = 0;
    let refused: unknown;
    const long = journey(2_000, 'vol');
    for (;;) {
      const answer = await store.append('vol', long.slice(seq, seq + 50), seq);
      refused = codeOf(answer);
      if (!answer.ok) break;
      seq += 50;
    }
    expect(refused).toBe('journal.no-space');
    expect(seq).toBeGreaterThan(0);
    expect(await store.read('vol')).toEqual({ ok: true, facts: long.slice(0, seq), seq });
    rmSync(path.join(where ?? '', 'ballast'));
    expect(await store.append('vol', long.slice(seq, seq + 50), seq)).toEqual({ ok: true, seq: seq + 50 });
  });

  /** A disk of 256 kB, where that can be had. */
  function folderOnSmallDisk(): string | undefined {
    const made = mkdtempSync(path.join(tmpdir(), 'journal-full-'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', made]);
    if (mounted.status !== 0) {
      console.warn('A small disk cannot be mounted here (that takes root): a full disk was not tried.');
      return undefined;
    }
    writeFileSync(path.join(made, 'ballast'), Buffer.alloc(64_000));
    process.once('exit', () => spawnSync('umount', [made]));
    return made;
  }
});

describe('redaction in files', () => {
  it.skipIf(process.platform === 'win32')('leaves a file that others may read no more than before', async () => {
    const { store, file } = await kept();
    const before = statSync(file).mode;
    await store.replace('reis-1', redactFacts(facts, ['m-3']), 6);
    expect([statSync(file).mode, before & 0o777]).toEqual([before, 0o600]);
  });

  it('takes along a snapshot that its writer never finished', async () => {
    const { store, where } = await kept();
    writeFileSync(path.join(where, 'reis-1.jsonl.snapshot.new'), JSON.stringify(fold(facts)).slice(0, -9));
    await store.replace('reis-1', redactFacts(facts, ['m-3']), 6);
    expect(readdirSync(where).filter((name) => name.includes('snapshot'))).toEqual([]);
  });

  it('is not undone by who read before it', async () => {
    const { store } = await kept();
    const [one, two] = [redactFacts(facts, ['m-3']), redactFacts(facts, ['m-4'])];
    expect(await store.replace('reis-1', one, 6)).toEqual({ ok: true, seq: 6 });
    expect(await store.replace('reis-1', two, 6)).toEqual({ ok: false, conflict: true, seq: 6 });
    expect(await store.read('reis-1')).toMatchObject({ ok: true, facts: one, seq: 6 });
  });

  it('leaves no erased text on any line, in any copy, or in the journey', async () => {
    const { where, store } = await kept();
    const opened = await openReis(store, 'reis-1', { snapshotEvery: 1 });
    if (!opened.ok) throw new Error('expected an open journey');
    const next = journey(7).at(-1) as Extract<Fact, { type: 'materiaal.toegevoegd' }>;
    const { meta, materiaal } = next;
    await opened.reis.send({ type: 'materiaal.toevoegen', meta, materiaal });
    const all = () =>
      readdirSync(where, { withFileTypes: true })
        .filter((one) => one.isFile())
        .map(({ name }) => readFileSync(path.join(where, name), 'utf8'))
        .join('');
    expect(all().split('bij stuk 3:').length).toBeGreaterThan(2);
    const read = await store.read('reis-1');
    const redacted = redactFacts(read.ok ? read.facts : [], ['m-3']);
    expect(await store.replace('reis-1', redacted, 7)).toEqual({ ok: true, seq: 7 });
    expect(all()).not.toContain('bij stuk 3:');
    const again = await openReis(store, 'reis-1');
    expect(again.ok && again.reis.get()).toEqual(fold(redacted));
  });
});
