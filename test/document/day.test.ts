import { describe, expect, test } from 'vitest';
import { writerOf } from '../../src/document/writer.js';
import { nl } from '../../src/texts/nl.js';

// One instant, written by a machine in UTC and by a person in the Netherlands.
const utc = '2014-07-13T22:30:00.000Z';
const local = '2014-07-14T00:30:00+02:00';

describe('the day of a moment in a document', () => {
  test('given a journey in a zone, when one instant is written in two ways, then both fall on the day of that zone', () => {
    const { date } = writerOf(nl, 'Europe/Amsterdam');
    expect(date(utc)).toBe('14 juli 2014');
    expect(date(local)).toBe('14 juli 2014');
  });

  test('given no zone, then the day as it was written counts', () => {
    const { date } = writerOf(nl);
    expect(date(utc)).toBe('13 juli 2014');
    expect(date(local)).toBe('14 juli 2014');
  });

  test('given a zone behind UTC, then a day without a time stays that day', () => {
    expect(writerOf(nl, 'America/New_York').date('2014-07-14')).toBe('14 juli 2014');
  });

  test('given a zone that does not exist, then the document is made with the day as it was written', () => {
    expect(writerOf(nl, 'Europe/Nergenshuizen').date(utc)).toBe('13 juli 2014');
  });
});
