import {
  assembleFoto,
  assembleOpdracht,
  assembleProgramma,
  assembleReisverslag,
  diffProgramma,
  proposeProgramma,
  trace,
  type VersionOptions,
} from '../../src/assemble/index.js';
import { fold, foldAdopted, type Fact } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { type Texts, nl } from '../../src/texts/nl.js';
import {
  fotoDocument,
  opdrachtDocument,
  programmaDocument,
  reiskaartDocument,
  reisverslagDocument,
  type Document,
} from '../../src/document/index.js';
import { renderDocx } from '../../src/docx/index.js';
import { renderReiskaart, renderHtml, renderMarkdown, renderSvg } from '../../src/render/index.js';
import { en } from '../../src/texts/en.js';
import { parts } from '../docx/parts.js';

/** A journey as it stands, and as it was at every adoption. */
const moments = (facts: readonly Fact[]): Reis[] => [
  fold(facts),
  ...fold(facts).vastgesteld.map((adopted) => foldAdopted(facts, adopted)),
];

/** Everything that can be assembled of a journey for one audience. */
function assembled(reis: Reis, options: VersionOptions) {
  const rounds = Array.from({ length: Math.max(reis.ronde, 1) }, (_, place) => ({ ...options, versie: place + 1 }));
  return {
    opdracht: assembleOpdracht(reis, options),
    foto: assembleFoto(reis, options),
    programmas: rounds.map((round) => assembleProgramma(reis, round)),
    reisverslagen: rounds.map((round) => assembleReisverslag(reis, round)),
  };
}

/** Dutch and English by turns: who looks for a name in a document does not read the words around it. */
const languageAt = (place: number): Texts => (place % 2 === 0 ? nl : en);

function documentsOf(reis: Reis, options: VersionOptions, texts: Texts): Document[] {
  const { opdracht, foto, programmas, reisverslagen } = assembled(reis, options);
  return [
    opdrachtDocument(opdracht, texts),
    fotoDocument(foto, texts),
    ...programmas.map((one) => programmaDocument(one, texts)),
    ...reisverslagen.map((one) => reisverslagDocument(one, texts)),
    reiskaartDocument(reis, texts),
  ];
}

/** What the library says of a journey apart from documents: what rests on what, what differs, what comes next. */
function asides(reis: Reis): unknown {
  const [first, second] = reis.programmas.slice(-2);
  return [
    reis.materiaal.map(({ id }) => trace(reis, id)),
    first && second ? diffProgramma(first.programma, second.programma) : null,
    proposeProgramma(reis),
  ];
}

/** Everything that anybody can be handed of a journey, at every adoption: artefacts, HTML, Markdown, drawings, and what is said aside. */
export function written(facts: readonly Fact[], options: VersionOptions): string {
  return moments(facts)
    .flatMap((reis, place) => {
      const asked = { ...options, facts: facts.slice(0, reis.seq) };
      const documents = documentsOf(reis, asked, languageAt(place));
      return [
        JSON.stringify([assembled(reis, asked), asides(reis)]),
        ...documents.map(renderHtml),
        ...documents.map(renderMarkdown),
        ...documents.flatMap(({ blocks }) =>
          blocks.flatMap((one) => (one.type === 'figure' ? renderSvg(one.drawing) : [])),
        ),
        renderReiskaart(reis, nl),
      ];
    })
    .join('\n');
}

/** The same documents as Word files, unzipped: of now, and of the second adoption, because a Word file takes long to write. */
export async function writtenInWord(facts: readonly Fact[], options: VersionOptions): Promise<string> {
  const [now, _first, second = now!] = moments(facts);
  const files = [now!, second].flatMap((reis, place) => documentsOf(reis, options, languageAt(place)));
  const unzipped = await Promise.all(files.map(async (one) => [...parts(await renderDocx(one)).values()]));
  return unzipped.flat().join('\n');
}
