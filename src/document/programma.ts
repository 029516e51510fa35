import type { Indicator, Peil, Programma } from '../schemas/programma.js';
import type { ProgrammaArtefact } from '../schemas/programmaArtefact.js';
import { fillIn, type Texts } from '../texts/say.js';
import { builderOf, writeAccount, writeHead, type Builder } from './builder.js';
import { diffProgramma, type ThingDiff, type ProgrammaDiff } from '../assemble/diff.js';
import type { Document } from './document.js';
import { writeUnseen } from './materiaal.js';

const empty: Programma = {
  waartoe: '',
  wat: '',
  metWie: '',
  waarmee: '',
  organisatie: '',
  governance: '',
  middelen: [],
  doelen: [],
  inspanningen: [],
  aannames: [],
  leervragen: [],
  wijzigingen: [],
};

/**
 * One version of the programma as a document; from version 2 on it begins with what changed and what taught us so.
 *
 * @example
 * renderHtml(programmaDocument(assembleProgramma(reis, { publiek: 'openbaar', versie: 1 }), nl));
 * @source «Resultaat is een programma aanpak»
 */
export function programmaDocument(artefact: ProgrammaArtefact, texts: Texts): Document {
  const { kop, keuzes, leden, mandaat, reisgezelschap } = artefact;
  const programma = artefact.programma ?? empty;
  const builder = builderOf(texts, kop);
  const { label, document, number, sentence } = builder;
  const { kolom } = document;
  writeHead(builder, kop);
  if (programma.wijzigingen.length > 0) writeChanges(builder, artefact, programma);

  builder.section('waartoe');
  builder.textOrEmpty(programma.waartoe);
  builder.section('keuzes');
  for (const { keuze, materiaal, nietGetoond } of keuzes) {
    builder.heading(3, `${label('keuzeSoort', keuze.soort)}: ${keuze.keuze}`);
    builder.paragraph(keuze.waarom);
    builder.list(
      materiaal.map(({ titel, bron }) => (bron === null ? titel : { text: titel, sources: [builder.cite(bron)] })),
    );
    writeUnseen(builder, nietGetoond);
  }
  if (keuzes.length === 0) builder.paragraph(sentence('leeg'));

  builder.section('wat');
  builder.textOrEmpty(programma.wat);
  builder.section('doelen');
  builder.table(
    document.sectie.doelen,
    [kolom.doel, kolom.indicator, kolom.populatie, kolom.nulmeting, kolom.streefwaarde],
    programma.doelen.map(({ doel, indicator }) => [doel, ...indicatorCells(builder, indicator)]),
  );
  builder.section('inspanningen');
  builder.table(
    document.sectie.inspanningen,
    [kolom.wat, kolom.soort, kolom.richting],
    programma.inspanningen.map(({ wat, soort, richting }) => [
      wat,
      label('inspanningSoort', soort),
      label('richting', richting),
    ]),
  );

  builder.section('metWie');
  builder.textOrEmpty(programma.metWie);
  if (reisgezelschap) builder.add({ type: 'quote', text: reisgezelschap.verlangen, by: '' });
  builder.table(
    document.sectie.metWie,
    [kolom.rol, kolom.kring, kolom.organisatie],
    leden.map(({ rol, kring, organisatie, functie }) => [
      functie ?? label('rol', rol),
      label('kring', kring),
      organisatie ?? '',
    ]),
  );
  builder.section('waarmee');
  builder.textOrEmpty(programma.waarmee);
  builder.table(
    document.sectie.waarmee,
    [kolom.middel, kolom.soort, kolom.hoeveel],
    programma.middelen.map(({ omschrijving, soort, hoeveelheid, eenheid = '' }) => [
      omschrijving,
      label('middelSoort', soort),
      hoeveelheid === undefined ? sentence('onbekend') : `${number(hoeveelheid)} ${eenheid}`,
    ]),
  );
  if (mandaat)
    builder.paragraph(
      `${label('rol', 'reisbegeleider')}: ${sentence('urenPerWeek', { uren: number(mandaat.urenPerWeek) })}. ${mandaat.ruimte}`,
    );

  writeOpdracht(builder, programma);
  builder.section('organisatie');
  builder.textOrEmpty(programma.organisatie);
  builder.section('governance');
  builder.textOrEmpty(programma.governance);
  builder.section('aannames');
  if (programma.aannames.length === 0) builder.paragraph(sentence('leeg'));
  builder.list(programma.aannames.map(({ als, dan, omdat }) => sentence('als', { als, dan, omdat })));
  builder.section('leervragen');
  builder.table(
    document.sectie.leervragen,
    [kolom.vraag, kolom.status],
    programma.leervragen.map(({ vraag, status }) => [vraag, label('leervraagStatus', status)]),
  );
  if (artefact.oordelen.length > 0) {
    builder.section('oordelen');
    builder.table(
      document.sectie.oordelen,
      [kolom.oordeel, kolom.behandeling],
      artefact.oordelen.map(({ oordeel, behandeling }) => [oordeel, behandeling ?? sentence('nogNietBesproken')]),
    );
  }
  if (artefact.vorige) writeDiff(builder, diffProgramma(artefact.vorige, programma), kop.versie);
  writeAccount(builder, kop);
  return builder.finish();
}

