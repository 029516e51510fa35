import type { ProgrammaArtefact } from '../schemas/artefact/programma.js';
import type { ReisverslagArtefact } from '../schemas/artefact/reisverslag.js';
import type { Texts } from '../texts/say.js';
import { writeAccount } from './account.js';
import { bandVan } from './band.js';
import { writeBeslispunten } from './beslispunt.js';
import { builderOf, type Builder } from './builder.js';
import type { Document } from './document.js';
import { writeFront } from './front.js';
import { inFigures } from './inspanning.js';
import { writeKosten } from './kosten.js';
import { metingenFigure } from './metingen.js';
import { programmaPlaat } from './praatplaat/programma.js';
import { onbekendIn } from './praatplaat/reisverslag.js';
import { capital } from './writer.js';

/** What a raadsvoorstel is made of: the version that is proposed, and the last report when there is one. */
export interface RaadsvoorstelDelen {
  readonly programma: ProgrammaArtefact;
  readonly reisverslag?: ReisverslagArtefact | undefined;
}

/**
 * What a council gets to decide on: what is asked, the plan in short, what changed, goals and figures, money per year, when,
 * what residents said, what is not known, and which choices were let go. A part without data is left out.
 *
 * @example
 * const bytes = await renderDocx(raadsvoorstelDocument({ programma, reisverslag }, nl), { auteur: 'Gemeente Utrecht' });
 */
export function raadsvoorstelDocument(
  { programma: artefact, reisverslag }: RaadsvoorstelDelen,
  texts: Texts,
): Document {
  const { kop, programma, keuzes } = artefact;
  const builder = builderOf(texts, kop);
  const { document, sentence } = builder;
  const { raad, sectie, kolom } = document;
  writeFront(builder, kop, programmaPlaat(artefact, texts), []);
  writeBeslispunten(builder, programma?.beslispunten);
  builder.heading(2, raad.samenvatting);
  for (const part of [programma?.waartoe, programma?.wat])
    if (part !== undefined && part !== '') builder.paragraph(part);
  const { wijzigingen = [], doelen = [], inspanningen = [], middelen = [], aannames = [] } = programma ?? {};
  if (wijzigingen.length > 0) {
    builder.heading(2, sectie.wijzigingen);
    builder.list(wijzigingen.map(({ wat }) => wat));
  }
  if (doelen.length > 0) {
    builder.heading(2, raad.doelen);
    builder.list(doelen.map((doel) => inFigures(builder, doel)));
    const figure = reisverslag && metingenFigure(reisverslag, bandVan(reisverslag, builder), builder);
    if (figure) builder.add({ type: 'figure', ...figure });
  }
  if (artefact.kosten !== undefined || middelen.length > 0) {
    builder.heading(2, raad.geld);
    builder.list(middelen.map(({ omschrijving }) => omschrijving));
    writeKosten(builder, artefact);
  }
  const planned = inspanningen.filter(({ van, tot }) => van !== undefined || tot !== undefined);
  if (planned.length > 0) {
    builder.heading(2, raad.planning);
    builder.table(
      raad.planning,
      [kolom.wat, kolom.wanneer],
      planned.map(({ wat, van, tot }) => [
        wat,
        [van, tot].flatMap((one) => (one === undefined ? [] : builder.date(one))).join(' – '),
      ]),
    );
  }
  writeVoices(builder, reisverslag);
  const unknown = [
    ...(reisverslag ? onbekendIn(reisverslag, builder) : []),
    ...aannames.map(({ als, dan, omdat }) => sentence('als', { als, dan, omdat })),
  ];
  if (unknown.length > 0) {
    builder.heading(2, raad.risico);
    builder.list(unknown);
  }
  const dropped = keuzes.flatMap(({ keuze, losgelaten }) =>
    losgelaten === undefined ? [] : [`${keuze.keuze}: ${losgelaten}`],
  );
  if (dropped.length > 0) {
    builder.heading(2, raad.andereWegen);
    builder.list(dropped);
  }
  writeAccount(builder, kop);
  return builder.finish({ title: `${raad.titel}: ${kop.naam ?? kop.titel}` });
}

/** What residents said, each with whose voice it is; only the stories whose text this audience may see. */
function writeVoices(builder: Builder, reisverslag: ReisverslagArtefact | undefined): void {
  const { document, label, sentence } = builder;
  const told = (reisverslag?.verhalen ?? []).filter(({ verhaal }) => verhaal?.status === 'aanwezig');
  if (told.length === 0) return;
  builder.heading(2, document.raad.stemmen);
  for (const { kaart, verhaal } of told) {
    const who =
      kaart === null ? '' : `${capital(label('rol', kaart.rol))} ${label('leeftijdsgroep', kaart.leeftijdsgroep)}.`;
    const mark = kaart?.fictief ? sentence('verzonnenVerhaal') : '';
    builder.add({ type: 'quote', text: verhaal?.tekst ?? '', by: [mark, who].filter((part) => part !== '').join(' ') });
  }
}
