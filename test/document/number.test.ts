import { describe, expect, test } from 'vitest';
import { euro } from '../../src/document/kosten.js';
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

  test('given a zero with a sign, then it is zero: nobody writes minus nothing', () => {
    expect([number(-0), number(-0, 2), number(-0.004, 2), number(-0.005, 2), number(-1e-7)]).toEqual([
      '0',
      '0,00',
      '0,00',
      '-0,01',
      '-0,0000001',
    ]);
  });

  test('given a large number, then thousands stand apart as the language has it', () => {
    expect([number(1_234_567.5), writerOf(en, { taal: 'en' }).number(1_234_567.5)]).toEqual([
      '1.234.567,5',
      '1,234,567.5',
    ]);
  });
});

describe('an amount in a document', () => {
  const amounts = (language: typeof nl) =>
    [12_050_050, 12_050_000, 5, 0].map((cents) => euro(writerOf(language), cents));

  test('given cents, then there are always two of them, and none where there are none', () => {
    expect(amounts(nl)).toEqual(['€ 120.500,50', '€ 120.500', '€ 0,05', '€ 0']);
  });
});

describe('a date in a document', () => {
  const { date } = writerOf(nl);

  test('given a year or a month, then no day is made up', () => {
    expect([date('2023'), date('2023-05'), date('2023-05-31')]).toEqual(['2023', 'mei 2023', '31 mei 2023']);
  });
});
