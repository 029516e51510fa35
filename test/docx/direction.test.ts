import { describe, expect, it } from 'vitest';
import { assembleOpdracht } from '../../src/assemble/index.js';
import { opdrachtDocument } from '../../src/document/index.js';
import { renderDocx } from '../../src/docx/index.js';
import { startReis } from '../../src/index.js';
import { renderHtml } from '../../src/render/index.js';
import { nl } from '../../src/texts/nl.js';
import { parts } from './parts.js';

const arabic = 'أشعر بالوحدة منذ عام 2012 (نعم).';

describe('text from right to left', () => {
  const started = startReis({
    id: 'reis-1',
    titel: arabic,
    reiswens: { opgave: arabic, urgentie: [{ bron: 'inwoner', uitspraak: arabic }], doelen: [arabic] },
    meta: { op: '2026-01-12T09:00:00+01:00', door: 'r-a' },
  });
  if (!started.ok) throw new Error('the journey does not start');
  const document = opdrachtDocument(assembleOpdracht(started.reis, { publiek: 'openbaar' }), nl);

  it('says so in Word, on the paragraph and on the run', async () => {
    const body = parts(await renderDocx(document)).get('word/document.xml') ?? '';
    const paragraphs = [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*أشعر(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(([one]) => one);
    const alone = paragraphs.filter((one) => /<w:t[^>]*>أشعر/.test(one.slice(one.indexOf('<w:t'))));
    expect(alone.length).toBeGreaterThan(2);
    // A Dutch label before it keeps the paragraph as it is; the words themselves run the other way.
    expect(alone.filter((one) => !one.includes('<w:rtl/>'))).toEqual([]);
    expect(alone.filter((one) => !one.includes('<w:bidi/>') && !one.includes('<w:b/>'))).toEqual([]);
  });

  it('finds its way in HTML wherever people type, headings included', () => {
    const elements = [...renderHtml(document).matchAll(/<(\w+)([^>]*)>[^<]*أشعر/g)].map(
      ([, tag = '', rest = '']) => [tag, /dir=/.test(rest)] as const,
    );
    expect(elements.filter(([tag, says]) => tag !== 'title' && !says)).toEqual([]);
  });

  it('names the author whom the host names, and no machine', async () => {
    const core = async (auteur?: string): Promise<string> =>
      parts(await renderDocx(document, { auteur })).get('docProps/core.xml') ?? '';
    expect(await core('Gemeente Utrecht')).toContain('<dc:creator>Gemeente Utrecht</dc:creator>');
    expect(await core()).not.toContain('aanpakken-met-impact');
  });
});
