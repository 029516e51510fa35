import type { Kop } from '../schemas/artefact/artefact.js';
import type { ProgrammaArtefact } from '../schemas/artefact/programma.js';
import type { ReisverslagArtefact } from '../schemas/artefact/reisverslag.js';
import type { Inspanning } from '../schemas/inspanning.js';
import type { Middel } from '../schemas/reisgezelschap.js';
import type { Texts } from '../texts/say.js';
import { writeAccount } from './account.js';
import { bandVan } from './band.js';
import { writeBeslispunten } from './beslispunt.js';
import { builderOf, type Builder } from './builder.js';
import type { Document } from './document.js';
import { doelNaam } from './doel.js';
import { besluitOf, writeFront } from './front.js';
import { writeMaten } from './indicator.js';
import { inFigures, isStopping, wanneerTekst } from './inspanning.js';
import { kostenTekst, writeKosten, writeMiddelen } from './kosten.js';
import { figureOf } from './measured.js';
import { metingenFigure } from './metingen.js';
import { zonderPunt } from './praatplaat/figuur.js';
import { programmaPlaat } from './praatplaat/programma.js';
import { onbekendIn } from './praatplaat/reisverslag.js';
import { capital, ended } from './writer.js';

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
  const builder = builderOf(texts, kop, reisverslag?.verhalen);
  const { document, label, sentence } = builder;
  const { raad, sectie, kolom } = document;
  const reached = (reisverslag?.reisverslag?.doelbereik ?? []).map(
    ({ doel, uitkomst }) => [doelIn(artefact, reisverslag, doel), label('doelUitkomst', uitkomst)] as const,
  );
  const besluit = besluitIn(builder, kop);
  const plaat = programmaPlaat(artefact, texts);
  // What a body has decided on is asked no more: the question stands in the past.
  const gevraagd = plaat.vraag && besluit !== undefined ? { ...plaat.vraag, titel: raad.gevraagd } : plaat.vraag;
  writeFront(builder, kop, { ...plaat, vraag: gevraagd }, [
    [sectie.doelbereik, reached.map(([doel, uitkomst]) => `${doel}: ${uitkomst}`).join('; ')],
  ]);
  writeBeslispunten(builder, programma?.beslispunten, besluit);
  builder.heading(2, raad.samenvatting);
  for (const part of [programma?.waartoe, programma?.wat])
    if (part !== undefined && part !== '') builder.paragraph(part);
  const {
    wijzigingen = [],
    doelen = [],
    inspanningen = [],
    leervragen = [],
    middelen = [],
    aannames = [],
  } = programma ?? {};
  if (wijzigingen.length > 0) {
    builder.heading(2, sectie.wijzigingen);
    builder.list(wijzigingen.map(({ wat }) => wat));
  }
  if (doelen.length > 0) {
    builder.heading(2, raad.doelen);
    builder.list(doelen.map((doel) => inFigures(builder, doel, artefact.indicatoren)));
    writeMaten(builder, doelen, artefact.indicatoren);
    writeReached(builder, artefact, reisverslag);
  }
  if (artefact.kosten !== undefined || middelen.length > 0) {
    builder.heading(2, raad.geld);
    writeMiddelen(builder, middelen);
    writeKosten(builder, artefact);
    writeCosts(builder, inspanningen, middelen);
  }
  // What stops is planned no more: its days are those of before.
  const planned = inspanningen.filter((one) => !isStopping(one) && (one.van !== undefined || one.tot !== undefined));
  if (planned.length > 0) {
    builder.heading(2, raad.planning);
    builder.table(
      raad.planning,
      [kolom.wat, kolom.wanneer],
      planned.map((one) => [one.wat, wanneerTekst(builder, one)]),
    );
  }
  writeVoices(builder, reisverslag);
  const unknown = [
    // The questions are those that are asked now, not those of the last round.
    ...(reisverslag ? onbekendIn(withoutQuestions(reisverslag), builder) : []),
    ...leervragen.filter(({ status }) => status === 'open' || status === 'aangescherpt').map(({ vraag }) => vraag),
    ...aannames.map(({ als, dan, omdat }) => sentence('als', { als, dan, omdat })),
  ];
  if (unknown.length > 0) {
    builder.heading(2, raad.risico);
    builder.list(unknown);
  }
  const dropped = keuzes.flatMap(({ keuze, losgelaten }) =>
    losgelaten === undefined ? [] : [`${ended(keuze.keuze)} ${sentence('losgelaten')}: ${losgelaten}`],
  );
  if (dropped.length > 0) {
    builder.heading(2, raad.andereWegen);
    builder.list(dropped);
  }
  writeAccount(builder, kop);
  return builder.finish({ title: `${raad.titel}: ${kop.naam ?? kop.titel}` });
}

