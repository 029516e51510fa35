import type { Indicator, Peil, Programma } from '../schemas/programma.js';
import type { ProgrammaArtefact } from '../schemas/programmaArtefact.js';
import type { Builder } from './builder.js';
import { joined, placeOf, type Links } from './links.js';

/** The doelen with what serves them, and the inspanningen with what they serve and rest on. */
export function writeEfforts(builder: Builder, { leden }: ProgrammaArtefact, programma: Programma, links: Links): void {
  const { label, document } = builder;
  const { kolom, sectie } = document;
  builder.section('doelen');
  builder.table(
    sectie.doelen,
    [kolom.doel, kolom.indicator, kolom.populatie, kolom.nulmeting, kolom.streefwaarde],
    programma.doelen.map(({ id, doel, indicator }) => [
      { text: doel, id: placeOf('doel', id) },
      ...indicatorCells(builder, indicator),
    ]),
  );
  const served = programma.doelen.map(({ id, doel }) => [doel, joined(links.above('doel', id))] as const);
  if (served.some(([, efforts]) => efforts.length > 0)) {
    builder.heading(3, kolom.inspanningen);
    builder.definitions(served);
  }
  builder.section('inspanningen');
  builder.table(
    sectie.inspanningen,
    [kolom.wat, kolom.soort, kolom.doel, kolom.rustOp],
    programma.inspanningen.map(({ id, wat, soort, richting, trekker }) => {
      const pulled = leden.flatMap((one) =>
        one.id === trekker ? [`${kolom.trekker}: ${one.functie ?? label('rol', one.rol)}`] : [],
      );
      const doelen = links.under('inspanning', id).filter(({ to = '' }) => to.startsWith('doel.'));
      const ground = links.under('inspanning', id).filter(({ to = '' }) => !to.startsWith('doel.'));
      return [
        { text: wat, id: placeOf('inspanning', id) },
        [label('inspanningSoort', soort), label('richting', richting), ...pulled].join('; '),
        joined(doelen),
        joined(ground),
      ];
    }),
  );
}

function indicatorCells(builder: Builder, indicator: Indicator | undefined): string[] {
  if (indicator === undefined) return ['', '', '', ''];
  const peil = (value: Peil | undefined): string =>
    value === undefined
      ? builder.sentence('onbekend')
      : `${builder.number(value.waarde)} ${indicator.eenheid} (${value.periode})`;
  return [indicator.naam, indicator.populatie, peil(indicator.nulmeting), peil(indicator.streefwaarde)];
}
