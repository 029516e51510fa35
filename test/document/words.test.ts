import { describe, expect, it } from 'vitest';
import { assembleFoto, assembleReisverslag } from '../../src/assemble/index.js';
import { fotoDocument, reisverslagDocument } from '../../src/document/index.js';
import { writerOf } from '../../src/document/writer.js';
import { measured } from '../../src/document/measured.js';
import { renderMarkdown } from '../../src/render/index.js';
import { gateRules } from '../../src/rules/registry.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { documentsOf, rotterdamReis } from './gallery.js';

const meting = { indicator: 'Eenzaam', populatie: '65-plussers', waarde: -3, eenheid: 'punt', periode: '2016' };

describe('what a document says', () => {
  it.each([
    [{ ...meting, verandering: 'procentpunt' }, '3 procentpunt lager, 65-plussers, 2016'],
    [{ ...meting, eenheid: 'procentpunt', verandering: 'procentpunt' }, '3 procentpunt lager, 65-plussers, 2016'],
    [{ ...meting, eenheid: '%', verandering: 'relatief' }, '3 % (relatief) lager, 65-plussers, 2016'],
    [{ ...meting, waarde: 56, eenheid: '%', n: 3700 }, '56 % van 3.700 65-plussers, 2016'],
    [{ ...meting, waarde: null }, 'te klein om te tonen, 65-plussers, 2016'],
  ] as const)('of a figure is its value once, of whom and when: %j', (given, said) => {
    expect(measured(writerOf(nl), given).replaceAll('\u00A0', ' ')).toBe(said);
  });

  it('names every rule of the gates in words, in both languages', () => {
    const ids = gateRules.map(({ id }) => id).sort();
    expect(Object.keys(nl.document.regel).sort()).toEqual(ids);
    expect(Object.keys(en.document.regel).sort()).toEqual(ids);
  });

  it('shows no bare code of ours to readers', () => {
    const written = [nl, en].flatMap((texts) =>
      documentsOf(rotterdamReis(), texts, { publiek: 'kern' }).map((document) =>
        renderMarkdown(document).replace(/<[^>]*>|\]\([^)]*\)/g, ''),
      ),
    );
    expect(written.flatMap((text) => text.match(/\b(opdracht|foto|programma|reisverslag)\.[a-z-]+\b/g) ?? [])).toEqual(
      [],
    );
    expect(written.flatMap((text) => text.match(/(?<![\w/-])[a-z]{1,2}-[a-z]+(?![\w-])/g) ?? [])).toEqual([]);
  });

  it('of a piece that contradicts another is against which one, and of what is invented that it is, once at the top', () => {
    const reis = rotterdamReis();
    const [one, other] = reis.materiaal.filter(({ kring }) => kring === 'leefwereld');
    const materiaal = reis.materiaal.map((piece) =>
      piece.id === one!.id
        ? { ...piece, spreektTegen: { materiaal: [other!.id], waarom: 'Zij zagen het anders.' } }
        : piece,
    );
    const text = renderMarkdown(fotoDocument(assembleFoto({ ...reis, materiaal }, { publiek: 'kern' }), nl));
    const note = text.split('\n').find((line) => line.includes('Spreekt dit tegen'));
    expect(note).toContain(`[${other!.titel}](<#materiaal.${other!.id}>)`);
    expect(note).toContain('Zij zagen het anders.');
    expect(text.split('Waar ‘verzonnen’ bij staat').length - 1).toBe(1);
  });

  it('of an experiment without an end is that it still runs', () => {
    const reis = rotterdamReis();
    const artefact = assembleReisverslag(reis, { publiek: 'kern', versie: 2 });
    const running = artefact.experimenten.filter(({ afronding }) => afronding === null).length;
    const text = renderMarkdown(reisverslagDocument(artefact, nl));
    expect(running).toBeGreaterThan(0);
    expect(text.split('Dit experiment loopt nog.').length - 1).toBe(running);
  });
});
