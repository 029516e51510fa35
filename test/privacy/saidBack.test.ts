import { describe, expect, it } from 'vitest';
import { gezondeBuurt } from '../../examples/gezonde-buurt/reis.js';
import { method } from '../../examples/gezonde-buurt/velden.js';
import { fold, type Fact } from '../../src/index.js';
import { redactFacts, redactedText } from '../../src/journal/index.js';
import { artefactsOf } from '../../src/assemble/index.js';

const started = method.startReis(gezondeBuurt.start);
if (!started.ok) throw new Error(started.rejection.code);
const facts: readonly Fact[] = [...started.facts, ...method.decideMany(started.reis, gezondeBuurt.commands).facts];

const backIn = (some: readonly Fact[]): string[] => fold(some).terugkoppelingen.map(({ tekst }) => tekst);
const [soep, snack] = backIn(facts);

describe('what was said back to somebody', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['its own id', 't-soep', [redactedText, snack]],
    ['whoever heard it', 'r-moeder', [redactedText, snack]],
    ['the story that it is about', 'v-soep', [redactedText, snack]],
    ['the other piece', 'm-snack', [soep, redactedText]],
    ['somebody else', 'r-onderzoeker', [soep, snack]],
  ])('goes with %s', (_what, id, left) => {
    const erased = redactFacts(facts, [id]);
    expect(backIn(erased)).toEqual(left);
    // Who heard it, when, and what was done with it stay: the journey is made of them.
    const links = fold(erased).terugkoppelingen.map(({ reizigers, materiaal, uitkomst }) => [
      reizigers,
      materiaal,
      uitkomst,
    ]);
    expect(links).toEqual([
      [['r-moeder'], ['v-soep'], 'gebruikt'],
      [['r-lijst-2'], ['m-snack'], 'bewaard'],
    ]);
  });

  it('leaves no word of itself in facts or artefacts', () => {
    const erased = redactFacts(facts, ['r-moeder']);
    const { velden } = gezondeBuurt;
    expect(JSON.stringify([erased, artefactsOf(erased, { publiek: 'kern', velden })])).not.toContain('staat vooraan');
  });
});

describe('an inzicht and a surprise', () => {
  const inzichtIn = (some: readonly Fact[]): string => fold(some).inzichten[0]!.inzicht;

  it('stay while somebody else said them too, or another piece carries them', () => {
    for (const id of ['r-moeder', 'v-soep']) expect(inzichtIn(redactFacts(facts, [id]))).toBe(inzichtIn(facts));
  });

  it('go when nobody and nothing else is left of what they came from', () => {
    const everybody = ['r-moeder', 'r-lijst-2', 'r-wethouder', 'r-onderzoeker'];
    expect(inzichtIn(redactFacts(facts, everybody))).toBe(redactedText);
    expect(inzichtIn(redactFacts(facts, ['m-verbaasd', 'm-snack', 'v-soep']))).toBe(redactedText);
    const surprise = (some: readonly Fact[]): unknown => fold(some).materiaal.find(({ id }) => id === 'm-verbaasd');
    expect(surprise(redactFacts(facts, ['r-wethouder']))).toMatchObject({ samenvatting: redactedText });
    expect(surprise(redactFacts(facts, ['r-moeder']))).toEqual(surprise(facts));
  });

  it('go with the vermoeden that stands in them', () => {
    const [inzicht] = fold(redactFacts(facts, ['iz-koken'])).inzichten;
    expect(inzicht?.vermoeden).toEqual({ vermoeden: redactedText, grond: redactedText });
  });
});
