import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleFoto } from '../../src/assemble/index.js';
import { fotoDocument, plainText } from '../../src/document/index.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { renderDocx } from '../../src/docx/index.js';
import { reis } from '../assemble/reis.js';
import { documents } from '../render/documents.js';
import { brokenIn, parts } from './parts.js';

describe('a document in Word', () => {
  it('has heading styles, contents, captions, footnotes and table heads that are repeated', async () => {
    const document = fotoDocument(assembleFoto(reis, { publiek: 'openbaar' }), nl);
    const file = parts(await renderDocx(document));
    const body = file.get('word/document.xml') ?? '';
    for (const said of [
      'w:val="Title"',
      'w:val="Heading1"',
      'w:val="Caption"',
      'TOC ',
      '<w:tblHeader/>',
      '<w:footnoteReference',
    ])
      expect(body).toContain(said);
    expect(file.get('word/footnotes.xml')).toContain('Gezondheidsmonitor');
    expect(body).toContain('Eenzaamheid onder ouderen');
  });

  it('has its drawings as shapes of Word, each with what it shows in words and with its table', async () => {
    const document = fotoDocument(assembleFoto(reis, { publiek: 'openbaar' }), nl);
    const drawings = document.blocks.flatMap((block) => (block.type === 'figure' ? [block.drawing] : []));
    const body = parts(await renderDocx(document)).get('word/document.xml') ?? '';
    expect(drawings.length).toBeGreaterThan(0);
    for (const { title, description, shapes } of drawings) {
      expect(body).toContain(`title="${plainText(title)}" descr="${plainText(description)}"`);
      const words = shapes.flatMap((shape) => (shape.shape === 'text' ? [plainText(shape.text)] : []));
      expect(words.filter((text) => !body.includes(`>${text}</w:t>`))).toEqual([]);
    }
    expect(body.split('<wpg:wgp>').length - 1).toBe(drawings.length);
    const ids = [...body.matchAll(/(?:wp:docPr|wps:cNvPr) id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('leads to its places with bookmarks', async () => {
    const document = fotoDocument(assembleFoto(reis, { publiek: 'openbaar' }), nl);
    const body = parts(await renderDocx(document)).get('word/document.xml') ?? '';
    const marks = [...body.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map(([, name]) => name);
    const led = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g)].map(([, name]) => name);
    expect(marks).toEqual([...new Set(marks)]);
    expect(led.length).toBeGreaterThan(5);
    expect(led.filter((name) => !marks.includes(name))).toEqual([]);
  });

  it('stays whole, whatever people typed', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        expect(brokenIn(await renderDocx(document))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('says the language of what was typed, where it is not that of the document', async () => {
    const english = parts(await renderDocx(fotoDocument(assembleFoto(reis, { publiek: 'openbaar' }), en)));
    expect(english.get('word/document.xml')).toContain('<w:lang w:val="nl-NL"/>');
    const dutch = parts(await renderDocx(fotoDocument(assembleFoto(reis, { publiek: 'openbaar' }), nl)));
    expect(dutch.get('word/document.xml')).not.toContain('w:lang');
  });
});
