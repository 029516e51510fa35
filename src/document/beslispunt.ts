import type { Beslispunt } from '../schemas/besluit.js';
import type { Builder } from './builder.js';

/**
 * What is asked of whom; nothing is printed where nothing is asked.
 *
 * @param besluit - the decision on it in one sentence: then it was asked, and is no question any more
 */
export function writeBeslispunten(builder: Builder, beslispunten: readonly Beslispunt[] = [], besluit?: string): void {
  if (beslispunten.length === 0) return;
  const { kolom, raad, sectie } = builder.document;
  const title = besluit === undefined ? sectie.beslispunten : raad.gevraagd;
  builder.heading(2, title);
  if (besluit !== undefined) builder.paragraph(besluit);
  builder.table(
    title,
    [besluit === undefined ? kolom.gevraagd : raad.gevraagd, kolom.aanWie],
    beslispunten.map(({ wat, aan }) => [wat, aan]),
  );
}
