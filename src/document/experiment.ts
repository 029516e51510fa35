import type { GetoondExperiment, ReisverslagArtefact } from '../schemas/artefact/reisverslag.js';
import type { Geleerd } from '../schemas/geleerd.js';
import type { Builder } from './builder.js';
import { capital } from './writer.js';
import type { Prose } from './text.js';
import { alsoRestsOn, usedFor } from './gronden.js';
import { joined, placeOf, type Links } from './links.js';
import { tijdlijnFigure } from './tijdlijn.js';

/** What somebody learned, and who that is: never a name. */
export function geleerdOf({ label }: Builder, { kring, organisatie, rol, wat }: Geleerd): string {
  const who = [organisatie, rol && label('rol', rol), kring && label('kring', kring)].filter(Boolean).join(', ');
  return who === '' ? wat : `${wat} (${who})`;
}

/** What an experiment builds on: what this report tells is a link, the rest is named. */
function builtOn(builder: Builder, voortOp: GetoondExperiment['voortOp'], links: Links): Prose {
  if (voortOp === undefined) return [];
  const named = voortOp.grond.map(({ id, soort, tekst }) => {
    const led = links.to(soort, id);
    return led.text === '' ? { text: tekst } : led;
  });
  const grond = joined(named);
  return [...(grond.length === 0 ? [] : [grond]), ...alsoRestsOn(builder, voortOp).map((one) => [one])].flatMap(
    (line, place) => (place === 0 ? line : [{ text: '\n' }, ...line]),
  );
}

/** What was tried: what we expected, what happened, what was decided, and what we saw when we stood still. */
export function writeExperiments(builder: Builder, artefact: ReisverslagArtefact, links: Links): void {
  const { document, label, date, sentence } = builder;
  const { kolom, sectie } = document;
  /** Under which experiment each reflection is told in full. */
  const told = new Map<string, string>();
  const efforts = artefact.programma?.inspanningen ?? [];
  builder.section('experimenten');
  const timeline = tijdlijnFigure(artefact, builder);
  if (timeline) builder.add({ type: 'figure', ...timeline });
  if (artefact.experimenten.length === 0) builder.empty();
  for (const { eerdereInspanning, experiment, afronding, reflecties, voortOp } of artefact.experimenten) {
    const { id, soort, wat, verwachting } = experiment;
    const under = (thing: string): ReturnType<Links['under']> =>
      links.under('experiment', id).filter(({ to = '' }) => to.startsWith(`${thing}.`));
    builder.heading(3, `${capital(label('richting', soort))}: ${wat}`, placeOf('experiment', id));
    builder.definitions([
      [kolom.verwachting, verwachting],
      [sectie.doelgroepen, joined(under('doelgroep'))],
      [document.veld.voortOp, builtOn(builder, voortOp, links)],
      [kolom.inspanning, eerdereInspanning ?? efforts.find((one) => one.id === experiment.inspanning)?.wat],
      [sectie.leervragen, joined(under('leervraag'))],
      [kolom.watGebeurde, afronding?.watGebeurde ?? sentence('loopt')],
      [kolom.besluit, afronding === null ? undefined : label('experimentBesluit', afronding.besluit)],
      [sentence('blijktUit'), joined(under('materiaal'))],
      ...usedFor(builder, links, 'experiment', id),
    ]);
    const here = reflecties.filter((one) => !told.has(one.id));
    const elsewhere = reflecties.filter((one) => told.has(one.id));
    for (const one of here) told.set(one.id, id);
    if (here.length > 0) writeReflections(builder, artefact, experiment, here, links);
    // One reflection on two experiments is one: twice in full it reads as two.
    builder.list(
      elsewhere.map((one) => [
        { text: `${sentence('ookTeruggekeken', { datum: date(one.datum) })} ` },
        links.to('experiment', told.get(one.id) ?? id),
      ]),
    );
  }
}

/** What was seen when we stood still at one experiment, and at which others at the same time. */
function writeReflections(
  builder: Builder,
  { experimenten, ontmoetingen }: ReisverslagArtefact,
  { id, wat }: GetoondExperiment['experiment'],
  reflecties: GetoondExperiment['reflecties'],
  links: Links,
): void {
  const { document, date, sentence } = builder;
  const { kolom, sectie } = document;
  const whenAndWhere = ({ datum, experimenten: about, plaats }: (typeof reflecties)[number]): Prose => {
    const where = ontmoetingen.find((one) => one.id === plaats)?.naam;
    const others = experimenten.flatMap(({ experiment: other }) =>
      other.id !== id && about.includes(other.id) ? [links.to('experiment', other.id)] : [],
    );
    return [
      { text: where === undefined ? date(datum) : `${date(datum)}, ${where}` },
      ...(others.length === 0 ? [] : [{ text: `; ${sentence('ookOver')}: ` }, ...joined(others)]),
    ];
  };
  builder.table(
    `${sectie.reflecties}: ${wat}`,
    [kolom.datum, kolom.watWeZagen, kolom.watWeErvanMaken, kolom.watWeVeranderen, document.plaat.geleerd],
    reflecties.map((one) => [
      whenAndWhere(one),
      one.watWeZagen,
      one.watWeErvanMaken,
      one.watWeVeranderen ?? '',
      (one.geleerd ?? []).map((lesson) => geleerdOf(builder, lesson)).join(';\n'),
    ]),
  );
}
