import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startReis, type Fact } from '../../src/index.js';
import { importFacts, memoryStore, openReis, rebase, redactFacts, verifySeal } from '../../src/journal/index.js';
import { fileStore } from '../../src/journal/stores/file.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'faults-'));
const meta = { op: '2026-01-12T09:00:00+01:00', door: 'r' };
const start = { titel: 'T', reiswens: { opgave: 'O', urgentie: [], doelen: [] }, meta };

const begun = (id: string): readonly Fact[] => {
  const started = startReis({ id, ...start });
  if (!started.ok) throw new Error('not started');
  return started.facts;
};

const reiziger = (id: string) => ({
  type: 'reiziger.toevoegen',
  meta,
  reiziger: { id, rol: 'inwoner', kring: 'leefwereld' },
});

describe('what is not ours (03)', () => {
  test('given a lock that is a link to a folder of somebody else, then nothing there is deleted and append refuses', async () => {
    const [where, victim] = [folder(), folder()];
    for (const name of ['important.txt', '.bashrc']) {
      writeFileSync(join(victim, name), 'x');
      utimesSync(join(victim, name), 1, 1);
    }
    mkdirSync(where, { recursive: true });
    symlinkSync(victim, join(where, 'reis-1.jsonl.lock'));
    const appended = await fileStore(where).append('reis-1', begun('reis-1'), 0);
    expect(appended.ok).toBe(false);
    expect(readdirSync(victim).sort()).toEqual(['.bashrc', 'important.txt']);
  });
});

describe('a snapshot that outlives an erasure (04)', () => {
  test('given an erasure between the append and the snapshot of a writer, then the text is nowhere and does not come back', async () => {
    const where = folder();
    const real = fileStore(where);
    await real.append('b', begun('b'), 0);
    const materiaal = {
      id: 'm1',
      soort: 'feit',
      invalshoek: 'data',
      kring: 'beleid',
      titel: 't',
      aangedragenDoor: [],
      publiek: 'kern',
      samenvatting: 'GEHEIM van een bewoner hier',
    } as const;
    await real.append('b', [{ type: 'materiaal.toegevoegd', seq: 2, meta, materiaal }], 1);
    let erased = 0;
    const writer: typeof real = {
      ...real,
      writeSnapshot: async (id, text) => {
        if (erased > 0) return;
        erased += 1;
        const read = await real.read(id);
        if (!read.ok) throw new Error('unreadable');
        await real.replace(id, redactFacts(read.facts, ['m1']), read.facts.length);
        await real.writeSnapshot?.(id, text);
      },
    };
    const opened = await openReis(writer, 'b', { snapshotEvery: 1 });
    if (!opened.ok) throw new Error('not opened');
    await opened.reis.send(reiziger('r1'));
    expect(erased).toBe(1);
    const kept = ['b.jsonl', 'b.jsonl.snapshot'].filter((name) => existsSync(join(where, name)));
    expect(kept).toContain('b.jsonl');
    expect(kept.map((name) => readFileSync(join(where, name), 'utf8')).join('')).not.toContain('GEHEIM');
    const again = await openReis(fileStore(where), 'b');
    expect(again.ok && again.reis.get().materiaal.map((one) => 'samenvatting' in one && one.samenvatting)).toEqual([
      '[gewist]',
    ]);
  });
});

describe('a stale copy (07)', () => {
  test('given a copy that was opened before the journey began, then a send finds the journey of now', async () => {
    const where = folder();
    const [one, two] = [await openReis(fileStore(where), 'a'), await openReis(fileStore(where), 'a')];
    if (!one.ok || !two.ok) throw new Error('not opened');
    await one.reis.send({ type: 'reis.starten', id: 'a', ...start });
    const sent = await two.reis.send(reiziger('r1'));
    expect(sent.ok).toBe(true);
  });
});

describe('facts that their owner changes after append (09)', () => {
  test.each([
    ['file', () => fileStore(folder())],
    ['memory', () => memoryStore()],
  ] as const)('given the %s store, then what was acknowledged is what was given', async (_name, store) => {
    const kept = store();
    const facts = structuredClone(begun('r')) as Fact[];
    const appending = kept.append('r', facts, 0);
    Object.assign(facts[0] ?? {}, { titel: 123 });
    expect((await appending).ok).toBe(true);
    const read = await kept.read('r');
    expect(read.ok && read.facts[0]).toMatchObject({ titel: 'T' });
  });
});

describe('input that cannot be read (10)', () => {
  const getter = {
    type: 'reis.staken',
    get meta(): unknown {
      throw new Error('getter');
    },
  };
  const proxy = new Proxy(
    {},
    {
      get: () => {
        throw new Error('proxy');
      },
    },
  );

  test('given a getter or a proxy that throws, then importFacts and rebase refuse it', () => {
    const started = startReis({ id: 'r', ...start });
    if (!started.ok) throw new Error('not started');
    for (const bad of [getter, proxy]) {
      expect(importFacts([bad], started.reis).refused).toHaveLength(1);
      expect(rebase([bad], started.reis).refused).toHaveLength(1);
    }
  });

  test('given JSON that is no seal, then it seals nothing', () => {
    for (const leaves of [[null], [1], 'x']) {
      const seal = { format: 'aanpakken-met-impact/seal', version: 1, reis: 'r', leaves, root: 'x' };
      expect(verifySeal(begun('r'), seal as never)).toEqual({ ok: false, what: 'seal' });
    }
  });
});
