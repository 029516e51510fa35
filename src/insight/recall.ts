import { trace } from '../assemble/trace.js';
import { isPerRound, type Artefact } from '../method/fasen.js';
import type { Richting, Werking } from '../method/woorden.js';
import type { Reis } from '../schemas/reis.js';
import { originIn, type ElementCard } from './elementCards.js';

/** An adopted artefact in which a taken-in card is used. */
export interface UsedIn {
  readonly artefact: Artefact;
  readonly versie: number;
}

/** A card that was taken in and says something else where it came from. */
export interface Recall {
  /** The materiaal that took it in. */
  readonly materiaal: string;
  /** What happened with the element where it came from. */
  readonly soort: 'ingetrokken' | 'herzien';
  /** The card as it is now. */
  readonly card: ElementCard;
  /** The adopted artefacts of this journey that rest on it, oldest first. */
  readonly gebruiktIn: readonly UsedIn[];
  /** What to do: the next version of the programma says what changes (`richting`), or nothing rests on it. */
  readonly doe: { readonly command: 'programma.opstellen'; readonly richting: Richting } | null;
}

/**
 * Which of the elements that this journey took in were revised or withdrawn where they came from, where they are used here, and what to do.
 * A card that still says what it said is not in the list.
 *
 * @param cards - the cards as they are now, made for the audience of those that were taken in: for another audience a card has another hash
 * @example
 * for (const { materiaal, soort, gebruiktIn } of recall(elementCards(reis, { publiek: 'openbaar' }), reis)) report(materiaal, soort, gebruiktIn);
 * @source ours
 */
export function recall(cards: readonly ElementCard[], reis: Reis): Recall[] {
  const now = new Map(cards.map((card) => [`${card.reis}/${card.element}`, card]));
  return reis.materiaal.flatMap((piece): Recall[] => {
    const origin = originIn(piece);
    const card = origin && now.get(`${origin.reis}/${origin.element}`);
    if (!card || card.hash === origin.hash) return [];
    const soort = card.status === 'ingetrokken' ? 'ingetrokken' : 'herzien';
    const above = new Set(trace(reis, piece.id).draagt.map(({ id }) => id));
    const gebruiktIn = reis.vastgesteld
      .filter(({ artefact, versie }) => isPerRound(artefact) && above.has(`${artefact}-${versie}`))
      .map(({ artefact, versie }): UsedIn => ({ artefact, versie }));
    const doe =
      above.size === 0
        ? null
        : ({ command: 'programma.opstellen', richting: soort === 'ingetrokken' ? 'weglaten' : 'aanpassen' } as const);
    return [{ materiaal: piece.id, soort, card, gebruiktIn, doe }];
  });
}

/** One element as one journey sees it. */
export interface ElementView {
  readonly reis: string;
  readonly element: string;
  readonly richting: Werking;
}

/** The same element in several journeys: where it came from, and what each journey found. */
export interface ComparedElement {
  /** The journey and the element that the others took in. */
  readonly oorsprong: { readonly reis: string; readonly element: string };
  readonly wat: string;
  readonly eens: readonly ElementView[];
  readonly oneens: readonly ElementView[];
}

/**
 * The same element in several journeys, agreeing and contradicting. Two elements are the same when one rests on materiaal that took the
 * other in as a card. An element that nobody took in is not in the list.
 *
 * @example
 * const both = compareElements([reis]).filter(({ eens, oneens }) => eens.length > 0 && oneens.length > 0);
 */
export function compareElements(journeys: readonly Reis[]): ComparedElement[] {
  const byReis = new Map(journeys.map((reis) => [reis.id, reis]));
  const found = new Map<
    string,
    { eens: ElementView[]; oneens: ElementView[]; wat: string; oorsprong: ComparedElement['oorsprong'] }
  >();
  for (const reis of journeys)
    for (const { id, richting, onderbouwing, tegenbewijs } of reis.werkzameElementen)
      for (const proof of [...onderbouwing, ...tegenbewijs]) {
        const piece = reis.materiaal.find((one) => one.id === proof);
        const origin = piece && originIn(piece);
        const source = origin && byReis.get(origin.reis)?.werkzameElementen.find((one) => one.id === origin.element);
        if (!origin || !source) continue;
        const key = `${origin.reis}/${origin.element}`;
        const row = found.get(key) ?? {
          eens: [],
          oneens: [],
          wat: source.wat,
          oorsprong: { reis: origin.reis, element: origin.element },
        };
        row[source.richting === richting ? 'eens' : 'oneens'].push({ reis: reis.id, element: id, richting });
        found.set(key, row);
      }
  return [...found.values()];
}
