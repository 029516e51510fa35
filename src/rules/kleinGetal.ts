import { isTeKlein, kleinsteAantal } from '../method/kleinsteAantal.js';
import type { Materiaal } from '../schemas/materiaal.js';
import type { Meting } from '../schemas/meting.js';

/** Small numbers as people write them out, in both languages. What is also another word is not here: «een», «one», «ten». */
const words: ReadonlyMap<string, number> = new Map(
  [
    ['één'],
    ['twee', 'two'],
    ['drie', 'three'],
    ['vier', 'four'],
    ['vijf', 'five'],
    ['zes', 'six'],
    ['zeven', 'seven'],
    ['acht', 'eight'],
    ['negen', 'nine'],
    ['tien'],
    ['elf', 'eleven'],
    ['twaalf', 'twelve'],
  ].flatMap((names, place) => names.map((name) => [name, place + 1] as const)),
);

/** The numbers that a text says, in figures and in words. */
function numbersIn(text: string): readonly number[] {
  const said = text.normalize('NFC').toLowerCase();
  return (said.match(/\d+(?:[.,]\d+)?|\p{L}+/gu) ?? []).flatMap((word) => {
    const value = words.get(word) ?? Number(word.replace(',', '.'));
    return Number.isNaN(value) ? [] : [value];
  });
}

/** Whether a text says a number of a figure that is too small to show: the value, how many answered, or how many of them. */
function says(numbers: readonly number[], { eenheid, n, verandering, waarde }: Meting): boolean {
  const hidden = [
    ...(n === undefined ? [] : [n]),
    ...(waarde === undefined ? [] : [Math.abs(waarde)]),
    ...(n === undefined || waarde === undefined || verandering !== undefined || !eenheid.includes('%')
      ? []
      : [Math.round((waarde * n) / 100)]),
  ];
  // Of a figure without any number of its own nobody knows what is hidden: a number so small will be it.
  if (hidden.length === 0) return numbers.some((one) => Number.isInteger(one) && one > 0 && one < kleinsteAantal);
  return numbers.some((one) => hidden.some((value) => one === value || one === Math.round(value)));
}

/**
 * The field of a piece of materiaal that says a number which its own figure does not show beyond the kern. A help for who writes it,
 * and no proof: it knows figures and a few words, and no ways to say it otherwise.
 *
 * @returns `undefined` when neither says one, or when only the kern reads the piece: the kern sees every number
 */
export function fieldWithKleinGetal(piece: Materiaal): 'titel' | 'samenvatting' | undefined {
  if (piece.publiek === 'kern') return undefined;
  const metingen = [
    ...('meting' in piece && piece.meting ? [piece.meting] : []),
    ...(('metingen' in piece ? piece.metingen : undefined) ?? []),
  ].filter((one) => isTeKlein(one));
  if (metingen.length === 0) return undefined;
  const repeats = (text: string): boolean => {
    const numbers = numbersIn(text);
    return metingen.some((one) => says(numbers, one));
  };
  if (repeats(piece.titel)) return 'titel';
  return 'samenvatting' in piece && repeats(piece.samenvatting) ? 'samenvatting' : undefined;
}
