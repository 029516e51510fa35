import { diffProgramma, type ProgrammaLijst, type ThingDiff } from '../assemble/diff.js';
import type { Programma } from '../schemas/programma.js';
import type { ProgrammaArtefact } from '../schemas/artefact/programma.js';
import { fillIn } from '../texts/say.js';
import type { Builder } from './builder.js';
import type { Inline } from './text.js';
import { alsoRestsOn } from './gronden.js';
import { joined, placeOf, type Links } from './links.js';

const sectionOf = {
  middelen: 'waarmee',
  doelen: 'doelen',
  inspanningen: 'inspanningen',
  aannames: 'aannames',
  leervragen: 'leervragen',
} as const satisfies Record<ProgrammaLijst, string>;

/** What stands where each thing of a list stands. */
const thingOf = {
  middelen: 'middel',
  doelen: 'doel',
  inspanningen: 'inspanning',
  aannames: 'aanname',
  leervragen: 'leervraag',
} as const;

function nameOf({ sentence }: Builder, thing: Exclude<ThingDiff['was'], null>): string {
  if ('omschrijving' in thing) return thing.omschrijving;
  if ('vraag' in thing) return thing.vraag;
  if ('doel' in thing) return thing.doel;
  return 'wat' in thing ? thing.wat : sentence('als', { als: thing.als, dan: thing.dan, omdat: thing.omdat });
}

/** What became of everything in either version: one word for each line that the comparison prints. */
export function lotsOf({ sentence }: Builder, before: Programma, now: Programma): string[] {
  const { dingen, overig } = diffProgramma(before, now);
  return [...dingen.map(({ lot }) => sentence(lot)), ...overig.map(() => sentence('gewijzigd'))];
}

/** This version beside the one before: every thing and every text, and what became of it. What is still there is led to. */
export function writeDiff(builder: Builder, before: Programma, now: Programma, versie: number): void {
  const { document, sentence, texts } = builder;
  const { kolom, sectie } = document;
  const { dingen, overig, teksten } = diffProgramma(before, now);
  const inForms: Readonly<Record<string, string>> = texts.forms.label;
  const here: Readonly<Record<string, string>> = document.veld;
  const title = fillIn(sectie.vergeleken, { versie });
  builder.heading(2, title);
  builder.table(
    title,
    [kolom.wat, kolom.onderdeel, kolom.wijziging],
    [
      ...dingen.flatMap(({ id, lijst, lot, was, wordt }) => {
        const thing = wordt ?? was;
        if (thing === null) return [];
        const name = { text: nameOf(builder, thing), to: wordt === null ? undefined : placeOf(thingOf[lijst], id) };
        return [[name, sectie[sectionOf[lijst]], sentence(lot)]];
      }),
      ...overig.map(({ veld }) => [here[veld] ?? inForms[veld] ?? veld, '', sentence('gewijzigd')]),
    ],
  );
  if (teksten.length === 0) return;
  builder.heading(3, sectie.teksten);
  builder.table(
    sectie.teksten,
    [kolom.onderdeel, kolom.eerst, kolom.nu],
    teksten.map(({ tekst, was, wordt }) => [sectie[tekst], was, wordt]),
  );
}

/** What a version says it changed, what taught it so, and what that led to. */
export function writeChanges(
  builder: Builder,
  artefact: ProgrammaArtefact,
  { wijzigingen }: Programma,
  links: Links,
): void {
  const { document, label } = builder;
  const { kolom } = document;
  const alsoOf = (id: string): Inline[] =>
    (artefact.wijzigingGronden ?? []).flatMap((one) => (one.wijziging === id ? alsoRestsOn(builder, one) : []));
  builder.section('wijzigingen');
  builder.table(
    document.sectie.wijzigingen,
    [kolom.wat, kolom.richting, kolom.geleerdVan],
    wijzigingen.map(({ id, wat, richting }) => [
      { text: wat, id: placeOf('wijziging', id) },
      label('richting', richting),
      joined([...links.under('wijziging', id), ...alsoOf(id)]),
    ]),
  );
  const { betekenis, werkzameElementen } = artefact;
  if (betekenis.length + werkzameElementen.length === 0) return;
  builder.heading(2, document.sectie.geleerd);
  builder.table(
    document.sectie.geleerd,
    [kolom.wat, kolom.rustOp, kolom.tegenbewijs, kolom.leiddeTot],
    [
      ...betekenis.map((one) => [
        { text: one.betekenis, id: placeOf('betekenis', one.id) },
        joined([...links.under('betekenis', one.id), ...alsoRestsOn(builder, one)]),
        '',
        joined(links.above('betekenis', one.id)),
      ]),
      ...werkzameElementen.map((one) => [
        {
          text: `${one.wat}: ${one.mechanisme} (${label('werking', one.richting)}, ${label('elementStatus', one.status)})`,
          id: placeOf('werkzaamElement', one.id),
        },
        joined([...links.under('werkzaamElement', one.id), ...alsoRestsOn(builder, one)]),
        joined(links.against('werkzaamElement', one.id)),
        joined(links.above('werkzaamElement', one.id)),
      ]),
    ],
  );
}
