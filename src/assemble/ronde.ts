import type { Publiek } from '../method/materiaal.js';
import { withoutFeedback } from '../rules/gerapporteerd.js';
import type { ReisverslagArtefact } from '../schemas/artefact/reisverslag.js';
import type { Doelgroep } from '../schemas/ontmoeting.js';
import type { DoelgroepInReis, ElementStand, Reis } from '../schemas/reis.js';
import { mayShow } from './options.js';

/** A doelgroep with what was reached in one round: a later report never repeats an earlier figure. */
export function reachedIn({ ronde, bereik, bereiken, ...doelgroep }: DoelgroepInReis, asked: number): Doelgroep {
  const ofRound = bereiken?.filter((one) => one.ronde === asked) ?? [];
  return {
    ...doelgroep,
    ...(bereik !== undefined && ronde === asked && { bereik }),
    ...(ofRound.length > 0 && { bereiken: ofRound }),
  };
}

type OfRound = Pick<ReisverslagArtefact, 'leervragen' | 'elementStanden' | 'terugkoppeling'>;

/**
 * What only some rounds have: living leervragen, elements that turned, what was said back.
 *
 * @param shownElements - ids of the elements that this audience may see
 */
export function aboutRound(reis: Reis, ronde: number, publiek: Publiek, shownElements: ReadonlySet<string>): OfRound {
  const leervragen = reis.leervragen
    .filter((one) => one.ronde <= ronde)
    // Which materiaal raised it may be above this audience.
    .map(({ materiaal: _materiaal, ...one }) => one);
  const standen = reis.elementStanden.filter(({ element }) => shownElements.has(element));
  const turned = standen.filter((one) => standen.some((other) => hasTurned(one, other)));
  const gegeven = reis.terugkoppelingen.filter((one) => one.ronde === ronde).length;
  return {
    ...(leervragen.length > 0 && { leervragen }),
    ...(turned.length > 0 && { elementStanden: turned }),
    // A small count could point at somebody: only the kern sees it.
    ...(gegeven > 0 &&
      mayShow('kern', publiek) && { terugkoppeling: { gegeven, nogTeGeven: withoutFeedback(reis).length } }),
  };
}

/** Whether two stands of one element say something else. */
const hasTurned = (one: ElementStand, other: ElementStand): boolean =>
  one.element === other.element &&
  (one.richting !== other.richting ||
    one.zekerheid !== other.zekerheid ||
    one.status !== other.status ||
    one.bewijs !== other.bewijs);
