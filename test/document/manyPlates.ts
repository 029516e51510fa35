import { assembleFoto, assembleProgramma, assembleReisverslag, type VersionOptions } from '../../src/assemble/index.js';
import { planDrawing, posterDrawing, type Drawing } from '../../src/document/index.js';
import { figuurDrawing, praatplaatDrawing } from '../../src/document/praatplaat/tekening.js';
import { reiskaartDrawing } from '../../src/document/reiskaart.js';
import { writerOf } from '../../src/document/writer.js';
import { fold } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import type { Texts } from '../../src/texts/nl.js';
import { generatedJourneys } from '../insight/generated.js';
import { poisoned } from './gallery.js';
import { platesOf } from './plates.js';

/** Chance from a seed, as Park and Miller made it: the same seed, the same texts. */
function chanceOf(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** What words are made of: narrow and wide letters, digits, signs, other scripts, emoji. */
const alphabets = [
  'aeinorstd',
  'WMQ@%mw',
  'ilj.,:;|',
  'AÉŒŁß€§0123456789',
  'אבגדהוזחטי',
  'ابتثجحخدذر',
  '漢字仮名交文',
  'àçëîõůžąđ',
].map((letters) => letters.split(''));
const emoji = ['👩‍👩‍👧', '🏘️', '✅'];

/** Texts as long as people write them, and longer: one word, a line, a page; some with words without a space in them. */
export function anyTexts(seed: number, count = 60): string[] {
  const chance = chanceOf(seed);
  const under = (most: number): number => Math.floor(chance() * most);
  const word = (): string => {
    const letters = alphabets[under(3) === 0 ? under(alphabets.length) : 0] ?? [];
    if (under(40) === 0) return emoji[under(emoji.length)] ?? '';
    return Array.from({ length: 1 + under(under(12) === 0 ? 100 : 11) }, () => letters[under(letters.length)]).join('');
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + under([1, 4, 12, 12, 30, 200][under(6)] ?? 4) }, word).join(' '),
  );
}

/** Generated journeys in which people typed anything, the same for the same number. */
export function* anyJourneys(count: number): Generator<Reis> {
  let seed = 0;
  for (const facts of generatedJourneys(count)) yield poisoned(fold(facts), anyTexts((seed += 1)));
}

/** Everything of a journey that is drawn on a page of its own. */
export function sheetsOf(reis: Reis, texts: Texts, options: VersionOptions = { publiek: 'kern' }): Drawing[] {
  const writer = writerOf(texts, reis.spelregels);
  const rounds = Array.from({ length: reis.ronde }, (_, place) => place + 1);
  return [
    ...platesOf(reis, texts, options).flatMap((plate) => [
      praatplaatDrawing(plate, writer),
      ...(plate.figuur === undefined ? [] : [figuurDrawing(plate.figuur, writer)]),
    ]),
    ...rounds.map((versie) =>
      planDrawing(
        {
          programma: assembleProgramma(reis, { ...options, versie }),
          reisverslag: assembleReisverslag(reis, { ...options, versie }),
        },
        texts,
      ),
    ),
    posterDrawing(assembleFoto(reis, options), texts),
    reiskaartDrawing(reis, texts),
  ];
}
