import { describe, expect, test } from 'vitest';
import { artefactsOf, type AdoptedArtefact } from '../../src/assemble/index.js';
import { artefactDocument, artefactPraatplaat, planDrawing, posterDrawing } from '../../src/document/index.js';
import { redactFacts } from '../../src/journal/index.js';
import { renderHtml, renderMarkdown, renderPraatplaat, renderSvg } from '../../src/render/index.js';
import { journeySite } from '../../src/site/index.js';
import { en } from '../../src/texts/en.js';
import { nl, type Texts } from '../../src/texts/nl.js';
import { rotterdamFacts } from './gallery.js';

const all = rotterdamFacts();
/** A journey of which every text was redacted. */
const facts = redactFacts(
  all,
  all.map(({ seq }) => seq),
);
const adopted = artefactsOf(facts, { publiek: 'openbaar' });

/** Everything that can be printed of an adopted version. */
function papers(one: AdoptedArtefact, texts: Texts): string[] {
  const drawing = one.soort === 'foto' ? posterDrawing(one.artefact, texts) : undefined;
  const document = artefactDocument(one, texts);
  return [
    renderMarkdown(document).replaceAll('\\', ''),
    renderHtml(document),
    renderPraatplaat(artefactPraatplaat(one, texts), texts),
    ...(drawing ? [renderSvg(drawing, 'a')] : []),
    ...(one.soort === 'programma' ? [renderSvg(planDrawing({ programma: one.artefact }, texts), 'b')] : []),
  ];
}

/** The same version of a journey that was typed in English. */
const typedInEnglish = (one: AdoptedArtefact): AdoptedArtefact =>
  ({ ...one, artefact: { ...one.artefact, kop: { ...one.artefact.kop, taal: 'en' } } }) as AdoptedArtefact;

describe('what was redacted', () => {
  test('is called erased on every English paper, and is an English word there', () => {
    for (const one of adopted)
      for (const paper of papers(one, en)) {
        expect(paper).toContain('[erased]');
        expect(paper).not.toContain('[gewist]');
        expect(paper).not.toMatch(/lang="nl"[^>]*>[^<]*\[erased\]/);
      }
  });

  test('also of a journey that was typed in English', () => {
    for (const one of adopted)
      for (const paper of papers(typedInEnglish(one), en)) {
        expect(paper).toContain('[erased]');
        expect(paper).not.toContain('[gewist]');
      }
  });

  test('is called gewist on every Dutch paper, as it is stored', () => {
    for (const one of adopted) for (const paper of papers(one, nl)) expect(paper).toContain('[gewist]');
    expect(JSON.stringify(facts)).not.toContain('[erased]');
  });

  test('has no number before it: one that is left there says nothing', () => {
    for (const one of adopted)
      for (const paper of papers(one, nl)) expect(paper).not.toMatch(/\d(?:\s|&nbsp;)\[gewist\]/);
  });

  test('is called so on an English site', () => {
    const site = journeySite(facts, { publiek: 'openbaar', texts: en }).map(({ text }) => text);
    expect(site.join('')).toContain('[erased]');
    expect(site.filter((page) => page.includes('[gewist]'))).toEqual([]);
  });
});
