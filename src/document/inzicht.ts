import type { Inzicht } from '../schemas/inzicht.js';
import type { Builder } from './builder.js';
import { placeOf } from './links.js';

/** What the network sees together, and what it thinks lies behind it: a supposition says that it is one. */
export function writeInzichten(builder: Builder, inzichten: readonly Inzicht[] = []): void {
  if (inzichten.length === 0) return;
  const { document, sentence } = builder;
  builder.heading(2, document.plaat.zien);
  for (const { id, inzicht, vermoeden } of inzichten) {
    builder.paragraph({ text: inzicht, id: placeOf('inzicht', id) });
    if (vermoeden) builder.note(sentence('vermoeden'), `${vermoeden.vermoeden} ${vermoeden.grond}`);
  }
}
