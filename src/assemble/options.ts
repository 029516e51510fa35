import { AanpakError } from '../method/error.js';
import { publieken, type Publiek } from '../method/materiaal.js';
import type { EigenVeld } from '../method/velden.js';
import type { Fact } from '../steps/facts.js';

/** What the host's vault says of one story. Erased, expired and no access are normal answers. */
export type VerhaalTekst = { status: 'aanwezig'; tekst: string } | { status: 'gewist' | 'verlopen' | 'geenToegang' };

/** For whom an artefact is assembled, and the stories that may go in. */
export interface AssembleOptions {
  /** Who reads it. Another word throws `AanpakError` (`publiek.expected`): a misspelt audience must not see everything. */
  publiek: Publiek;
  /** The texts of stories, by id of their materiaal. The journey holds none. */
  verhalen?: ReadonlyMap<string, VerhaalTekst> | undefined;
  /** Fewest answers under a figure that is shown beyond the kern; `kleinsteAantal` when absent. */
  kleinsteAantal?: number | undefined;
  /** The fields of the host (`method.velden`). What is not declared there is shown to nobody. */
  velden?: readonly EigenVeld[] | undefined;
}

export { kleinsteAantal } from '../method/kleinsteAantal.js';

/** For an artefact of every round: which version; the one of the round of now when absent. */
export interface VersionOptions extends AssembleOptions {
  versie?: number | undefined;
  /** The facts of the journey: they alone know when an experiment or a meeting place began. Without them a reisverslag does not say. */
  facts?: readonly Fact[] | undefined;
}

/** Whether something that is meant for one audience may be shown to another. The only place that decides it. */
export function mayShow(meantFor: Publiek, asked: Publiek): boolean {
  const place = publieken.indexOf(asked);
  // A misspelt audience would otherwise see everything.
  if (place === -1)
    throw new AanpakError('publiek.expected', `Expected one of ${publieken.join(', ')} but received another audience.`);
  return publieken.indexOf(meantFor) >= place;
}
