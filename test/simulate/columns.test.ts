import { describe, expect, it } from 'vitest';
import { column } from '../../src/simulate/index.js';
import { told } from './told.js';

describe('a column of CSV', () => {
  it.each([
    ['ends of lines within quotes', 'dagen,wat\n12,"een\n30"\n14,x\n', [12, 14]],
    ['doubled quotes', 'wat,dagen\n"zei ""30, of 31""",7\n', [7]],
    ['a separator within quotes in the first line', '"a;b",dagen\nx,1\n', [1]],
    [
      'a mark of byte order, ends of lines of Windows, empty lines and fields',
      '\uFEFFdagen;w\r\n1,5;a\r\n\r\n;b\r\n2;c',
      [1.5, 2],
    ],
    ['ends of lines of old machines', 'dagen\r1\r2', [1, 2]],
    ['empty fields behind the last column', 'dagen,wat\n1,a,,\n', [1]],
    ['points behind semicolons', 'dagen;wat\n1.5;a\n2;b', [1.5, 2]],
    ['powers of ten and signs', 'dagen\n+1e2\n-.5\n3.', [100, -0.5, 3]],
  ])('holds %s', (_, csv, values) => {
    expect(column(csv, 'dagen')).toEqual(values);
  });

  it.each([
    [
      'a decimal comma between commas',
      'dagen,wat\n12,5,raad\n',
      'Expected 2 fields on line 2, not 3: is a comma that of a decimal?',
    ],
    ['a decimal comma in the only column', 'dagen\n1\n12,5\n', 'Expected 1 fields on line 3'],
    [
      'a point of thousands',
      'dagen;wat\n1.234;a\n12,5;b',
      'Expected decimal commas in column dagen, and no point on line 2',
    ],
    ['a point of thousands and a comma', 'dagen;wat\n1.234,5;a', 'no point on line 2'],
    ['two columns of one name', 'dagen,dagen\n2,1\n', 'Expected one column dagen'],
    ['another base', 'dagen\n0x10\n', 'Expected a number in column dagen on line 2'],
    [
      'words, behind a field of two lines',
      'wat,dagen\n"a\nb",1\nc,veel\n',
      'Expected a number in column dagen on line 4',
    ],
    ['a number that is none', 'dagen\n1e999\n', 'on line 2'],
  ])('refuses %s', async (_, csv, refusal) => {
    expect(await told(() => column(csv, 'dagen'))).toContain(refusal);
  });
});
