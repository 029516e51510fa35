import type { EerderExperiment, OokGebaseerd } from '../schemas/artefact/artefact.js';
import type { GetoondMateriaal } from '../schemas/artefact/getoond.js';
import type { Builder } from './builder.js';
import type { Inline } from './text.js';
import { joined, placeOf, type Links } from './links.js';
import { writeMateriaal } from './materiaal.js';

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

/** The places of what an artefact rests on: so that a link leads to each of them. */
export const groundPlaces = (
  gronden: readonly GetoondMateriaal[],
  eerdere: readonly EerderExperiment[],
): { thing: 'materiaal' | 'experiment'; id: string; text: string }[] => [
  ...gronden.map(({ id, titel }) => ({ thing: 'materiaal' as const, id, text: titel })),
  ...eerdere.map(({ id, wat }) => ({ thing: 'experiment' as const, id, text: wat })),
];

/** The chapter of the grounds: materiaal told in full, and the experiments of other rounds by name and round. */
export function writeGronden(
  builder: Builder,
  gronden: readonly GetoondMateriaal[],
  eerdere: readonly EerderExperiment[],
  links: Links,
): void {
  const { document, sentence } = builder;
  if (gronden.length > 0) {
    builder.heading(2, document.sectie.gronden);
    for (const piece of gronden) {
      writeMateriaal(builder, piece);
      builder.definitions([[sentence('hieropRust'), joined(links.above('materiaal', piece.id))]]);
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
