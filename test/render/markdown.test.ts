import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/render/index.js';
import { documents, hostile } from './documents.js';
import { outline, planned, type Node } from './outline.js';

const parse = (markdown: string): Node => unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node;

describe('a document in Markdown', () => {
  it('holds the same blocks when it is read back', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(outline(parse(renderMarkdown(document)))).toEqual(planned(document));
      }),
      { numRuns: Number(process.env['DOCUMENTS'] ?? 300) },
    );
  });

  it.each(hostile)('does nothing with %j', (text) => {
    const document = {
      language: 'nl',
      title: text,
      subtitle: text,
      blocks: [
        { type: 'heading', level: 2, text, id: 's1' },
        { type: 'paragraph', content: [{ text }] },
        { type: 'list', items: [[{ text }]] },
        { type: 'table', caption: text, columns: [text, text], rows: [[[{ text }], [{ text }]]] },
        { type: 'note', label: text, content: [{ text }] },
      ],
      sources: [],
      words: { contents: '', sources: '' },
    } as const;
    expect(outline(parse(renderMarkdown(document)))).toEqual(planned(document));
  });

  it('keeps a source that comes before any word, and then a colon', () => {
    const document = {
      language: 'nl',
      title: 'Foto',
      subtitle: '',
      blocks: [
        {
          type: 'list',
          items: [[{ text: '', sources: ['bron'] }, { text: ': en daarna' }], [{ text: 'meer', sources: ['bron'] }]],
        },
      ],
      sources: [{ key: 'bron', text: 'Een bron', url: null }],
      words: { contents: '', sources: 'Bronnen' },
    } as const;
    expect(outline(parse(renderMarkdown(document)))).toEqual(planned(document));
  });
});
