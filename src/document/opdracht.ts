import type { OpdrachtArtefact } from '../schemas/opdrachtArtefact.js';
import type { Texts } from '../texts/say.js';
import { builderOf, capital, writeAccount, writeHead } from './builder.js';
import type { Document } from './document.js';

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
  writeHead(builder, kop);

  builder.section('reiswens');
  builder.paragraph(reiswens.opgave);
  if (reiswens.gebied) builder.paragraph([reiswens.gebied.naam, reiswens.gebied.code].filter(Boolean).join(' '));
  builder.list(reiswens.doelen);
  builder.section('urgentie');
  builder.table(
    document.sectie.urgentie,
    [document.kolom.wie, document.kolom.wat, document.kolom.waar, document.kolom.datum],
    reiswens.urgentie.map(({ bron, uitspraak, vindplaats = '', datum }) => [
      capital(label('urgentieBron', bron)),
      uitspraak,
      vindplaats,
      datum === undefined ? '' : date(datum),
    ]),
  );
  for (const sectie of ['vraag', 'aanleiding', 'ambitie', 'context', 'afbakening'] as const) {
    builder.section(sectie);
    builder.textOrEmpty(opdracht?.[sectie]);
  }
  builder.section('mensen');
  builder.table(
    document.sectie.mensen,
    [document.kolom.rol, document.kolom.wie, document.kolom.organisatie],
    [artefact.opdrachtgever, artefact.reisbegeleider].flatMap((reiziger) =>
      reiziger === null
        ? []
        : [
            [
              capital(label('rol', reiziger.rol)),
              reiziger.functie ?? builder.sentence('onbekend'),
              reiziger.organisatie ?? '',
            ],
          ],
    ),
  );
  writeAccount(builder, kop);
  return builder.finish();
}
