import { describe, expect, it } from 'vitest';
import { renderHtml, renderMarkdown, renderSvg } from '../../src/render/index.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { walkTo } from '../support/walk.js';
import { collisions } from './boxes.js';
import { documentsOf, poisoned } from './gallery.js';
import { anyJourneys, anyTexts, sheetsOf } from './manyPlates.js';

describe('generated journeys in which people typed anything', () => {
  it('let nothing overlap and nothing run off the paper', () => {
    let sheets = 0;
    for (const reis of anyJourneys(12))
      for (const drawing of sheetsOf(reis, nl)) {
        sheets += 1;
        expect(renderSvg(drawing)).not.toMatch(/NaN|Infinity|undefined/);
      }
    for (const reis of anyJourneys(12)) expect(sheetsOf(reis, en).flatMap(collisions)).toEqual([]);
    expect(sheets).toBeGreaterThan(60);
  });
});

describe('a journey of 40 rounds', () => {
  const reis = walkTo('inrichten', 41);

  it.each([
    ['as people write', reis],
    ['in which people typed anything', poisoned(reis, anyTexts(40))],
  ])('%s can be read in every document', (_name, journey) => {
    const documents = documentsOf(journey, nl, { publiek: 'kern' });
    expect(documents).toHaveLength(2 + 41 + 41 + 1);
    for (const document of documents) {
      const html = renderHtml(document);
      expect(html).not.toMatch(/NaN|Infinity|undefined/);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(renderMarkdown(document)).not.toBe('');
    }
    const sheets = sheetsOf(journey, nl);
    expect(sheets.length).toBeGreaterThan(120);
    expect(sheets.flatMap(collisions)).toEqual([]);
  });
});
