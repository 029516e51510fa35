import type { AdoptedArtefact } from '../../assemble/adopted.js';
import { isPerRound } from '../../method/fasen.js';
import type { GetoondMateriaal } from '../../schemas/artefact/getoond.js';
import type { DocumentTexts } from '../../texts/nl/document.js';
import type { Writer } from '../writer.js';

/** Something that an adopted document tells, by its id. */
export interface Verteld {
  readonly soort: keyof DocumentTexts['briefSoort'] | 'materiaal';
  readonly tekst: string;
  /** In which documents it stands, in words. */
  readonly staatIn: readonly string[];
}

type One = readonly [soort: Verteld['soort'], id: string, tekst: string];

/** Everything that adopted documents tell, as the audience for which they were assembled may see it. */
export function verteldIn(artefacten: readonly AdoptedArtefact[], writer: Writer): ReadonlyMap<string, Verteld> {
  const told = new Map<string, Verteld>();
  for (const one of artefacten) {
    const { soort, vaststelling } = one;
    const title = writer.document.titel[soort];
    const name = isPerRound(soort) ? `${title} ${vaststelling.versie}` : title;
    for (const [kind, id, tekst] of thingsIn(one)) {
      const known = told.get(id);
      const staatIn = known?.staatIn ?? [];
      told.set(id, { soort: kind, tekst, staatIn: staatIn.includes(name) ? staatIn : [...staatIn, name] });
    }
  }
  return told;
}

const pieces = (list: readonly GetoondMateriaal[]): One[] => list.map(({ id, titel }) => ['materiaal', id, titel]);

function thingsIn(adopted: AdoptedArtefact): One[] {
  switch (adopted.soort) {
    case 'opdracht':
      return [];
    case 'foto': {
      const { invalshoeken, inzichten = [] } = adopted.artefact;
      return [
        ...invalshoeken.flatMap(({ materiaal }) => pieces(materiaal)),
        ...inzichten.map(({ id, inzicht }): One => ['inzicht', id, inzicht]),
      ];
    }
    case 'programma': {
      const { betekenis, gronden, inzichten = [], keuzes, programma, werkzameElementen } = adopted.artefact;
      return [
        ...pieces(gronden),
        ...keuzes.flatMap(({ materiaal }) => pieces(materiaal)),
        ...inzichten.map(({ id, inzicht }): One => ['inzicht', id, inzicht]),
        ...keuzes.map(({ keuze }): One => ['keuze', keuze.id, keuze.keuze]),
        ...werkzameElementen.map(({ id, wat }): One => ['werkzaamElement', id, wat]),
        ...betekenis.map((one): One => ['betekenis', one.id, one.betekenis]),
        ...(programma?.doelen ?? []).map(({ doel, id }): One => ['doel', id, doel]),
        ...(programma?.inspanningen ?? []).map(({ id, wat }): One => ['inspanning', id, wat]),
        ...(programma?.leervragen ?? []).map(({ id, vraag }): One => ['leervraag', id, vraag]),
        ...(programma?.wijzigingen ?? []).map(({ id, wat }): One => ['wijziging', id, wat]),
      ];
    }
    default: {
      const {
        data,
        experimenten,
        gronden,
        inzichten = [],
        reisverslag,
        verhalen,
        werkzameElementen,
      } = adopted.artefact;
      const found = [...(reisverslag?.watNietWerkte ?? []), ...(reisverslag?.onverwacht ?? [])];
      return [
        ...pieces([...verhalen, ...data, ...gronden]),
        ...inzichten.map(({ id, inzicht }): One => ['inzicht', id, inzicht]),
        ...experimenten.map(({ experiment: { id, wat } }): One => ['experiment', id, wat]),
        ...werkzameElementen.map(({ id, wat }): One => ['werkzaamElement', id, wat]),
        ...(reisverslag?.betekenis ?? []).map((one): One => ['betekenis', one.id, one.betekenis]),
        ...found.map(({ bevinding, id }): One => ['bevinding', id, bevinding]),
      ];
    }
  }
}
