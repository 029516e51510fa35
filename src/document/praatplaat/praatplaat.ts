import { isRedacted } from '../../method/redacted.js';
import type { Programma } from '../../schemas/programma.js';
import type { Kop } from '../../schemas/artefact/artefact.js';
import type { GetoondMateriaal } from '../../schemas/artefact/getoond.js';
import type { Texts } from '../../texts/say.js';
import type { Table } from '../document.js';
import type { Text } from '../text.js';
import { ellipsis } from '../fit.js';
import { cutAtWord, lengthOf } from '../taal.js';
import type { Reeks } from '../reeks.js';
import { capital, writerOf, type Writer } from '../writer.js';

/** A number that carries the message, and what it is a number of. */
export interface Getal<T extends Text = Text> {
  readonly waarde: T;
  readonly tekst: T;
  /** It missed what was aimed at: the words say so as well. */
  readonly gemist: boolean;
}

/** A bar of a plate: a name, how many, and whether nothing was found on purpose. */
export interface Staaf<T extends Text = Text> {
  readonly naam: T;
  readonly aantal: number;
  readonly leeg: boolean;
}

/** What is drawn in the middle of a plate: a line over time, or bars. */
export type Figuur<T extends Text = Text> = {
  readonly titel: T;
  /** What it says, by itself. */
  readonly boodschap: T;
  /** The same under the title. */
  readonly onderschrift: T;
  readonly tabel: Table;
} & (
  { readonly soort: 'lijn'; readonly reeks: Reeks } | { readonly soort: 'staven'; readonly staven: readonly Staaf<T>[] }
);

/** A few sentences under a head. */
export interface Lijst<T extends Text = Text> {
  readonly titel: T;
  readonly items: readonly T[];
}

/**
 * One page that says an artefact: the message, at most three numbers, a drawing, what was seen or learned, what is not known,
 * one voice, and what is asked. A part without data is not there. Texts are as they were written; whoever draws them cuts
 * what does not fit. Where the journey was typed in another language than that of the plate, a text is in pieces.
 */
export interface Praatplaat<T extends Text = Text> {
  readonly language: 'nl' | 'en';
  /** The language of what was typed, when it is another: a tag of BCP 47. */
  readonly taal?: string | undefined;
  /** Which artefact and version, and of which day. */
  readonly kopregel: T;
  readonly boodschap: T;
  /** What it was for and what came of it, in a few sentences under the message. */
  readonly inleiding?: T | undefined;
  readonly getallen: readonly Getal<T>[];
  readonly figuur?: Figuur<T> | undefined;
  /** At most two. */
  readonly lijsten: readonly Lijst<T>[];
  readonly stem?: { readonly tekst: T; readonly door: T } | undefined;
  readonly vraag?: Lijst<T> | undefined;
  readonly voet: T;
}

/** A plate while it is made: its texts are marked where a second language stands in them. */
export type Plaat = Praatplaat<string>;

/** Most numbers on a plate: a reader keeps three. */
export const meesteGetallen = 3;

/** Longest text of an item on a plate, in letters. Ours: what half a page has room for in large type. */
const langsteZin = 420;

/** A text on one line; a hard space stays one. */
const oneLine = (text: string): string => text.trim().replace(/[^\S\u00A0]+/g, ' ');

/** A text of at most so many letters, cut at a word, with a mark. */
export function kort(text: string, letters = langsteZin): string {
  const line = oneLine(text);
  if (lengthOf(line) <= letters) return line;
  return `${cutAtWord(line, letters).replace(/[,;:.\s]+$/, '')}${ellipsis}`;
}

/** Who adopts, where the method leaves no choice. */
const adopters: Partial<Record<Kop['artefact'], (writer: Writer) => string>> = {
  opdracht: ({ sentence }) => sentence('deOpdrachtgever'),
  programma: ({ sentence }) => sentence('deOpdrachtgever'),
};

/**
 * The head of a plate and its foot: what a reader must know to place it.
 *
 * @param programma - of a plan and of a report on it: how people call it, and who decides
 */
