import { shownMateriaal } from '../rules/materiaal.js';
import type { GetoondMateriaal, GetoondVerhaal } from '../schemas/artefact.js';
import type { Materiaal } from '../schemas/materiaal.js';
import type { Reis } from '../schemas/reis.js';
import { mayShow, type AssembleOptions } from './options.js';

/** The materiaal that an audience may see, as artefacts show it, and how much it may not see. */
export interface Visible {
  readonly materiaal: readonly GetoondMateriaal[];
  readonly byId: ReadonlyMap<string, GetoondMateriaal>;
  readonly verborgen: number;
  readonly verborgenPerInvalshoek: ReadonlyMap<string, number>;
}

/** What of the materiaal of a journey this audience may see. Every assembly looks at materiaal through this. */
export function visibleMateriaal(reis: Reis, options: AssembleOptions): Visible {
  const all = shownMateriaal(reis);
  const materiaal: GetoondMateriaal[] = [];
  const verborgenPerInvalshoek = new Map<string, number>();
  for (const piece of all) {
    if (mayShow(piece.publiek, options.publiek)) materiaal.push(shown(piece, options));
    else verborgenPerInvalshoek.set(piece.invalshoek, (verborgenPerInvalshoek.get(piece.invalshoek) ?? 0) + 1);
  }
  return {
    materiaal,
    byId: new Map(materiaal.map((piece) => [piece.id, piece])),
    verborgen: all.length - materiaal.length,
    verborgenPerInvalshoek,
  };
}

/** The visible ones among these ids, in the order of the ids. */
export const pick = ({ byId }: Visible, ids: readonly string[]): GetoondMateriaal[] =>
  ids.flatMap((id) => byId.get(id) ?? []);

function shown(piece: Materiaal, { verhalen }: AssembleOptions): GetoondMateriaal {
  const { id, soort, invalshoek, kring, titel, bron = null, energie = null, samengevoegdUit = [] } = piece;
  const kaart = ('kaart' in piece ? piece.kaart : undefined) ?? null;
  return {
    id,
    soort,
    invalshoek,
    kring,
    titel,
    samenvatting: 'samenvatting' in piece ? piece.samenvatting : null,
    verhaal: kaart === null ? null : storyOf(verhalen?.get(id)),
    kaart,
    klantreis: ('klantreis' in piece ? piece.klantreis : undefined) ?? null,
    meting: ('meting' in piece ? piece.meting : undefined) ?? null,
    artikel: 'artikel' in piece ? piece.artikel : null,
    bron,
    energie,
    samengevoegdUit,
  };
}

function storyOf(text: ReturnType<NonNullable<AssembleOptions['verhalen']>['get']>): GetoondVerhaal {
  if (text === undefined) return { status: 'nietGegeven', tekst: null };
  return { status: text.status, tekst: text.status === 'aanwezig' ? text.tekst : null };
}
