import { minderjarigen } from '../method/woorden.js';
import type { Reis } from '../schemas/reis.js';

/** Why somebody should look a second time before a story goes to everybody. */
export interface TweedeBlik {
  readonly materiaal: string;
  readonly waarom: 'minderjarig' | 'bijzonder' | 'herleidbaar' | 'nietTeruggelezen';
}

/**
 * The stories for everybody (`openbaar`) that ask for a second look: of minors, with something of a special category, of
 * people who can be recognised, and those that the teller did not read back. Once somebody else looked along (`meegekeken`
 * on the card), only the last is asked for. Invented stories ask for nothing. A new story of the first two kinds is refused
 * without it; this also finds what came into a journal another way.
 *
 * @example
 * const open = findTweedeBlikken(reis);
 * @source ours
 */
export function findTweedeBlikken(reis: Reis): TweedeBlik[] {
  return reis.materiaal.flatMap((piece): TweedeBlik[] => {
    const kaart = 'kaart' in piece ? piece.kaart : undefined;
    if (kaart === undefined || kaart.fictief === true || piece.publiek !== 'openbaar') return [];
    const reasons: TweedeBlik['waarom'][] = [];
    if (kaart.meegekeken === undefined) {
      if (minderjarigen.includes(kaart.leeftijdsgroep)) reasons.push('minderjarig');
      if ((kaart.bijzonder ?? []).length > 0) reasons.push('bijzonder');
      if (kaart.herleidbaarheid !== 'geen') reasons.push('herleidbaar');
    }
    if (kaart.teruggelezenOp === undefined) reasons.push('nietTeruggelezen');
    return reasons.map((waarom) => ({ materiaal: piece.id, waarom }));
  });
}
