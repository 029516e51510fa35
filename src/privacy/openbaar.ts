import type { Reis } from '../schemas/reis.js';

/** Why somebody should look a second time before a story goes to everybody. */
export interface TweedeBlik {
  readonly materiaal: string;
  readonly waarom: 'minderjarig' | 'herleidbaar' | 'nietTeruggelezen';
}

const minors: readonly string[] = ['tot12', '12tot18'];

/**
 * The stories for everybody (`openbaar`) that ask for a second check: of minors, of people who can be recognised, and those
 * that the teller did not read back. Invented stories ask for none.
 *
 * @example
 * const open = tweedeBlikken(reis);
 * @source ours
 */
export function tweedeBlikken(reis: Reis): TweedeBlik[] {
  return reis.materiaal.flatMap((piece): TweedeBlik[] => {
    const kaart = 'kaart' in piece ? piece.kaart : undefined;
    if (kaart === undefined || kaart.fictief === true || piece.publiek !== 'openbaar') return [];
    const reasons: TweedeBlik['waarom'][] = [];
    if (minors.includes(kaart.leeftijdsgroep)) reasons.push('minderjarig');
    if (kaart.herleidbaarheid !== 'geen') reasons.push('herleidbaar');
    if (kaart.teruggelezenOp === undefined) reasons.push('nietTeruggelezen');
    return reasons.map((waarom) => ({ materiaal: piece.id, waarom }));
  });
}
