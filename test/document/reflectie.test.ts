import { describe, expect, test } from 'vitest';
import { assembleReisverslag } from '../../src/assemble/index.js';
import { reisverslagDocument } from '../../src/document/index.js';
import { renderMarkdown } from '../../src/render/index.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { doing, play, step, toDoing } from '../faults/mini.js';

const { reis } = play([
  ...toDoing,
  ...doing,
  step('experiment.starten', '2012-08-05', {
    experiment: { id: 'e2', soort: 'weglaten', wat: 'Zonder formulier', verwachting: 'v' },
  }),
  step('reflectie.vastleggen', '2012-09-01', {
    reflectie: {
      id: 'samen',
      datum: '2012-09-01',
      door: ['pm'],
      experimenten: ['e2', 'e1'],
      watWeZagen: 'Beide hielpen.',
      watWeErvanMaken: 'Doorgaan.',
    },
  }),
]);
const paper = (texts = nl): string =>
  renderMarkdown(reisverslagDocument(assembleReisverslag(reis, { publiek: 'openbaar' }), texts));

describe('a reflection on two experiments', () => {
  const [, first = '', second = ''] = paper().split(/^### .*(?:Toevoegen|Weglaten): /m);

  test('is told in full at the first, which names the other', () => {
    expect(first).toContain(
      '| 1 september 2012; ook over: [Zonder formulier](<#experiment.e2>) | Beide hielpen. | Doorgaan. |',
    );
  });

  test('is pointed to at the second', () => {
    expect(second).toContain(
      '- Op 1 september 2012 keken wij hier ook op terug. Dat staat bij: [Proef](<#experiment.e1>)',
    );
    expect(second).not.toContain('Beide hielpen');
    expect(paper(en)).toContain('On 1 September 2012 we looked back on this as well. You can read it under: [Proef]');
  });

  test('is one moment in the round', () => {
    expect(paper()).toContain(
      '| 1 september 2012 | [Proef](<#experiment.e1>); [Zonder formulier](<#experiment.e2>) | Beide hielpen. |',
    );
    expect(paper().match(/Beide hielpen/g)).toHaveLength(2);
  });
});
