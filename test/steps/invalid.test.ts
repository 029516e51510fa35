import { describe, expect, it } from 'vitest';
import type { core } from 'zod';
import { parseCommand } from '../../src/index.js';
import { inputIssues } from '../../src/steps/invalid.js';
import { commandSchema } from '../../src/steps/parse.js';
import { full } from '../support/full.js';

const materiaal = full('materiaal.toevoegen');
const { kaart: _kaart, ...bare } = materiaal.materiaal as unknown as Record<string, unknown>;
const fact = { ...bare, soort: 'feit', samenvatting: 'Wat er is.' };

/** What is wrong with a command in which one thing is different. */
const wrong = (change: object, of: object = { ...materiaal, materiaal: fact }): unknown => {
  const parsed = parseCommand({ ...of, ...change });
  return parsed.ok ? [] : parsed.issues.map(({ code, path, params }) => [code, path.join('.'), params]);
};
const piece = (change: object): unknown => wrong({ materiaal: { ...fact, ...change } });

describe('what is wrong with a command', () => {
  it('is nothing, for a whole one', () => {
    expect(piece({})).toEqual([]);
  });

  it.each([
    ['is absent', { titel: undefined }, 'invoer.ontbreekt', 'titel', {}],
    ['is another kind of thing', { titel: 7 }, 'invoer.soort', 'titel', { verwacht: 'string' }],
    ['is empty', { titel: ' ' }, 'invoer.vorm', 'titel', { verwacht: 'filled' }],
    ['runs over more lines', { titel: 'Een\nTwee' }, 'invoer.vorm', 'titel', { verwacht: 'line' }],
    ['is no id', { id: 'met spatie' }, 'invoer.vorm', 'id', { verwacht: 'id' }],
    ['is too long', { titel: 'x'.repeat(301) }, 'invoer.te-lang', 'titel', { grens: 300, maat: 'characters' }],
    [
      'is none of the words',
      { publiek: 'iedereen' },
      'invoer.keuze',
      'publiek',
      { verwacht: 'kern, netwerk, gemeente, openbaar' },
    ],
    [
      'is a list that is too long',
      { aangedragenDoor: Array.from({ length: 1_001 }, () => 'r-1') },
      'invoer.te-lang',
      'aangedragenDoor',
      { grens: 1_000, maat: 'items' },
    ],
    [
      'is not known',
      { ongevraagd: 1 },
      'invoer.onbekend-veld',
      'ongevraagd',
      { bekend: 'energie, kring, extra, meting, id (+10)' },
    ],
  ] as const)('says which field %s', (_what, change, code, field, params) => {
    expect(piece(change)).toEqual([[code, `materiaal.${field}`, params]]);
  });

  it('says which words can be chosen where a word decides about the rest', () => {
    expect(piece({ soort: 'verhaaal' })).toEqual([
      [
        'invoer.keuze',
        'materiaal.soort',
        { verwacht: 'verhaal, klantreis, data, wet, feit, kennis, ervaringskennis, verwondering, voorbeeld, beleid' },
      ],
    ]);
    expect(piece({ soort: undefined })).toEqual([['invoer.ontbreekt', 'materiaal.soort', {}]]);
  });

  it('says when a number is too small or too large', () => {
    const mandaat = full('mandaat.verlenen');
    const uren = (urenPerWeek: number) => wrong({ mandaat: { ...mandaat.mandaat, urenPerWeek } }, mandaat);
    expect([uren(-1), uren(169)]).toEqual([
      [['invoer.te-klein', 'mandaat.urenPerWeek', { grens: 0 }]],
      [['invoer.te-groot', 'mandaat.urenPerWeek', { grens: 168 }]],
    ]);
  });

  it('says that energy is marked at one thing: at materiaal or at a reiziger', () => {
    const energie = full('energie.markeren');
    for (const bij of [{}, { keuze: 'k-1' }, { materiaal: 'm-1', reiziger: 'r-1' }])
      expect(wrong({ bij }, energie)).toEqual([['invoer.een-van', 'bij', { verwacht: 'materiaal, reiziger' }]]);
  });

  it('says all of it at once', () => {
    expect(piece({ titel: undefined, publiek: 7 })).toEqual([
      ['invoer.ontbreekt', 'materiaal.titel', {}],
      ['invoer.keuze', 'materiaal.publiek', { verwacht: 'kern, netwerk, gemeente, openbaar' }],
    ]);
  });

  it('names no field that could be what somebody typed', () => {
    const bekend = expect.stringMatching(/^(?:(?:type|meta|expectedSeq|materiaal)(?:, |$)){4}/) as string;
    for (const typed of ['geheim 06-12345678', '06-12345678 geheim', 'Mevrouw Jansen'])
      expect(wrong({ [typed]: 1 })).toEqual([['invoer.onbekend-veld', '', { bekend }]]);
  });

  it('names the fields that may stand there instead, the nearest by spelling first, at most five', () => {
    expect(piece({ titels: 1 })).toEqual([
      ['invoer.onbekend-veld', 'materiaal.titels', { bekend: 'titel, id, extra, meting, kring (+10)' }],
    ]);
    expect(piece({ bron: { kennissoort: 'praktijk', titel: 'Een gesprek', datums: 1 } })).toEqual([
      ['invoer.onbekend-veld', 'materiaal.bron.datums', { bekend: 'datum, titel, url, uitgever, kennissoort' }],
    ]);
  });

  it('never repeats the name of a field of the host that is no name', () => {
    expect(piece({ extra: { 'Mevrouw Jansen': 1, goed: {} } })).toEqual([
      ['invoer.vorm', 'materiaal.extra', { verwacht: 'name' }],
      ['invoer.soort', 'materiaal.extra.goed', { verwacht: 'scalar' }],
    ]);
  });

  it('stops after a hundred: nobody mends more at once', () => {
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, place) => [`veld${'x'.repeat(place % 30)}${place}`, 1]),
    );
    expect((wrong(many) as unknown[]).length).toBe(100);
    const list = { aangedragenDoor: Array.from({ length: 900 }, () => 'geen id') };
    expect((piece(list) as unknown[]).length).toBe(100);
  });

  it('is only its name, for a command that nobody knows', () => {
    for (const input of [null, undefined, 'reis.staken', 7, [], {}, { type: 'toString' }, { type: ['reis.staken'] }])
      expect(parseCommand(input)).toEqual({ ok: false, type: undefined, issues: [] });
  });
});

