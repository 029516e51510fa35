import { describe, expect, it } from 'vitest';
import type { Document, Inline } from '../../src/document/index.js';
import { renderHtml } from '../../src/render/index.js';
import { nl } from '../../src/texts/nl.js';
import { reis as rich } from '../assemble/reis.js';
import { documentsOf, rotterdamReis } from './gallery.js';

const [, foto, programma1, programma2, , verslag1] = documentsOf(rotterdamReis(), nl, { publiek: 'kern' }) as [
  Document,
  Document,
  Document,
  Document,
  Document,
  Document,
];

/** Every piece of text of a document, with the heading or first cell of the row that it stands in. */
function pieces({ blocks }: Document): { under: string | undefined; piece: Inline }[] {
  let heading: string | undefined;
  return blocks.flatMap((block) => {
    if (block.type === 'heading') {
      heading = block.id;
      return [];
    }
    const rows = block.type === 'table' ? block.rows : block.type === 'figure' ? block.table.rows : [];
    const list = block.type === 'list' ? block.items : [];
    const definitions = block.type === 'definitions' ? block.items.map(({ content }) => content) : [];
    return [
      ...rows.flatMap((row) => row.flat().map((piece) => ({ under: row[0]?.[0]?.id ?? heading, piece }))),
      ...list.flatMap((item) => item.map((piece) => ({ under: item[0]?.id ?? heading, piece }))),
      ...definitions.flat().map((piece) => ({ under: heading, piece })),
    ];
  });
}

/** Where one place of a document leads. */
const from = (document: Document, place: string): string[] =>
  pieces(document).flatMap(({ under, piece }) => (under === place && piece.to !== undefined ? [piece.to] : []));

describe('a document along the trace', () => {
  it('leads from a keuze to the materiaal and the effort, and back', () => {
    expect(from(programma2, 'keuze.k-vinden')).toEqual([
      'materiaal.m-vervolg',
      'materiaal.m-weinig-effect',
      'materiaal.m-watwerkt',
      'inspanning.i-huisbezoek',
      'inspanning.i-signaal',
    ]);
    expect(from(programma2, 'inspanning.i-signaal')).toEqual([
      'doel.d-eenzaam',
      'keuze.k-vinden',
      'werkzaamElement.w-vervolg',
    ]);
    expect(from(programma2, 'materiaal.m-watwerkt')).toEqual(['keuze.k-vinden']);
  });

  it('leads from what was measured of an indicator to what became of the goal', () => {
    const measured = verslag1.blocks.flatMap((block) => (block.type === 'figure' ? block.table.rows : []));
    const led = measured.flatMap(([goal = []]) => goal.map(({ to }) => to)).filter((to) => to?.startsWith('doel.'));
    expect(led).toEqual(['doel.d-eenzaam', 'doel.d-eenzaam', 'doel.d-eenzaam']);
    const headings = verslag1.blocks.flatMap((block) => (block.type === 'heading' ? [block.id] : []));
    expect(headings.filter((id) => id === 'doel.d-eenzaam').length).toBe(1);
  });

  it('leads from a werkzaam element to its experiments, and back', () => {
    const verslag = documentsOf(rich, nl, { publiek: 'kern' })[4]!;
    expect(from(verslag, 'werkzaamElement.w-1')).toContain('experiment.e-1');
    expect(from(verslag, 'experiment.e-1')).toContain('werkzaamElement.w-1');
  });

  it('leads from a betekenis to what it rests on and what it changed, and back', () => {
    expect(from(programma2, 'betekenis.b-label')).toEqual(['werkzaamElement.w-label', 'wijziging.i-stempel']);
    expect(from(programma2, 'wijziging.i-stempel')).toEqual(['betekenis.b-label', 'werkzaamElement.w-label']);
  });

  it('leads nowhere that is not there', () => {
    for (const document of [foto, programma1, programma2, verslag1]) {
      const html = renderHtml(document);
      const led = pieces(document).flatMap(({ piece }) => piece.to ?? []);
      expect(led.length).toBeGreaterThan(0);
      expect(led.filter((to) => !html.includes(` id="${to}"`))).toEqual([]);
    }
  });
});
