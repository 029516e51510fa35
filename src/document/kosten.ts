import type { ProgrammaArtefact } from '../schemas/artefact/programma.js';
import type { Inspanning } from '../schemas/inspanning.js';
import type { Middel } from '../schemas/reisgezelschap.js';
import type { Builder } from './builder.js';
import { metEenheid } from './eenheid.js';
import { placeOf } from './links.js';
import type { Writer } from './writer.js';

const centsPerEuro = 100;

/** An amount of whole cents in euros: whole euros when nothing is behind the point, and cents always by two. */
export function euro({ number, sentence }: Pick<Writer, 'number' | 'sentence'>, bedrag: number): string {
  return sentence('euro', { bedrag: number(bedrag / centsPerEuro, bedrag % centsPerEuro === 0 ? 0 : 2) });
}

/** What one effort costs, year by year, and out of what it is paid. */
export const kostenTekst = (
  builder: Pick<Writer, 'number' | 'sentence'>,
  { kosten = [] }: Pick<Inspanning, 'kosten'>,
  middelen: readonly Middel[],
): string =>
  kosten
    .map(({ jaar, bedrag, dekking, middel }) => {
      const paid = [middelen.find(({ id }) => id === middel)?.omschrijving, dekking].filter(Boolean).join(', ');
      const amount = `${jaar}: ${euro(builder, bedrag)}`;
      return paid === '' ? amount : `${amount} (${builder.sentence('betaaldUit', { bron: paid })})`;
    })
    .join('; ');

/** Money, time and knowledge: what there is, and how much of it. */
export function writeMiddelen(builder: Builder, middelen: readonly Middel[]): void {
  if (middelen.length === 0) return;
  const { document, label, number, sentence } = builder;
  const { kolom, sectie } = document;
  builder.table(
    sectie.waarmee,
    [kolom.middel, kolom.soort, kolom.hoeveel],
    middelen.map(({ id, omschrijving, soort, hoeveelheid, eenheid = '' }) => [
      { text: omschrijving, id: placeOf('middel', id) },
      label('middelSoort', soort),
      hoeveelheid === undefined ? sentence('onbekend') : metEenheid({ number }, hoeveelheid, eenheid),
    ]),
  );
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
