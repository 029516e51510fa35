import type { Kop } from '../schemas/artefact/artefact.js';
import type { Builder, Said } from './builder.js';
import type { Plaat } from './praatplaat/praatplaat.js';
import { ended } from './writer.js';

/**
 * What the reader wants before anything else, in one order for every document: the message, the numbers that carry it, one
 * voice, what we see, what we do not know, what is asked; then adopted or not, for whom, and what is not shown.
 */
export function writeFront(
  builder: Builder,
  kop: Kop,
  { boodschap, getallen, lijsten, stem, vraag }: Plaat,
  inShort: readonly (readonly [term: string, said: Said | undefined])[],
): void {
  const { date, document, label, number, sentence } = builder;
  const { voorblad } = document;
  if (boodschap !== kop.titel) builder.paragraph(boodschap);
  if (getallen.length > 0)
    builder.add({
      type: 'definitions',
      large: true,
      items: getallen.map(({ waarde, tekst }) => ({ term: waarde, content: [{ text: tekst }] })),
    });
  if (stem) builder.add({ type: 'quote', text: stem.tekst, by: stem.door });
  builder.definitions([
    ...[...lijsten, ...(vraag ? [vraag] : [])].map(
      ({ titel, items }) => [titel, items.length > 1 ? items.map(ended).join('\n') : items.join('')] as const,
    ),
    ...inShort,
    [voorblad.naam, kop.naam],
    [
      voorblad.stand,
      kop.vastgesteld
        ? sentence('vastgesteld', { datum: date(kop.vastgesteld.op) })
        : sentence(kop.elders ? 'nietHierVastgesteld' : 'concept'),
    ],
    [document.sectie.errata, kop.errata.map(({ tekst }) => tekst).join('\n')],
    [voorblad.besluit, besluitOf(builder, kop.vastgesteld?.besluit)],
    [voorblad.elders, besluitOf(builder, kop.elders)],
    [
      voorblad.instap,
      kop.instap &&
        `${sentence('instap', { fase: label('fase', kop.instap.fase), ronde: kop.instap.ronde })} ${kop.instap.reden}`,
    ],
    [voorblad.achteraf, kop.achteraf === true ? sentence('achteraf') : undefined],
    [voorblad.verzonnen, builder.isInvented ? sentence('watVerzonnenIs') : undefined],
    [voorblad.publiek, label('publiek', kop.publiek)],
    // Only the foto holds every piece: elsewhere a count of the journey would be another one than that of the page.
    kop.artefact === 'foto'
      ? [voorblad.verborgen, kop.verborgen > 0 ? number(kop.verborgen) : undefined]
      : [voorblad.nietVoorU, kop.verborgen > 0 ? sentence('deelsVerborgen') : undefined],
  ]);
}

/** Which body decided, under which number, when. */
export const besluitOf = ({ date }: Pick<Builder, 'date'>, besluit: Kop['elders']): string | undefined =>
  besluit && [besluit.orgaan, besluit.kenmerk, besluit.datum && date(besluit.datum)].filter(Boolean).join(', ');

/** How often each word stands in a list, in the order in which they first stand there: «6 nieuw, 5 veranderd, 3 weg». */
export function counted(words: readonly string[], { number }: Pick<Builder, 'number'>): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${number(count)} ${word}`).join(', ');
}
