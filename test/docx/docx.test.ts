import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { assembleFoto } from '../../src/index.js';
import { fotoDocument } from '../../src/document/index.js';
import { nl } from '../../src/texts/nl.js';
import { renderDocx } from '../../src/docx/index.js';
import { reis } from '../assemble/reis.js';
import { documents } from '../render/documents.js';

/** The parts of a file, by name: read off the list at the end of the archive. */
function parts(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes);
  const found = new Map<string, string>();
  for (
    let at = file.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = file.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const [method, size, name, local] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt32LE(at + 42),
    ];
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = file.subarray(from, from + size);
    found.set(
      file.toString('utf8', at + 46, at + 46 + name),
      (method === 8 ? inflateRawSync(data) : data).toString('utf8'),
    );
  }
  return found;
}

/** The tags that are open when the text ends, or the first that closes what was not open: none in well-formed XML. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (self === '/') continue;
    if (close !== '/') open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}

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

  it('stays whole, whatever people typed', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const file = parts(await renderDocx(document));
        for (const [name, xml] of file) {
          if (!name.endsWith('.xml')) continue;
          expect(unbalanced(xml)).toEqual([]);
          // eslint-disable-next-line no-control-regex
          expect(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml)).toBe(false);
          expect(xml).not.toContain('<script');
        }
      }),
      { numRuns: 25 },
    );
  });
});
