import { expect, it } from 'vitest';
import { journalContract } from '../../src/journal/stores/contract.js';
import { memoryStore } from '../../src/journal/stores/memory.js';

it.each(journalContract(memoryStore).map(({ name, run }) => [name, run] as const))(
  'in memory: %s',
  async (_name, run) => {
    await expect(run()).resolves.toBeUndefined();
  },
);
