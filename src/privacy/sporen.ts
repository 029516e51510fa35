/** Where in a text something stands. */
interface Found {
  readonly from: number;
  readonly to: number;
}

/** Finds one kind of trace in a text, in a time that is linear in the text. */
type Finder = (text: string) => readonly Found[];

/** Most signs that a pattern looks back at. */
const back = 3;

/**
 * What a pattern matches where nothing of another pattern stands right before it. Written out because browsers of before 2023
 * refuse a whole script for one look behind (`(?<!…)`).
 */
function* matches(text: string, pattern: RegExp, notBehind?: RegExp): Generator<RegExpExecArray> {
  const own = new RegExp(pattern);
  for (let match = own.exec(text); match !== null; match = own.exec(text)) {
    const { index } = match;
    if (notBehind?.test(text.slice(Math.max(0, index - back), index)) === true) own.lastIndex = index + 1;
    else yield match;
  }
}

/** Finds what a pattern matches and a check confirms. Every repetition in these patterns has an upper bound. */
const by =
  (pattern: RegExp, holds: (whole: string) => boolean = () => true, notBehind?: RegExp): Finder =>
  (text) =>
    [...matches(text, pattern, notBehind)].flatMap(({ index, 0: whole }) =>
      holds(whole) ? { from: index, to: index + whole.length } : [],
    );

/** Separators that people write between digits: a space of any width, a dot, a dash. */
const between = '[ \\u00A0\\u202F.-]';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The eleven test of a citizen service number: nine digits, weighted 9 to 2 and then -1, divisible by eleven. */
function isBsn(text: string): boolean {
  const digits = Array.from(digitsOf(text), Number);
  const sum = digits.reduce((total, digit, place) => total + digit * (place === 8 ? -1 : 9 - place), 0);
  return sum > 0 && sum % 11 === 0;
}

/** An amount of money or a part of a longer number is no citizen service number. */
const bsn = by(
  new RegExp(
    `(?:\\d{9}|\\d{3}${between}\\d{3}${between}\\d{3}|\\d{4}${between}\\d{2}${between}\\d{3}|(?:\\d{2}${between}){3}\\d{3})(?![.,-]?\\d| euro)`,
    'g',
  ),
  isBsn,
  /(?:\d[.,-]?|€ ?)$/,
);

/** How many signs a bank account number has, per country that pays in euros or near it. */
const ibanLengths = new Map(
  'AD24 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24 SM27 TR26'
    .split(' ')
    .map((country) => [country.slice(0, 2), Number(country.slice(2))] as const),
);