export function plaatVan(
  kop: Kop,
  texts: Texts,
  { governance = '', naam }: Pick<Programma, 'naam'> & Partial<Pick<Programma, 'governance'>> = {},
): Pick<Plaat, 'language' | 'taal' | 'kopregel' | 'boodschap' | 'voet'> & { readonly writer: Writer } {
  const { artefact, elders, titel, ronde, versie, vastgesteld, publiek, kernboodschap } = kop;
  const writer = writerOf(texts, kop);
  const { date, document, label, sentence } = writer;
  const says = isRedacted(kernboodschap) ? titel : (kernboodschap ?? titel);
  const orgaan = vastgesteld ? (vastgesteld.besluit?.orgaan ?? adopters[artefact]?.(writer)) : elders?.orgaan;
  const parts = [
    document.titel[artefact],
    artefact === 'opdracht' || artefact === 'foto' ? '' : sentence('versie', { versie, ronde }),
    vastgesteld ? date(vastgesteld.op) : sentence('conceptKort'),
    orgaan === undefined ? '' : sentence('doorOrgaan', { orgaan }),
    naam ?? '',
    kernboodschap === undefined ? '' : titel,
  ];
  return {
    writer,
    language: texts.language,
    ...(writer.taal !== undefined && { taal: writer.taal }),
    kopregel: parts.filter((part) => part !== '').join(' · '),
    boodschap: kort(says, 140),
    voet: [
      governance.trim() === '' ? '' : `${document.sectie.governance}: ${eersteZinnen(governance)}`,
      sentence('plaatVoet', { artefact: label('artefact', artefact) }),
      // What everybody may read hangs on walls, and needs no word about it.
      publiek === 'openbaar' ? '' : sentence('plaatAlleenVoor', { publiek: label('publiek', publiek) }),
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}

/** A list, when there is something in it. */
export const lijst = (titel: string, items: readonly string[]): Lijst<string>[] => {
  const said = items.map((one) => kort(one)).filter((one) => one !== '');
  return said.length === 0 ? [] : [{ titel, items: said }];
};

/** Longest quote on a plate, in letters. */
const langsteStem = 150;

/** One voice: the first story of which this audience may see the text, and whose it is. */
export function stemUit(pieces: readonly GetoondMateriaal[], { label, sentence }: Writer): Plaat['stem'] {
  const told = pieces.find(
    ({ verhaal }) => verhaal?.status === 'aanwezig' && verhaal.tekst && !isRedacted(verhaal.tekst),
  );
  if (told === undefined) return undefined;
  const { kaart } = told;
  const who =
    kaart === null ? '' : `${capital(label('rol', kaart.rol))} ${label('leeftijdsgroep', kaart.leeftijdsgroep)}.`;
  return {
    tekst: eersteZinnen(kaart?.fictief ? zonderMerk(told.verhaal?.tekst ?? '') : (told.verhaal?.tekst ?? '')),
    door: [kaart?.fictief ? sentence('verzonnenVerhaal') : '', who].filter((part) => part !== '').join(' '),
  };
}

/** How people mark what they invented: in front of it, or behind it between brackets. */
const vooraf = /^\s*(?:fictief|verzonnen|fictional|invented)[.:]\s+/i;
const achteraf = /\s*\((?:[^()]{0,60}\s)?(?:fictief|verzonnen|fictional|invented)\)/gi;

/** A text in which a star stands for the mark of what is invented. */
export function metSter(tekst: string): string {
  const said = tekst.replace(achteraf, ster);
  return vooraf.test(said) ? `${zonderMerk(said).trimEnd()}${ster}` : said;
}

/** Stands behind what is invented; the foot of a plate says so. */
export const ster = '*';

/** A story that is invented says so under it; a first word that says the same is left out. */
export const zonderMerk = (tekst: string): string => (vooraf.test(tekst) ? capital(tekst.replace(vooraf, '')) : tekst);

/** As many whole sentences from the beginning as fit; else the beginning of the first. */
export function eersteZinnen(text: string, letters = langsteStem): string {
  const sentences = oneLine(text)
    .replace(/([.!?…]) /g, '$1\n')
    .split('\n');
  let said = '';
  for (const one of sentences) {
    const longer = said === '' ? one : `${said} ${one}`;
    if (lengthOf(longer) > letters) break;
    said = longer;
  }
  return said === '' ? kort(text, letters) : said;
}
