import { describe, expect, it } from 'vitest';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { renderDocx } from '../../src/docx/index.js';
import { renderHtml, renderMarkdown, renderSvg } from '../../src/render/index.js';
import { en } from '../../src/texts/en.js';
import { brokenIn } from '../docx/parts.js';
import { hostile } from '../render/documents.js';
import { outline, planned, type Node } from '../render/outline.js';
import { strangeIn } from '../render/tags.js';
import { documentsOf, poisoned, rotterdamReis } from './gallery.js';

// The word of 100,000 letters stands in one field; in all of them a document would be a book.
const texts = hostile.map((text) => text.slice(0, 2_000));
const reis = { ...poisoned(rotterdamReis(), texts), titel: 'x'.repeat(100_000) };
const documents = documentsOf(reis, en, { publiek: 'kern' });

describe('a journey with something hostile wherever people type', () => {
  it.each(documents.map((document, place) => [place + 1, document] as const))(
    'does nothing in document %i, in any format',
    async (_place, document) => {
      expect(strangeIn(renderHtml(document))).toEqual([]);
      const read = unified().use(remarkParse).use(remarkGfm).parse(renderMarkdown(document)) as Node;
      expect(outline(read)).toEqual(planned(document));
      expect(brokenIn(await renderDocx(document))).toEqual([]);
      const drawn = document.blocks.flatMap((block) => (block.type === 'figure' ? [renderSvg(block.drawing)] : []));
      expect(drawn.flatMap(strangeIn)).toEqual([]);
    },
  );
});