describe('what a schema says', () => {
  const said = (input: unknown, ...issues: object[]) =>
    inputIssues(input, issues as core.$ZodIssue[], commandSchema('reis.staken'));

  it('becomes a code of ours, whatever it asked for', () => {
    const path = ['lijst'];
    expect(
      said(
        { lijst: [] },
        { code: 'too_small', origin: 'array', minimum: 1, path },
        { code: 'too_small', origin: 'bigint', minimum: 1n, path },
        { code: 'custom', path },
      ),
    ).toEqual([
      { code: 'invoer.te-kort', path, params: { grens: 1, maat: 'items' } },
      { code: 'invoer.te-klein', path, params: {} },
      { code: 'invoer.ongeldig', path, params: {} },
    ]);
  });

  it('is that something is absent only where nothing stands', () => {
    const at = (input: unknown) => said(input, { code: 'custom', path: ['a', 'b'] }).map(({ code }) => code);
    expect([{ a: {} }, { a: 7 }, { a: null }, { a: { b: 7 } }].map(at)).toEqual([
      ['invoer.ontbreekt'],
      ['invoer.ongeldig'],
      ['invoer.ongeldig'],
      ['invoer.ongeldig'],
    ]);
  });

  it('names no place that cannot be written down', () => {
    expect(said({}, { code: 'unrecognized_keys', keys: ['veld'], path: ['a', Symbol('geheim'), 0] })).toEqual([
      { code: 'invoer.onbekend-veld', path: ['a', 0, 'veld'], params: { bekend: '' } },
    ]);
  });

  it('stops after a hundred, also when it is said in parts', () => {
    const keys = Array.from({ length: 60 }, () => 'veld');
    expect(said({}, ...[1, 2].map(() => ({ code: 'unrecognized_keys', keys, path: [] })))).toHaveLength(100);
  });
});
