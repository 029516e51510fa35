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

/** The eleven test of a citizen service number: nine digits, weighted 9 to 2 and then -1, divisible by eleven. */
function isBsn(digits: string): boolean {
  const bare = digits.replace(/[\s.-]/g, '');
  if (!/^\d{9}$/.test(bare) || /^0+$/.test(bare)) return false;
  const sum = Array.from(bare, Number).reduce(
    (total, digit, place) => total + digit * (place === 8 ? -1 : 9 - place),
    0,
  );
  return sum % 11 === 0;
}

/** The check of ISO 7064 (mod 97) that every bank account number passes. */
function isIban(text: string): boolean {
  const bare = text.replace(/\s/g, '').toUpperCase();
  if (bare.length < 15 || bare.length > 34) return false;
  let rest = 0;
  for (const sign of bare.slice(4) + bare.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** The Dutch licence plates of today and before: six signs in groups with dashes, letters and digits both. */
const isKenteken = (text: string): boolean =>
  text.replace(/-/g, '').length === 6 && /\d/.test(text) && /[A-Z]/i.test(text);

const month =
  'jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** One pattern per trace; none can take more than a time that is linear in the text. */
const patterns: readonly (readonly [spoor: Spoor, pattern: RegExp, holds?: (found: string) => boolean])[] = [
  ['email', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g],
  ['iban', /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/gi, isIban],
  ['bsn', /(?<![\d.,-])\d{3}[ .-]?\d{3}[ .-]?\d{3}(?![\d,-])/g, isBsn],
  ['telefoon', /(?<![\d-])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|0)[1-9](?:[ -]?\d){8}(?!\d)/g],
  ['postcodeMetNummer', /\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}[ ,]{1,3}(?:nr\.? ?|huisnummer )?\d{1,5}\b/gi],
  ['kenteken', /\b[A-Z0-9]{1,3}-[A-Z0-9]{1,3}-[A-Z0-9]{1,3}\b/gi, isKenteken],
  [
    'geboortedatum',
    new RegExp(
      `(?:geboren|geb\\.?|geboortedatum|born|birth)(?: op| on|:)?.{0,12}?(?:\\d{1,2}[-/. ](?:\\d{1,2}|${month})[-/. ]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`,
      'gi',
    ),
  ],
];

/**
 * Looks for what could point at somebody in a text: numbers, addresses, plates and days of birth in Dutch shapes.
 * A help for who reads a story back, and not an anonymisation: it knows no names and no circumstances, and it misses things.
 *
 * Shape: in the order of the text; a longer find hides what lies inside it. No find repeats the text.
 *
 * @example
 * const found = signaleerHerleidbaarheid(story).map(({ spoor }) => spoor);
 */
export function signaleerHerleidbaarheid(text: string): Herleiding[] {
  const found = patterns.flatMap(([spoor, pattern, holds]) =>
    [...text.matchAll(pattern)]
      .filter(([whole]) => holds === undefined || holds(whole))
      .map(({ index, 0: whole }): Herleiding => ({ spoor, from: index, to: index + whole.length })),
  );
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Herleiding[] = [];
  for (const one of found) if (one.to > (kept.at(-1)?.to ?? 0)) kept.push(one);
  return kept;
}
