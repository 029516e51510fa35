import type { ProgrammaArtefact } from '../schemas/artefact/programma.js';
import type { Builder } from './builder.js';
import type { Writer } from './writer.js';

const centsPerEuro = 100;

/** An amount of whole cents in euros: whole euros when nothing is behind the point, and cents always by two. */
export function euro({ number, sentence }: Pick<Writer, 'number' | 'sentence'>, bedrag: number): string {
  return sentence('euro', { bedrag: number(bedrag / centsPerEuro, bedrag % centsPerEuro === 0 ? 0 : 2) });
}

/** What the plan costs per year, and in all. */
export function writeKosten(builder: Builder, { kosten }: Pick<ProgrammaArtefact, 'kosten'>): void {
  if (kosten === undefined) return;
  const { kolom, sectie } = builder.document;
  builder.heading(3, sectie.kosten);
  builder.table(
    sectie.kosten,
    [kolom.jaar, kolom.bedrag],
    [
      ...kosten.perJaar.map(({ jaar, bedrag }) => [String(jaar), euro(builder, bedrag)]),
      [builder.sentence('samen'), euro(builder, kosten.totaal)],
    ],
  );
}
