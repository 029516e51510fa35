import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/index.js';
import { documents } from './documents.js';
import { strangeIn } from './tags.js';

describe('a document in HTML', () => {
  it('holds nothing but what the writer put there, whatever people typed', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const html = renderHtml(document);
        expect(strangeIn(html)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('has one first heading, and an address for every link inside', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const html = renderHtml({
          ...document,
          blocks: document.blocks.map((block, place) =>
            block.type === 'heading' ? { ...block, id: `s${place}` } : block,
          ),
        });
        expect(html.match(/<h1[ >]/g)).toHaveLength(1);
        const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(ids).toEqual([...new Set(ids)]);
        const led = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
        expect(led.filter((id) => !ids.includes(id))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
