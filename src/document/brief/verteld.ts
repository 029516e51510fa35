import type { AdoptedArtefact } from '../../assemble/adopted.js';
import { isPerRound } from '../../method/fasen.js';
import type { GetoondMateriaal } from '../../schemas/artefact/getoond.js';
import type { DocumentTexts } from '../../texts/nl/document.js';
import type { GetoondElement } from '../../schemas/artefact/statements.js';
import { doelNaam } from '../doel.js';
import { isInvented } from '../verzonnen.js';
import { isStopping } from '../inspanning.js';
import { isKept } from '../keuze.js';
import type { Writer } from '../writer.js';

/** Something that an adopted document tells, by its id. */
export interface Verteld {
  readonly soort: keyof DocumentTexts['briefSoort'] | 'materiaal';
  readonly tekst: string;
  /** What a reader must know of it: that it is invented. */
  readonly mark?: string | undefined;
  /** Ids of what shows how it went, of a doel or an experiment: proof of an outcome, and not its cause. */
  readonly bewijs?: readonly string[] | undefined;
  /** Ids of what speaks against it, of an element. */
  readonly tegenbewijs?: readonly string[] | undefined;
  /** In which documents it stands, in words. */
  readonly staatIn: readonly string[];
}

type One = readonly [
  soort: Verteld['soort'],
  id: string,
  tekst: string,
  more?: Pick<Verteld, 'mark' | 'bewijs' | 'tegenbewijs'> | undefined,
];

/** Everything that adopted documents tell, as the audience for which they were assembled may see it. */
export function verteldIn(artefacten: readonly AdoptedArtefact[], writer: Writer): ReadonlyMap<string, Verteld> {
  const told = new Map<string, Verteld>();
  for (const one of artefacten) {
    const { soort, vaststelling } = one;
    const title = writer.document.titel[soort];
    const name = isPerRound(soort) ? `${title} ${vaststelling.versie}` : title;
    // A plan that is followed by another one is no plan any more: what that one names again is.
    if (soort === 'programma') for (const [id, thing] of told) told.set(id, outdated(thing));
    for (const [kind, id, tekst, more] of thingsIn(one, writer)) {
      const known = told.get(id);
      const staatIn = known?.staatIn ?? [];
      const bewijs = [...(known?.bewijs ?? []), ...(more?.bewijs ?? [])];
      told.set(id, {
        soort: kind,
        tekst,
        ...more,
        bewijs,
        staatIn: staatIn.includes(name) ? staatIn : [...staatIn, name],
      });
    }
  }
  return told;
}

const past: Readonly<Partial<Record<Verteld['soort'], Verteld['soort']>>> = {
  inspanning: 'vervallen',
  stoppen: 'vervallen',
  leervraag: 'oudeVraag',
};

const outdated = (thing: Verteld): Verteld => ({ ...thing, soort: past[thing.soort] ?? thing.soort });

const pieces = (list: readonly GetoondMateriaal[], { sentence }: Writer): One[] =>
  list.map((piece) => [
    'materiaal',
    piece.id,
    piece.titel,
    isInvented(piece) ? { mark: sentence('verzonnen') } : undefined,
  ]);

/** An element with how it works out: the name alone reads as «this works». */
const elements = (list: readonly GetoondElement[], { label, sentence }: Writer): One[] =>
  list.map(({ bewijs, id, onderbouwing, richting, status, tegenbewijs, wat }) => {
    const expected = bewijs === 'verwacht' ? `${sentence('verwachting')}: ` : '';
    return [
      status === 'ingetrokken' ? 'ingetrokken' : 'werkzaamElement',
      id,
      `${wat} (${expected}${label('werking', richting)})`,
      { tegenbewijs: tegenbewijs.filter((proof) => !onderbouwing.includes(proof)) },
    ];
  });

function thingsIn(adopted: AdoptedArtefact, writer: Writer): One[] {
  switch (adopted.soort) {
    case 'opdracht':
      return [];
    case 'foto': {
      const { invalshoeken, inzichten = [] } = adopted.artefact;
      return [
        ...invalshoeken.flatMap(({ materiaal }) => pieces(materiaal, writer)),
        ...inzichten.map(({ id, inzicht }): One => ['inzicht', id, inzicht]),
      ];
    }
    case 'programma': {
      const { betekenis, gronden, inzichten = [], keuzes, programma, werkzameElementen } = adopted.artefact;
      return [
        ...pieces(gronden, writer),
        ...keuzes.flatMap(({ materiaal }) => pieces(materiaal, writer)),
        ...inzichten.map(({ id, inzicht }): One => ['inzicht', id, inzicht]),
        ...keuzes.map((one): One => [isKept(one) ? 'keuze' : 'losgelaten', one.keuze.id, one.keuze.keuze]),
        ...elements(werkzameElementen, writer),
        ...betekenis.map((one): One => ['betekenis', one.id, one.betekenis]),
        ...(programma?.doelen ?? []).map(({ doel, id }): One => ['doel', id, doel]),
        ...(programma?.inspanningen ?? []).map((one): One => [
          isStopping(one) ? 'stoppen' : 'inspanning',
          one.id,
          one.wat,
        ]),
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
        programma,
        reisverslag,
        verhalen,
        werkzameElementen,
      } = adopted.artefact;
      const found = [...(reisverslag?.watNietWerkte ?? []), ...(reisverslag?.onverwacht ?? [])];
      return [
        ...pieces([...verhalen, ...data, ...gronden], writer),
        ...inzichten.map(({ id, inzicht }): One => ['inzicht', id, inzicht]),
        ...experimenten.map(({ experiment: { id, wat }, afronding }): One => [
          'experiment',
          id,
          wat,
          { bewijs: afronding?.materiaal ?? [] },
        ]),
        ...(reisverslag?.doelbereik ?? []).flatMap(({ attributieMateriaal = [], doel, materiaal = [] }): One[] => {
          const name = doelNaam(programma, doel);
          return name === undefined ? [] : [['doel', doel, name, { bewijs: [...materiaal, ...attributieMateriaal] }]];
        }),
        ...elements(werkzameElementen, writer),
        ...(reisverslag?.betekenis ?? []).map((one): One => ['betekenis', one.id, one.betekenis]),
        ...found.map(({ bevinding, id }): One => ['bevinding', id, bevinding]),
      ];
    }
  }
}
