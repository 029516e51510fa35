import { describe, expect, test } from 'vitest';
import { writerOf } from '../../src/document/writer.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';

describe('a number in a document', () => {
  const { number } = writerOf(nl);

  test('given two values that people wrote, then they are not printed alike', () => {
    expect([number(6.504), number(6.5), number(0.004), number(0), number(-2.125)]).toEqual([
      '6,504',
      '6,5',
      '0,004',
      '0',
      '-2,125',
    ]);
  });

  test('given what a calculation made, then it has two decimals, and is not nothing when it is small', () => {
    expect([number(1 / 3), number(0.1 + 0.2), number(1 / 3_000), number(5e-7)]).toEqual([
      '0,33',
      '0,3',
      '0,00033',
      '0,0000005',
    ]);
  });

  test('given a large number, then thousands stand apart as the language has it', () => {
    expect([number(1_234_567.5), writerOf(en, { taal: 'en' }).number(1_234_567.5)]).toEqual([
      '1.234.567,5',
      '1,234,567.5',
    ]);
  });
});
