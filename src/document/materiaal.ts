import type { GetoondeMeting, GetoondMateriaal, GetoondVerhaal, NietGetoond } from '../schemas/artefact/artefact.js';
import type { Builder } from './builder.js';
import { capital, type Writer } from './writer.js';
import { placeOf } from './links.js';

/**
 * A measured value in one line: the value, of whom, when; a percentage never stands alone. A change says up or down in
 * words, for a minus is easily read as a dash.
 */
export function measured(writer: Writer, meting: GetoondeMeting): string {
  const { number, sentence } = writer;
  const { waarde, eenheid, periode, n, verandering } = meting;
  const populatie = populationOf(meting);
  if (waarde === null) return [sentence('teKlein'), populatie, periode].join(', ');
  if (verandering !== undefined) return [changed(writer, meting, waarde), asked(writer, meting), periode].join(', ');
  const value = unitBehind(number(waarde), eenheid);
  if (n === undefined) return [value, populatie, periode].join(', ');
  return [sentence('vanAantal', { waarde: value, n: number(n), populatie }), periode].join(', ');
}

/** A value with its unit, the way people write it. */
const unitBehind = (value: string, unit: string): string => (unit === '' ? value : `${value} ${unit}`);

function changed(
  { number, label, sentence }: Writer,
  { eenheid, verandering }: GetoondeMeting,
  waarde: number,
): string {
  const unit = unitOfChange(eenheid, label('verandering', verandering ?? 'procentpunt'));
  const way = waarde === 0 ? 'gelijk' : waarde < 0 ? 'lager' : 'hoger';
  return sentence(way, { waarde: unitBehind(number(Math.abs(waarde)), unit) });
}

/** Of whom, and in which area; «volwassenen in Rotterdam» names the area already. */
const populationOf = ({ gebied, populatie }: GetoondeMeting): string =>
  gebied === undefined || populatie.includes(gebied.naam) ? populatie : `${populatie} (${gebied.naam})`;

function asked({ number, sentence }: Writer, meting: GetoondeMeting): string {
  const populatie = populationOf(meting);
  return meting.n === undefined ? populatie : sentence('aantalVan', { n: number(meting.n), populatie });
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
  if (piece.meting !== null) builder.paragraph(`${piece.meting.indicator}: ${measured(builder, piece.meting)}.`);
  if (piece.artikel !== null) {
    const { wet, artikel, werking } = piece.artikel;
    builder.paragraph(`${wet}, ${artikel} (${label('wetWerking', werking)}).`);
  }
  builder.definitions(builder.eigenVelden(piece.extra));
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
