import { describe, expect, it } from 'vitest';
import { assembleReisverslag } from '../../src/assemble/index.js';
import {
  leaveOutDocument,
  portfolioDocument,
  whatIfDocument,
  whatIfTableDocument,
  type Document,
} from '../../src/document/index.js';
import { fold } from '../../src/index.js';
import { leaveOut, portfolio, portfolioCsv, whatIf } from '../../src/insight/index.js';
import { renderHtml, renderMarkdown } from '../../src/render/index.js';
import { kringen, publieken, type Publiek } from '../../src/schemas/index.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { rotterdamFacts } from '../privacy/rotterdam.js';
import { started, walkTo } from '../support/walk.js';

const facts = rotterdamFacts();
const reis = fold(facts);

const figuresOf = ({ blocks }: Document) => blocks.flatMap((block) => (block.type === 'figure' ? [block] : []));

describe('the page of what falls without a voice', () => {
  it('counts in its drawing and its table what leaveOut counts, and names every chain down to what was left out', () => {
    const answer = leaveOut(reis, { kring: 'wetenschap' }, { publiek: 'openbaar' });
    if (!answer.ok) throw new Error('Expected an answer.');
    const page = leaveOutDocument(reis, { kring: 'wetenschap' }, answer, 'openbaar', nl);
    const [figure] = figuresOf(page);
    const falls = figure?.table.rows.reduce((sum, row) => sum + Number(row[1]?.[0]?.text), 0);
    expect(falls).toBe(answer.valt.length);
    const crosses = figure?.drawing.shapes.filter((shape) => shape.shape === 'box' && shape.dashed === true);
    expect(crosses).toHaveLength(answer.valt.length);
    const markdown = renderMarkdown(page);
    const leftOut = reis.materiaal.filter(({ id }) => answer.weggelaten.some((node) => node.id === id));
    expect(leftOut.filter(({ titel }) => markdown.includes(titel)).length).toBeGreaterThan(0);
  });

  it('says so when nothing falls, and when there was nothing to leave out', () => {
    const nobody = leaveOut(walkTo('verkennen'), { kring: 'wetenschap' }, { publiek: 'openbaar' });
    if (!nobody.ok) throw new Error('Expected an answer.');
    const page = leaveOutDocument(walkTo('verkennen'), { kring: 'wetenschap' }, nobody, 'openbaar', nl);
    expect(renderMarkdown(page)).toContain('geen bijdrage');
  });

  it('does not name a keuze to an audience that its own text is not for, whatever it rests on', () => {
    const [keuze] = reis.keuzes;
    const quiet = { ...reis, keuzes: [{ ...keuze!, publiek: 'kern' as const }] };
    const namedTo = (publiek: Publiek): boolean =>
      kringen.some((kring) => {
        const answer = leaveOut(quiet, { kring }, { publiek });
        return (
          answer.ok && renderMarkdown(leaveOutDocument(quiet, { kring }, answer, publiek, nl)).includes(keuze!.keuze)
        );
      });
    expect([namedTo('kern'), namedTo('openbaar')]).toEqual([true, false]);
  });

  it.each(publieken)('shows to %s no title of materiaal that is for fewer', (publiek) => {
    const shown = assembleReisverslag(reis, { publiek }).kop.publiek;
    for (const kring of kringen) {
      const answer = leaveOut(reis, { kring }, { publiek });
      if (!answer.ok) throw new Error('Expected an answer.');
      const html = renderHtml(leaveOutDocument(reis, { kring }, answer, shown, nl));
      const rank = publieken.indexOf(publiek);
      const hidden = reis.materiaal.filter((piece) => publieken.indexOf(piece.publiek) < rank);
      expect(hidden.filter(({ titel }) => html.includes(titel)).map(({ id }) => id)).toEqual([]);
    }
  });
});

describe('the page of other rules', () => {
  it('draws an open dot for every adoption that would have been refused, and says what would have been missing', () => {
    const answer = whatIf(facts, { spelregels: { minimumInvalshoeken: 10 } });
    const refused = answer.adoptions.filter(({ allowed }) => !allowed);
    expect(refused.length).toBeGreaterThan(0);
    const page = whatIfDocument(answer, reis.titel, nl);
    const [figure] = figuresOf(page);
    const open = figure?.drawing.shapes.filter((shape) => shape.shape === 'dot' && shape.fill === 'paper');
    expect(open).toHaveLength(refused.length);
    expect(renderMarkdown(page)).toContain('Minste aantal invalshoeken: zoals de methode het zegt → 10');
  });

  it('says which rule is held at another level in words, and not in JSON', () => {
    const niveaus = [{ regel: 'programma.leefwereld-in-keuzes', niveau: 'vereist' }] as const;
    const text = renderMarkdown(whatIfDocument(whatIf(facts, { spelregels: { niveaus } }), reis.titel, nl));
    expect(text).toContain(
      `Kies samen met de mensen om wie het gaat: zoals de methode het zegt → ${nl.labels.niveau.vereist}`,
    );
    expect(text).not.toContain('niveau":');
  });

  it('counts refusals over many journeys', () => {
    const answers = [1, 2, 3].map(() => whatIf(facts, { spelregels: { minimumInvalshoeken: 10 } }));
    const text = renderMarkdown(whatIfTableDocument(answers, en));
    expect(text).toContain('Refused under these rules: 3 of 18 adoptions.');
  });
});

describe('the page of many journeys', () => {
  const all = portfolio([started(), walkTo('verkennen'), walkTo('inrichten', 2), reis]);

  it('draws one small map per journey and no person', () => {
    const page = portfolioDocument(all, nl);
    const [figure] = figuresOf(page);
    expect(figure?.table.rows).toHaveLength(4);
    const html = renderHtml(page);
    expect(reis.reizigers.filter(({ id }) => html.includes(`"${id}"`))).toEqual([]);
  });

  it('is a line of CSV per journey, in which a title is never a formula', () => {
    const csv = portfolioCsv({ ...all, rows: all.rows.map((row) => ({ ...row, titel: '=1+1' })) });
    const lines = csv.trim().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines.slice(1).every((line) => line.includes(",'=1+1,"))).toBe(true);
  });

  it('counts who has heard nothing back', () => {
    expect(all.rows.map(({ nogTerug }) => nogTerug).at(-1)).toBeGreaterThan(0);
  });
});
