/** The name of a pattern that a text has to match: `id`, one `line`, a CBS code of an `area`. */
export type PatternName =
  | 'id'
  | 'filled'
  | 'line'
  | 'url'
  | 'area'
  | 'wideArea'
  | 'month'
  | 'when'
  | 'sha256'
  | 'zone'
  | 'language'
  | 'name'
  | 'rule'
  | 'datetime'
  | 'date';

/** Every pattern of the schemas stands here, under the word that a finding uses for it. */
export const patterns = {
  /** Safe in an address, a file name and an anchor. */
  id: /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/,
  filled: /\S/,
  line: /^.*$/,
  url: /^https?:\/\/[^\s<>"']+$/,
  /** CBS codes: the country and its parts, provincie, COROP, GGD, gemeente, wijk and buurt; a wijk may have letters (Amsterdam). */
  area: /^(?:(?:NL|LD|PV|CR)\d{2}|(?:GM|GG)\d{4}|WK\d{4}[A-Z0-9]{2}|BU\d{4}[A-Z0-9]{2}\d{2})$/,
  /** The same without a buurt. */
  wideArea: /^(?:(?:NL|LD|PV|CR)\d{2}|(?:GM|GG)\d{4}|WK\d{4}[A-Z0-9]{2})$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  /** A year, a month or a day: `2016`, `2016-05`, `2016-05-31`. */
  when: /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$|^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))$/,
  sha256: /^[0-9a-f]{64}$/,
  /** The name of a zone, `Europe/Amsterdam`. */
  zone: /^[A-Za-z]+(?:[_/+-][A-Za-z0-9]+)*$/,
  /** A tag of BCP 47: `nl`, `fy`, `nl-BE`. */
  language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  /** The name of an angle or of a part of a document, as code writes it. */
  name: /^[a-z][A-Za-z0-9]{0,49}$/,
  /** Beside the form of ISO 8601: a year of people alive, and no more decimals of a second than a clock gives. */
  datetime: /^[1-9].{1,39}$/,
  date: /^[1-9]/,
  rule: /^[a-zA-Z]+\.[a-z0-9-]+$/,
} as const satisfies Record<PatternName, RegExp>;
