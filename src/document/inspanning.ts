import type { Doel, DoelIndicator, Peil } from '../schemas/doel.js';
import type { Programma } from '../schemas/programma.js';
import type { ProgrammaArtefact } from '../schemas/artefact/programma.js';
import type { Builder } from './builder.js';
import { euro } from './kosten.js';
import { joined, placeOf, type Links } from './links.js';

/** The doelen with what serves them, and the inspanningen with what they serve and rest on. Five things to say of one: too many for a table. */
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
  if (programma.inspanningen.length === 0) builder.paragraph(builder.sentence('leeg'));
  for (const effort of ordered(programma.inspanningen)) {
    const { id, wat, soort, richting, trekker, maatwerk, van, tot, kosten = [], uitvoerders = [] } = effort;
    const pulls = leden.find((one) => one.id === trekker);
    const under = links.under('inspanning', id);
    const isDoel = ({ to = '' }: (typeof under)[number]): boolean => to.startsWith('doel.');
    builder.heading(3, wat, placeOf('inspanning', id));
    builder.definitions([
      [kolom.soort, `${label('inspanningSoort', soort)}, ${label('richting', richting)}`],
      [kolom.trekker, pulls && (pulls.functie ?? label('rol', pulls.rol))],
      [kolom.uitvoerders, uitvoerders.flatMap(({ organisatie }) => organisatie ?? []).join(', ')],
      [kolom.wanneer, [van, tot].flatMap((one) => (one === undefined ? [] : builder.date(one))).join(' – ')],
      [
        kolom.kosten,
        kosten
          .map(({ jaar, bedrag, dekking }) => [`${jaar}: ${euro(builder, bedrag)}`, dekking].filter(Boolean).join(', '))
          .join('; '),
      ],
      [kolom.maatwerk, maatwerk],
      [kolom.doel, joined(under.filter(isDoel))],
      [kolom.rustOp, joined(under.filter((one) => !isDoel(one)))],
    ]);
  }
}

/** What is done, and behind it what stops: leaving something out is no effort. */
const ordered = (list: Programma['inspanningen']): Programma['inspanningen'] => [
  ...list.filter(({ richting }) => richting !== 'weglaten'),
  ...list.filter(({ richting }) => richting === 'weglaten'),
];

const peil = (builder: Builder, { eenheid }: DoelIndicator, value: Peil | undefined): string =>
  value === undefined ? builder.sentence('onbekend') : `${builder.number(value.waarde)} ${eenheid} (${value.periode})`;

function indicatorCells(builder: Builder, indicator: DoelIndicator | undefined): string[] {
  if (indicator === undefined) return ['', '', '', ''];
  const { naam, nulmeting, populatie, streefwaarde } = indicator;
  return [naam, populatie, peil(builder, indicator, nulmeting), peil(builder, indicator, streefwaarde)];
}

/** A doel in one line: from where to where, if it says so. */
export function inFigures(builder: Builder, { doel, indicator }: Doel): string {
  if (!indicator?.nulmeting || !indicator.streefwaarde) return doel;
  const van = peil(builder, indicator, indicator.nulmeting);
  const naar = peil(builder, indicator, indicator.streefwaarde);
  return builder.sentence('vanNaar', { doel, van, naar });
}
