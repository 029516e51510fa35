import type { Bijlage } from '../schemas/bijlage.js';
import type { Builder } from './builder.js';

/** What was added to something: its name, its kind, where it is. */
export function writeBijlagen({ document, definitions }: Builder, bijlagen: readonly Bijlage[] = []): void {
  const said = bijlagen.map(({ mediatype, titel, vindplaats }) =>
    [mediatype === undefined ? titel : `${titel} (${mediatype})`, vindplaats].join(': '),
  );
  definitions([[document.kolom.bijlagen, said.join(';\n')]]);
}
