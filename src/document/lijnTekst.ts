import { highest } from '../method/extremes.js';
import { isMeasured, puntTekst, unbroken } from './lijn.js';
import { dagOp, type Punt, type Reeks } from './reeks.js';
import { markedText } from './taal.js';
import { capital, type Writer } from './writer.js';

/**
 * What the line says, in words: from where to where, what is aimed at, what it compares with, and what lies before the round.
 *
 * @param isExplained - somebody wrote where it comes from, and says for themselves what lies before the round
 */
export function lijnBoodschap(reeks: Reeks, writer: Writer, isExplained = false): string {
  return [wat(reeks, writer), lijnOnderschrift(reeks, writer, isExplained)].filter((one) => one !== '').join(' ');
}

/** What is drawn, of whom. */
const wat = ({ naam, populatie }: Reeks, { sentence }: Writer): string =>
  sentence('lijnWat', { naam: capital(naam), populatie });

/** From when the way of measuring is the one of this value: a year, or a day in it. */
function breukVoor({ jaar }: Punt, breuken: readonly number[], { date }: Writer): string {
  const since = highest(breuken.filter((one) => one <= jaar));
  return Number.isInteger(since) ? String(since) : date(dagOp(since));
}

/** The same for under a drawing whose title says what it is of. */
export function lijnOnderschrift(
  { banden, breuken = [], eenheid, punten }: Reeks,
  writer: Writer,
  isExplained = false,
): string {
  const { sentence, taal } = writer;
  const all = punten.filter(({ soort }) => soort === 'begin' || soort === 'gemeten');
  // What lies before a break was measured in another way: «from … to …» would compare what cannot be compared.
  const stretches = unbroken(all, breuken).filter((part) => part.length > 0);
  const seen = stretches.at(-1) ?? [];
  const said = (one: Punt): string =>
    sentence('waardeIn', { waarde: puntTekst(writer, one, eenheid), periode: one.periode });
  const [first, last] = [seen.at(0), seen.at(-1)];
  const targets = punten.filter(({ soort }) => soort === 'doel').map(said);
  // A target without a value beside it: whether it was reached is not known.
  const open = punten.flatMap((one) =>
    one.soort === 'doel' && all.length > 0 && !isMeasured(one, punten) ? [one.periode] : [],
  );
  const measured =
    first === undefined || last === undefined
      ? sentence('lijnZonder')
      : first === last
        ? sentence('lijnEen', { waarde: said(first) })
        : sentence('lijnVanNaar', { van: said(first), naar: said(last) });
  const compared = punten.flatMap((one) =>
    one.soort === 'vergelijking' ? [[one.van, said(one)].filter(Boolean).join(' ')] : [],
  );
  const [band] = banden;
  const jaar = Math.floor(band?.van ?? 0);
  return [
    measured,
    stretches.length > 1 && first !== undefined
      ? sentence('lijnBreuk', { periode: breukVoor(first, breuken, writer) })
      : '',
    targets.length === 0 ? '' : sentence('lijnDoel', { doel: targets.join(', ') }),
    open.length === 0 ? '' : sentence('lijnNietGemeten', { perioden: [...new Set(open)].join(', ') }),
    compared.length === 0 ? '' : sentence('lijnVergelijking', { waarden: compared.join(', ') }),
    !isExplained && band !== undefined && first !== undefined && first !== last && Math.floor(first.jaar) < jaar
      ? sentence('lijnVoorRonde', { ronde: capital(markedText(band.tekst, taal)), jaar })
      : '',
  ]
    .filter((one) => one !== '')
    .join(' ');
}
