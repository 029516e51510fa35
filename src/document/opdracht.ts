import { isRedacted } from '../method/redacted.js';
import type { OpdrachtArtefact } from '../schemas/artefact/opdracht.js';
import type { Texts } from '../texts/say.js';
import { writeAccount } from './account.js';
import { builderOf } from './builder.js';
import { capital } from './writer.js';
import type { Document } from './document.js';
import { writeBijlagen } from './bijlage.js';
import { writeFront } from './front.js';
import { gebiedOf } from './indicator.js';
import { writeBeslispunten } from './beslispunt.js';
import { opdrachtPlaat } from './praatplaat/opdracht.js';

/**
 * The opdracht as a document.
 *
 * @example
 * renderHtml(opdrachtDocument(assembleOpdracht(reis, { publiek: 'openbaar' }), nl));
 * @source «Resultaat is een opdracht»
 */
export function opdrachtDocument(artefact: OpdrachtArtefact, texts: Texts): Document {
  const { kop, reiswens, opdracht } = artefact;
  const builder = builderOf(texts, kop);
  const { label, date, document } = builder;
  const carriers = [artefact.opdrachtgever, artefact.reisbegeleider].flatMap((one) => one ?? []);
  writeFront(builder, kop, opdrachtPlaat(artefact, texts), [
    ...carriers.map(
      ({ rol, functie, organisatie, extra }) =>
        [
          capital(label('rol', rol)),
          [functie, organisatie, ...builder.eigenVelden(extra).map(([term, said]) => `${term}: ${said}`)]
            .filter((part) => part !== undefined)
            .join(', '),
        ] as const,
    ),
    ...builder.eigenVelden(opdracht?.extra),
  ]);

  builder.section('reiswens');
  builder.paragraph(reiswens.opgave);
  const gebieden = [...(reiswens.gebied ? [reiswens.gebied] : []), ...(reiswens.gebieden ?? [])];
  builder.definitions([[document.veld.gebied, gebieden.map(gebiedOf).join(', ')]]);
  builder.list(reiswens.doelen);
  builder.section('urgentie');
  builder.table(
    document.sectie.urgentie,
    [document.kolom.wie, document.kolom.wat, document.kolom.waar, document.kolom.datum],
    reiswens.urgentie.map(({ bron, uitspraak, vindplaats = '', datum }) => [
      capital(label('urgentieBron', bron)),
      uitspraak,
      vindplaats,
      datum === undefined || isRedacted(uitspraak) ? '' : date(datum),
    ]),
  );
  for (const sectie of ['vraag', 'aanleiding', 'ambitie', 'context', 'afbakening'] as const) {
    builder.section(sectie);
    builder.textOrEmpty(opdracht?.[sectie]);
  }
  builder.definitions([
    [document.veld.gewenstOp, opdracht?.gewenstOp === undefined ? undefined : date(opdracht.gewenstOp)],
  ]);
  writeBijlagen(builder, opdracht?.bijlagen);
  writeBeslispunten(builder, opdracht?.beslispunten);
  builder.section('mensen');
  builder.table(
    document.sectie.mensen,
    [document.kolom.rol, document.kolom.wie, document.kolom.organisatie],
    carriers.map(({ rol, functie, organisatie = '' }) => [
      capital(label('rol', rol)),
      functie ?? builder.sentence('onbekend'),
      organisatie,
    ]),
  );
  writeAccount(builder, kop);
  return builder.finish();
}
