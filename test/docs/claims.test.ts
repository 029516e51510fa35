import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claims } from '../../tools/claims.js';
import { carried, page } from '../../tools/docs-claims.js';
import { commandTypes } from '../../src/steps/parse.js';

describe('from the text to the code', () => {
  const all = carried();

  it('every one of 41 claims is carried by something', () => {
    expect(all).toHaveLength(41);
    expect(all.filter(({ means }) => means === 'nothing').map(({ claim }) => claim.about)).toEqual([]);
  });

  it('what a claim asks for can be written down: every one has a place in a schema or an advice', () => {
    const nowhere = all.filter(({ schemas, rules }) => schemas.length === 0 && rules.length === 0);
    expect(nowhere.map(({ claim }) => claim.about)).toEqual([]);
    for (const { commands } of all) expect(commands.filter((one) => !commandTypes.includes(one as never))).toEqual([]);
  });

  it('every mark of a claim stands in the source: none of its words is out of date', () => {
    const stale = claims.flatMap((claim) =>
      claim.words.filter((word) => {
        const [one] = carried([{ ...claim, words: [word] }]);
        return one === undefined || one.means === 'nothing';
      }),
    );
    expect(stale).toEqual([]);
  });

  it('is what its page says', async () => {
    expect(readFileSync('docs/guide/from-text-to-code.md', 'utf8')).toBe(await page());
  });

  const text = '../shared/source/aanpakken-met-impact.nl.txt';
  it('copies no sentence of the text', async () => {
    let source: string;
    try {
      source = readFileSync(text, 'utf8');
    } catch {
      console.warn(`skipped: ${text} is not here`);
      return;
    }
    const written = await page();
    const sentences = source.split(/(?<=[.?])\s+|\n+/).filter((one) => one.trim().split(/\s+/).length > 6);
    expect(sentences.filter((one) => written.includes(one.trim()))).toEqual([]);
    // The text is said to hold a word or not; it is never printed.
    const lower = source.replaceAll(/[‘’]/g, "'").toLowerCase();
    const strange = claims.flatMap(({ words }) =>
      words.filter((word) => !lower.includes(word.replaceAll(/[«»]/g, '').toLowerCase())),
    );
    expect(strange).toEqual([]);
  });
});
