import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelPage } from '../../tools/docs-model.js';

describe('the page about the model', () => {
  it('says what the code says (`npm run docs:model` writes it)', async () => {
    expect(readFileSync('docs/model.md', 'utf8')).toBe(await modelPage());
  });
});
