import { isPerRound, type Artefact } from '../method/fasen.js';
import type { Kop } from '../schemas/artefact/artefact.js';
import type { Reis } from '../schemas/reis.js';
import type { Publiek } from '../method/materiaal.js';
import { mayShow } from './options.js';

/** Which version of an artefact this is, in which round, and how it was adopted. */
function standing(
  reis: Reis,
  artefact: Artefact,
  asked: number | undefined,
): Pick<Kop, 'versie' | 'ronde' | 'vastgesteld'> {
  const adopted = reis.vastgesteld.filter((made) => made.artefact === artefact);
  const last = adopted.at(-1);
  const perRound = isPerRound(artefact);
  const versie = asked ?? (perRound ? reis.ronde : (last?.versie ?? 1));
  const vastgesteld = adopted.find((made) => made.versie === versie) ?? null;
  return { versie, ronde: vastgesteld?.ronde ?? (perRound ? versie : reis.ronde), vastgesteld };
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
    vastgesteld,
    publiek,
    verborgen,
    toegelicht: reis.toelichtingen
      .filter((one) => one.gate === artefact && one.ronde === ronde && one.ingetrokken === null)
      .map(({ id, regel, motivering, opdrachtgever, op }) => ({ id, regel, motivering, opdrachtgever, op })),
    secties: reis.sectieToelichtingen
      .filter((one) => one.artefact === artefact && one.ronde === ronde)
      .map(({ sectie, tekst }) => ({ sectie, tekst })),
    errata: reis.errata
      .filter((one) => one.artefact === artefact && one.versie === versie)
      .map(({ op: _op, door: _door, ...erratum }) => erratum),
  };
}
