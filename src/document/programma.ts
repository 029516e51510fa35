import { blankProgramma, type Programma } from '../schemas/programma.js';
import type { ProgrammaArtefact } from '../schemas/artefact/programma.js';
import type { Texts } from '../texts/say.js';
import { writeAccount } from './account.js';
import { builderOf, type Builder } from './builder.js';
import { capital, ended } from './writer.js';
import { writeBeslispunten } from './beslispunt.js';
import { lotsOf, writeChanges, writeDiff } from './diff.js';
import type { Document } from './document.js';
import { counted, writeFront } from './front.js';
import { writeBijlagen } from './bijlage.js';
import { writeIndicatoren } from './indicator.js';
import { inFigures, writeEfforts } from './inspanning.js';
import { planFigure } from './plan/planDrawing.js';
import { programmaPlaat } from './praatplaat/programma.js';
import { writeInzichten } from './inzicht.js';
import { writeKosten, writeMiddelen } from './kosten.js';
import { isKept, writeGround, writeKeuzes } from './keuze.js';
import { groundPlaces, piecePlaces, proofSteps, writeGronden } from './gronden.js';
import { joined, linksOf, placeOf, type Links, type Step } from './links.js';

/**
 * One version of the programma as a document; from version 2 on it begins with what changed and what taught us so.
 *
 * @example
 * renderHtml(programmaDocument(assembleProgramma(reis, { publiek: 'openbaar', versie: 1 }), nl));
 * @source «Resultaat is een programma aanpak»
 */
export function programmaDocument(artefact: ProgrammaArtefact, texts: Texts): Document {
  const { kop, keuzes, vorige } = artefact;
  const programma = artefact.programma ?? blankProgramma;
  const builder = builderOf(texts, kop, [...keuzes.flatMap(({ materiaal }) => materiaal), ...artefact.gronden]);
  const links = linksIn(builder, artefact, programma);
  const { document } = builder;
  writeFront(builder, kop, programmaPlaat(artefact, texts), [
    [document.sectie.doelen, programma.doelen.map((one) => inFigures(builder, one, artefact.indicatoren)).join('; ')],
    [document.sectie.keuzes, joined(keuzes.filter(isKept).map(({ keuze }) => links.to('keuze', keuze.id)))],
    ...builder.eigenVelden(programma.extra),
    [document.voorblad.vergeleken, vorige ? counted(lotsOf(builder, vorige, programma), builder) : undefined],
  ]);
  writeBeslispunten(builder, programma.beslispunten);
  if (programma.wijzigingen.length > 0) writeChanges(builder, artefact, programma, links);

  builder.section('waartoe');
  builder.textOrEmpty(programma.waartoe);
  writeInzichten(builder, artefact.inzichten);
  writeKeuzes(builder, artefact, links);
  builder.section('wat');
  builder.textOrEmpty(programma.wat);
  const plan = planFigure({ programma: artefact }, builder);
  if (plan) builder.add({ type: 'figure', ...plan });
  writeEfforts(builder, artefact, programma, links);
  writePeople(builder, artefact, programma);
  writeMeans(builder, artefact, programma);
  writeOpdracht(builder, programma);
  builder.section('organisatie');
  builder.textOrEmpty(programma.organisatie);
  builder.section('governance');
  builder.textOrEmpty(programma.governance);
  writeQuestions(builder, artefact, programma);
  writeIndicatoren(builder, artefact.indicatoren);
  writeGround(builder, artefact, links);
  writeGronden(builder, artefact.gronden, artefact.eerdereExperimenten, links);
  if (vorige) writeDiff(builder, vorige, programma, kop.versie);
  writeUnnamed(builder, artefact);
  writeBijlagen(builder, programma.bijlagen);
  writeAccount(builder, kop);
  return builder.finish();
}

/** Who rests on whom in one programma. */
function linksIn(
  builder: Builder,
  { betekenis, inzichten, keuzes, werkzameElementen, gronden, eerdereExperimenten }: ProgrammaArtefact,
  programma: Programma,
): Links {
  const experiments = new Set(eerdereExperimenten.map(({ id }) => id));
  const proofs = (of: 'onderbouwing' | 'tegenbewijs'): Step[] => proofSteps(werkzameElementen, of, experiments);
  return linksOf(
    [
      ...groundPlaces(builder, gronden, eerdereExperimenten),
      ...keuzes.flatMap(({ keuze, losgelaten, materiaal }) => [
        {
          thing: 'keuze' as const,
          id: keuze.id,
          text: keuze.keuze,
          mark: losgelaten === undefined ? undefined : builder.sentence('isLosgelaten'),
        },
        ...piecePlaces(builder, materiaal),
      ]),
      ...(inzichten ?? []).map(({ id, inzicht }) => ({ thing: 'inzicht' as const, id, text: inzicht })),
      ...programma.doelen.map(({ id, doel }) => ({ thing: 'doel' as const, id, text: doel })),
      ...programma.inspanningen.map(({ id, wat }) => ({ thing: 'inspanning' as const, id, text: wat })),
      ...programma.wijzigingen.map(({ id, wat }) => ({ thing: 'wijziging' as const, id, text: wat })),
      ...betekenis.map((one) => ({ thing: 'betekenis' as const, id: one.id, text: one.betekenis })),
      ...werkzameElementen.map(({ id, wat }) => ({ thing: 'werkzaamElement' as const, id, text: wat })),
    ],
    [
      ...keuzes.flatMap(
        ({ keuze }) =>
          [
            ['keuze', keuze.id, 'inzicht', keuze.inzichten],
            ['keuze', keuze.id, 'materiaal', keuze.materiaal],
          ] as const,
      ),
      ...programma.inspanningen.flatMap(
        ({ id, doelen, keuzes: chosen, werkzameElementen: elements }) =>
          [
            ['inspanning', id, 'doel', doelen],
            ['inspanning', id, 'keuze', chosen],
            ['inspanning', id, 'werkzaamElement', elements],
          ] as const,
      ),
      ...betekenis.flatMap(
        (one) =>
          [
            ['betekenis', one.id, 'werkzaamElement', one.werkzameElementen],
            ['betekenis', one.id, 'materiaal', one.materiaal],
          ] as const,
      ),
      ...proofs('onderbouwing'),
      ...programma.wijzigingen.flatMap(
        ({ id, betekenis: answered = '', werkzaamElement = '', materiaal }) =>
          [
            ['wijziging', id, 'betekenis', [answered]],
            ['wijziging', id, 'werkzaamElement', [werkzaamElement]],
            ['wijziging', id, 'materiaal', materiaal],
          ] as const,
      ),
    ],
    proofs('tegenbewijs'),
  );
}

