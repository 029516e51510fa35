// An adopted artefact as a page or as text. The texts of stories would come from your vault; this example has none.
import type { AdoptedArtefact } from 'aanpakken-met-impact/assemble';
import {
  fotoDocument,
  opdrachtDocument,
  programmaDocument,
  reisverslagDocument,
  type Document,
} from 'aanpakken-met-impact/document';
import { nl } from 'aanpakken-met-impact/texts/nl';

export function documentOf(adopted: AdoptedArtefact): Document {
  switch (adopted.soort) {
    case 'opdracht':
      return opdrachtDocument(adopted.artefact, nl);
    case 'foto':
      return fotoDocument(adopted.artefact, nl);
    case 'programma':
      return programmaDocument(adopted.artefact, nl);
    case 'reisverslag':
      return reisverslagDocument(adopted.artefact, nl);
  }
}
