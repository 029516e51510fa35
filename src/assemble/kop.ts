import { eersteRonde, isPerRound, type Artefact } from '../method/fasen.js';
import type { GetoondeVaststelling, Kop } from '../schemas/artefact/artefact.js';
import type { Reis } from '../schemas/reis.js';
import type { Vaststelling } from '../schemas/vaststelling.js';
import type { Publiek } from '../method/materiaal.js';
import { mayShow } from './options.js';
import { vooropOf } from './voorop.js';

/** Which version of an artefact this is, in which round, and how it was adopted. */
function standing(
  reis: Reis,
  artefact: Artefact,
  asked: number | undefined,
): Pick<Vaststelling, 'versie' | 'ronde'> & { vastgesteld: Vaststelling | null } {
  const adopted = reis.vastgesteld.filter((made) => made.artefact === artefact);
  const last = adopted.at(-1);
  const perRound = isPerRound(artefact);
  const newest = perRound && hasDraft(reis, artefact) ? reis.ronde : last?.versie;
  const versie = asked ?? newest ?? (perRound ? reis.ronde : eersteRonde);
  const vastgesteld = adopted.find((made) => made.versie === versie) ?? null;
  return { versie, ronde: vastgesteld?.ronde ?? (perRound ? versie : reis.ronde), vastgesteld };
}

/**
 * Whether this round has something of its own to show. Right after a reisverslag was adopted the next round has begun, and its report is
 * not the one that somebody asks for.
 */
const hasDraft = (reis: Reis, artefact: Artefact): boolean =>
  artefact === 'reisverslag' ? reis.fase === 'doenEnLeren' || reis.reisverslag !== null : reis.programma !== null;

/** Everybody may read that something was adopted and when; who did it and the receipt are for those who take part. */
function shownVaststelling({ door, receipt, ...adoption }: Vaststelling, publiek: Publiek): GetoondeVaststelling {
  return publiek === 'openbaar' ? adoption : { ...adoption, door, receipt };
}

/** What stands above an artefact: which version, adopted or not, what was explained, corrected and left out. */
export function kopOf(reis: Reis, artefact: Artefact, publiek: Publiek, verborgen: number, asked?: number): Kop {
  // Also where there is nothing to hide: an audience that does not exist is told of at once.
  mayShow('openbaar', publiek);
  const { versie, ronde, vastgesteld } = standing(reis, artefact, asked);
  return {
    artefact,
    reis: reis.id,
    titel: reis.titel,
    ronde,
    versie,
    vastgesteld: vastgesteld && shownVaststelling(vastgesteld, publiek),
    publiek,
    verborgen,
    toegelicht: reis.toelichtingen
      .filter((one) => one.gate === artefact && one.ronde === ronde && one.ingetrokken === null)
      .map(({ id, regel, motivering, opdrachtgever, op }) => ({
        id,
        regel,
        motivering,
        ...(publiek !== 'openbaar' && { opdrachtgever }),
        op,
      })),
    secties: reis.sectieToelichtingen
      .filter((one) => one.artefact === artefact && one.ronde === ronde)
      .map(({ sectie, tekst }) => ({ sectie, tekst })),
    errata: reis.errata
      .filter((one) => one.artefact === artefact && one.versie === versie)
      .map(({ op: _op, door: _door, ...erratum }) => erratum),
    ...vooropOf(reis, artefact, versie),
  };
}
