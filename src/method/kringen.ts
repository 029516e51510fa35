/**
 * The circles whose voices make a journey complete.
 * @source «praktijk, beleid en wetenschap», under «Verkennen»; «Resultaat is een 'foto'» asks for the leefwereld beside them.
 */
export const kringen = ['leefwereld', 'praktijk', 'beleid', 'wetenschap'] as const;

/** One circle. */
export type Kring = (typeof kringen)[number];

/**
 * The circles that make choices together with the opdrachtgever.
 * @source «(In)richten»
 */
export const kiezendeKringen = ['praktijk', 'beleid', 'wetenschap'] as const satisfies readonly Kring[];

/**
 * Who can travel along: the ten of the text, and the two who carry the journey.
 * @source «Doen en leren, op pad»; opdrachtgever and reisbegeleider: «(In)richten»
 */
export const rollen = [
  'inwoner',
  'leerling',
  'client',
  'professional',
  'ondernemer',
  'beleidsmaker',
  'wetenschapper',
  'kunstenaar',
  'stadmaker',
  'vrijwilliger',
  'opdrachtgever',
  'reisbegeleider',
] as const;

/** One role in the network. */
export type Rol = (typeof rollen)[number];

/** The roles that speak for a circle: whom to ask when a voice is missing. Ours, read off the text's examples. */
export const rollenVanKring = {
  leefwereld: ['inwoner', 'leerling', 'client'],
  praktijk: ['professional', 'ondernemer', 'vrijwilliger', 'kunstenaar', 'stadmaker'],
  beleid: ['beleidsmaker', 'opdrachtgever'],
  wetenschap: ['wetenschapper'],
} as const satisfies Record<Kring, readonly Rol[]>;
