import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandTypes } from '../../src/index.js';
import { fieldsOf } from '../../src/forms/index.js';
import { listRegisterFields } from '../../src/privacy/index.js';
import { nl } from '../../src/texts/nl.js';
import { gegevensPage } from '../../tools/docs-gegevens.js';

describe('the register of fields', () => {
  it('holds every field of every command, what stands in every fact, and the vault', () => {
    const all = commandTypes.flatMap((command) => fieldsOf(command, nl).map(({ path }) => `${command}: ${path}`));
    const beside = ['elk feit: meta.op', 'elk feit: meta.door', 'kluis: tekst'];
    const fields = listRegisterFields().map(({ field }) => field);
    expect([fields.slice(0, -3).sort(), fields.slice(-3)]).toEqual([all.sort(), beside]);
  });

  it('calls who somebody is personal, and a free text possibly so', () => {
    const classOf = (field: string): string | undefined =>
      listRegisterFields().find((one) => one.field === field)?.persoonlijk;
    expect(classOf('reiziger.toevoegen: reiziger.organisatie')).toBe('ja');
    expect(classOf('materiaal.toevoegen: materiaal.kaart.leeftijdsgroep')).toBe('ja');
    expect(classOf('materiaal.toevoegen: materiaal.samenvatting')).toBe('mogelijk');
    expect(classOf('materiaal.toevoegen: materiaal.kring')).toBe('nee');
  });

  it('marks what may hold a special category: free texts, the words for it, and the story itself', () => {
    const marked = new Set(listRegisterFields().flatMap(({ field, bijzonder }) => (bijzonder ? field : [])));
    const of = (field: string): boolean => marked.has(field);
    expect(
      [
        'materiaal.toevoegen: materiaal.kaart.bijzonder.[]',
        'materiaal.toevoegen: materiaal.samenvatting',
        'kluis: tekst',
        'materiaal.toevoegen: materiaal.kaart.meegekeken.door',
        'materiaal.toevoegen: materiaal.kring',
        'elk feit: meta.door',
      ].map(of),
    ).toEqual([true, true, true, false, false, false]);
  });

  it('is the page that a host copies from', async () => {
    expect(readFileSync('docs/generated/gegevens.md', 'utf8'), 'made by `npx tsx tools/docs-gegevens.ts`').toBe(
      await gegevensPage(),
    );
  });
});
