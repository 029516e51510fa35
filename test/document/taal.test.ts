import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gezondeBuurt } from '../../examples/gezonde-buurt/reis.js';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { assembleFoto, type VersionOptions } from '../../src/assemble/index.js';
import { posterDrawing } from '../../src/document/index.js';
import { bare, cutAtWord, headOf, markedText, ours, plainText, textIn, textsOfOurs } from '../../src/document/taal.js';
import { fit } from '../../src/document/fit.js';
import { fold } from '../../src/index.js';
import {
  renderHtml,
  renderMarkdown,
  renderPraatplaat,
  renderPraatplaatSvg,
  renderReiskaart,
  renderSvg,
} from '../../src/render/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { fillIn } from '../../src/texts/say.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { reis as rich } from '../assemble/reis.js';
import { given } from '../support/full.js';
import { documentsOf, gezondeBuurtFacts, poisoned, rotterdamFacts } from './gallery.js';
import { platesOf } from './plates.js';
import { typedWord, wordsIn, wrongTongue } from './tongues.js';

const typed = [
  `${typedWord} ${typedWord}a 2016, ${typedWord}.`,
  typedWord,
  `${typedWord} (${typedWord}) ${typedWord}: ${typedWord}!`,
];

/** A journey in which every text is typed by a person of a test. */
const journeys: readonly (readonly [name: string, reis: Reis, options: VersionOptions])[] = [
  ['the example', fold(rotterdamFacts()), { publiek: 'kern', verhalen: rotterdam.verhalen }],
  ['the second example', fold(gezondeBuurtFacts()), { publiek: 'kern', velden: gezondeBuurt.velden }],
  ['one that uses everything', given, { publiek: 'kern' }],
  ['a rich one', rich, { publiek: 'kern' }],
];

describe('a document in another language than its journey', () => {
  it.each(journeys)('of %s marks what people typed, and nothing of ours', (_name, reis, options) => {
    const journey = poisoned(reis, typed);
    const verhalen = new Map(
      [...(options.verhalen ?? [])].map(
        ([id, one]) => [id, one.status === 'aanwezig' ? { ...one, tekst: typed[0]! } : one] as const,
      ),
    );
    const words = wordsIn([journey, options.velden]);
    const as = { ...options, verhalen };
    const pages = [
      ...documentsOf(journey, en, as).map(renderHtml),
      ...platesOf(journey, en, as).flatMap((plate) => [renderPraatplaat(plate, en), renderPraatplaatSvg(plate, en)]),
      renderSvg(posterDrawing(assembleFoto(journey, as), en)),
      renderReiskaart(journey, en),
    ];
    const wrong = pages.flatMap((html) => wrongTongue(html, 'en', 'nl', words));
    expect([...new Set(wrong)].slice(0, 60)).toEqual([]);
    expect(pages.join('')).not.toMatch(/[\uFDD0\uFDD1]/);
  });

  it.each(journeys)('of %s says the same words as without a second language', (_name, reis, options) => {
    const english: Reis = { ...reis, spelregels: { ...reis.spelregels, taal: 'en' } };
    const dutch: Reis = { ...reis, spelregels: { ...reis.spelregels, taal: 'nl' } };
    const said = (journey: Reis): string[] => [
      ...documentsOf(journey, en, options).flatMap((one) => [renderMarkdown(one), withoutTags(renderHtml(one))]),
      ...platesOf(journey, en, options).flatMap((plate) =>
        [renderPraatplaat(plate, en), renderPraatplaatSvg(plate, en)].map(withoutTags),
      ),
      withoutTags(renderSvg(posterDrawing(assembleFoto(journey, options), en))),
    ];
    expect(said(dutch)).toEqual(said(english));
  });

  it('marks nothing when the journey was typed in its own language', () => {
    const [, reis, options] = journeys[0]!;
    const pages = documentsOf(reis, nl, options).map(renderHtml);
    expect(pages.join('').match(/ lang="[^"]*"/g)).toEqual(pages.map(() => ' lang="nl"'));
  });

  it('is looked at by a test that sees', () => {
    const wrong = (html: string): string[] => wrongTongue(html, 'en', 'nl', new Set(['huis']));
    expect(wrong(`<html lang="en"><p>House <span lang="nl">${typedWord} huis</span></p></html>`)).toEqual([]);
    expect(wrong(`<html lang="en"><p>House ${typedWord}</p></html>`)).toHaveLength(1);
    expect(wrong(`<html lang="en"><p lang="nl">House ${typedWord}</p></html>`)).toHaveLength(1);
  });
});

describe('a text with marks', () => {
  const value = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '.', ',', '(', 'é', '’', '1'),
    minLength: 1,
    maxLength: 12,
  });
  const sentences = fc.constantFrom('Doel: {a}.', '‘{a}’ en {b}', '{a}: {b} ({c}).', 'n{a}s', '{a}', '3 keer {b}');

  const fy = { taal: 'fy', texts: nl };

  it('is the same text for a reader, however it is filled, cut and set', () => {
    fc.assert(
      fc.property(sentences, value, value, value, fc.nat(30), (sentence, a, b, c, length) => {
        const marked = fillIn(textsOfOurs({ ...nl, findings: { one: sentence } }).findings['one']!, {
          a,
          b: ours(b),
          c,
        });
        const plain = fillIn(sentence, { a, b, c });
        const text = textIn(marked, fy);
        expect([bare(marked), plainText(text)]).toEqual([plain, plain]);
        expect(plainText(textIn(markedText(text, 'fy'), fy))).toBe(plain);
        expect([bare(headOf(marked, length)), bare(cutAtWord(marked, length))]).toEqual([
          headOf(plain, length),
          cutAtWord(plain, length),
        ]);
        const setting = { width: 40, size: 10, lines: 3 };
        expect(fit(marked, setting).map(bare)).toEqual(fit(plain, setting));
      }),
      { numRuns: 500 },
    );
  });
});

/** What a reader sees of a page. */
const withoutTags = (html: string): string => html.replace(/<[^>]*>/g, '');
