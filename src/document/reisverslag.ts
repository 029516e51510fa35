import type { Bevinding } from '../schemas/reisverslag.js';
import type { ReisverslagArtefact } from '../schemas/reisverslagArtefact.js';
import type { Texts } from '../texts/say.js';
import { builderOf, writeAccount, writeHead, type Builder } from './builder.js';
import type { Document } from './document.js';
import { metingenFigure } from './metingen.js';
import { tijdlijnFigure } from './tijdlijn.js';
import { measured, writeMateriaal, writeUnseen } from './materiaal.js';

/**
 * The report of one round as a document: what it yielded and means first, then what it rests on.
 *
 * @example
 * renderHtml(reisverslagDocument(assembleReisverslag(reis, { publiek: 'openbaar', versie: 1 }), nl));
 * @source «Resultaat is een reisverslag»
 */
export function reisverslagDocument(artefact: ReisverslagArtefact, texts: Texts): Document {
  const { kop, reisverslag } = artefact;
  const builder = builderOf(texts, kop);
  const { document, sentence } = builder;
  writeHead(builder, kop);

  builder.section('opbrengst');
  builder.textOrEmpty(reisverslag?.opbrengst);
  writeGoals(builder, artefact);
  builder.section('betekenis');
  if (!reisverslag || reisverslag.betekenis.length === 0) builder.paragraph(sentence('leeg'));
  builder.list((reisverslag?.betekenis ?? []).map(({ betekenis }) => betekenis));
  writeElements(builder, artefact);
  builder.section('verhalen');
  if (artefact.verhalen.length === 0) builder.paragraph(sentence('leeg'));
  for (const piece of artefact.verhalen) writeMateriaal(builder, piece);
  builder.section('data');
  if (artefact.data.length === 0) builder.paragraph(sentence('leeg'));
  for (const piece of artefact.data) writeMateriaal(builder, piece);
  writeUnseen(builder, artefact.nietGetoond);
  writeExperiments(builder, artefact);
  writeLearningPlaces(builder, artefact);
  const findings = (sectie: 'watNietWerkte' | 'onverwacht', list: readonly Bevinding[]): void => {
    builder.heading(2, document.sectie[sectie]);
    if (list.length === 0) builder.paragraph(sentence('leeg'));
    builder.list(list.map(({ bevinding }) => bevinding));
  };
  findings('watNietWerkte', reisverslag?.watNietWerkte ?? []);
  findings('onverwacht', reisverslag?.onverwacht ?? []);
  writeAnswers(builder, artefact);
  writeAccount(builder, kop);
  return builder.finish();
}

function writeGoals(builder: Builder, artefact: ReisverslagArtefact): void {
  const { reisverslag, programma } = artefact;
  const { document, label } = builder;
  const { kolom } = document;
  builder.section('doelbereik');
  builder.table(
    document.sectie.doelbereik,
    [kolom.doel, kolom.uitkomst, kolom.meting, kolom.toelichting, kolom.attributie],
    (reisverslag?.doelbereik ?? []).map(({ doel, uitkomst, meting, toelichting, attributie = '' }) => [
      programma?.doelen.find(({ id }) => id === doel)?.doel ?? doel,
      label('doelUitkomst', uitkomst),
      meting === undefined ? builder.sentence('onbekend') : measured(builder, meting),
      toelichting,
      attributie,
    ]),
  );
  const figure = metingenFigure(artefact, builder);
  if (figure) builder.add({ type: 'figure', ...figure });
}

function writeElements(builder: Builder, { werkzameElementen }: ReisverslagArtefact): void {
  const { document, label } = builder;
  const { kolom } = document;
  builder.section('werkzameElementen');
  builder.table(
    document.sectie.werkzameElementen,
    [kolom.wat, kolom.uitkomst, kolom.mechanisme, kolom.voorWie, kolom.voorwaarden, kolom.zekerheid, kolom.status],
    werkzameElementen.map((element) => [
      element.wat,
      label('werking', element.richting),
      element.mechanisme,
      element.voorWie,
      element.voorwaarden ?? '',
      label('zekerheid', element.zekerheid),
      label('elementStatus', element.status),
    ]),
  );
}

function writeExperiments(builder: Builder, artefact: ReisverslagArtefact): void {
  const { experimenten } = artefact;
  const { document, label, date, sentence } = builder;
  const { kolom } = document;
  builder.section('experimenten');
  const timeline = tijdlijnFigure(artefact, builder);
  if (timeline) builder.add({ type: 'figure', ...timeline });
  if (experimenten.length === 0) builder.paragraph(sentence('leeg'));
  for (const { experiment, afronding, reflecties } of experimenten) {
    builder.heading(3, `${label('richting', experiment.soort)}: ${experiment.wat}`);
    builder.list([
      `${kolom.verwachting}: ${experiment.verwachting}`,
      ...(afronding === null
        ? []
        : [
            `${kolom.watGebeurde}: ${afronding.watGebeurde}`,
            `${kolom.besluit}: ${label('experimentBesluit', afronding.besluit)}`,
          ]),
    ]);
    if (reflecties.length === 0) continue;
    builder.table(
      experiment.wat,
      [kolom.datum, kolom.watWeZagen, kolom.watWeErvanMaken, kolom.watWeVeranderen],
      reflecties.map((one) => [date(one.datum), one.watWeZagen, one.watWeErvanMaken, one.watWeVeranderen ?? '']),
    );
  }
}

function writeLearningPlaces(builder: Builder, { doelgroepen, ontmoetingen }: ReisverslagArtefact): void {
  const { document, label, number } = builder;
  const { kolom } = document;
  builder.section('doelgroepen');
  builder.table(
    document.sectie.doelgroepen,
    [kolom.wie, kolom.waar, kolom.viaWie, kolom.bereik],
    doelgroepen.map(({ wie, waar, viaWie, bereik }) => [wie, waar, viaWie, bereik === undefined ? '' : number(bereik)]),
  );
  builder.section('ontmoetingen');
  builder.table(
    document.sectie.ontmoetingen,
    [kolom.naam, kolom.soort, kolom.waar, kolom.ritme],
    ontmoetingen.map(({ naam, soort, waar = '', ritme = '' }) => [naam, label('ontmoetingSoort', soort), waar, ritme]),
  );
}

function writeAnswers(builder: Builder, { reisverslag, programma }: ReisverslagArtefact): void {
  const { document, label, sentence } = builder;
  const { kolom } = document;
  builder.section('antwoorden');
  builder.table(
    document.sectie.antwoorden,
    [kolom.vraag, kolom.status, kolom.antwoord],
    (reisverslag?.antwoorden ?? []).map(({ leervraag, status, antwoord }) => [
      programma?.leervragen.find(({ id }) => id === leervraag)?.vraag ?? leervraag,
      label('leervraagStatus', status),
      antwoord,
    ]),
  );
  builder.section('aannames');
  builder.table(
    document.sectie.aannames,
    [kolom.aanname, kolom.uitkomst, kolom.toelichting],
    (reisverslag?.aannames ?? []).map(({ aanname, uitkomst, toelichting }) => {
      const held = programma?.aannames.find(({ id }) => id === aanname);
      return [held ? sentence('als', { ...held }) : aanname, label('aannameUitkomst', uitkomst), toelichting];
    }),
  );
}
