import type { FotoArtefact, FotoInvalshoek } from '../schemas/artefact/foto.js';
import type { Texts } from '../texts/say.js';
import { writeAccount } from './account.js';
import { builderOf, type Builder } from './builder.js';
import { writeFront } from './front.js';
import { writeInzichten } from './inzicht.js';
import { joined, placeOf } from './links.js';
import type { Document } from './document.js';
import { dekkingFigure } from './dekking.js';
import { writeMateriaal, writeUnseen } from './materiaal.js';
import { fotoPlaat } from './praatplaat/foto.js';
import { netwerkFigure } from './netwerk.js';

/**
 * The foto as a document: first whom we heard and what came from whom, then everything that was found, angle by angle.
 *
 * @example
 * renderMarkdown(fotoDocument(assembleFoto(reis, { publiek: 'netwerk', verhalen }), nl));
 * @source «Resultaat is een ‘foto’, verslag van de verkenning»
 */
export function fotoDocument(artefact: FotoArtefact, texts: Texts): Document {
  const { kop, stemmen, invalshoeken, energie, oordelen } = artefact;
  const builder = builderOf(
    texts,
    kop,
    invalshoeken.flatMap(({ materiaal }) => materiaal),
  );
  const { label, number, document, sentence } = builder;
  const name = ({ invalshoek, label: own }: Pick<FotoInvalshoek, 'invalshoek' | 'label'>): string =>
    own ?? label('invalshoek', invalshoek);
  const open = invalshoeken.filter(({ materiaal, verborgen, witteVlek }) =>
    witteVlek ? true : materiaal.length + verborgen === 0,
  );
  writeFront(builder, kop, fotoPlaat(artefact, texts), [
    [document.kolom.bijdragen, number(stemmen.reduce((sum, { aantal }) => sum + aantal, 0))],
    [
      document.sectie.witteVlekken,
      joined(open.map((angle) => ({ text: name(angle), to: placeOf('invalshoek', angle.invalshoek) }))),
    ],
  ]);

  writeInzichten(builder, artefact.inzichten);
  const { verwondering = [] } = artefact;
  if (verwondering.length > 0) {
    builder.heading(2, document.sectie.verwondering);
    builder.list(verwondering.map(({ id, titel }) => ({ text: titel, to: placeOf('materiaal', id) })));
  }
  builder.section('stemmen');
  builder.table(
    document.sectie.stemmen,
    [document.kolom.kring, document.kolom.bijdragen],
    stemmen.map(({ kring, aantal }) => [label('kring', kring), number(aantal)]),
  );
  builder.heading(2, document.sectie.netwerk);
  builder.add({ type: 'figure', ...netwerkFigure(artefact.netwerk, builder) });
  builder.section('dekking');
  const names = invalshoeken.map(name);
  builder.add({ type: 'figure', ...dekkingFigure(artefact, names, builder) });
  builder.section('energie');
  if (energie.length === 0) builder.empty();
  builder.list(
    energie.map(({ id, titel, energie: where }) =>
      titel === null ? where : [{ text: titel, to: placeOf('materiaal', id) }, { text: `: ${where}` }],
    ),
  );

  for (const angle of invalshoeken) writeInvalshoek(builder, angle, name(angle));

  if (oordelen.length > 0) {
    builder.section('oordelen');
    builder.table(
      document.sectie.oordelen,
      [document.kolom.oordeel, document.kolom.behandeling],
      oordelen.map(({ oordeel, behandeling }) => [oordeel, behandeling ?? sentence('nogNietBesproken')]),
    );
  }
  if (artefact.nietGetoond.gewist.length > 0) {
    builder.heading(2, document.sectie.gewist);
    writeUnseen(builder, { gewist: artefact.nietGetoond.gewist, verborgen: 0 });
  }
  writeAccount(builder, kop);
  return builder.finish();
}

function writeInvalshoek(
  builder: Builder,
  { invalshoek, materiaal, verborgen, witteVlek }: FotoInvalshoek,
  name: string,
): void {
  const { sentence, document } = builder;
  builder.heading(2, `${document.kolom.invalshoek}: ${name}`, placeOf('invalshoek', invalshoek));
  builder.saidOf(invalshoek);
  for (const piece of materiaal) writeMateriaal(builder, piece);
  if (witteVlek) {
    const { waarom, vervolg } = witteVlek;
    const next = vervolg === undefined ? '' : ` ${sentence('vervolg', { vervolg })}`;
    builder.note(document.veld.witteVlek, `${waarom}${next}`);
  } else if (verborgen > 0) builder.paragraph(sentence('verborgen', { aantal: verborgen }));
  else if (materiaal.length === 0) builder.note(document.veld.witteVlek, sentence('nietGezocht'));
}
