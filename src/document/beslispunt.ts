import type { Beslispunt } from '../schemas/besluit.js';
import type { Builder } from './builder.js';

/** What is asked of whom; nothing is printed where nothing is asked. */
export function writeBeslispunten(builder: Builder, beslispunten: readonly Beslispunt[] = []): void {
  if (beslispunten.length === 0) return;
  const { kolom, sectie } = builder.document;
  builder.heading(2, sectie.beslispunten);
  builder.table(
    sectie.beslispunten,
    [kolom.gevraagd, kolom.aanWie],
    beslispunten.map(({ wat, aan }) => [wat, aan]),
  );
}
