import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { journalContract } from '../../src/journal/stores/contract.js';
import { fileStore } from '../../src/journal/stores/file.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'journal-'));

it.each(journalContract(() => fileStore(folder())).map(({ name, run }) => [name, run] as const))(
  'in files: %s',
  async (_name, run) => {
    await expect(run()).resolves.toBeUndefined();
  },
);
