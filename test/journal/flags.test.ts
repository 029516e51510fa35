import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { fileStore } from '../../src/journal/stores/file.js';
import { lock } from '../../src/journal/stores/file/lock.js';
import { journey } from './journey.js';

const disk = vi.hoisted(() => ({ reads: 0, failAt: 0, synced: [] as string[] }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const counted = (...asked: Parameters<typeof real.readdirSync>): unknown => {
    disk.reads += 1;
    if (disk.reads === disk.failAt) throw Object.assign(new Error('too many open files'), { code: 'EMFILE' });
    return real.readdirSync(...asked);
  };
  return { ...real, readdirSync: counted };
});
vi.mock('../../src/journal/stores/file/disk.js', async (original) => {
  const real = await original<typeof import('../../src/journal/stores/file/disk.js')>();
  const syncFolder = async (folder: string): Promise<void> => {
    disk.synced.push(folder);
    return real.syncFolder(folder);
  };
  return { ...real, syncFolder };
});

const folder = (): string => mkdtempSync(join(tmpdir(), 'journal-'));
afterEach(() => {
  Object.assign(disk, { reads: 0, failAt: 0, synced: [] });
});

it('a lock that could not look leaves no flag behind, which would keep everybody out while its process lives', async () => {
  const place = folder();
  // The first look finds nobody; the second one, with our own flag up, fails.
  Object.assign(disk, { reads: 0, failAt: 2 });
  await expect(lock(place)).rejects.toThrow('too many open files');
  expect(readdirSync(place)).toEqual([]);
  const turn = await lock(place);
  expect(turn?.isHeld()).toBe(true);
  turn?.release();
});

it('a file that somebody else made is safe under its name before what is behind it is answered', async () => {
  const place = join(folder(), 'a', 'b');
  await fileStore(place).append('reis-1', journey(2), 0);
  disk.synced = [];
  // Its maker may have died between its fact and the name of its file.
  const store = fileStore(place);
  expect(await store.append('reis-1', journey(3).slice(2), 2)).toEqual({ ok: true, seq: 3 });
  expect(await store.append('reis-1', journey(4).slice(3), 3)).toEqual({ ok: true, seq: 4 });
  expect(disk.synced).toEqual([place]);
});
