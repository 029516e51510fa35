import type { Kop } from '../schemas/artefact/artefact.js';
import type { Builder, Said } from './builder.js';

/** What the reader should know before anything else: adopted or not, for whom, what is not shown, and the whole in short. */
export function writeFront(
  builder: Builder,
  kop: Kop,
  inShort: readonly (readonly [term: string, said: Said | undefined])[],
): void {
  const { date, document, label, number, sentence } = builder;
  const { voorblad } = document;
  builder.definitions([
    [
      voorblad.stand,
      kop.vastgesteld ? sentence('vastgesteld', { datum: date(kop.vastgesteld.op) }) : sentence('concept'),
    ],
    [voorblad.publiek, label('publiek', kop.publiek)],
    [voorblad.verborgen, kop.verborgen > 0 ? number(kop.verborgen) : undefined],
    ...inShort,
  ]);
}

/** How often each word stands in a list, in the order in which they first stand there. */
export function counted(words: readonly string[], { number }: Pick<Builder, 'number'>): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word} (${number(count)})`).join(', ');
}
