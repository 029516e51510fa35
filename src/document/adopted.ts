import type { AdoptedArtefact } from '../assemble/adopted.js';
import type { Texts } from '../texts/say.js';
import type { Document } from './document.js';
import { fotoDocument } from './foto.js';
import { opdrachtDocument } from './opdracht.js';
import { fotoPraatplaat } from './praatplaat/foto.js';
import { opdrachtPraatplaat } from './praatplaat/opdracht.js';
import type { Praatplaat } from './praatplaat/praatplaat.js';
import { programmaPraatplaat } from './praatplaat/programma.js';
import { reisverslagPraatplaat } from './praatplaat/reisverslag.js';
import { programmaDocument } from './programma.js';
import { reisverslagDocument } from './reisverslag.js';

/**
 * An adopted artefact as a document, whichever it is.
 *
 * @example
 * const documents = artefactsOf(facts, { publiek: 'openbaar' }).map((one) => artefactDocument(one, nl));
 */
export function artefactDocument(adopted: AdoptedArtefact, texts: Texts): Document {
  switch (adopted.soort) {
    case 'opdracht':
      return opdrachtDocument(adopted.artefact, texts);
    case 'foto':
      return fotoDocument(adopted.artefact, texts);
    case 'programma':
      return programmaDocument(adopted.artefact, texts);
    default:
      return reisverslagDocument(adopted.artefact, texts);
  }
}

/**
 * An adopted artefact as a plate, whichever it is.
 *
 * @example
 * const plates = artefactsOf(facts, { publiek: 'openbaar' }).map((one) => artefactPraatplaat(one, nl));
 */
export function artefactPraatplaat(adopted: AdoptedArtefact, texts: Texts): Praatplaat {
  switch (adopted.soort) {
    case 'opdracht':
      return opdrachtPraatplaat(adopted.artefact, texts);
    case 'foto':
      return fotoPraatplaat(adopted.artefact, texts);
    case 'programma':
      return programmaPraatplaat(adopted.artefact, texts);
    default:
      return reisverslagPraatplaat(adopted.artefact, texts);
  }
}
