import type { ReisverslagArtefact } from '../schemas/artefact/reisverslag.js';
import type { Builder } from './builder.js';
import { geleerdOf } from './experiment.js';
import { placeOf } from './links.js';

/** What a round tells beside its result: what people learned, how the questions were thought about over time, and what was said back. */
export function writeRound(
  builder: Builder,
  { leervragen = [], programma, reisverslag, terugkoppeling }: ReisverslagArtefact,
): void {
  const { date, document, heading, label, list, number, paragraph, sentence, table } = builder;
  const { kolom, plaat, sectie } = document;
  const lessons = reisverslag?.geleerd ?? [];
  if (lessons.length > 0) {
    heading(2, plaat.geleerd);
    list(lessons.map((one) => geleerdOf(builder, one)));
  }
  const told = leervragen.filter(({ standen }) => standen.length > 0);
  const inProgramma = new Set((programma?.leervragen ?? []).map(({ id }) => id));
  if (told.length > 0) {
    heading(2, sectie.vragenInTijd);
    for (const { id, ronde, standen, vraag } of told) {
      heading(3, vraag, inProgramma.has(id) ? undefined : placeOf('leervraag', id));
      paragraph(sentence('vraagUitRonde', { ronde }));
      table(
        `${sectie.vragenInTijd}: ${vraag}`,
        [kolom.datum, kolom.ronde, kolom.status, kolom.antwoord],
        standen.map((one) => [
          date(one.datum ?? one.op),
          String(one.ronde),
          label('leervraagStatus', one.status),
          one.antwoord ?? '',
        ]),
      );
    }
  }
  if (terugkoppeling === undefined) return;
  heading(2, sectie.terugkoppeling);
  const { gegeven, nogTeGeven } = terugkoppeling;
  paragraph(
    [
      sentence('teruggekoppeld', { aantal: number(gegeven) }),
      nogTeGeven === null ? '' : sentence('nogTerugTeKoppelen', { aantal: number(nogTeGeven) }),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}
