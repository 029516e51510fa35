import type { GetoondeKeuze, ProgrammaArtefact } from '../schemas/artefact/programma.js';
import type { Builder } from './builder.js';
import { capital } from './writer.js';
import { isStopping } from './inspanning.js';
import { joined, placeOf, type Links } from './links.js';
import { writeMateriaal, writeUnseen } from './materiaal.js';

/** Whether a choice still stands. */
export const isKept = ({ losgelaten }: Pick<GetoondeKeuze, 'losgelaten'>): boolean => losgelaten === undefined;

/** The choices, what each rests on, and the efforts that work it out. */
export function writeKeuzes(builder: Builder, artefact: ProgrammaArtefact, links: Links): void {
  const { keuzes } = artefact;
  const stops = new Set(
    (artefact.programma?.inspanningen ?? []).filter(isStopping).map(({ id }) => placeOf('inspanning', id)),
  );
  const { document } = builder;
  builder.section('keuzes');
  const kept = keuzes.filter(isKept);
  writeEach(builder, kept, stops, links);
  if (kept.length === 0) builder.empty(artefact.deelsVerborgen?.includes('keuzes'));
  const dropped = keuzes.filter((one) => !isKept(one));
  if (dropped.length === 0) return;
  // A choice that was let go is told, and is no choice of ours any more.
  builder.heading(2, document.sectie.losgelaten);
  writeEach(builder, dropped, stops, links);
}

function writeEach(builder: Builder, keuzes: readonly GetoondeKeuze[], stops: ReadonlySet<string>, links: Links): void {
  const { label, document, sentence } = builder;
  for (const { keuze, losgelaten, nietGetoond } of keuzes) {
    builder.heading(3, `${capital(label('keuzeSoort', keuze.soort))}: ${keuze.keuze}`, placeOf('keuze', keuze.id));
    builder.paragraph(keuze.waarom);
    if (losgelaten !== undefined) builder.note(sentence('losgelaten'), losgelaten);
    const efforts = links.above('keuze', keuze.id);
    builder.definitions([
      [sentence('rustOp'), joined(links.under('keuze', keuze.id))],
      [document.sectie.inspanningen, joined(efforts.filter(({ to = '' }) => !stops.has(to)))],
      [document.sectie.stoppen, joined(efforts.filter(({ to = '' }) => stops.has(to)))],
    ]);
    writeUnseen(builder, nietGetoond);
  }
}

/** The materiaal that the choices rest on, once each, and which choices those are. */
export function writeGround(builder: Builder, { keuzes }: ProgrammaArtefact, links: Links): void {
  const { kolom, sectie } = builder.document;
  const pieces = new Map(keuzes.flatMap(({ materiaal }) => materiaal.map((piece) => [piece.id, piece] as const)));
  if (pieces.size === 0) return;
  builder.heading(2, sectie.bijdragen);
  for (const piece of pieces.values()) {
    writeMateriaal(builder, piece);
    builder.definitions([[kolom.keuzes, joined(links.above('materiaal', piece.id))]]);
  }
}
