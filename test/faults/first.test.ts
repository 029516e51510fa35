import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { assembleOpdracht } from '../../src/assemble/index.js';
import { opdrachtDocument, reiskaartDocument } from '../../src/document/index.js';
import { renderDocx } from '../../src/docx/index.js';
import { commandSchema, fold, nextSteps, route, startReis } from '../../src/index.js';
import { fieldsOf, jsonSchemaOf } from '../../src/forms/index.js';
import { renderHtml, renderMarkdown } from '../../src/render/index.js';
import { compare, estimate } from '../../src/simulate/index.js';
import { nl } from '../../src/texts/nl.js';

const start = (op: string, text = 'O', tijdzone?: string) => {
  const started = startReis({
    id: 'reis-1',
    titel: text,
    reiswens: { opgave: text, urgentie: [{ bron: 'inwoner', uitspraak: text }], doelen: [text] },
    ...(tijdzone !== undefined && { spelregels: { tijdzone } }),
    meta: { op, door: 'r-a' },
  });
  if (!started.ok) throw new Error(JSON.stringify(started.rejection));
  return started.reis;
};

describe('one instant in two ways of writing (36)', () => {
  const local = '2014-07-14T00:30:00+02:00';
  const utc = new Date(local).toISOString();
  const shown = (op: string, tijdzone?: string): string | undefined => {
    const reis = start(op, 'O', tijdzone);
    const adopted = {
      artefact: 'opdracht',
      versie: 1,
      ronde: 1,
      op,
      door: 'r-a',
      seq: 1,
      receipt: { rules: 'x', verdicts: [] },
    };
    const document = reiskaartDocument({ ...reis, vastgesteld: [adopted] } as never, nl);
    return /Opdracht: (\d+ \w+ \d{4})/.exec(renderMarkdown(document))?.[1];
  };

  test('given the zone of the journey, then both are one day', () => {
    expect([shown(local, 'Europe/Amsterdam'), shown(utc, 'Europe/Amsterdam')]).toEqual([
      '14 juli 2014',
      '14 juli 2014',
    ]);
  });

  test('given no zone, then the day is the one that was written', () => {
    expect([shown(local), shown(utc)]).toEqual(['14 juli 2014', '13 juli 2014']);
  });
});

describe('text from right to left (35)', () => {
  test('given an Arabic text, then every paragraph, head and cell says its own direction, in HTML and in Word', async () => {
    const arabic = 'أشعر بالوحدة منذ عام 2012 (نعم).';
    const reis = start('2026-01-12T09:00:00+01:00', arabic);
    const document = opdrachtDocument(assembleOpdracht(reis, { publiek: 'openbaar' }), nl);
    const elements = [...renderHtml(document).matchAll(/<(\w+)([^>]*)>[^<]*أشعر/g)].filter(
      ([, tag]) => tag !== 'title',
    );
    expect(elements.length).toBeGreaterThan(3);
    expect(elements.filter(([, , attributes = '']) => !attributes.includes('dir=')).map(([one]) => one)).toEqual([]);
    const file = join(mkdtempSync(join(tmpdir(), 'rtl-')), 'a.docx');
    writeFileSync(file, await renderDocx(document));
    const xml = execFileSync('unzip', ['-p', file, 'word/document.xml'], { encoding: 'utf8' });
    expect(xml).toMatch(/<w:bidi\b/);
    expect(xml).toMatch(/<w:rtl\b/);
  });
});

describe('first answers (24, 25, 26, 27)', () => {
  test('given a journey that has not started, then the route is to start it and its steps cross a worker', () => {
    const reis = fold([]);
    expect(route(reis).steps.map(({ command }) => command)).toEqual(['reis.starten']);
    expect(structuredClone(nextSteps(reis)).length).toBeGreaterThan(0);
  });

  test('given a name on Object.prototype, then it is a mistake with a code and no schema', () => {
    for (const name of ['nope', 'toString', 'constructor', '__proto__', 'hasOwnProperty']) {
      expect(() => jsonSchemaOf(name as never)).toThrow(expect.objectContaining({ code: 'command.expected' }));
      expect(() => commandSchema(name as never)).toThrow(expect.objectContaining({ code: 'command.expected' }));
    }
  });

  test('given the fields of a command, then one says when it is asked for, to what it points and how a word is called', () => {
    const field = (path: string) => fieldsOf('materiaal.toevoegen', nl).find((one) => one.path === path);
    expect(field('materiaal.artikel.wet')?.when).toMatchObject({ words: ['wet'] });
    expect(field('materiaal.invalshoek')?.refersTo).toEqual(['invalshoek']);
    expect(fieldsOf('opdrachtgever.aanwijzen', nl)[0]?.refersTo).toEqual(['reiziger']);
    expect(fieldsOf('reiziger.toevoegen', nl).find(({ path }) => path === 'reiziger.kring')?.optionLabels[0]).toBe(
      'de leefwereld',
    );
  });
});

describe('values that are no numbers (23)', () => {
  test('given NaN or an infinite value, then statistics refuse by name', () => {
    const invalid: unknown = expect.objectContaining({ code: 'values.invalid' });
    expect(() => estimate([1, NaN])).toThrow(invalid as Error);
    expect(() => estimate([1, Infinity])).toThrow(invalid as Error);
    expect(() => compare([1, 2, NaN], [2, 3, 4])).toThrow(invalid as Error);
  });
});

describe('schemas for a validator as it comes (22)', () => {
  test('given draft-07 as target, then Ajv compiles the schema, and the one for 2020-12 says what it is', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      jsonSchemaOf('reis.starten', undefined, { target: 'draft-07' }),
    );
    const meta = { op: '2026-01-12T09:00:00+01:00', door: 'r-a' };
    const reiswens = { opgave: 'O', urgentie: [], doelen: [] };
    expect(validate({ type: 'reis.starten', id: 'reis-1', titel: 'T', reiswens, meta })).toBe(true);
    expect(validate({ type: 'reis.starten', id: 'reis-1', reiswens, meta })).toBe(false);
    expect(jsonSchemaOf('reis.starten')['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});
