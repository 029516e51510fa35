import { sporen } from './sporen.js';

/** What a text seems to hold that points at somebody. */
export type Spoor = 'bsn' | 'email' | 'telefoon' | 'postcodeMetNummer' | 'iban' | 'kenteken' | 'geboortedatum';

/** Where in a text something points at somebody. It never repeats what stands there. */
export interface Herleiding {
  readonly spoor: Spoor;
  /** Place of the first character, from 0. */
  readonly from: number;
  /** Place after the last character. */
  readonly to: number;
}

/**
 * Looks for what could point at somebody in a text: numbers, addresses, plates and days of birth in Dutch shapes.
 * A help for who reads a story back, and not an anonymisation: it knows no names and no circumstances, and it misses things.
 *
 * Shape: in the order of the text; a longer find hides what lies inside it. No find repeats the text.
 *
 * @example
 * const found = detectHerleidbaarheid(story).map(({ spoor }) => spoor);
 */
export function detectHerleidbaarheid(text: string): Herleiding[] {
  const found = (Object.keys(sporen) as Spoor[]).flatMap((spoor) =>
    sporen[spoor](text).map(({ from, to }): Herleiding => ({ spoor, from, to })),
  );
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Herleiding[] = [];
  for (const spot of found) if (spot.to > (kept.at(-1)?.to ?? 0)) kept.push(spot);
  return kept;
}
