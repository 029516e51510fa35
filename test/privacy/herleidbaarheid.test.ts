import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { detectHerleidbaarheid } from '../../src/privacy/index.js';
import { rotterdamFacts } from './rotterdam.js';

const traces = (text: string): string[] => detectHerleidbaarheid(text).map(({ spoor }) => spoor);

/** What each kind looks like when people write it. */
const written: Readonly<Record<string, readonly string[]>> = {
  bsn: [
    '111222333',
    '111 222 333',
    '111.222.333',
    '1112.22.333',
    '1112 22 333',
    '111-222-333',
    '11 12 22 333',
    '111\u00A0222\u00A0333',
  ],
  email: ['jan.jansen@example.nl', 'j_de-vries+zorg@mail.example.co.uk', 'rené@example.org'],
  telefoon: [
    '06-12345678',
    '0612345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '010 234 5678',
    '(010) 234 56 78',
    '0181-612345',
    '+31 6 12345678',
    '+31612345678',
    '+31 (0)6 1234 5678',
    '+31(0)10-2345678',
    '0031 6 12345678',
    '+32 470 12 34 56',
    '+90 532 123 45 67',
  ],
  postcodeMetNummer: [
    '3011 AA 12',
    '3011AA 12',
    '3011aa 12',
    '3011 aa, 12',
    '3011 AA nr. 12',
    'Dorpsstraat 12, 3011 AA',
    'Dorpsstraat 12a, 3011AA',
    '12-3, 3011 AB',
  ],
  iban: [
    'NL91 ABNA 0417 1643 00',
    'NL91ABNA0417164300',
    'nl91 abna 0417 1643 00',
    'NL91.ABNA.0417.1643.00',
    'NL 91 ABNA 04 17 16 43 00',
    'BE68 5390 0754 7034',
    'DE89 3704 0044 0532 0130 00',
  ],
  kenteken: [
    'AB-12-34',
    '12-34-AB',
    '12-AB-34',
    'BD-12-FG',
    'BD-FG-12',
    '12-BD-FG',
    '12-BDF-3',
    '1-BDF-23',
    'BD-123-F',
    'B-123-DF',
    'BDF-12-G',
    'B-12-DFG',
    '1-BD-234',
    '123-BD-4',
    'bd-123-f',
    'kenteken BD123F',
    'kenteken: 12 BDF 3',
    'Nummerbord is bd123f',
  ],
  geboortedatum: [
    'geboren op 3 mei 1948',
    'geb. 03-05-1948',
    'geb. 3.5.1948',
    "geboren 3 mei '48",
    'Geboortedatum: 1948-05-03',
    'geboren op de derde mei 1948',
    'geboren op drie mei negentienachtenveertig',
    'geboren in mei 1948',
    '3 mei 1948 geboren',
    'jarig op 3 mei',
    'zijn verjaardag is 12 december',
    'born on May 3, 1948',
    'born on the third of May 1948',
  ],
};

describe('a text that points at somebody', () => {
  it.each(Object.entries(written).flatMap(([spoor, all]) => all.map((text) => [spoor, text] as const)))(
    'is found: %s, %s',
    (spoor, text) => {
      for (const [before, after] of [
        ['', ''],
        ['Zij zei: ', ', en toen niets.'],
        ['(', ')'],
        ['Nr.', '.'],
        ['zie ', ' van Jan op maandag'],
      ] as const) {
        const whole = `${before}${text}${after}`;
        const found = detectHerleidbaarheid(whole);
        expect([whole, found.map((one) => one.spoor)]).toEqual([whole, [spoor]]);
        // What stands around it is not marked along.
        expect(found[0]!.to).toBeLessThanOrEqual(before.length + text.length + (spoor === 'geboortedatum' ? 1 : 0));
      }
    },
  );

  it.each([
    'Er kwamen 123456789 bezoekers.',
    'Het kostte € 111.222.333 en daarna 111.222.333 euro.',
    'In 2014 daalde het van 56 naar 53 procent, van 1.200 naar 900 mensen.',
    'In 2012 en 2014, van 2012 tot 2016, 1200 in 2014, 2016 is 3 keer 2017 op 4.',
    'De periode 2014-2018 in Rotterdam, wijk 3011 en omgeving.',
    'Om 12, 2014 en 2016; in groep 8, 2015 de rest.',
    'De buurt BU05991012 in wijk WK059912 van gemeente GM0599.',
    'NL00 ABNA 0000 0000 00 bestaat niet',
    'Kinderen van 4-tot-12 en 8-tot-12 jaar, 24-7-zorg, 1-op-1, 3-mei-20.',
    'Op 3 mei 2024 was het overleg; het plan is geboren uit nood.',
    'Het idee werd geboren in de wijk, met 12 mensen en 0,5 fte.',
    'Wmo 2015, artikel 2.1.3, lid 4; ISBN 978-90-01-23456-7.',
  ])('is not: %s', (text) => {
    expect(traces(text)).toEqual([]);
  });

  it('is no word of the Rotterdam journey or of its stories', () => {
    const texts: string[] = [];
    JSON.stringify([rotterdamFacts(), [...rotterdam.verhalen]], (key, value: unknown) => {
      if (typeof value === 'string' && key !== 'url') texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => traces(text).length > 0)).toEqual([]);
  });

  it('is found without an exception, in order, within the text, and is never repeated', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(...Object.values(written).flat()),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        const found = detectHerleidbaarheid(text);
        expect(found.every((one, place) => one.from < one.to && one.from >= (found[place - 1]?.from ?? 0))).toBe(true);
        expect(found.every(({ to }) => to <= text.length)).toBe(true);
        expect(found.every((one) => Object.keys(one).join() === 'spoor,from,to')).toBe(true);
      }),
    );
  });

  // A pattern that tries every way to read a long text would not come back from these.
  it.each([
    'a1-',
    '1',
    '1 ',
    '0',
    'NL91 ',
    '+31',
    '3011 AA ',
    'a.',
    'a@',
    'geboren ',
    'geboren op drie ',
    '12-',
    'kenteken ',
    ' ',
  ])('is found behind twenty thousand times «%s»', (piece) => {
    const text = `${piece.repeat(20_000)}\nmail: jan@example.nl`;
    expect(traces(text)).toContain('email');
  });
});
