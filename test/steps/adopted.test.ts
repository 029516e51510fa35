import { describe, expect, it } from 'vitest';
import { evolve, fold, type Command, type Fact } from '../../src/index.js';
import type { Materiaal, Publiek } from '../../src/schemas/index.js';
import { foldAdopted } from '../../src/steps/adopted.js';
import { blankReis } from '../../src/steps/blank.js';
import { full, meta, planned } from '../support/full.js';

/** The facts that these commands become, one after the other. */
function told(...commands: readonly Command[]): readonly Fact[] {
  const facts: Fact[] = [];
  let reis = fold([]);
  for (const command of commands) {
    const fact = planned(reis, command);
    facts.push(fact);
    reis = evolve(reis, fact);
  }
  return facts;
}

const later = { ...meta, op: '2026-05-01T09:00:00+02:00' };
const piece = (id: string, publiek: Publiek, titel = 'Een vondst'): Materiaal => {
  const { samengevoegdUit: _merged, ...materiaal } = full('materiaal.corrigeren').materiaal;
  return { ...materiaal, id, publiek, titel } as Materiaal;
};
const add = (id: string, publiek: Publiek): Command => ({
  type: 'materiaal.toevoegen',
  meta,
  materiaal: piece(id, publiek),
});
const correct = (id: string, publiek: Publiek): Command => ({
  type: 'materiaal.corrigeren',
  meta: later,
  materiaal: piece(id, publiek, 'Beter gezegd'),
});
const erase = (materiaal: string): Command => ({ type: 'materiaal.wissen', meta: later, materiaal, reden: 'verzoek' });

describe('a version that was adopted', () => {
  const { instap: _instap, ...start } = full('reis.starten');
  const before = [start, add('m-1', 'netwerk'), add('m-2', 'openbaar'), add('m-3', 'kern'), add('m-4', 'kern')];
  const facts = told(
    ...before,
    correct('m-1', 'kern'),
    correct('m-2', 'openbaar'),
    correct('m-3', 'openbaar'),
    add('m-9', 'kern'),
    correct('m-9', 'kern'),
    erase('m-9'),
    erase('m-4'),
    { ...full('erratum.plaatsen'), meta: later },
    { ...full('reis.staken'), meta: later },
  );

  it('is as it was then, but for what was erased, hidden or mended since', () => {
    const adopted = fold(facts.slice(0, before.length));
    expect(foldAdopted(facts, { seq: before.length })).toEqual({
      ...adopted,
      materiaal: [piece('m-1', 'kern'), piece('m-2', 'openbaar'), piece('m-3', 'kern')],
      gewist: [{ id: 'm-4', op: later.op, reden: 'verzoek', publiek: 'kern' }],
      errata: [{ ...full('erratum.plaatsen').erratum, op: later.op, door: later.door }],
    });
  });

  it('of a journey that went no further is that journey', () => {
    expect(foldAdopted(facts, { seq: facts.length })).toEqual(fold(facts));
    expect(foldAdopted([], { seq: 0 })).toEqual(blankReis());
  });
});
