import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listRegisterFields } from '../../src/privacy/index.js';
import { verwerkingenFile } from '../../tools/docs-verwerkingen.js';

interface Register {
  readonly verantwoordelijke: null;
  readonly verwerkingen: readonly { readonly id: string; readonly doel: string; readonly velden: readonly string[] }[];
}

describe('the register of processing', () => {
  const text = readFileSync('docs/generated/verwerkingen.json', 'utf8');
  const { verwerkingen, verantwoordelijke } = JSON.parse(text) as Register;

  it('is what the schemas say now (npx tsx tools/docs-verwerkingen.ts)', async () => {
    expect(text === (await verwerkingenFile())).toBe(true);
  });

  it('holds every field that is personal or may be, once, under a purpose', () => {
    const personal = listRegisterFields().flatMap(({ field, persoonlijk }) => (persoonlijk === 'nee' ? [] : field));
    const held = verwerkingen.flatMap(({ velden }) => velden);
    expect(new Set(held).size).toBe(held.length);
    expect(personal.filter((field) => !held.includes(field))).toEqual([]);
    expect(verwerkingen.filter(({ doel }) => doel === '')).toEqual([]);
  });

  it('leaves to the municipality what only the municipality knows', () => {
    expect(verantwoordelijke).toBeNull();
  });
});
