import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandTypes } from '../../src/index.js';
import { fieldsOf } from '../../src/forms/index.js';
import { register } from '../../src/privacy/index.js';
import { nl } from '../../src/texts/nl.js';
import { gegevensPage } from '../../tools/docs-gegevens.js';

describe('the register of fields', () => {
  it('holds every field of every command', () => {
    const all = commandTypes.flatMap((command) => fieldsOf(command, nl).map(({ path }) => `${command}: ${path}`));
    expect(
      register()
        .map(({ field }) => field)
        .sort(),
    ).toEqual(all.sort());
  });

  it('calls who somebody is personal, and a free text possibly so', () => {
    const classOf = (field: string): string | undefined => register().find((one) => one.field === field)?.persoonlijk;
    expect(classOf('reiziger.toevoegen: reiziger.organisatie')).toBe('ja');
    expect(classOf('materiaal.toevoegen: materiaal.kaart.leeftijdsgroep')).toBe('ja');
    expect(classOf('materiaal.toevoegen: materiaal.samenvatting')).toBe('mogelijk');
    expect(classOf('materiaal.toevoegen: materiaal.kring')).toBe('nee');
  });

  it('is the page that a host copies from', async () => {
    expect(readFileSync('docs/gegevens.md', 'utf8')).toBe(await gegevensPage());
  });
});
