import type { Publiek } from '../method/materiaal.js';
import type { Keuze } from '../schemas/keuze.js';
import type { OordeelInReis } from '../schemas/reis.js';
import type { Betekenis, Bevinding } from '../schemas/reisverslag.js';
import type { WerkzaamElement } from '../schemas/werkzaamElement.js';

/** What a text rests on, and whom it is for when it says so itself. */
export interface Statement {
  /** The widest audience that may see it; absent when its grounds decide. */
  readonly publiek?: Publiek | undefined;
  readonly grounds: readonly string[];
}

/** What the statements of a journey rest on, each by its kind: the one list that audiences, artefacts and documents read. */
export const groundsOf = {
  oordeel: ({ materiaal = [] }: OordeelInReis): readonly string[] => materiaal,
  keuze: ({ materiaal, inzichten = [] }: Keuze): readonly string[] => [...materiaal, ...inzichten],
  betekenis: ({ materiaal = [], werkzameElementen = [] }: Betekenis): readonly string[] => [
    ...materiaal,
    ...werkzameElementen,
  ],
  bevinding: ({ materiaal = [], experimenten = [] }: Bevinding): readonly string[] => [...materiaal, ...experimenten],
  element: ({ onderbouwing, tegenbewijs }: WerkzaamElement): readonly string[] => [...onderbouwing, ...tegenbewijs],
} as const;

/** Statements that are not for everybody when nothing else is said. */
export const statementOf = {
  /** A conclusion that came too early: without grounds it is for the network, which handles it. */
  oordeel: (oordeel: OordeelInReis): Statement => {
    const grounds = groundsOf.oordeel(oordeel);
    return { publiek: oordeel.publiek ?? (grounds.length === 0 ? 'netwerk' : undefined), grounds };
  },
} as const;
