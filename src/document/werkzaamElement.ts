import type { ReisverslagArtefact } from '../schemas/artefact/reisverslag.js';
import type { Builder } from './builder.js';
import { doelNaam } from './doel.js';
import { alsoRestsOn } from './gronden.js';
import { ended } from './writer.js';
import { joined, placeOf, type Links } from './links.js';

/** What makes it work or not: why, for whom, and what speaks for and against it. Seven things to say of one: too many for a table. */
export function writeElements(
  builder: Builder,
  { deelsVerborgen, elementStanden = [], programma, werkzameElementen }: ReisverslagArtefact,
  links: Links,
): void {
  const { date, document, label, sentence } = builder;
  const { kolom } = document;
  builder.section('werkzameElementen');
  if (werkzameElementen.length === 0) builder.empty(deelsVerborgen?.includes('werkzameElementen'));
  const goals = (ids: readonly string[] = []): string[] => ids.flatMap((id) => doelNaam(programma, id) ?? []);
  for (const element of werkzameElementen) {
    const [unseen, ...more] = alsoRestsOn(builder, element);
    builder.heading(3, element.wat, placeOf('werkzaamElement', element.id));
    builder.definitions([
      [
        kolom.uitkomst,
        `${element.bewijs === 'verwacht' ? `${sentence('verwachting')}: ` : ''}${label('werking', element.richting)} (${label('zekerheid', element.zekerheid)}, ${label('elementStatus', element.status)})`,
      ],
      [kolom.bewijs, element.bewijs && label('bewijs', element.bewijs)],
      [kolom.effect, element.effect],
      [kolom.waarvoor, [element.waarvoor, ...goals(element.doelen)].filter(Boolean).join(';\n')],
      [kolom.mechanisme, element.mechanisme],
      [kolom.voorWie, element.voorWie],
      [kolom.voorwaarden, element.voorwaarden],
      [kolom.onderbouwing, joined(links.under('werkzaamElement', element.id))],
      [kolom.tegenbewijs, joined(links.against('werkzaamElement', element.id))],
      [sentence('hieropRust'), joined(links.above('werkzaamElement', element.id))],
      [
        kolom.eerder,
        elementStanden
          .filter((one) => one.element === element.id)
          .map((one) => {
            const words = [label('zekerheid', one.zekerheid), label('elementStatus', one.status)];
            if (one.bewijs) words.push(label('bewijs', one.bewijs));
            const when = `${date(one.op)}, ${sentence('ronde', { ronde: one.ronde })}`;
            return `${when}: ${label('werking', one.richting)} (${words.join(', ')})${one.reden === undefined ? '' : `. ${one.reden}`}`;
          })
          .map(ended)
          .join('\n'),
      ],
    ]);
    if (unseen) builder.paragraph(joined([unseen, ...more], ' '));
  }
}