/** What the version before held and this one does not name: neither kept nor left out. */
function writeUnnamed({ document, heading, list }: Builder, { nietMeerGenoemd = [] }: ProgrammaArtefact): void {
  if (nietMeerGenoemd.length === 0) return;
  heading(2, document.sectie.nietMeerGenoemd);
  list(nietMeerGenoemd.map(({ tekst }) => tekst));
}

function writePeople(
  builder: Builder,
  { leden, reisgezelschap }: ProgrammaArtefact,
  { metWie }: Pick<Programma, 'metWie'>,
): void {
  const { label, document } = builder;
  const { kolom, sectie } = document;
  builder.section('metWie');
  builder.textOrEmpty(metWie);
  if (reisgezelschap) builder.add({ type: 'quote', text: reisgezelschap.verlangen, by: '' });
  if (leden.length === 0) return;
  builder.table(
    sectie.metWie,
    [kolom.rol, kolom.kring, kolom.organisatie],
    leden.map(({ rol, kring, organisatie, functie }) => [
      functie ?? capital(label('rol', rol)),
      label('kring', kring),
      organisatie ?? '',
    ]),
  );
  for (const { rol, functie, extra } of leden) {
    const own = builder.eigenVelden(extra).map(([term, said]) => `${term}: ${said}`);
    builder.definitions([[functie ?? capital(label('rol', rol)), own.join('; ')]]);
  }
}

function writeMeans(builder: Builder, artefact: ProgrammaArtefact, { middelen, waarmee }: Programma): void {
  const { mandaat } = artefact;
  const { label, document, number, sentence } = builder;
  const { sectie } = document;
  builder.section('waarmee');
  builder.textOrEmpty(waarmee);
  writeMiddelen(builder, middelen);
  writeKosten(builder, artefact);
  if (!mandaat) return;
  const hours = sentence('urenPerWeek', { uren: number(mandaat.urenPerWeek) });
  builder.paragraph(`${capital(label('rol', 'reisbegeleider'))}: ${hours}. ${mandaat.ruimte}`);
  const { hoe, ritmeWeken } = mandaat.reflectie ?? {};
  if (hoe === undefined) return;
  const rhythm = ritmeWeken === undefined ? '' : ` ${sentence('ritmeWeken', { weken: number(ritmeWeken) })}`;
  builder.definitions([[sectie.reflecties, rhythm === '' ? hoe : `${ended(hoe)}${rhythm}`]]);
}

function writeOpdracht(builder: Builder, { opdracht }: Programma): void {
  builder.section('opdracht');
  if (opdracht === undefined) builder.empty();
  else {
    for (const part of ['vraag', 'aanleiding', 'ambitie', 'context'] as const) {
      builder.heading(3, builder.document.sectie[part]);
      builder.textOrEmpty(opdracht[part]);
    }
  }
}

function writeQuestions(builder: Builder, { oordelen }: ProgrammaArtefact, programma: Programma): void {
  const { label, document, sentence } = builder;
  const { kolom, sectie } = document;
  builder.section('aannames');
  if (programma.aannames.length === 0) builder.empty();
  builder.list(
    programma.aannames.map(({ id, als, dan, omdat }) => ({
      text: sentence('als', { als, dan, omdat }),
      id: placeOf('aanname', id),
    })),
  );
  builder.section('leervragen');
  builder.table(
    sectie.leervragen,
    [kolom.vraag, kolom.status],
    programma.leervragen.map(({ id, vraag, status }) => [
      { text: vraag, id: placeOf('leervraag', id) },
      label('leervraagStatus', status),
    ]),
  );
  if (oordelen.length === 0) return;
  builder.section('oordelen');
  builder.table(
    sectie.oordelen,
    [kolom.oordeel, kolom.behandeling],
    oordelen.map(({ oordeel, behandeling }) => [oordeel, behandeling ?? sentence('nogNietBesproken')]),
  );
}
