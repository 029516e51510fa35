import { describe, expect, it } from 'vitest';
import { findVervallen, findTweedeBlikken } from '../../src/privacy/index.js';
import { reis, verhaal } from '../assemble/reis.js';

describe('what may go', () => {
  const term = {
    ...verhaal,
    kaart: { ...verhaal.kaart, grondslag: { ...verhaal.kaart.grondslag, tot: '2026-06-01' } },
  };

  it('is a story whose own day has passed', () => {
    const journey = { ...reis, materiaal: [term] };
    expect(findVervallen(journey, '2026-05-31')).toEqual([]);
    expect(findVervallen(journey, '2026-06-01')).toEqual([
      { ding: 'materiaal', id: 'm-verhaal', reden: 'grondslag', sinds: '2026-06-01' },
    ]);
  });

  it('is everybody who travelled along, a year after the end, or as the host has it', () => {
    const ended = { ...reis, fase: 'gestaakt' as const, op: '2026-05-01T10:00:00+02:00', materiaal: [verhaal] };
    expect(findVervallen(ended, '2026-05-01').map(({ id }) => id)).toEqual(['m-verhaal']);
    expect(findVervallen(ended, '2027-05-01').map(({ ding }) => ding)).toContain('reiziger');
    expect(findVervallen(ended, '2027-05-01', { verhaalkaart: 'P5Y', reiziger: 'P2Y6M' })).toEqual([]);
  });

  it.each(['', 'P', '1Y', 'P1Y6', 'PT24H', 'P-1D', 'P1.5Y', 'one year'])(
    'is nothing by a term that says nothing: %j is refused, before the end as well',
    (reiziger) => {
      expect(() => findVervallen(reis, '2026-05-01', { verhaalkaart: 'P0D', reiziger })).toThrow(
        expect.objectContaining({ code: 'term.expected' }),
      );
      expect(() => findVervallen(reis, '2026-05-01', { verhaalkaart: reiziger, reiziger: 'P1Y' })).toThrow(
        expect.objectContaining({ code: 'term.expected' }),
      );
    },
  );
});

describe('a story for everybody', () => {
  it('asks for a second look when it is of a minor, can be recognised or was not read back', () => {
    const kaart = { ...verhaal.kaart, leeftijdsgroep: '12tot18' as const, fictief: undefined };
    const journey = { ...reis, materiaal: [{ ...verhaal, publiek: 'openbaar' as const, kaart }] };
    expect(findTweedeBlikken(journey).map(({ waarom }) => waarom)).toEqual([
      'minderjarig',
      'herleidbaar',
      'nietTeruggelezen',
    ]);
    expect(findTweedeBlikken(reis)).toEqual([]);
  });

  it('asks for it when it tells something that the law protects more, until somebody else looked along', () => {
    const kaart = { ...verhaal.kaart, fictief: undefined, bijzonder: ['geloof'] as const };
    const of = (change: object): unknown =>
      findTweedeBlikken({ ...reis, materiaal: [{ ...verhaal, publiek: 'openbaar', kaart: { ...kaart, ...change } }] });
    const reasons = (...all: string[]): unknown => all.map((waarom) => ({ materiaal: 'm-verhaal', waarom }));
    expect(of({})).toEqual(reasons('bijzonder', 'herleidbaar', 'nietTeruggelezen'));
    expect(of({ bijzonder: [] })).toEqual(reasons('herleidbaar', 'nietTeruggelezen'));
    expect(of({ meegekeken: { datum: '2026-02-02', door: 'r-gids' } })).toEqual(reasons('nietTeruggelezen'));
  });
});
