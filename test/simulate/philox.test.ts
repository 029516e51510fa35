import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { philox } from '../../src/simulate/random/philox.js';

const vectors = '../shared/specs/rng/philox-kat.txt';

function answer(counterAndKey: readonly string[]): string[] {
  const out = new Uint32Array(4);
  const [c0 = 0, c1 = 0, c2 = 0, c3 = 0, k0 = 0, k1 = 0] = counterAndKey.map((word) => Number.parseInt(word, 16));
  philox(out, c0, c1, c2, c3, k0, k1);
  return [...out].map((word) => word.toString(16).padStart(8, '0'));
}

describe('chance', () => {
  it.each([
    ['00000000 00000000 00000000 00000000 00000000 00000000', '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
    ['ffffffff ffffffff ffffffff ffffffff ffffffff ffffffff', '408f276d 41c83b0e a20bc7c6 6d5451fd'],
    ['243f6a88 85a308d3 13198a2e 03707344 a4093822 299f31d0', 'd16cfe09 94fdcceb 5001e420 24126ea1'],
  ])('of counter and key %s is %s', (input, expected) => {
    expect(answer(input.split(' '))).toEqual(expected.split(' '));
  });

  it.skipIf(!existsSync(vectors))(
    'is that of the published vectors (skipped where ../shared/specs/rng is absent)',
    () => {
      const lines = readFileSync(vectors, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('philox4x32 10'))
        .map((line) => line.trim().split(/\s+/).slice(2));
      expect(lines).toHaveLength(3);
      expect(lines.map((words) => answer(words.slice(0, 6)))).toEqual(lines.map((words) => words.slice(6)));
    },
  );
});