/** The check of ISO 7064 (mod 97) that every bank account number passes. */
function isIban(bare: string): boolean {
  let rest = 0;
  for (const sign of bare.slice(4) + bare.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** A bank account number ends where its country says, whatever word follows. */
const iban: Finder = (text) =>
  [...matches(text, new RegExp(`([A-Z]{2})${between}?\\d{2}`, 'gi'), /[A-Z0-9]$/i)].flatMap(
    ({ index, 1: country = '' }) => {
      const length = ibanLengths.get(country.toUpperCase());
      if (length === undefined) return [];
      const signs = new RegExp(`(?:[A-Z0-9]${between}?){${length - 1}}[A-Z0-9](?![A-Z0-9])`, 'iy');
      signs.lastIndex = index;
      const [whole] = signs.exec(text) ?? [''];
      const bare = whole.replace(/[^A-Z0-9]/gi, '').toUpperCase();
      return whole !== '' && isIban(bare) ? { from: index, to: index + whole.length } : [];
    },
  );

/** A Dutch number of ten digits, or one with the code of a country before it. */
const telefoon = by(
  /(?:(?:(?:\+|00) ?31[ .-]?(?:\(0\)[ .-]?)?\(?|\(?0)[1-9](?:[ \u00A0./()-]{0,2}\d){8}|\+(?!31)[1-9]\d{0,2}(?:[ \u00A0./()-]{0,2}\d){7,11})(?![.,-]?\d)/g,
  undefined,
  /\d[.,-]?$/,
);

const email = by(/[\p{L}\p{N}_.+%'-]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,4}/gu);

/** Between two years, these two letters are a word and not a postcode. */
const littleWords =
  /^\d{4} (?:al|bv|de|en|er|he|ik|in|is|je|km|kg|na|nu|of|om|op|te|tm|uw|we|ze|zo|or|to|at|by|as|an|on)\b/;

/** A postcode with the number of a house behind it, or before it as in an address. */
const postcode = '[1-9]\\d{3} ?(?!SA|SD|SS)(?:[A-Z]{2}|[a-z]{2})';
const afterNumber = /\d[.,]?$/;
const postcodeMetNummer: Finder = (text) => [
  ...by(
    new RegExp(`${postcode}[ ,]{1,3}(?:nr\\.? ?|nummer |huisnummer )?\\d{1,5}(?!\\d|[.,]\\d)`, 'g'),
    (whole) => !littleWords.test(whole),
    afterNumber,
  )(text),
  ...by(
    new RegExp(`\\d{1,5} ?[a-zA-Z]?(?:-\\d{1,4})?, {0,2}${postcode}(?![A-Za-z])`, 'g'),
    (whole) => !littleWords.test(whole.slice(whole.lastIndexOf(',') + 1).trim()),
    afterNumber,
  )(text),
];

/** Six signs in three groups, each of letters or of digits: every series of plates since 1951. */
const plate = (dash: string): string =>
  [
    ['L{2}', 'D{2}', 'D{2}'],
    ['D{2}', 'D{2}', 'L{2}'],
    ['D{2}', 'L{2}', 'D{2}'],
    ['L{2}', 'D{2}', 'L{2}'],
    ['L{2}', 'L{2}', 'D{2}'],
    ['D{2}', 'L{2}', 'L{2}'],
    ['D{2}', 'L{3}', 'D'],
    ['D', 'L{3}', 'D{2}'],
    ['L{2}', 'D{3}', 'L'],
    ['L', 'D{3}', 'L{2}'],
    ['L{3}', 'D{2}', 'L'],
    ['L', 'D{2}', 'L{3}'],
    ['D', 'L{2}', 'D{3}'],
    ['D{3}', 'L{2}', 'D'],
  ]
    .map((groups) => groups.join(dash).replaceAll('L', '[A-Za-z]').replaceAll('D', '\\d'))
    .join('|');

/** Plates of today have no vowels; a small word or a month between two numbers is no plate. */
const isPlate = (whole: string): boolean =>
  whole === whole.toUpperCase()
    ? !/JAN|FEB|MRT|APR|MEI|JUN|JUL|AUG|SEP|OKT|NOV|DEC|TOT/.test(whole)
    : !/[aeiou]|mrt/i.test(whole);

const kenteken: Finder = (text) => [
  ...by(new RegExp(`(?:${plate('-')})(?![\\w-])`, 'g'), isPlate, /[\w-]$/)(text),
  // Without dashes only where the word stands before it: a code of a neighbourhood looks the same.
  ...by(
    new RegExp(
      `(?:kenteken|nummerbord|nummerplaat|licen[cs]e plate|number plate)\\W{0,3}(?:(?:is|was|met)\\W)?(?:${plate(' ?')})(?!\\w)`,
      'gi',
    ),
  )(text),
];

const month =
  '(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|mar|apr(?:il)?|mei|may|jun[ei]?|jul[iy]?|aug(?:ustus|ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[ck](?:ember)?)\\.?';
const year = "(?:\\d{4}|['’]?\\d{2})(?!\\d)";
const yearInWords =
  '(?:negentien[a-zë]{0,25}|twee ?duizend[a-zë]{0,20}|nineteen(?:[ -][a-z]{3,9}){1,2}|two thousand(?: and [a-z]{3,9})?)';
/** A number of a month as a word, in the shapes of Dutch and English. */
const dayInWords =
  '(?:[a-zë]{0,16}(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|[edfgnr]de|[gtr]ste)|(?:twenty-|thirty-)?(?:first|second|third|[a-z]{3,9}th))';
/** A day in figures or in words, with its month, and with the year where it is said. */
const day = [
  `\\d{1,2}(?:e|de|ste|st|nd|rd|th)?[-/. ]{1,2}(?:of )?(?:\\d{1,2}|${month})[-/. ,]{1,2}${year}`,
  `${month} \\d{1,2}(?:st|nd|rd|th)?,? ${year}`,
  `\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}`,
  `(?:de |the )?${dayInWords} (?:of )?${month}(?![a-z])(?:,? (?:${year}|${yearInWords}))?`,
  `\\d{1,2}(?:e|de|ste|st|nd|rd|th)? ${month}(?![a-z])`,
  `${month} ${year}`,
].join('|');

const geboortedatum: Finder = (text) => [
  ...by(
    new RegExp(
      `(?:\\bgeboren|\\bgeb\\.?|geboortedatum|geboortedag|verjaardag|\\bjarig|\\bborn|birth(?:day|date)?)(?:[ :]{1,2}(?:op|on|is|was|in|van|of)){0,2}[^\\n\\d]{0,12}?[ :](?:${day})`,
      'gi',
    ),
  )(text),
  ...by(new RegExp(`(?:${day})[^\\n\\d.]{0,12}? (?:geboren|ter wereld|jarig|born)\\b`, 'gi'), undefined, /\d$/)(text),
];

/** Every kind of trace and how it is found. */
export const sporen = { email, iban, bsn, telefoon, postcodeMetNummer, kenteken, geboortedatum };
