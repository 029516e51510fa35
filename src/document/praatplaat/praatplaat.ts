import type { Kop } from '../../schemas/artefact/artefact.js';
import type { GetoondMateriaal } from '../../schemas/artefact/getoond.js';
import type { Texts } from '../../texts/say.js';
import type { Table } from '../document.js';
import { ellipsis } from '../fit.js';
import type { Reeks } from '../reeks.js';
import { capital, writerOf, type Writer } from '../writer.js';

/** A number that carries the message, and what it is a number of. */
export interface Getal {
  readonly waarde: string;
  readonly tekst: string;
  /** It missed what was aimed at: the words say so as well. */
  readonly gemist: boolean;
}

/** A bar of a plate: a name, how many, and whether nothing was found on purpose. */
export interface Staaf {
  readonly naam: string;
  readonly aantal: number;
  readonly leeg: boolean;
}

/** What is drawn in the middle of a plate: a line over time, or bars. */
export type Figuur = {
  readonly titel: string;
  /** What it says, by itself. */
  readonly boodschap: string;
  /** The same under the title. */
  readonly onderschrift: string;
  readonly tabel: Table;
} & (
  { readonly soort: 'lijn'; readonly reeks: Reeks } | { readonly soort: 'staven'; readonly staven: readonly Staaf[] }
);

/** A few sentences under a head. */
export interface Lijst {
  readonly titel: string;
  readonly items: readonly string[];
}

/**
 * One page that says an artefact: the message, at most three numbers, a drawing, what was seen or learned, what is not known,
 * one voice, and what is asked. A part without data is not there. Texts are as they were written; whoever draws them cuts
 * what does not fit.
 */
export interface Praatplaat {
  readonly language: 'nl' | 'en';
  /** Which artefact and version, and of which day. */
  readonly kopregel: string;
  readonly boodschap: string;
  readonly getallen: readonly Getal[];
  readonly figuur?: Figuur | undefined;
  /** At most two. */
  readonly lijsten: readonly Lijst[];
  readonly stem?: { readonly tekst: string; readonly door: string } | undefined;
  readonly vraag?: Lijst | undefined;
  readonly voet: string;
}

/** Most numbers on a plate: a reader keeps three. */
export const meesteGetallen = 3;

/** Longest text of an item on a plate, in letters. Ours: what half a page has room for in large type. */
const langsteZin = 420;

/** A text of at most so many letters, cut at a word, with a mark. */
export function kort(text: string, letters = langsteZin): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= letters) return line;
  const cut = line.slice(0, letters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), letters / 2)).replace(/[,;:.\s]+$/, '')}${ellipsis}`;
}

/** Who adopts, where the method leaves no choice. */
const adopters: Partial<Record<Kop['artefact'], (writer: Writer) => string>> = {
  opdracht: ({ sentence }) => sentence('deOpdrachtgever'),
  programma: ({ sentence }) => sentence('deOpdrachtgever'),
};

/** The head of a plate: what a reader must know to place it. */
export function plaatVan(
  { artefact, elders, titel, ronde, versie, vastgesteld, publiek, kernboodschap, tijdzone }: Kop,
  texts: Texts,
): Pick<Praatplaat, 'language' | 'kopregel' | 'boodschap' | 'voet'> & { readonly writer: Writer } {
  const writer = writerOf(texts, tijdzone);
  const { date, document, label, sentence } = writer;
  const says = kernboodschap ?? titel;
  const orgaan = vastgesteld ? (vastgesteld.besluit?.orgaan ?? adopters[artefact]?.(writer)) : elders?.orgaan;
  const parts = [
    document.titel[artefact],
    artefact === 'opdracht' || artefact === 'foto' ? '' : sentence('versie', { versie, ronde }),
    vastgesteld ? date(vastgesteld.op) : sentence('conceptKort'),
    orgaan === undefined ? '' : sentence('doorOrgaan', { orgaan }),
    kernboodschap === undefined ? '' : titel,
  ];
  return {
    writer,
    language: texts.language,
    kopregel: parts.filter((part) => part !== '').join(' · '),
    boodschap: kort(says, 140),
    voet: sentence('plaatVoet', { artefact: label('artefact', artefact), publiek: label('publiek', publiek) }),
  };
}

/** A list, when there is something in it. */
export const lijst = (titel: string, items: readonly string[]): Lijst[] => {
  const said = items.map((one) => kort(one)).filter((one) => one !== '');
  return said.length === 0 ? [] : [{ titel, items: said }];
};

/** Longest quote on a plate, in letters. */
const langsteStem = 150;

/** One voice: the first story of which this audience may see the text, and whose it is. */
export function stemUit(pieces: readonly GetoondMateriaal[], { label, sentence }: Writer): Praatplaat['stem'] {
  const told = pieces.find(({ verhaal }) => verhaal?.status === 'aanwezig' && verhaal.tekst);
  if (told === undefined) return undefined;
  const { kaart } = told;
  const who =
    kaart === null ? '' : `${capital(label('rol', kaart.rol))} ${label('leeftijdsgroep', kaart.leeftijdsgroep)}.`;
  return {
    tekst: eersteZinnen(kaart?.fictief ? zonderMerk(told.verhaal?.tekst ?? '') : (told.verhaal?.tekst ?? '')),
    door: [kaart?.fictief ? sentence('verzonnenVerhaal') : '', who].filter((part) => part !== '').join(' '),
  };
}

/** A story that is invented says so under it; a first word that says the same is left out. */
const zonderMerk = (tekst: string): string => tekst.replace(/^\s*(?:fictief|verzonnen)\.\s+/i, '');

/** As many whole sentences from the beginning as fit; else the beginning of the first. */
function eersteZinnen(text: string): string {
  const sentences = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/([.!?…]) /g, '$1\n')
    .split('\n');
  let said = '';
  for (const one of sentences) {
    const longer = said === '' ? one : `${said} ${one}`;
    if (longer.length > langsteStem) break;
    said = longer;
  }
  return said === '' ? kort(text, langsteStem) : said;
}
