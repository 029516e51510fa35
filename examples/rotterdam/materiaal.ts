import type { Bron, Gebied, Materiaal, Meting, Publiek, Verhaalkaart } from '../../src/schemas/index.js';
import type { Command } from '../../src/index.js';
import { verzonnen } from './bronnen.js';
import { at } from './when.js';

export const rotterdam: Gebied = { naam: 'Rotterdam', code: 'GM0599' };

/** Something that was found comes in. */
export const addMateriaal = (day: string, materiaal: Materiaal): Command => ({
  type: 'materiaal.toevoegen',
  meta: at(day),
  materiaal,
});

interface Vondst {
  readonly id: string;
  readonly soort?: 'feit' | 'kennis' | 'ervaringskennis' | 'voorbeeld' | 'beleid';
  readonly invalshoek: string;
  readonly kring: Materiaal['kring'];
  readonly titel: string;
  readonly samenvatting: string;
  readonly bron: Bron;
  readonly door: readonly string[];
  readonly energie?: string;
  readonly samengevoegdUit?: readonly string[];
}

/** A public finding without a measurement. */
export const addVondst = (day: string, { soort = 'feit', door, ...vondst }: Vondst): Command =>
  addMateriaal(day, { soort, aangedragenDoor: door, publiek: 'openbaar', ...vondst });

interface Cijfer {
  readonly id: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly bron: Bron;
  readonly meting: Meting;
}

/** A public figure, with the people and the time it is about: the sources mix these up. */
export const addCijfer = (day: string, cijfer: Cijfer): Command =>
  addMateriaal(day, {
    soort: 'data',
    invalshoek: 'data',
    kring: 'wetenschap',
    aangedragenDoor: ['r-onderzoeker'],
    publiek: 'openbaar',
    ...cijfer,
  });

/** The share of these people who are moderately to severely lonely. */
export const eenzaam = (populatie: string, waarde: number, periode: string): Meting => ({
  indicator: 'Matig tot ernstig eenzaam',
  populatie,
  waarde,
  eenheid: '%',
  periode,
});

interface Verhaal {
  readonly id: string;
  readonly titel: string;
  readonly door: string;
  readonly leeftijdsgroep: Verhaalkaart['leeftijdsgroep'];
  /** When it is set: `2014-09`. */
  readonly maand: string;
  readonly gebaseerdOp: string;
  readonly publiek?: Publiek;
  readonly energie?: string;
}

/** The card of an invented story; its text stands in `verhalen.ts`. There is no way to make one that is not fictief. */
export const addVerhaal = (
  day: string,
  { id, titel, door, publiek = 'openbaar', energie, ...kaart }: Verhaal,
): Command =>
  addMateriaal(day, {
    id,
    soort: 'verhaal',
    invalshoek: 'leefwereldverhalen',
    kring: 'leefwereld',
    titel,
    bron: verzonnen,
    aangedragenDoor: [door],
    publiek,
    ...(energie !== undefined && { energie }),
    kaart: {
      rol: 'inwoner',
      gebied: rotterdam,
      herleidbaarheid: 'geen',
      grondslag: { soort: 'toestemming', datum: day, toelichting: 'Fictief: er is geen verteller.' },
      fictief: true,
      teruggelezenOp: day,
      ...kaart,
    },
  });
