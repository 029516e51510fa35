import { artefactsOf, type AssembleOptions } from '../assemble/index.js';
import { artefactPraatplaat } from '../document/index.js';
import type { Fact } from '../index.js';
import { renderPraatplaat, renderPraatplaatSvg } from '../render/index.js';
import { journeySite, type SiteFile } from '../site/index.js';
import type { Texts } from '../texts/nl.js';
import type { Asked } from './artefacts.js';
import { Complaint } from './command.js';

/** The plate of an adopted artefact, as a page or as a drawing. */
export function plateOf(
  facts: readonly Fact[],
  { artefact, versie }: Asked,
  format: 'html' | 'svg',
  options: AssembleOptions,
  texts: Texts,
): string {
  const adopted = artefactsOf(facts, options).filter(({ soort }) => soort === artefact);
  const found =
    versie === undefined ? adopted.at(-1) : adopted.find(({ vaststelling }) => vaststelling.versie === versie);
  if (found === undefined)
    throw new Complaint(`there is no such adopted ${artefact}; a praatplaat is of what was adopted`);
  const plate = artefactPraatplaat(found, texts);
  return format === 'svg' ? renderPraatplaatSvg(plate, texts) : renderPraatplaat(plate, texts);
}

/** The files of the site of a journey. */
export const siteOf = (
  facts: readonly Fact[],
  options: AssembleOptions & { readonly oneFile?: boolean },
  texts: Texts,
): SiteFile[] => journeySite(facts, { ...options, texts });
