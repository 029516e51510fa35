import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands, reis } from '../../examples/one-round.js';
import { leavesOf } from '../../src/schemas/basis/leaves.js';
import { payloadOf } from '../../src/steps/steps.js';

describe('the smallest whole round', () => {
  it('goes from a wish to the second version of the programma', () => {
    const { fase, ronde, programmas } = reis.get();
    expect([fase, ronde, programmas.map(({ versie }) => versie)]).toEqual(['doenEnLeren', 2, [1, 2]]);
  });

  it('takes 23 steps, none of them of format 3, and fits on a page', () => {
    // Under rules version 1 it took nine more: five angles without materiaal, one doelgroep, three meeting places.
    expect(commands).toHaveLength(23);
    expect(readFileSync('examples/one-round.ts', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(80);
    const added = /^(inzicht|indicator|leervraag|terugkoppeling)\.|\.(loslaten|verbinden)$/;
    expect(commands.filter((type) => added.test(type))).toEqual([]);
  });

  it('asks for no field that format 2 did not ask for: 95 in these commands, as before', () => {
    const required = [...new Set(commands)].flatMap((type) =>
      Object.values(payloadOf(type as Parameters<typeof payloadOf>[0])).flatMap((schema) =>
        leavesOf(schema)
          .filter((leaf) => leaf.required)
          .map(({ path }) => path.join('.')),
      ),
    );
    expect(required.length).toBe(95);
  });

  it('is the first example of the guide, word for word', () => {
    const [, region = ''] = readFileSync('examples/one-round.ts', 'utf8').split(
      /^\/\/ #(?:region one-round|endregion)\n?/m,
    );
    const guide = readFileSync('docs/guide/municipal-developer.md', 'utf8');
    const [, first = ''] = guide.split('```ts\n');
    expect(region.length).toBeGreaterThan(1_000);
    expect(first.startsWith(region)).toBe(true);
  });
});
