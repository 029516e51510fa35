import { dayIn } from '../method/zone.js';
import { hasEnded } from '../method/fasen.js';
import { AanpakError } from '../method/error.js';
import { add } from 'date-fns/add';
import { parseISO } from 'date-fns/parseISO';
import type { Reis } from '../schemas/reis.js';

/** How long something is kept after the journey ended, as an ISO 8601 duration in years, months and days: `P2Y`. */
export interface Bewaartermijnen {
  /** The card of a story that names no day itself. */
  readonly verhaalkaart: string;
  /** Who travelled along: organisation, function, energie. */
  readonly reiziger: string;
}

/** Ours: no law names them. A municipality sets them by its own selection list. */
export const bewaartermijnen: Bewaartermijnen = { verhaalkaart: 'P0D', reiziger: 'P1Y' };

/** Something that may go, and why. */
export interface Vervallen {
  readonly ding: 'materiaal' | 'reiziger';
  readonly id: string;
  /** `grondslag`: its own day has passed. `afgerond`: the journey ended long enough ago. */
  readonly reden: 'grondslag' | 'afgerond';
  /** The day from which it may go. */
  readonly sinds: string;
}

/**
 * What may be erased at a moment, and why. It erases nothing: `materiaal.wissen` does, once somebody decided.
 *
 * Shape: materiaal first, in the order of the journey. Only what has a card has a term; what was found in public has none.
 *
 * @param at - today, as a day or a moment: the library reads no clock. A moment falls on its day in the zone of the journey
 * @throws AanpakError `term.expected` when a term is no duration in years, months, weeks and days: an unread term would let everything go at once
 * @example
 * for (const { id } of findVervallen(reis, '2027-01-01')) console.log(id);
 */
export function findVervallen(reis: Reis, at: string, terms: Bewaartermijnen = bewaartermijnen): Vervallen[] {
  const { tijdzone } = reis.spelregels;
  const now = dayIn(at, tijdzone);
  const end = hasEnded(reis.fase) ? dayIn(reis.op, tijdzone) : null;
  const [card, traveller] = [durationOf(terms.verhaalkaart), durationOf(terms.reiziger)];
  const after = (term: Duration): string | null => (end === null ? null : addTerm(end, term));
  const gone: Vervallen[] = [];
  for (const piece of reis.materiaal) {
    const kaart = 'kaart' in piece ? piece.kaart : undefined;
    if (kaart === undefined) continue;
    const own = kaart.grondslag.tot;
    const sinds = own ?? after(card);
    if (sinds !== null && sinds <= now)
      gone.push({ ding: 'materiaal', id: piece.id, reden: own === undefined ? 'afgerond' : 'grondslag', sinds });
  }
  const sinds = after(traveller);
  if (sinds !== null && sinds <= now)
    for (const { id } of reis.reizigers) gone.push({ ding: 'reiziger', id, reden: 'afgerond', sinds });
  return gone;
}

const two = (value: number): string => String(value).padStart(2, '0');

type Duration = Readonly<Record<'years' | 'months' | 'weeks' | 'days', number>>;

function durationOf(term: string): Duration {
  const read = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(term);
  if (read === null)
    throw new AanpakError('term.expected', 'Expected a duration such as P1Y6M or P90D but received something else.');
  const [, years = '0', months = '0', weeks = '0', days = '0'] = read;
  return { years: Number(years), months: Number(months), weeks: Number(weeks), days: Number(days) };
}

/** A day after a term. Calendar days only, so the zone of the machine does not count. */
function addTerm(day: string, term: Duration): string {
  const end = add(parseISO(day), term);
  return `${end.getFullYear()}-${two(end.getMonth() + 1)}-${two(end.getDate())}`;
}
