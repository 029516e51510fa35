import { describe, expect, test } from 'vitest';
import { assembleProgramma } from '../../src/assemble/index.js';
import { raadsvoorstelDocument } from '../../src/document/index.js';
import { renderMarkdown } from '../../src/render/index.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { play, programma, step, toDoing } from '../faults/mini.js';

/** A raadsvoorstel of a programma that is adopted on 1 June 2012, with this decision. */
function proposal(besluit: object | undefined, texts = nl): string {
  const before = toDoing.findIndex(({ type }) => type === 'programma.opstellen');
  const { reis } = play([
    ...toDoing.slice(0, before),
    step('programma.opstellen', '2012-05-01', {
      programma: { ...programma, beslispunten: [{ id: 'bp', wat: 'Stem in met het plan', aan: 'Gemeenteraad' }] },
    }),
    step('programma.vaststellen', '2012-06-01', besluit === undefined ? {} : { besluit }, 'og'),
  ]);
  return renderMarkdown(
    raadsvoorstelDocument({ programma: assembleProgramma(reis, { publiek: 'openbaar', versie: 1 }) }, texts),
  );
}
const later = { orgaan: 'Gemeenteraad', kenmerk: 'R-77', datum: '2012-07-03' };
const asks = /vragen wij u|wij van u vragen|Wat wij vragen/;

describe('a raadsvoorstel', () => {
  test('asks what nobody decided on', () => {
    expect(proposal(undefined)).toMatch(/\*\*Wat vragen wij u\?\*\*: Stem in/);
    expect(proposal(undefined)).toContain('## Wat wij van u vragen\n\n| Wat wij vragen | Aan wie |');
  });

  test('given a decision after the adoption, then it asks nothing and says in which order it went', () => {
    const said = proposal(later);
    expect(said).not.toMatch(asks);
    expect(said).toMatch(/\*\*Wat wij vroegen\*\*: Stem in/);
    expect(said).toContain(
      '## Wat wij vroegen\n\nHet besluit hierover: Gemeenteraad, R-77, 3 juli 2012. Het programma was toen al vastgesteld, op 1 juni 2012.\n\n| Wat wij vroegen | Aan wie |',
    );
    expect(proposal(later, en)).toContain(
      'The decision on this: Gemeenteraad, R-77, 3 July 2012. The programma was adopted before that, on 1 June 2012.',
    );
  });

  test('given a decision before the adoption, or without a day, then it says no order', () => {
    for (const besluit of [{ ...later, datum: '2012-05-30' }, { orgaan: 'Gemeenteraad' }]) {
      expect(proposal(besluit)).not.toMatch(asks);
      expect(proposal(besluit)).toContain('Het besluit hierover: Gemeenteraad');
      expect(proposal(besluit)).not.toContain('toen al vastgesteld');
    }
  });
});
