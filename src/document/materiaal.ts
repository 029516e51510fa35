import type { GetoondeMeting, GetoondMateriaal, GetoondVerhaal, NietGetoond } from '../schemas/artefact/artefact.js';
import { capital, type Builder, type Writer } from './builder.js';
import { placeOf } from './links.js';

/** A measured value in one line: the value, of whom, when; a percentage never stands alone. */
export function measured(
  { number, label, sentence }: Writer,
  { waarde, eenheid, populatie, periode, n, verandering }: GetoondeMeting,
): string {
  const asked = n === undefined ? '' : `, n = ${number(n)}`;
  const unit = verandering === undefined ? eenheid : unitOfChange(eenheid, label('verandering', verandering));
  const value = waarde === null ? sentence('teKlein') : `${number(waarde)} ${unit}`;
  return `${value}, ${populatie}, ${periode}${asked}`;
}

/** `procentpunt` says it all beside `punt`; `%` and `relatief` both have to be said. */
function unitOfChange(unit: string, change: string): string {
  const [one, other] = [unit.toLowerCase(), change.toLowerCase()];
  if (one.includes(other)) return unit;
  return other.includes(one) ? change : `${unit} (${change})`;
}

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
  const about = [capital(label('soort', piece.soort)), label('kring', piece.kring)];
  if (piece.samengevoegdUit.length > 0) about.push(sentence('samengevoegd', { aantal: piece.samengevoegdUit.length }));
  if (piece.kaart?.fictief) about.push(sentence('fictief', { bron: piece.kaart.gebaseerdOp ?? sentence('onbekend') }));
  if (piece.klantreis) about.push(sentence('fictief', { bron: piece.klantreis.gebaseerdOp }));
  const source = piece.bron === null ? [] : [builder.cite(piece.bron)];
  builder.paragraph({ text: `${about.join(' · ')}.`, sources: source });
  if (piece.bron === null) builder.note(builder.document.kolom.bron, sentence('geenBron'));
  if (piece.samenvatting !== null) builder.paragraph(piece.samenvatting);
  if (piece.meting !== null) builder.paragraph(`${piece.meting.indicator}: ${measured(builder, piece.meting)}.`);
  if (piece.artikel !== null) {
    const { wet, artikel, werking } = piece.artikel;
    builder.paragraph(`${wet}, ${artikel} (${label('wetWerking', werking)}).`);
  }
  if (piece.verhaal !== null) writeStory(builder, piece, piece.verhaal);
  if (piece.klantreis !== null) writeKlantreis(builder, piece.klantreis);
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

function writeKlantreis(builder: Builder, { persona, stappen }: NonNullable<GetoondMateriaal['klantreis']>): void {
  const { kolom } = builder.document;
  builder.table(
    persona,
    [kolom.stap, kolom.kanaal, kolom.gevoel, kolom.behoefte, kolom.knelpunt],
    stappen.map(({ stap, kanaal = '', gevoel = '', behoefte = '', knelpunt = '' }) => [
      stap,
      kanaal,
      gevoel,
      behoefte,
      knelpunt,
    ]),
  );
}
