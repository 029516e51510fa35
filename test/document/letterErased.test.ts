import { describe, expect, test } from 'vitest';
import { artefactsOf } from '../../src/assemble/index.js';
import { terugkoppelbriefDocument } from '../../src/document/index.js';
import { feedbackFor } from '../../src/insight/index.js';
import { redactFacts } from '../../src/journal/index.js';
import { renderMarkdown } from '../../src/render/index.js';
import type { Publiek } from '../../src/schemas/index.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { fold } from '../../src/index.js';
import { materiaal, play, step, toDoing } from '../faults/mini.js';

const before = toDoing.findIndex(({ type }) => type === 'programma.opstellen');
const played = play([
  ...toDoing.slice(0, before),
  materiaal('2012-04-02', 'weg', ['feit', 'lokalePraktijk', 'praktijk'], { publiek: 'netwerk' }),
  step('materiaal.wissen', '2012-04-04', { materiaal: 'weg', reden: 'verzoek' }),
  ...toDoing.slice(before),
]);
const brought = played.facts.find((fact) => fact.type === 'materiaal.toegevoegd' && fact.materiaal.id === 'weg');

function letter(publiek: Publiek, facts = played.facts, texts = nl): string {
  const answer = feedbackFor(fold(facts), 'weg', { publiek, facts });
  const document = terugkoppelbriefDocument({ ...answer, artefacten: artefactsOf(facts, { publiek }) }, texts);
  return document === undefined ? '' : renderMarkdown(document);
}

describe('a letter about a piece that was erased', () => {
  test('says on which day and why, to who saw it, and names nothing of it', () => {
    for (const facts of [played.facts, redactFacts(played.facts, [brought?.seq ?? 0])])
      for (const publiek of ['netwerk', 'kern'] as const) {
        const said = letter(publiek, facts);
        expect(said).toContain('- Een bijdrage is gewist op 4 april 2012. Reden: op verzoek.');
        expect(said).not.toContain('Wij vonden geen bijdrage');
        expect(said).not.toContain('Titel weg');
      }
    expect(letter('kern', played.facts, en)).toContain('was erased on 4 April 2012');
  });

  test('says nothing of it to who never saw it', () => {
    const said = letter('openbaar');
    expect(said).toContain('Wij vonden geen bijdrage die wij hier mogen noemen.');
    expect(said).not.toMatch(/4 april|op verzoek/);
  });
});
