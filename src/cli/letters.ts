import { artefactsOf, assembleProgramma, assembleReisverslag, type AssembleOptions } from '../assemble/index.js';
import { raadsvoorstelDocument, terugkoppelbriefDocument, type Document } from '../document/index.js';
import { fold, foldAdopted, type Fact } from '../index.js';
import { feedbackFor } from '../insight/index.js';
import { kringen } from '../schemas/index.js';
import type { Texts } from '../texts/nl.js';
import { Complaint } from './command.js';

/** The letter to a reiziger, to who brought one piece of materiaal, or to a kring. */
export function letterOf(facts: readonly Fact[], voor: string, options: AssembleOptions, texts: Texts): Document {
  const reis = fold(facts);
  const kring = kringen.find((one) => one === voor);
  const ids = kring === undefined ? [voor] : reis.materiaal.filter((one) => one.kring === kring).map(({ id }) => id);
  const answers = ids.map((id) => feedbackFor(reis, id, { publiek: options.publiek, facts }));
  const bijdragen = answers.flatMap((one) => one.bijdragen);
  const gewist = answers.flatMap((one) => one.gewist ?? []);
  const aan = kring === undefined ? undefined : texts.labels.kring[kring];
  const artefacten = artefactsOf(facts, { publiek: options.publiek });
  const letter = terugkoppelbriefDocument({ bijdragen, gewist, artefacten, aan }, texts);
  if (letter === undefined) throw new Complaint('nothing is adopted yet: there is nothing to tell');
  return letter;
}

/** The proposal for a council: a version of the programma, beside the report before it. */
export function proposalOf(
  facts: readonly Fact[],
  versie: number | undefined,
  options: AssembleOptions,
  texts: Texts,
): Document {
  const now = fold(facts);
  const adopted = now.vastgesteld.filter(({ artefact }) => artefact === 'programma');
  const found = versie === undefined ? adopted.at(-1) : adopted.find((one) => one.versie === versie);
  if (found === undefined) throw new Complaint('there is no such adopted programma; a raadsvoorstel is of one');
  const reis = foldAdopted(facts, found);
  const before = facts.slice(0, found.seq);
  const programma = assembleProgramma(reis, { ...options, versie: found.versie, facts: before });
  const told = reis.reisverslagen.some((one) => one.versie === found.versie - 1);
  const reisverslag = told
    ? assembleReisverslag(reis, { ...options, versie: found.versie - 1, facts: before })
    : undefined;
  return raadsvoorstelDocument({ programma, reisverslag }, texts);
}
