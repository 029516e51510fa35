import {
  assembleFoto,
  assembleOpdracht,
  assembleProgramma,
  assembleReisverslag,
  type VersionOptions,
} from '../assemble/index.js';
import { fold, foldAdopted, type Fact } from '../index.js';
import type { Artefact, Reis } from '../schemas/index.js';
import type { Texts } from '../texts/nl.js';
import {
  fotoDocument,
  opdrachtDocument,
  programmaDocument,
  reisverslagDocument,
  type Document,
} from '../document/index.js';
import { renderHtml, renderMarkdown } from '../render/index.js';
import { Complaint } from './command.js';

type Make = (reis: Reis, options: VersionOptions, texts: Texts) => Document;

const make: Readonly<Record<Artefact, Make>> = {
  opdracht: (reis, options, texts) => opdrachtDocument(assembleOpdracht(reis, options), texts),
  foto: (reis, options, texts) => fotoDocument(assembleFoto(reis, options), texts),
  programma: (reis, options, texts) => programmaDocument(assembleProgramma(reis, options), texts),
  reisverslag: (reis, options, texts) => reisverslagDocument(assembleReisverslag(reis, options), texts),
};

/** How each format is written. */
export const writers = { html: renderHtml, md: renderMarkdown } as const;

/** A format in which an artefact can be written. */
export type Format = keyof typeof writers;

/** Which artefact, of which version: the newest adopted one when no version is named, `concept` for how it stands now. */
export interface Asked {
  readonly artefact: Artefact;
  readonly versie?: number | 'concept' | undefined;
}

/** An artefact as a document. */
export function documentOf(
  facts: readonly Fact[],
  { artefact, versie }: Asked,
  options: VersionOptions,
  texts: Texts,
): Document {
  const now = fold(facts);
  const adopted = now.vastgesteld.filter((made) => made.artefact === artefact);
  if (versie === 'concept' || (versie === undefined && adopted.length === 0))
    return make[artefact](now, { ...options, facts }, texts);
  const found = versie === undefined ? adopted.at(-1) : adopted.find((made) => made.versie === versie);
  if (found === undefined) {
    const known =
      adopted.length === 0 ? 'none is adopted yet' : `adopted are ${adopted.map((one) => one.versie).join(', ')}`;
    throw new Complaint(`there is no adopted ${artefact} with version ${versie}; ${known}`);
  }
  const before = facts.slice(0, found.seq);
  return make[artefact](foldAdopted(facts, found), { ...options, versie: found.versie, facts: before }, texts);
}