function writeChanges(
  builder: Builder,
  { betekenis, werkzameElementen }: ProgrammaArtefact,
  programma: Programma,
): void {
  const { document, label } = builder;
  builder.section('wijzigingen');
  builder.table(
    document.sectie.wijzigingen,
    [document.kolom.wat, document.kolom.richting, document.kolom.geleerdVan],
    programma.wijzigingen.map((wijziging) => {
      const taught = [
        betekenis.find(({ id }) => id === wijziging.betekenis)?.betekenis,
        werkzameElementen.find(({ id }) => id === wijziging.werkzaamElement)?.wat,
      ];
      return [
        wijziging.wat,
        label('richting', wijziging.richting),
        taught.filter((one) => one !== undefined).join(' '),
      ];
    }),
  );
}

function writeOpdracht(builder: Builder, { opdracht }: Programma): void {
  builder.section('opdracht');
  if (opdracht === undefined) builder.paragraph(builder.sentence('leeg'));
  else {
    for (const part of ['vraag', 'aanleiding', 'ambitie', 'context'] as const) {
      builder.heading(3, builder.document.sectie[part]);
      builder.textOrEmpty(opdracht[part]);
    }
  }
}

function indicatorCells(builder: Builder, indicator: Indicator | undefined): string[] {
  if (indicator === undefined) return ['', '', '', ''];
  const peil = (value: Peil | undefined): string =>
    value === undefined
      ? builder.sentence('onbekend')
      : `${builder.number(value.waarde)} ${indicator.eenheid} (${value.periode})`;
  return [indicator.naam, indicator.populatie, peil(indicator.nulmeting), peil(indicator.streefwaarde)];
}

const nameOf = (thing: Exclude<ThingDiff['was'], null>): string => {
  if ('omschrijving' in thing) return thing.omschrijving;
  if ('vraag' in thing) return thing.vraag;
  if ('doel' in thing) return thing.doel;
  return 'wat' in thing ? thing.wat : thing.als;
};

const sectionOf = {
  middelen: 'waarmee',
  doelen: 'doelen',
  inspanningen: 'inspanningen',
  aannames: 'aannames',
  leervragen: 'leervragen',
} as const;

/** This version beside the one before: every thing and every text, and what became of it. */
function writeDiff(builder: Builder, { teksten, dingen }: ProgrammaDiff, versie: number): void {
  const { document, sentence } = builder;
  const { kolom, sectie } = document;
  const title = fillIn(sectie.vergeleken, { versie });
  builder.heading(2, title);
  builder.table(
    title,
    [kolom.wat, kolom.onderdeel, kolom.wijziging],
    dingen.flatMap(({ lijst, lot, was, wordt }) => {
      const thing = wordt ?? was;
      return thing === null ? [] : [[nameOf(thing), sectie[sectionOf[lijst]], sentence(lot)]];
    }),
  );
  if (teksten.length === 0) return;
  builder.table(
    title,
    [kolom.onderdeel, kolom.eerst, kolom.nu],
    teksten.map(({ tekst, was, wordt }) => [sectie[tekst], was, wordt]),
  );
}
