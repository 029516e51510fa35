import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ellipsis, fit } from '../../src/document/fit.js';
import { widthOf } from '../../src/document/letterWidths.js';

describe('a text that is set in a column', () => {
  it('is cut at a word, with a mark', () => {
    expect(fit('Het woord eenzaam houdt mensen weg', { width: 120, size: 14, lines: 2 })).toEqual([
      'Het woord',
      `eenzaam${ellipsis}`,
    ]);
    expect(fit('kort', { width: 120, size: 14, lines: 2 })).toEqual(['kort']);
    expect(fit('  ', { width: 120, size: 14, lines: 2 })).toEqual([]);
  });

  it('never runs out of it, whatever people type', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 60, max: 400 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (text, width, lines, bold) => {
          const made = fit(text, { width, size: 14, lines, bold });
          expect(made.length).toBeLessThanOrEqual(lines);
          for (const line of made) expect(widthOf(line, 14, bold)).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps every word when there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 30 }), (words) => {
        expect(fit(words.join(' '), { width: 200, size: 14, lines: 100 }).join(' ')).toBe(words.join(' '));
      }),
      { numRuns: 200 },
    );
  });
});
