import type { Doel, DoelIndicator, Peil } from '../schemas/doel.js';
import type { Inspanning } from '../schemas/inspanning.js';
import type { Programma } from '../schemas/programma.js';
import type { ProgrammaArtefact } from '../schemas/artefact/programma.js';
import type { Builder } from './builder.js';
import type { Prose } from './text.js';
import { kostenTekst } from './kosten.js';
import { inTekst } from './eenheid.js';
import { gebiedOf, vanNaarMaat, writeMaten } from './indicator.js';
import { joined, placeOf, type Links } from './links.js';

/** Whether an effort is told as what we do no longer. */
export const isStopping = ({ richting }: Inspanning): boolean => richting === 'weglaten';

/** From when to when; what names only one of the two says which. */
export function wanneerTekst(
  { date, sentence }: Pick<Builder, 'date' | 'sentence'>,
  { van, tot }: Pick<Inspanning, 'van' | 'tot'>,
): string {
  if (van === undefined) return tot === undefined ? '' : sentence('totEnMet', { datum: date(tot) });
  return tot === undefined ? sentence('vanaf', { datum: date(van) }) : `${date(van)} – ${date(tot)}`;
}

/** The doelen with what serves them, and the inspanningen with what they serve and rest on. Five things to say of one: too many for a table. */
export function writeEfforts(
  builder: Builder,
  { betrokkenen = [], indicatoren, leden: members }: ProgrammaArtefact,
  programma: Programma,
  links: Links,
): void {
  const { kolom, sectie } = builder.document;
  const leden = [...members, ...betrokkenen];
  builder.section('doelen');
  builder.table(
    sectie.doelen,
    [kolom.doel, kolom.indicator, kolom.populatie, kolom.nulmeting, kolom.streefwaarde],
    programma.doelen.map(({ id, doel, indicator }) => [
      { text: doel, id: placeOf('doel', id) },
      ...indicatorCells(builder, indicator),
    ]),
  );
  writeMaten(builder, programma.doelen, indicatoren);
  const stopping = programma.inspanningen.filter(isStopping);
  const doing = programma.inspanningen.filter((one) => !isStopping(one));
  const stops = new Set(stopping.map(({ id }) => placeOf('inspanning', id)));
  const served = (stopped: boolean): (readonly [string, Prose])[] =>
    programma.doelen.map(({ id, doel }) => {
      const efforts = links.above('doel', id).filter(({ to = '' }) => stops.has(to) === stopped);
      return [doel, joined(efforts)] as const;
    });
  for (const [head, list] of [
    [kolom.inspanningen, served(false)],
    [sectie.stoppen, served(true)],
  ] as const) {
    if (list.every(([, efforts]) => efforts.length === 0)) continue;
    builder.heading(3, head);
    builder.definitions(list);
  }
  builder.section('inspanningen');
  if (doing.length === 0) builder.empty();
  writeEach(builder, leden, doing, programma.middelen, links);
  if (stopping.length === 0) return;
  // Leaving something out is no effort.
  builder.section('stoppen');
  writeEach(builder, leden, stopping, programma.middelen, links);
}

function writeEach(
  builder: Builder,
  leden: ProgrammaArtefact['leden'],
  efforts: Programma['inspanningen'],
  middelen: Programma['middelen'],
  links: Links,
): void {
  const { label, document } = builder;
  const { kolom } = document;
  for (const effort of efforts) {
    const { id, wat, soort, richting, trekker, maatwerk, extra } = effort;
    const { gebieden = [], uitvoerders = [] } = effort;
    const pulls = leden.find((one) => one.id === trekker);
    const under = links.under('inspanning', id);
    const isDoel = ({ to = '' }: (typeof under)[number]): boolean => to.startsWith('doel.');
    builder.heading(3, wat, placeOf('inspanning', id));
    builder.definitions([
      [kolom.soort, `${label('inspanningSoort', soort)}, ${label('richting', richting)}`],
      [kolom.trekker, pulls && (pulls.functie ?? label('rol', pulls.rol))],
      [
        kolom.uitvoerders,
        uitvoerders
          .map(({ organisatie, reiziger }) => {
            const person = leden.find((one) => one.id === reiziger);
            return [person && (person.functie ?? label('rol', person.rol)), organisatie ?? person?.organisatie]
              .filter(Boolean)
              .join(', ');
          })
          .filter((said) => said !== '')
          .join('; '),
      ],
      [kolom.wanneer, wanneerTekst(builder, effort)],
      [kolom.kosten, kostenTekst(builder, effort, middelen)],
      [builder.document.veld.gebied, gebieden.map(gebiedOf).join(', ')],
      [kolom.maatwerk, maatwerk],
      [kolom.doel, joined(under.filter(isDoel))],
      [kolom.rustOp, joined(under.filter((one) => !isDoel(one)))],
      ...builder.eigenVelden(extra),
    ]);
  }
}

const peil = (builder: Builder, { eenheid }: DoelIndicator, value: Peil | undefined): string =>
  value === undefined ? builder.sentence('onbekend') : `${inTekst(builder, value.waarde, eenheid)} (${value.periode})`;

function indicatorCells(builder: Builder, indicator: DoelIndicator | undefined): string[] {
  if (indicator === undefined) return ['', '', '', ''];
  const { naam, nulmeting, populatie, streefwaarde } = indicator;
  return [naam, populatie, peil(builder, indicator, nulmeting), peil(builder, indicator, streefwaarde)];
}

/** A doel in one line: from where to where, if it says so. */
export function inFigures(
  builder: Builder,
  { doel, indicator, indicatoren: maten = [] }: Doel,
  indicatoren: ProgrammaArtefact['indicatoren'] = [],
): string {
  if (!indicator?.nulmeting || !indicator.streefwaarde) {
    const told = maten.flatMap((maat) => vanNaarMaat(builder, doel, maat, indicatoren));
    return told[0] ?? doel;
  }
  const van = peil(builder, indicator, indicator.nulmeting);
  const naar = peil(builder, indicator, indicator.streefwaarde);
  return builder.sentence('vanNaar', { doel, van, naar });
}
