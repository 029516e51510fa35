import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/index.js';
import { documents } from './documents.js';

const tags = new Set(
  'html head meta title style body header h1 h2 h3 h4 p nav ol ul li a main div section aside footer figure figcaption blockquote table caption thead tbody tr th td sup strong span dl dt dd svg desc rect text'.split(
    ' ',
  ),
);
const attributes = new Set(
  'lang charset name content id class href aria-label aria-labelledby aria-hidden role tabindex scope dir xmlns viewBox width height fill font-family font-size font-weight text-anchor x y rx stroke stroke-width stroke-dasharray'.split(
    ' ',
  ),
);

/** Every tag of a page with the names of its attributes. Our own writer quotes every attribute, so a simple reading will do. */
const tagsOf = (html: string): { tag: string; attributes: string[]; href: string | undefined }[] =>
  [
    ...html
      .replace(/<style>[^<]*<\/style>/, '')
      .matchAll(/<([a-zA-Z!/][^\s>]*)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*\/?>/g),
  ].map(([, tag = '', rest = '']) => ({
    tag: tag.replace(/^\//, '').replace(/\/$/, ''),
    attributes: [...rest.matchAll(/\s([\w:-]+)="/g)].map(([, name = '']) => name),
    href: /\shref="([^"]*)"/.exec(rest)?.[1],
  }));

describe('a document in HTML', () => {
  it('holds nothing but what the writer put there, whatever people typed', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const html = renderHtml(document);
        const found = tagsOf(html).filter(({ tag }) => tag !== '!doctype');
        expect(found.filter(({ tag }) => !tags.has(tag))).toEqual([]);
        expect(found.flatMap((one) => one.attributes).filter((name) => !attributes.has(name))).toEqual([]);
        expect(found.flatMap(({ href }) => (href === undefined || /^(#|https?:)/.test(href) ? [] : [href]))).toEqual(
          [],
        );
        // Every `<` begins one of those tags.
        expect(html.replace(/<style>[^<]*<\/style>/, '').match(/</g)?.length).toBe(tagsOf(html).length);
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
        expect(html.match(/<h1>/g)).toEqual(['<h1>']);
        const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(ids).toEqual([...new Set(ids)]);
        const led = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
        expect(led.filter((id) => !ids.includes(id))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
