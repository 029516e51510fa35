import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retention, signaleerHerleidbaarheid, tweedeBlikken } from '../../src/privacy/index.js';
import { reis, verhaal } from '../assemble/reis.js';

const traces = (text: string): string[] => signaleerHerleidbaarheid(text).map(({ spoor }) => spoor);

describe('a text that points at somebody', () => {
  it.each([
    ['Mijn nummer is 111222333.', ['bsn']],
    ['Mijn nummer is 111 222 333.', ['bsn']],
    ['Mail naar jan.jansen@example.nl', ['email']],
    ['Bel 06-12345678 of 010 234 5678', ['telefoon', 'telefoon']],
    ['Bel +31 6 12345678', ['telefoon']],
    ['Hij woont op 3011 AA 12', ['postcodeMetNummer']],
    ['Rekening NL91 ABNA 0417 1643 00', ['iban']],
    ['De auto met AB-123-C stond er', ['kenteken']],
    ['Zij is geboren op 3 mei 1948', ['geboortedatum']],
    ['geb. 03-05-1948', ['geboortedatum']],
  ])('%s', (text, expected) => {
    expect(traces(text)).toEqual(expected);
  });

  it.each([
    'Er kwamen 123456789 bezoekers.',
    'In 2014 daalde het van 56 naar 53 procent, van 1.200 naar 900 mensen.',
    'De periode 2014-2018 in Rotterdam, wijk 3011 en omgeving.',
    'NL00 ABNA 0000 0000 00 bestaat niet',
  ])('is not: %s', (text) => {
    expect(traces(text)).toEqual([]);
  });

  it('is found in any text without an exception, in order, and never repeated', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const found = signaleerHerleidbaarheid(text);
        expect(found.every((one, place) => one.from < one.to && one.from >= (found[place - 1]?.from ?? 0))).toBe(true);
        expect(found.every((one) => Object.keys(one).join() === 'spoor,from,to')).toBe(true);
      }),
    );
  });

  it('is found in a long text without waiting', () => {
    expect(traces(`${'a1-'.repeat(50_000)} 111222333`)).toContain('bsn');
  });
});

describe('what may go', () => {
  const term = {
    ...verhaal,
    kaart: { ...verhaal.kaart, grondslag: { ...verhaal.kaart.grondslag, tot: '2026-06-01' } },
  };

  it('is a story whose own day has passed', () => {
    const journey = { ...reis, materiaal: [term] };
    expect(retention(journey, '2026-05-31')).toEqual([]);
    expect(retention(journey, '2026-06-01')).toEqual([
      { ding: 'materiaal', id: 'm-verhaal', reden: 'grondslag', sinds: '2026-06-01' },
    ]);
  });

  it('is everybody who travelled along, a year after the end, or as the host has it', () => {
    const ended = { ...reis, fase: 'gestaakt' as const, op: '2026-05-01T10:00:00+02:00', materiaal: [verhaal] };
    expect(retention(ended, '2026-05-01').map(({ id }) => id)).toEqual(['m-verhaal']);
    expect(retention(ended, '2027-05-01').map(({ ding }) => ding)).toContain('reiziger');
    expect(retention(ended, '2027-05-01', { verhaalkaart: 'P5Y', reiziger: 'P2Y6M' })).toEqual([]);
  });
});

describe('a story for everybody', () => {
  it('asks for a second look when it is of a minor, can be recognised or was not read back', () => {
    const kaart = { ...verhaal.kaart, leeftijdsgroep: '12tot18' as const, fictief: undefined };
    const journey = { ...reis, materiaal: [{ ...verhaal, publiek: 'openbaar' as const, kaart }] };
    expect(tweedeBlikken(journey).map(({ waarom }) => waarom)).toEqual([
      'minderjarig',
      'herleidbaar',
      'nietTeruggelezen',
    ]);
    expect(tweedeBlikken(reis)).toEqual([]);
  });

  it('asks for it when it tells something that the law protects more, until somebody else looked along', () => {
    const kaart = { ...verhaal.kaart, fictief: undefined, bijzonder: ['geloof'] as const };
    const of = (change: object): unknown =>
      tweedeBlikken({ ...reis, materiaal: [{ ...verhaal, publiek: 'openbaar', kaart: { ...kaart, ...change } }] });
    const reasons = (...all: string[]): unknown => all.map((waarom) => ({ materiaal: 'm-verhaal', waarom }));
    expect(of({})).toEqual(reasons('bijzonder', 'herleidbaar', 'nietTeruggelezen'));
    expect(of({ bijzonder: [] })).toEqual(reasons('herleidbaar', 'nietTeruggelezen'));
    expect(of({ meegekeken: { datum: '2026-02-02', door: 'r-gids' } })).toEqual(reasons('nietTeruggelezen'));
  });
});
