import type { Artefact } from '../method/fasen.js';
import type { FotoArtefact } from '../schemas/artefact/foto.js';
import type { OpdrachtArtefact } from '../schemas/artefact/opdracht.js';
import type { ProgrammaArtefact } from '../schemas/artefact/programma.js';
import type { ReisverslagArtefact } from '../schemas/artefact/reisverslag.js';
import type { Reis } from '../schemas/reis.js';
import type { Vaststelling } from '../schemas/vaststelling.js';
import { foldAdopted } from '../steps/adopted.js';
import { fold } from '../steps/evolve.js';
import type { Fact } from '../steps/facts.js';
import { assembleFoto } from './foto.js';
import { assembleOpdracht } from './opdracht.js';
import type { AssembleOptions } from './options.js';
import { assembleProgramma } from './programma.js';
import { assembleReisverslag } from './reisverslag.js';

/** An adopted artefact of a journey, and its adoption. */
export type AdoptedArtefact = { readonly vaststelling: Vaststelling } & (
  | { readonly soort: 'opdracht'; readonly artefact: OpdrachtArtefact }
  | { readonly soort: 'foto'; readonly artefact: FotoArtefact }
  | { readonly soort: 'programma'; readonly artefact: ProgrammaArtefact }
  | { readonly soort: 'reisverslag'; readonly artefact: ReisverslagArtefact }
);

function assembled(
  artefact: Artefact,
  reis: Reis,
  options: AssembleOptions & { versie: number; facts: readonly Fact[] },
) {
  if (artefact === 'opdracht') return { soort: artefact, artefact: assembleOpdracht(reis, options) } as const;
  if (artefact === 'foto') return { soort: artefact, artefact: assembleFoto(reis, options) } as const;
  return artefact === 'programma'
    ? ({ soort: artefact, artefact: assembleProgramma(reis, options) } as const)
    : ({ soort: artefact, artefact: assembleReisverslag(reis, options) } as const);
}

/**
 * Every adopted artefact of a journey, oldest first, each as it was adopted: it sees the facts up to its adoption and none of the next
 * round. What was erased since stays erased, what is for fewer people since is for fewer here too, and errata are there.
 *
 * @example
 * const { artefact } = artefactsOf(facts, { publiek: 'openbaar' }).at(-1) ?? {};
 * @source «Resultaat is een opdracht», «Resultaat is een 'foto'», «Resultaat is een programma aanpak», «Resultaat is een reisverslag»
 */
export function artefactsOf(facts: readonly Fact[], options: AssembleOptions): AdoptedArtefact[] {
  return fold(facts).vastgesteld.map((vaststelling) => ({
    vaststelling,
    ...assembled(vaststelling.artefact, foldAdopted(facts, vaststelling), {
      ...options,
      versie: vaststelling.versie,
      facts,
    }),
  }));
}
