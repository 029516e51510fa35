import { fieldsOf } from '../method/fieldsOf.js';
import { same } from '../method/same.js';
import type { Reisverslag } from '../schemas/reisverslag.js';
import type { ThingChange } from './diff.js';

/** The lists of a reisverslag whose rows are told apart, and by what: an id of their own, or what they are about. */
const verslagLijsten = {
  betekenis: 'id',
  watNietWerkte: 'id',
  onverwacht: 'id',
  doelbereik: 'doel',
  antwoorden: 'leervraag',
  aannames: 'aanname',
} as const satisfies Partial<Record<keyof Reisverslag, string>>;

/** A list of a reisverslag whose rows are compared. */
export type VerslagLijst = keyof typeof verslagLijsten;

/** One row of a reisverslag beside what it was. */
export interface VerslagRij {
  readonly lijst: VerslagLijst;
  /** Its id, or the id of the doel, leervraag or aanname it is about. */
  readonly id: string;
  readonly lot: ThingChange;
  readonly was: Reisverslag[VerslagLijst][number] | null;
  readonly wordt: Reisverslag[VerslagLijst][number] | null;
}

/** What is different between two reports. */
export interface ReisverslagDiff {
  /** The yield beside what it was; `null` when it is the same. */
  readonly opbrengst: { readonly was: string; readonly wordt: string } | null;
  /** Every row in either report: first in the order of the new one, then what was dropped. */
  readonly rijen: readonly VerslagRij[];
  /** Ids that the new report tells and the old one did not, and the other way about. */
  readonly verwijzingen: Readonly<
    Record<
      'verhalen' | 'data' | 'werkzameElementen',
      { readonly erbij: readonly string[]; readonly eruit: readonly string[] }
    >
  >;
}

/**
 * What was added, changed, dropped and kept between two reports. Rows are matched by what they are about; a second row about
 * the same thing stands beside the second one of the other report.
 *
 * @example
 * const { rijen } = diffReisverslag(before, after);
 */
export function diffReisverslag(first: Reisverslag, second: Reisverslag): ReisverslagDiff {
  const { opbrengst: was } = first;
  const { opbrengst: wordt } = second;
  return {
    opbrengst: was === wordt ? null : { was, wordt },
    rijen: (Object.keys(verslagLijsten) as VerslagLijst[]).flatMap((lijst) => rows(lijst, first, second)),
    verwijzingen: {
      verhalen: ids(first.verhalen, second.verhalen),
      data: ids(first.data, second.data),
      werkzameElementen: ids(first.werkzameElementen, second.werkzameElementen),
    },
  };
}

const ids = (was: readonly string[], wordt: readonly string[]): { erbij: string[]; eruit: string[] } => ({
  erbij: wordt.filter((id) => !was.includes(id)),
  eruit: was.filter((id) => !wordt.includes(id)),
});

type Rij = Reisverslag[VerslagLijst][number];

function rows(lijst: VerslagLijst, first: Reisverslag, second: Reisverslag): VerslagRij[] {
  const about = (rij: Rij): string => String(fieldsOf(rij)[verslagLijsten[lijst]]);
  const before = [...(first[lijst] as readonly Rij[])];
  const after = (second[lijst] as readonly Rij[]).map((rij): VerslagRij => {
    const place = before.findIndex((one) => about(one) === about(rij));
    const was = place < 0 ? null : (before.splice(place, 1)[0] ?? null);
    const lot = was === null ? 'nieuw' : same(was, rij) ? 'gebleven' : 'gewijzigd';
    return { lijst, id: about(rij), lot, was, wordt: rij };
  });
  return [
    ...after,
    ...before.map((rij): VerslagRij => ({ lijst, id: about(rij), lot: 'nietMeerGenoemd', was: rij, wordt: null })),
  ];
}
