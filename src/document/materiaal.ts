import type { GetoondMateriaal, GetoondVerhaal, NietGetoond } from '../schemas/artefact/getoond.js';
import type { Builder } from './builder.js';
import { writeBijlagen } from './bijlage.js';
import { writeKlantreis } from './klantreis.js';
import { joined, placeOf } from './links.js';
import { figureOf } from './measured.js';
import { capital } from './writer.js';

const absence = {
  gewist: 'verhaalGewist',
  verlopen: 'verhaalVerlopen',
  geenToegang: 'verhaalGeenToegang',
  nietGegeven: 'verhaalNietGegeven',
} as const;

/** What cannot be shown of what something rests on: a line per erased piece, and that there is something which this audience may not see. */
export function writeUnseen(
  builder: Builder,
  { gewist, verborgen }: NietGetoond,
  more: 'ookVerborgen' | 'ookTeLezen' | 'leegVerborgen' = 'ookVerborgen',
): void {
  const { sentence, label, date } = builder;
  builder.list([
    ...gewist.map(({ op, reden }) => sentence('materiaalGewist', { datum: date(op), reden: label('wisReden', reden) })),
    ...(verborgen > 0 ? [sentence(more)] : []),
  ]);
}

/**
 * One piece of materiaal: what it says, whose it is, and where it comes from. A foto has thousands, and most of them are short:
 * what a piece does not have is not asked for.
 */
export function writeMateriaal(builder: Builder, piece: GetoondMateriaal, level: 3 | 4 = 3): void {
  const { sentence, label } = builder;
  builder.heading(level, piece.titel, placeOf('materiaal', piece.id));
  const sources = piece.bron === null ? undefined : builder.cite(piece.bron);
  builder.paragraph({ text: aboutOf(builder, piece), sources });
  if (piece.bron === null) builder.note(builder.document.kolom.bron, sentence('geenBron'));
  if (piece.samenvatting !== null) builder.paragraph(piece.samenvatting);
  if (piece.meting !== null || piece.metingen !== undefined) writeFigures(builder, piece);
  if (piece.artikel !== null) {
    const { wet, artikel, ingangsdatum, werking } = piece.artikel;
    const since =
      ingangsdatum === undefined ? '' : `, ${sentence('geldtVanaf', { datum: builder.date(ingangsdatum) })}`;
    builder.paragraph(`${wet}, ${artikel} (${label('wetWerking', werking)}${since}).`);
  }
  if (piece.extra !== undefined) builder.definitions(builder.eigenVelden(piece.extra));
  if (piece.verhaal !== null) writeStory(builder, piece, piece.verhaal);
  if (piece.klantreis !== null) writeKlantreis(builder, piece.klantreis);
  if (piece.spreektTegen) {
    const { materiaal, titels, waarom } = piece.spreektTegen;
    // Also a piece that this document does not tell is named.
    const named =
      titels?.map(({ id, titel }) => ({ text: titel, to: placeOf('materiaal', id) })) ?? builder.piecesOf(materiaal);
    builder.note(sentence('spreektTegen'), joined([...named, { text: waarom }], ': '));
  }
  if (piece.weersprokenDoor !== undefined)
    for (const { id, titel, waarom } of piece.weersprokenDoor)
      builder.note(sentence('weersprokenDoor'), [
        { text: titel, to: placeOf('materiaal', id) },
        { text: `: ${waarom}` },
      ]);
  if (piece.bijlagen !== undefined) writeBijlagen(builder, piece.bijlagen);
}

/** What is said of every piece of one kind and kring, per document. A foto has thousands of pieces and few of these. */
const abouts = new WeakMap<Builder, Map<string, Map<string, string>>>();

/** What a piece is and whence it came: «Een feit · ingebracht vanuit de praktijk.» */
function aboutOf(builder: Builder, piece: GetoondMateriaal): string {
  const { kaart, klantreis, kring, samengevoegdUit, soort } = piece;
  const { label, sentence } = builder;
  const written = (more: readonly string[]): string =>
    `${[capital(label('soortMetLidwoord', soort)), sentence('ingebrachtVanuit', { kring: label('kring', kring) }), ...more].join(' · ')}.`;
  if (samengevoegdUit.length > 0 || kaart?.fictief || klantreis)
    return written([
      ...(samengevoegdUit.length > 0 ? [sentence('samengevoegd', { aantal: samengevoegdUit.length })] : []),
      ...(kaart?.fictief ? [sentence('fictief', { bron: kaart.gebaseerdOp ?? sentence('onbekend') })] : []),
      ...(klantreis ? [sentence('fictief', { bron: klantreis.gebaseerdOp })] : []),
    ]);
  const known = abouts.get(builder) ?? new Map<string, Map<string, string>>();
  abouts.set(builder, known);
  const perKring = known.get(soort) ?? new Map<string, string>();
  known.set(soort, perKring);
  const said = perKring.get(kring) ?? written([]);
  perKring.set(kring, said);
  return said;
}

function writeFigures(builder: Builder, { meting, metingen = [] }: GetoondMateriaal): void {
  const figures = meting === null ? metingen : [meting, ...metingen];
  const told = figures.map((one) => `${figureOf(builder, one)}.`);
  if (told.length === 1) builder.paragraph(told[0] ?? '');
  else builder.list(told);
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
