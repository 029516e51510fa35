/**
 * The angles from which a foto is taken, in the order of the text. A host may add its own (`spelregels.invalshoeken`).
 * @source «Vanuit diverse invalshoeken»: «lokale praktijk», «kennis uit de wetenschap» and seven more, under «Resultaat is een 'foto'»
 */
export const invalshoeken = [
  'data',
  'lokalePraktijk',
  'lokaalNetwerk',
  'leefwereldverhalen',
  'klantreizen',
  'wetenschap',
  'beleidscontext',
  'wettelijkeGrondslag',
  'watWerkt',
] as const;

/** One of the nine angles of the method. */
export type Invalshoek = (typeof invalshoeken)[number];

/**
 * What a piece of materiaal is.
 * @source «Verkennen»; verwondering: «met open blik, nieuwsgierig en met verwondering»; voorbeeld, beleid and wet: «Resultaat is een 'foto'»
 */
export const soorten = [
  'verhaal',
  'klantreis',
  'feit',
  'data',
  'kennis',
  'ervaringskennis',
  'verwondering',
  'voorbeeld',
  'beleid',
  'wet',
] as const;

/** The kind of a piece of materiaal. */
export type Soort = (typeof soorten)[number];

/** Kinds of materiaal that tell what people lived through: the *verhalen* of foto and reisverslag. */
export const verhalendeSoorten = ['verhaal', 'klantreis'] as const satisfies readonly Soort[];

/** Kinds of materiaal that count or state: the *data* or *feiten* of foto and reisverslag. */
export const feitelijkeSoorten = ['data', 'feit'] as const satisfies readonly Soort[];

/** Where knowledge comes from. Ours: the text names data, (ervarings)kennis, praktijk, wetenschap, beleid and wet. */
export const kennissoorten = ['data', 'ervaring', 'praktijk', 'wetenschap', 'beleid', 'wet'] as const;

/** The kind of knowledge a source holds. */
export type Kennissoort = (typeof kennissoorten)[number];

/** For whom something may be shown, from the smallest audience to the widest. Ours. */
export const publieken = ['kern', 'netwerk', 'gemeente', 'openbaar'] as const;

/** An audience. Something that is for `gemeente` may be shown to `kern`, `netwerk` and `gemeente`, not to `openbaar`. */
export type Publiek = (typeof publieken)[number];

/** Whether one audience is fewer people than another. */
export const isFewer = (one: Publiek, other: Publiek): boolean => publieken.indexOf(one) < publieken.indexOf(other);
