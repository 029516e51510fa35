import { byId, has } from '../steps/lookup.js';
import { shownMateriaal } from '../rules/materiaal.js';
import type {
  Genoemd,
  GetoondeMeting,
  GetoondMateriaal,
  GetoondVerhaal,
  NietGetoond,
} from '../schemas/artefact/getoond.js';
import type { Materiaal } from '../schemas/materiaal.js';
import type { Meting } from '../schemas/meting.js';
import type { Publiek } from '../method/materiaal.js';
import type { Grafsteen, Reis } from '../schemas/reis.js';
import { withShownExtra } from './eigenVelden.js';
import { isTeKlein } from '../method/kleinsteAantal.js';
import { mayShow, type AssembleOptions } from './options.js';

/** The materiaal that an audience may see, as artefacts show it, and how much it may not see. */
export interface Visible {
  readonly materiaal: readonly GetoondMateriaal[];
  readonly verborgen: number;
  /** Where each piece that was merged stands now. */
  readonly standsIn: ReadonlyMap<string, string>;
  readonly verborgenPerInvalshoek: ReadonlyMap<string, number>;
}

/** What of the materiaal of a journey this audience may see. Every assembly looks at materiaal through this. */
export function visibleMateriaal(reis: Reis, options: AssembleOptions): Visible {
  const all = shownMateriaal(reis);
  const materiaal: GetoondMateriaal[] = [];
  const contradicting: number[] = [];
  const verborgenPerInvalshoek = new Map<string, number>();
  for (const piece of all) {
    if (mayShow(piece.publiek, options.publiek)) {
      if (piece.spreektTegen) contradicting.push(materiaal.length);
      materiaal.push(shown(piece, options));
    } else verborgenPerInvalshoek.set(piece.invalshoek, (verborgenPerInvalshoek.get(piece.invalshoek) ?? 0) + 1);
  }
  const standsIn = new Map(reis.samengevoegd.map((merge) => [merge.materiaal, merge.in]));
  const places =
    contradicting.length === 0 ? new Map<string, number>() : new Map(materiaal.map(({ id }, place) => [id, place]));
  // What a piece contradicts is said to those who may see both.
  for (const place of contradicting) {
    const piece = materiaal[place] as GetoondMateriaal;
    const { materiaal: others = [], waarom = '' } = byId(all, piece.id)?.spreektTegen ?? {};
    const known = [...new Set(others.map((id) => placeOf({ standsIn }, id)))].flatMap((id) => places.get(id) ?? []);
    if (known.length === 0) continue;
    const titels = known.map((other) => namedIn(materiaal, other));
    materiaal[place] = { ...piece, spreektTegen: { materiaal: titels.map(({ id }) => id), waarom, titels } };
    // A reader of the one piece hears of the other, wherever that is told.
    for (const other of known) {
      const contradicted = materiaal[other] as GetoondMateriaal;
      const by = { id: piece.id, titel: piece.titel, waarom };
      materiaal[other] = { ...contradicted, weersprokenDoor: [...(contradicted.weersprokenDoor ?? []), by] };
    }
  }
  return {
    materiaal,
    verborgen: all.length - materiaal.length,
    standsIn,
    verborgenPerInvalshoek,
  };
}

const namedIn = (materiaal: readonly GetoondMateriaal[], place: number): Genoemd => {
  const { id, titel } = materiaal[place] as GetoondMateriaal;
  return { id, titel };
};

/** The visible ones among these ids, in the order of the ids. What was merged is shown as what it merged into, once. */
export function pick(visible: Visible, ids: readonly string[]): GetoondMateriaal[] {
  const places = new Set(ids.map((id) => placeOf(visible, id)));
  return [...places].flatMap((id) => byId(visible.materiaal, id) ?? []);
}

