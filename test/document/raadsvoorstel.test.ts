import { describe, expect, it } from 'vitest';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { assembleProgramma, assembleReisverslag } from '../../src/assemble/index.js';
import { raadsvoorstelDocument } from '../../src/document/index.js';
import { renderMarkdown } from '../../src/render/index.js';
import { nl } from '../../src/texts/nl.js';
import { rotterdamFacts, rotterdamReis } from './gallery.js';

const options = { publiek: 'gemeente', verhalen: rotterdam.verhalen, facts: rotterdamFacts() } as const;
const programma = assembleProgramma(rotterdamReis(), { ...options, versie: 2 });
const reisverslag = assembleReisverslag(rotterdamReis(), { ...options, versie: 1 });
const chapters = (markdown: string): string[] =>
  [...markdown.matchAll(/^## (?:<a[^>]*><\/a>)?(.*)$/gm)].map(([, name = '']) => name);

describe('a raadsvoorstel', () => {
  it('says in the order of a council what is asked, what changed, goals, risks and the account', () => {
    expect(chapters(renderMarkdown(raadsvoorstelDocument({ programma, reisverslag }, nl)))).toEqual([
      'Samenvatting',
      'Wat er nieuw is in deze versie',
      'Doelen en cijfers',
      'Geld',
      'Wat inwoners zeiden',
      "Wat wij niet weten, en risico's",
      'Verantwoording',
    ]);
  });

  it('asks for what the programma asks, with whom it asks', () => {
    const asking = {
      ...programma,
      programma: { ...programma.programma!, beslispunten: [{ id: 'b-1', wat: 'Stel het doel vast.', aan: 'raad' }] },
      kosten: { totaal: 12_345_600, perJaar: [{ jaar: 2019, bedrag: 12_345_600 }], perInspanning: [] },
    };
    const said = renderMarkdown(raadsvoorstelDocument({ programma: asking }, nl));
    expect(chapters(said)[0]).toBe('Wat wij van u vragen');
    expect(said).toContain('| Stel het doel vast. | raad |');
    expect(said).toContain('| 2019 | € 123.456 |');
  });
});
