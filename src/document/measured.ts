import type { GetoondeMeting } from '../schemas/artefact/getoond.js';
import { achterWaarde } from './eenheid.js';
import { bare } from './taal.js';
import type { Writer } from './writer.js';

/**
 * A measured value in one line: the value, of whom, when; a percentage never stands alone. A change says up or down in
 * words, for a minus is easily read as a dash. Behind it how sure it is.
 */
export function measured(writer: Writer, meting: GetoondeMeting): string {
  return [valueOf(writer, meting), ...limitsOf(writer, meting)].join(', ');
}

/** The same behind the name of what is measured. */
export const figureOf = (writer: Writer, meting: GetoondeMeting): string =>
  `${meting.indicator}: ${measured(writer, meting)}`;

function valueOf(writer: Writer, meting: GetoondeMeting): string {
  const { label, number, sentence } = writer;
  const { deel, eenheid, geenWaarde, n, nauwkeurigheid, periode, verandering, waarde } = meting;
  const populatie = populationOf(meting);
  const part = deel === undefined ? [] : [deel];
  if (waarde === null) {
    const why =
      geenWaarde === undefined || geenWaarde === 'teKlein' ? sentence('teKlein') : label('geenWaarde', geenWaarde);
    return [why, ...part, populatie, periode].join(', ');
  }
  if (verandering !== undefined)
    return [changed(writer, meting, waarde), ...part, asked(writer, meting), periode].join(', ');
  const exact = achterWaarde(number(waarde), eenheid);
  const value = nauwkeurigheid === undefined ? exact : `${label('nauwkeurigheid', nauwkeurigheid)} ${exact}`;
  if (n === undefined) return [value, ...part, populatie, periode].join(', ');
  return [sentence('vanAantal', { waarde: value, n: number(n), populatie }), ...part, periode].join(', ');
}

/** What a value is compared with, and how sure it is. */
function limitsOf(
  { number, sentence }: Writer,
  { marge, sd, vergelijkingsgroep, voorlopig }: GetoondeMeting,
): string[] {
  const limits = marge && { laag: number(marge.laag), hoog: number(marge.hoog) };
  return [
    ...(vergelijkingsgroep === undefined ? [] : [sentence('vergelekenMet', { groep: vergelijkingsgroep })]),
    ...(limits === undefined
      ? []
      : marge?.zekerheid === undefined
        ? [sentence('marge', limits)]
        : [sentence('margeZeker', { ...limits, zekerheid: number(marge.zekerheid) })]),
    ...(sd === undefined ? [] : [sentence('spreiding', { sd: number(sd) })]),
    ...(voorlopig === true ? [sentence('voorlopig')] : []),
  ];
}

function changed(
  { number, label, sentence }: Writer,
  { eenheid, verandering }: GetoondeMeting,
  waarde: number,
): string {
  const unit = unitOfChange(eenheid, label('verandering', verandering ?? 'procentpunt'));
  const way = waarde === 0 ? 'gelijk' : waarde < 0 ? 'lager' : 'hoger';
  return sentence(way, { waarde: achterWaarde(number(Math.abs(waarde)), unit) });
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
  const [one, other] = [unit.toLowerCase(), bare(change).toLowerCase()];
  if (one.includes(other)) return unit;
  return other.includes(one) ? change : `${unit} (${change})`;
}
