import { artefactsOf, type AssembleOptions } from '../assemble/index.js';
import { artefactPraatplaat, planDrawing, posterDrawing } from '../document/index.js';
import type { Fact } from '../index.js';
import { renderPraatplaat, renderPraatplaatSvg, renderSvg } from '../render/index.js';
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

/** A sheet for the wall as a drawing: the plan of a version on a page, with its experiments when there is a report; or the poster of the foto. */
export function sheetOf(
  facts: readonly Fact[],
  { as, versie }: { readonly as: 'plan' | 'poster'; readonly versie: Asked['versie'] },
  options: AssembleOptions,
  texts: Texts,
): string {
  const adopted = artefactsOf(facts, options).filter(
    ({ vaststelling }) => versie === undefined || vaststelling.versie === versie,
  );
  if (as === 'poster') {
    const foto = adopted.flatMap((one) => (one.soort === 'foto' ? [one.artefact] : [])).at(-1);
    if (foto === undefined) throw new Complaint('there is no such adopted foto; a poster is of what was adopted');
    return renderSvg(posterDrawing(foto, texts), 'poster');
  }
  const programma = adopted.flatMap((one) => (one.soort === 'programma' ? [one.artefact] : [])).at(-1);
  if (programma === undefined) throw new Complaint('there is no such adopted programma; a plan is of what was adopted');
  const reisverslag = adopted.flatMap((one) =>
    one.soort === 'reisverslag' && one.vaststelling.versie === programma.kop.versie ? [one.artefact] : [],
  )[0];
  return renderSvg(planDrawing({ programma, reisverslag }, texts), 'plan');
}

/** The files of the site of a journey. */
export const siteOf = (
  facts: readonly Fact[],
  options: AssembleOptions & { readonly oneFile?: boolean },
  texts: Texts,
): SiteFile[] => journeySite(facts, { ...options, texts });
