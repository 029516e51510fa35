import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleMap, modelPage } from '../../tools/docs-model.js';

describe('the page about the model', () => {
  it('says what the code says (`npm run docs:model` writes it)', async () => {
    expect(readFileSync('docs/generated/model.md', 'utf8'), 'made by `npm run docs:model`').toBe(await modelPage());
  });
});

describe('the map in the README', () => {
  it('is the map of the example journey', () => {
    expect(readFileSync('docs/generated/reiskaart.svg', 'utf8')).toBe(exampleMap());
  });
});
