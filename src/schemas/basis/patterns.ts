/** What a text can have to look like, in one word: `id`, one `line`, a CBS code of an `area`. */
export type PatternName = 'id' | 'filled' | 'line' | 'url' | 'area' | 'wideArea' | 'month' | 'name' | 'rule';

/** Every pattern of the schemas stands here, under the word that a finding uses for it. */
export const patterns = {
  /** Safe in an address, a file name and an anchor. */
  id: /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/,
  filled: /\S/,
  line: /^.*$/,
  url: /^https?:\/\/[^\s<>"']+$/,
  /** CBS codes: provincie, gemeente, wijk, buurt. */
  area: /^(PV\d{2}|GM\d{4}|WK\d{6}|BU\d{8})$/,
  /** The same without a buurt. */
  wideArea: /^(PV\d{2}|GM\d{4}|WK\d{6})$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  /** The name of an angle or of a part of a document, as code writes it. */
  name: /^[a-z][A-Za-z0-9]{0,49}$/,
  rule: /^[a-zA-Z]+\.[a-z0-9-]+$/,
} as const satisfies Record<PatternName, RegExp>;
