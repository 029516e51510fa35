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
      [kolom.voortOp, builtOn(builder, voortOp, links)],
      [kolom.inspanning, eerdereInspanning ?? efforts.find((one) => one.id === experiment.inspanning)?.wat],
      [sectie.leervragen, joined(under('leervraag'))],
      [kolom.watGebeurde, afronding?.watGebeurde ?? sentence('loopt')],
      [kolom.besluit, afronding === null ? undefined : label('experimentBesluit', afronding.besluit)],
      [sentence('blijktUit'), joined(under('materiaal'))],
      ...usedFor(builder, links, 'experiment', id),
    ]);
    if (reflecties.length === 0) continue;
    builder.table(
      `${sectie.reflecties}: ${wat}`,
      [kolom.datum, kolom.watWeZagen, kolom.watWeErvanMaken, kolom.watWeVeranderen, document.plaat.geleerd],
      reflecties.map((one) => [
        [date(one.datum), artefact.ontmoetingen.find(({ id: place }) => place === one.plaats)?.naam]
          .filter((part) => part !== undefined)
          .join(', '),
        one.watWeZagen,
        one.watWeErvanMaken,
        one.watWeVeranderen ?? '',
        (one.geleerd ?? []).map((lesson) => geleerdOf(builder, lesson)).join(';\n'),
      ]),
    );
  }
}
