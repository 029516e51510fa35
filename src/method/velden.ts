import type { Publiek } from './materiaal.js';

/** What can carry fields of a host: pieces of the network's work, and the artefacts that people write. */
export const veldPlaatsen = ['reiziger', 'materiaal', 'opdracht', 'programma', 'inspanning', 'reisverslag'] as const;
/** Where a field of a host can stand. */
export type VeldPlaats = (typeof veldPlaatsen)[number];

/** What a field of a host can hold. */
export const veldSoorten = ['tekst', 'getal', 'jaNee', 'datum'] as const;
/** What a field of a host holds. */
export type VeldSoort = (typeof veldSoorten)[number];

/** What the register of processing asks about a field. */
export interface VeldRegister {
  /** Whether it holds personal data: never, when somebody types it there, or always. */
  readonly persoonlijk: 'nee' | 'mogelijk' | 'ja';
  /** Whether it may hold a special category of personal data (GDPR article 9). */
  readonly bijzonder: boolean;
  /** How long: with the journey, until the day on the card, or a year after the end. */
  readonly bewaren: 'reis' | 'kaart' | 'reiziger';
}

/**
 * A field that a host declares in its method. Its values stand in `extra`, under its name.
 * @source ours
 */
export interface EigenVeld extends VeldRegister {
  /** camelCase, once in a method: `projectnummer`. */
  readonly naam: string;
  /** What people read above it. */
  readonly label: string;
  readonly soort: VeldSoort;
  /** Where it can stand. */
  readonly bij: readonly VeldPlaats[];
  /** The widest audience that may see it. */
  readonly publiek: Publiek;
}

/** The field that was declared under this name for this place. */
export const veldOf = (velden: readonly EigenVeld[], bij: VeldPlaats, naam: string): EigenVeld | undefined =>
  velden.find((veld) => veld.naam === naam && veld.bij.includes(bij));
