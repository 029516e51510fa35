import { describe, expect, it } from 'vitest';
import { evolve, type Fact } from '../../src/index.js';
import { changedBy, full, given, meta } from '../support/full.js';

const { reisverslag } = full('reisverslag.opstellen');
const receipt = { rules: '1', verdicts: [{ rule: 'reisverslag.betekenis', verdict: 'met' as const }] };
const fact: Fact<'reisverslag.vastgesteld'> = {
  type: 'reisverslag.vastgesteld',
  seq: 41,
  meta,
  naar: 'inrichten',
  versie: 2,
  receipt,
};

describe('a reisverslag', () => {
  it('is drafted as a whole', () => {
    expect(changedBy(given, full('reisverslag.opstellen'))).toEqual({ reisverslag });
  });

  it('closes its round: the next one drafts its own, and the programma is where that begins', () => {
    const written = { ...given, reisverslag };
    expect(evolve(written, fact)).toEqual({
      ...given,
      fase: 'inrichten',
      ronde: 3,
      seq: 41,
      op: meta.op,
      reisverslag: null,
      reisverslagen: [...given.reisverslagen, { versie: 2, reisverslag }],
      vastgesteld: [{ artefact: 'reisverslag', versie: 2, ronde: 2, op: meta.op, door: 'r-1', seq: 41, receipt }],
    });
  });

  it('closes its round also where nothing was written', () => {
    expect(evolve(given, fact)).toMatchObject({ ronde: 3, reisverslag: null, reisverslagen: given.reisverslagen });
  });
});