function placeOf({ standsIn }: Pick<Visible, 'standsIn'>, id: string): string {
  let place = id;
  // A journey cannot merge in a circle; a list of facts that somebody made by hand could.
  for (let steps = standsIn.size; steps > 0 && standsIn.has(place); steps -= 1) place = standsIn.get(place) ?? place;
  return place;
}

/** Whether an audience saw what was erased; an erasure of before this was kept says nothing of whom it was for. */
const saw = ({ publiek: was = 'kern' }: Grafsteen, publiek: Publiek): boolean => mayShow(was, publiek);

/** What was erased of what an audience saw, as artefacts show it: not for whom it was. Of the rest it never knew the id. */
export const stonesOf = ({ gewist }: Pick<Reis, 'gewist'>, publiek: Publiek): NietGetoond['gewist'] =>
  gewist.filter((stone) => saw(stone, publiek)).map(({ id, op, reden }) => ({ id, op, reden }));

/** What became of the others among these ids. */
export function unseen(visible: Visible, reis: Reis, ids: readonly string[], publiek: Publiek): NietGetoond {
  const asked = new Set(ids);
  const gewist = reis.gewist.filter(({ id }) => asked.has(id));
  const places = new Set(ids.map((id) => placeOf(visible, id)));
  const here = [...places].filter((id) => has(reis.materiaal, id) && !has(visible.materiaal, id));
  const hidden = gewist.filter((stone) => !saw(stone, publiek));
  return { gewist: stonesOf({ gewist }, publiek), verborgen: here.length + hidden.length };
}

/**
 * Ids of materiaal that this audience may see, among ids that may stand for something else as well. What was merged is named as what it
 * merged into, once: under its old id nobody finds it, and a ground would be lost.
 */
export const onlyVisible = (visible: Visible, reis: Reis, ids: readonly string[]): string[] => {
  const shownIds = ids.filter((id) => has(visible.materiaal, placeOf(visible, id)) || !has(reis.materiaal, id));
  return [...new Set(shownIds.map((id) => placeOf(visible, id)))];
};

/**
 * A measured value, without its numbers when so few answered that they could point at somebody: its limits and its spread say
 * the value as well.
 */
export function shownMeting(meting: Meting, { publiek, kleinsteAantal: fewest }: AssembleOptions): GetoondeMeting {
  if (mayShow('kern', publiek) || !isTeKlein(meting, fewest)) return { ...meting, waarde: meting.waarde ?? null };
  const { n: _n, marge: _marge, sd: _sd, ...rest } = meting;
  return { ...rest, waarde: null };
}

function shown(piece: Materiaal, options: AssembleOptions): GetoondMateriaal {
  const { id, soort, invalshoek, kring, titel, bron = null, energie = null, samengevoegdUit = [] } = piece;
  const kaart = ('kaart' in piece ? piece.kaart : undefined) ?? null;
  const { extra } = withShownExtra('materiaal', piece, options);
  return {
    id,
    soort,
    invalshoek,
    kring,
    titel,
    samenvatting: 'samenvatting' in piece ? piece.samenvatting : null,
    verhaal: kaart === null ? null : storyOf(options.verhalen?.get(id)),
    kaart,
    klantreis: ('klantreis' in piece ? piece.klantreis : undefined) ?? null,
    meting: 'meting' in piece && piece.meting ? shownMeting(piece.meting, options) : null,
    artikel: 'artikel' in piece ? piece.artikel : null,
    bron,
    energie,
    samengevoegdUit,
    ...('metingen' in piece && piece.metingen && { metingen: piece.metingen.map((one) => shownMeting(one, options)) }),
    ...(piece.bijlagen && { bijlagen: piece.bijlagen }),
    ...(extra && { extra }),
  };
}

function storyOf(text: ReturnType<NonNullable<AssembleOptions['verhalen']>['get']>): GetoondVerhaal {
  if (text === undefined) return { status: 'nietGegeven', tekst: null };
  return { status: text.status, tekst: text.status === 'aanwezig' ? text.tekst : null };
}
