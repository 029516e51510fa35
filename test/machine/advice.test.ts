import { describe, expect, it } from 'vitest';
import { createMethod, decide, explain, firstAdvice, maximumAdvice } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { sampleCommand } from '../support/samples.js';
import { after, followRoute, started, walkTo } from '../support/walk.js';

const { rules } = createMethod();
const sourceOf = (id: string | undefined): string => rules.find((one) => one.id === id)?.source ?? '';
const withNiveaus = (niveaus: object[]) => started({ spelregels: { niveaus } });

describe('advice', () => {
  const { advice } = explain(followRoute(walkTo('verkennen')), 'foto.vaststellen');

  it('of the text comes before what follows from it, and that before what is ours', () => {
    const nearness = advice.map(({ rule }) =>
      sourceOf(rule).startsWith('«') ? 0 : sourceOf(rule).includes('«') ? 1 : 2,
    );
    expect(nearness.length).toBeGreaterThan(maximumAdvice);
    expect(nearness).toEqual(nearness.toSorted((one, other) => one - other));
  });

  it('is shown three at first, each of another rule, and the rest is counted', () => {
    const { first, rest } = firstAdvice(advice);
    expect(first).toHaveLength(maximumAdvice);
    expect(new Set(first.map(({ rule }) => rule)).size).toBe(first.length);
    expect(first.length + rest).toBe(advice.length);
    expect(firstAdvice([], 3)).toEqual({ first: [], rest: 0 });
    expect(firstAdvice(advice, 1).first).toEqual(advice.slice(0, 1));
  });

  it('that a journey switched off is not given, and stands in no receipt', () => {
    const quiet = (regel: string): Reis => withNiveaus([{ regel, niveau: 'uit' }]);
    const ready = followRoute(quiet('opdracht.afbakening'));
    expect(explain(ready, 'opdracht.vaststellen').advice.map(({ code }) => code)).not.toContain('opdracht.afbakening');
    const adopted = after(decide(ready, sampleCommand(ready, 'opdracht.vaststellen')));
    const verdicts = adopted.vastgesteld[0]!.receipt.verdicts.map(({ rule }) => rule);
    expect(verdicts).not.toContain('opdracht.afbakening');
    expect(verdicts).toContain('opdracht.tekst-compleet');
  });

  it('is all that can be switched off: what the text asks is never silent', () => {
    for (const regel of ['foto.leefwereld-gehoord', 'opdracht.door-opdrachtgever'])
      expect(() => withNiveaus([{ regel, niveau: 'uit' }])).toThrow('stap.spelregels-bekend');
  });

  it('that a journey requires blocks there, and can be explained', () => {
    const strict = walkTo('verkennen', 1, withNiveaus([{ regel: 'foto.bron-bekend', niveau: 'vereist' }]));
    const { materiaal } = sampleCommand(strict, 'materiaal.toevoegen');
    const { bron: _bron, ...without } = materiaal;
    const bare = after(decide(strict, { ...sampleCommand(strict, 'materiaal.toevoegen'), materiaal: without }));
    expect(explain(bare, 'foto.vaststellen').findings.map(({ code }) => code)).toContain('foto.bron-bekend');
    const toelichting = { regel: 'foto.bron-bekend' };
    const explained = after(decide(bare, sampleCommand(bare, 'regel.toelichten', { toelichting })));
    expect(explain(explained, 'foto.vaststellen').explained.map(({ rule }) => rule)).toEqual(['foto.bron-bekend']);
  });
});
