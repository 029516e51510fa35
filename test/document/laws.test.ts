import { describe, expect, it } from 'vitest';
import { gezondeBuurt } from '../../examples/gezonde-buurt/reis.js';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { artefactsOf, type AdoptedArtefact } from '../../src/assemble/index.js';
import { artefactDocument, artefactPraatplaat, posterDrawing, type Document } from '../../src/document/index.js';
import { createMethod, foldAdopted, type Fact } from '../../src/index.js';
import { renderPraatplaatSvg } from '../../src/render/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';

/** What both examples adopted, as the kern sees it, and the journey as it was at each adoption. */
function journey({ start, commands }: { start: unknown; commands: readonly unknown[] }, of = createMethod()) {
  const started = of.startReis(start as never);
  if (!started.ok) throw new Error('not started');
  const all = of.decideMany(started.reis, commands);
  const facts: readonly Fact[] = [...started.facts, ...all.facts];
  const adopted = artefactsOf(facts, { publiek: 'kern' });
  return { facts, reis: all.reis, adopted, at: (one: AdoptedArtefact) => foldAdopted(facts, one.vaststelling) };
}

const journeys = [
  ['Rotterdam', journey(rotterdam)],
  ['gezonde buurt', journey(gezondeBuurt, createMethod({ velden: gezondeBuurt.velden }))],
] as const;

/** Every text of a document, drawings and tables included. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  return typeof value === 'object' && value !== null ? Object.values(value).map(textOf).join('\n') : '';
}

const paper = (one: AdoptedArtefact, texts = nl): Document => artefactDocument(one, texts);

const pointers = new Set(['materiaal', 'attributieMateriaal', 'verhalen', 'data', 'onderbouwing', 'tegenbewijs']);

/** Every id that stands in a list that points to materiaal, wherever it is in a record. */
function idsIn(value: unknown, key = ''): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((one: unknown) => (typeof one === 'string' ? (pointers.has(key) ? [one] : []) : idsIn(one)));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => idsIn(inner, name))
    : [];
}

/** What the statements of an adopted artefact rest on: ids of materiaal and of experiments. */
function groundsIn(one: AdoptedArtefact): readonly string[] {
  if (one.soort === 'programma') return idsIn([one.artefact.keuzes.map(({ keuze }) => keuze), one.artefact.programma]);
  return one.soort === 'reisverslag' ? idsIn([one.artefact.reisverslag, one.artefact.werkzameElementen]) : [];
}

/** The piece that a reader is told, of one that was merged into another. */
function toldPiece(reis: Reis, id: string): Reis['materiaal'][number] | undefined {
  const into = reis.samengevoegd.find(({ materiaal }) => materiaal === id)?.in;
  return reis.materiaal.find((piece) => piece.id === (into ?? id));
}

describe.each(journeys)('a law of documents holds for every adopted piece of %s:', (_name, { adopted, at, reis }) => {
  it('a ground is never dropped: each is named where a statement rests on it', () => {
    const lost = adopted.flatMap((one) => {
      const text = textOf(paper(one));
      return groundsIn(one).flatMap((id) => {
        const piece = toldPiece(at(one), id);
        return piece === undefined || text.includes(piece.titel)
          ? []
          : [`${one.soort} ${one.vaststelling.versie} ${id}`];
      });
    });
    expect(lost).toEqual([]);
  });

  it('materiaal that carries a choice or a conclusion is told with its content', () => {
    const all = adopted.map((one) => textOf(paper(one))).join('\n');
    const carrying = new Set(adopted.flatMap(groundsIn));
    const untold = [...carrying].filter((id) => {
      const piece = toldPiece(reis, id);
      return piece !== undefined && 'samenvatting' in piece && !all.includes(piece.samenvatting);
    });
    expect(untold).toEqual([]);
  });

  it('a document holds its round: it is the same however the journey went on', () => {
    for (const one of adopted) {
      const later = adopted.find(({ vaststelling }) => vaststelling.seq > one.vaststelling.seq);
      if (later === undefined) continue;
      const before = artefactsOf(journeysBy(adopted).slice(0, one.vaststelling.seq), { publiek: 'kern' }).find(
        ({ vaststelling }) => vaststelling.seq === one.vaststelling.seq,
      );
      // Only a correction of this version may come later, and then it says so.
      const text = textOf(paper(one));
      const { errata } = one.artefact.kop;
      const said = [nl.document.sectie.errata, nl.document.veld.erratum, 'note'];
      const corrections = new Set([...errata.map(({ tekst }) => tekst), ...(errata.length > 0 ? said : [])]);
      const lines = text.split('\n').filter((line) => !corrections.has(line) && !/^s\d+$/.test(line));
      const then = textOf(before && paper(before)).split('\n');
      expect(lines.filter((line) => !then.includes(line))).toEqual([]);
    }
  });

  it('a drawing says in words what it shows, and never by its colours', () => {
    const colour =
      /\b(kleur|groen|rood|blauw|grijs|donker|licht(?:er|e)? vlak|colou?r|green|red|blue|gr[ae]y|dark|light)\b/i;
    for (const texts of [nl, en])
      for (const one of adopted) {
        const figures = paper(one, texts).blocks.flatMap((block) => (block.type === 'figure' ? [block.drawing] : []));
        const poster = one.soort === 'foto' ? [posterDrawing(one.artefact, texts)] : [];
        for (const { description } of [...figures, ...poster]) {
          const said = textOf(description);
          expect(said.length).toBeGreaterThan(20);
          expect(said).not.toMatch(colour);
        }
        expect(renderPraatplaatSvg(artefactPraatplaat(one, texts), texts)).toMatch(/<desc[^>]*>[^<]{20,}/);
      }
  });

  it('what is expected, seen and measured are three words', () => {
    for (const { bewijs } of [nl.labels, en.labels]) expect(new Set(Object.values(bewijs)).size).toBe(4);
    const unsaid = adopted.flatMap((one) =>
      one.soort !== 'reisverslag'
        ? []
        : one.artefact.werkzameElementen.flatMap(({ bewijs, id }) =>
            bewijs === undefined || textOf(paper(one)).includes(nl.labels.bewijs[bewijs]) ? [] : [id],
          ),
    );
    expect(unsaid).toEqual([]);
  });
});

/** The facts of the journey that these artefacts are of. */
const journeysBy = (adopted: readonly AdoptedArtefact[]): readonly Fact[] =>
  journeys.find(([, one]) => one.adopted === adopted)?.[1].facts ?? [];

describe('a rule', () => {
  it.each([nl, en])('is never printed as a fact: its name asks ($language)', ({ document }) => {
    const facts = Object.entries(document.regel).filter(([, text]) =>
      /^(er|het|de|een|dit|wij|there|the|a|an|this|we)\b/i.test(text),
    );
    expect(facts).toEqual([]);
  });
});
