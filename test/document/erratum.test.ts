import { describe, expect, test } from 'vitest';
import { artefactsOf } from '../../src/assemble/index.js';
import { artefactDocument } from '../../src/document/index.js';
import { renderMarkdown } from '../../src/render/index.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { firstRound, play, step } from '../faults/mini.js';

const erratum = (artefact: string, id: string, sectie?: string) =>
  step('erratum.plaatsen', '2013-06-01', {
    erratum: { id, artefact, versie: 1, tekst: `Fout ${id}.`, ...(sectie !== undefined && { sectie }) },
  });
const { facts } = play([
  ...firstRound,
  erratum('opdracht', 'e1', 'afbakening'),
  erratum('foto', 'e2', 'lokalePraktijk'),
  erratum('programma', 'e3', 'doelen'),
  erratum('reisverslag', 'e4', 'opbrengst'),
  erratum('reisverslag', 'e5', 'onverwacht'),
  erratum('reisverslag', 'e6'),
]);
const paper = (soort: string, texts = nl): string => {
  const one = artefactsOf(facts, { publiek: 'openbaar' }).find((made) => made.soort === soort);
  return one === undefined ? '' : renderMarkdown(artefactDocument(one, texts));
};

/** The head of a section, and what stands right under it. */
const under = (text: string, title: string): string => text.split(new RegExp(`^## .*${title}$`, 'm'))[1]?.trim() ?? '';

describe('a correction', () => {
  test.each([
    ['opdracht', 'Wat er buiten valt', 'e1'],
    ['foto', 'Invalshoek: lokale praktijk', 'e2'],
    ['programma', 'Doelen', 'e3'],
    ['reisverslag', 'Wat het opleverde', 'e4'],
    ['reisverslag', 'Wat wij niet verwachtten', 'e5'],
  ])('of a section of a %s stands under «%s» as well as on the front', (soort, title, id) => {
    const said = paper(soort);
    expect(under(said, title)).toMatch(new RegExp(`^> \\*\\*Verbetering\\*\\*: Fout ${id}\\.`));
    expect(said.split('\n## ')[0]).toMatch(new RegExp(`\\*\\*Verbeteringen\\*\\*: .*Fout ${id}\\.`));
  });

  test('of the whole stands on the front and at the end, under no section', () => {
    expect(paper('reisverslag').match(/Fout e6/g)).toHaveLength(2);
  });

  test('is called a correction in English', () => {
    expect(under(paper('programma', en), 'Goals')).toMatch(/^> \*\*Correction\*\*: Fout e3\./);
  });
});
