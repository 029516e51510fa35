import {
  assembleFoto,
  assembleOpdracht,
  assembleProgramma,
  assembleReisverslag,
  type VersionOptions,
} from '../../src/assemble/index.js';
import {
  fotoPraatplaat,
  opdrachtPraatplaat,
  programmaPraatplaat,
  reisverslagPraatplaat,
  type Praatplaat,
} from '../../src/document/index.js';
import type { Reis } from '../../src/schemas/index.js';
import type { Texts } from '../../src/texts/nl.js';

/** The plate of every artefact of a journey, of every round. */
export function platesOf(reis: Reis, texts: Texts, options: VersionOptions): Praatplaat[] {
  const rounds = Array.from({ length: reis.ronde }, (_, place) => place + 1);
  return [
    opdrachtPraatplaat(assembleOpdracht(reis, options), texts),
    fotoPraatplaat(assembleFoto(reis, options), texts),
    ...rounds.map((versie) => programmaPraatplaat(assembleProgramma(reis, { ...options, versie }), texts)),
    ...rounds.map((versie) => reisverslagPraatplaat(assembleReisverslag(reis, { ...options, versie }), texts)),
  ];
}
