import type { GetoondMateriaal, GetoondVerhaal, NietGetoond } from '../schemas/artefact/getoond.js';
import type { Builder } from './builder.js';
import { writeBijlagen } from './bijlage.js';
import { writeKlantreis } from './klantreis.js';
import { joined, placeOf } from './links.js';
import { measured } from './measured.js';
import { capital } from './writer.js';

const absence = {
  gewist: 'verhaalGewist',
  verlopen: 'verhaalVerlopen',
  geenToegang: 'verhaalGeenToegang',
  nietGegeven: 'verhaalNietGegeven',
} as const;

/** What cannot be shown of what something rests on: a line per erased piece, and a count of what this audience may not see. */
export function writeUnseen(builder: Builder, { gewist, verborgen }: NietGetoond): void {
  const { sentence, label, date } = builder;
  builder.list([
    ...gewist.map(({ id, op, reden }) =>
      sentence('materiaalGewist', { id, datum: date(op), reden: label('wisReden', reden) }),
    ),
    ...(verborgen > 0 ? [sentence('bijdragenVerborgen', { aantal: verborgen })] : []),
  ]);
}

/** One piece of materiaal: what it says, whose it is, and where it comes from. */
export function writeMateriaal(builder: Builder, piece: GetoondMateriaal, level: 3 | 4 = 3): void {
  const { sentence, label } = builder;
  builder.heading(level, piece.titel, placeOf('materiaal', piece.id));
  const about = [
    capital(label('soortMetLidwoord', piece.soort)),
    sentence('ingebrachtVanuit', { kring: label('kring', piece.kring) }),
  ];
  if (piece.samengevoegdUit.length > 0) about.push(sentence('samengevoegd', { aantal: piece.samengevoegdUit.length }));
  if (piece.kaart?.fictief) about.push(sentence('fictief', { bron: piece.kaart.gebaseerdOp ?? sentence('onbekend') }));
  if (piece.klantreis) about.push(sentence('fictief', { bron: piece.klantreis.gebaseerdOp }));
  const source = piece.bron === null ? [] : [builder.cite(piece.bron)];
  builder.paragraph({ text: `${about.join(' · ')}.`, sources: source });
  if (piece.bron === null) builder.note(builder.document.kolom.bron, sentence('geenBron'));
  if (piece.samenvatting !== null) builder.paragraph(piece.samenvatting);
  const figures = [...(piece.meting === null ? [] : [piece.meting]), ...(piece.metingen ?? [])];
  const told = figures.map((one) => `${one.indicator}: ${measured(builder, one)}.`);
  if (told.length === 1) builder.paragraph(told[0] ?? '');
  else builder.list(told);
  if (piece.artikel !== null) {
    const { wet, artikel, ingangsdatum, werking } = piece.artikel;
    const since =
      ingangsdatum === undefined ? '' : `, ${sentence('geldtVanaf', { datum: builder.date(ingangsdatum) })}`;
    builder.paragraph(`${wet}, ${artikel} (${label('wetWerking', werking)}${since}).`);
  }
  builder.definitions(builder.eigenVelden(piece.extra));
  if (piece.verhaal !== null) writeStory(builder, piece, piece.verhaal);
  if (piece.klantreis !== null) writeKlantreis(builder, piece.klantreis);
  if (piece.spreektTegen) {
    const { materiaal, waarom } = piece.spreektTegen;
    builder.note(sentence('spreektTegen'), joined([...builder.piecesOf(materiaal), { text: waarom }], ': '));
  }
  writeBijlagen(builder, piece.bijlagen);
}

function writeStory(builder: Builder, piece: GetoondMateriaal, verhaal: GetoondVerhaal): void {
  if (verhaal.status !== 'aanwezig') {
    builder.paragraph(builder.sentence(absence[verhaal.status]));
    return;
  }
  const { kaart } = piece;
  const by =
    kaart === null
      ? ''
      : `${capital(builder.label('rol', kaart.rol))}, ${builder.label('leeftijdsgroep', kaart.leeftijdsgroep)}`;
  builder.add({ type: 'quote', text: verhaal.tekst ?? '', by });
}
