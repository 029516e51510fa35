import type { EerderExperiment, OokGebaseerd } from '../schemas/artefact/artefact.js';
import type { GetoondMateriaal } from '../schemas/artefact/getoond.js';
import type { WerkzaamElement } from '../schemas/werkzaamElement.js';
import type { Builder } from './builder.js';
import type { Inline, Prose } from './text.js';
import { joined, placeOf, type Links, type Place, type Step } from './links.js';
import { writeMateriaal } from './materiaal.js';
import { isInvented } from './verzonnen.js';

/** What is not shown of the grounds of a statement, in words; empty when everything is shown. */
export function alsoRestsOn(
  { sentence }: Pick<Builder, 'sentence'>,
  { gewisteGronden, verborgenGrond }: OokGebaseerd,
): Inline[] {
  const erased = gewisteGronden === 1 ? sentence('ookEenGewist') : sentence('ookGewist', { aantal: gewisteGronden });
  return [
    ...(verborgenGrond ? [{ text: sentence('ookVerborgen') }] : []),
    ...(gewisteGronden > 0 ? [{ text: erased }] : []),
  ];
}

/** The places of materiaal: what is invented says so wherever it is named as a ground. */
export const piecePlaces = ({ sentence }: Pick<Builder, 'sentence'>, pieces: readonly GetoondMateriaal[]): Place[] =>
  pieces.map((piece) => ({
    thing: 'materiaal' as const,
    id: piece.id,
    text: piece.titel,
    mark: isInvented(piece) ? sentence('verzonnen') : undefined,
  }));

/** What speaks for elements, or against them. */
export const proofSteps = (
  elements: readonly Pick<WerkzaamElement, 'id' | 'onderbouwing' | 'tegenbewijs'>[],
  of: 'onderbouwing' | 'tegenbewijs',
  experiments: ReadonlySet<string>,
): Step[] =>
  elements.flatMap((element) =>
    element[of].map((proof): Step => [
      'werkzaamElement',
      element.id,
      experiments.has(proof) ? 'experiment' : 'materiaal',
      [proof],
    ]),
  );

/** What a piece or an experiment was used for, and what it speaks against. */
export const usedFor = (
  { document, sentence }: Pick<Builder, 'document' | 'sentence'>,
  links: Links,
  thing: 'materiaal' | 'experiment',
  id: string,
): (readonly [string, Prose])[] => [
  [sentence('hieropRust'), joined(links.above(thing, id))],
  [document.kolom.weerlegt, joined(links.contradicts(thing, id))],
];

/** The places of what an artefact rests on: so that a link leads to each of them. */
export const groundPlaces = (
  writer: Pick<Builder, 'sentence'>,
  gronden: readonly GetoondMateriaal[],
  eerdere: readonly EerderExperiment[],
): Place[] => [
  ...piecePlaces(writer, gronden),
  ...eerdere.map(({ id, wat }) => ({ thing: 'experiment' as const, id, text: wat })),
];

/** The chapter of the grounds: materiaal told in full, and the experiments of other rounds by name and round. */
export function writeGronden(
  builder: Builder,
  gronden: readonly GetoondMateriaal[],
  eerdere: readonly EerderExperiment[],
  links: Links,
): void {
  const { document } = builder;
  if (gronden.length > 0) {
    builder.heading(2, document.sectie.gronden);
    for (const piece of gronden) {
      writeMateriaal(builder, piece);
      builder.definitions(usedFor(builder, links, 'materiaal', piece.id));
    }
  }
  if (eerdere.length === 0) return;
  builder.heading(2, document.sectie.eerdereExperimenten);
  builder.table(
    document.sectie.eerdereExperimenten,
    [document.kolom.wat, document.kolom.ronde],
    eerdere.map(({ id, wat, ronde }) => [{ text: wat, id: placeOf('experiment', id) }, String(ronde)]),
  );
}