/** The decision on what is proposed, if there is one, and whether the programma was adopted before it. */
function besluitIn(builder: Builder, { elders, vastgesteld }: Kop): string | undefined {
  const { date, day, sentence } = builder;
  const besluit = vastgesteld?.besluit ?? elders;
  if (besluit === undefined) return undefined;
  const said = sentence('besluitHierover', { besluit: besluitOf(builder, besluit) ?? '' });
  const isAdoptedBefore = vastgesteld !== null && besluit.datum !== undefined && day(vastgesteld.op) < besluit.datum;
  return isAdoptedBefore ? `${said} ${sentence('toenVastgesteld', { datum: date(vastgesteld.op) })}` : said;
}

/** What a doel is called: in what is proposed, or in what was reported on. */
const doelIn = (
  { programma }: ProgrammaArtefact,
  reisverslag: ReisverslagArtefact | undefined,
  doel: string,
): string | undefined => doelNaam(programma, doel) ?? doelNaam(reisverslag?.programma, doel);

/** What became of the doelen of the last round, with its figures, beside what is aimed at now. */
function writeReached(
  builder: Builder,
  artefact: ProgrammaArtefact,
  reisverslag: ReisverslagArtefact | undefined,
): void {
  if (reisverslag === undefined) return;
  const { document, label, sentence } = builder;
  const doelbereik = reisverslag.reisverslag?.doelbereik ?? [];
  if (doelbereik.length > 0) {
    builder.heading(3, `${document.sectie.doelbereik} (${sentence('ronde', { ronde: reisverslag.kop.ronde })})`);
    builder.definitions(
      doelbereik.map(({ doel, uitkomst, meting, metingen = [] }) => {
        const figures = [...new Set([...(meting ? [meting] : []), ...metingen].map((one) => figureOf(builder, one)))];
        return [
          doelIn(artefact, reisverslag, doel) ?? sentence('onbekend'),
          [label('doelUitkomst', uitkomst), ...figures].join('; '),
        ] as const;
      }),
    );
  }
  const { programma, indicatoren } = artefact;
  // What was measured stands beside what is proposed: the targets of the last round are history.
  const figure = metingenFigure(
    { ...reisverslag, programma, ...(indicatoren && { indicatoren }) },
    bandVan(reisverslag, builder),
    builder,
  );
  if (figure) builder.add({ type: 'figure', ...figure });
}

const withoutQuestions = ({ programma, ...rest }: ReisverslagArtefact): ReisverslagArtefact => ({
  ...rest,
  programma: programma && { ...programma, leervragen: [] },
});

/** What each effort costs, and out of what it is paid. */
function writeCosts(builder: Builder, inspanningen: readonly Inspanning[], middelen: readonly Middel[]): void {
  const priced = inspanningen.filter(({ kosten = [] }) => kosten.length > 0);
  if (priced.length === 0) return;
  const { kolom, sectie } = builder.document;
  builder.heading(3, sectie.kostenPerInspanning);
  builder.table(
    sectie.kostenPerInspanning,
    [kolom.wat, kolom.kosten],
    priced.map((one) => [
      isStopping(one) ? builder.sentence('wijStoppen', { wat: zonderPunt(one.wat) }) : one.wat,
      kostenTekst(builder, one, middelen),
    ]),
  );
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
