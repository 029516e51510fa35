import type { ProgrammaArtefact } from '../schemas/artefact/programma.js';
import type { Builder } from './builder.js';
import { capital } from './writer.js';
import { joined, placeOf, type Links } from './links.js';
import { writeUnseen } from './materiaal.js';

/** The choices, what each rests on, and the efforts that work it out. */
export function writeKeuzes(builder: Builder, { keuzes }: ProgrammaArtefact, links: Links): void {
  const { label, document, sentence } = builder;
  builder.section('keuzes');
  for (const { keuze, nietGetoond } of keuzes) {
    builder.heading(3, `${capital(label('keuzeSoort', keuze.soort))}: ${keuze.keuze}`, placeOf('keuze', keuze.id));
    builder.paragraph(keuze.waarom);
    builder.definitions([
      [sentence('rustOp'), joined(links.under('keuze', keuze.id))],
      [document.sectie.inspanningen, joined(links.above('keuze', keuze.id))],
    ]);
    writeUnseen(builder, nietGetoond);
  }
  if (keuzes.length === 0) builder.paragraph(sentence('leeg'));
}

/** The materiaal that the choices rest on, once each, and which choices those are. */
export function writeGround(builder: Builder, { keuzes }: ProgrammaArtefact, links: Links): void {
  const { label, document } = builder;
  const { kolom, sectie } = document;
  const pieces = new Map(keuzes.flatMap(({ materiaal }) => materiaal.map((piece) => [piece.id, piece] as const)));
  if (pieces.size === 0) return;
  builder.heading(2, sectie.bijdragen);
  builder.table(
    sectie.bijdragen,
    [kolom.bijdrage, kolom.soort, kolom.kring, kolom.keuzes],
    [...pieces.values()].map(({ id, titel, soort, kring, bron }) => [
      { text: titel, id: placeOf('materiaal', id), sources: bron === null ? [] : [builder.cite(bron)] },
      label('soort', soort),
      label('kring', kring),
      joined(links.above('materiaal', id)),
    ]),
  );
}
