import { describe, expect, test } from 'vitest';
import { assembleReisverslag } from '../../src/assemble/index.js';
import { reisverslagDocument } from '../../src/document/index.js';
import { dagOp, eindeVan, jaarOp } from '../../src/document/reeks.js';
import { fold } from '../../src/index.js';
import { writerOf } from '../../src/document/writer.js';
import { nl } from '../../src/texts/nl.js';
import { rotterdamFacts } from './gallery.js';

// One instant, written by a machine in UTC and by a person in the Netherlands.
const utc = '2014-07-13T22:30:00.000Z';
const local = '2014-07-14T00:30:00+02:00';

describe('the day of a moment in a document', () => {
  test('given a journey in a zone, when one instant is written in two ways, then both fall on the day of that zone', () => {
    const { date } = writerOf(nl, { tijdzone: 'Europe/Amsterdam' });
    expect(date(utc)).toBe('14 juli 2014');
    expect(date(local)).toBe('14 juli 2014');
  });

  test('given no zone, then the day as it was written counts', () => {
    const { date } = writerOf(nl);
    expect(date(utc)).toBe('13 juli 2014');
    expect(date(local)).toBe('14 juli 2014');
  });

  test('given a zone behind UTC, then a day without a time stays that day', () => {
    expect(writerOf(nl, { tijdzone: 'America/New_York' }).date('2014-07-14')).toBe('14 juli 2014');
  });

  test('given a journey in a zone, then what is sorted and drawn falls on the day that is printed', () => {
    const { day } = writerOf(nl, { tijdzone: 'Europe/Amsterdam' });
    expect([day(utc), day(local), day('2014-07-14')]).toEqual(['2014-07-14', '2014-07-14', '2014-07-14']);
  });

  test('given a zone that does not exist, then the document is made with the day as it was written', () => {
    expect(writerOf(nl, { tijdzone: 'Europe/Nergenshuizen' }).date(utc)).toBe('13 juli 2014');
  });
});

describe('the drawings over time', () => {
  test('given a zone, then a moment just before midnight of UTC is drawn on the next day', () => {
    const facts = rotterdamFacts();
    const artefact = assembleReisverslag(fold(facts), { publiek: 'kern', versie: 2, facts });
    const [first] = artefact.momenten ?? [];
    const moved = (artefact.momenten ?? []).map((one) =>
      one === first ? { ...one, op: '2019-03-03T23:30:00.000Z' } : one,
    );
    const daysOf = (tijdzone: string | undefined): string[] =>
      reisverslagDocument({ ...artefact, momenten: moved, kop: { ...artefact.kop, tijdzone } }, nl).blocks.flatMap(
        (block) =>
          block.type === 'figure' && block.drawing.title === nl.document.sectie.tijdlijn
            ? block.table.rows.map((row) => row[0]?.map(({ text }) => text).join('') ?? '')
            : [],
      );
    expect(daysOf(undefined)).toContain('3 maart 2019');
    expect(daysOf('Europe/Amsterdam')).not.toContain('3 maart 2019');
    expect(daysOf('Europe/Amsterdam')).toContain('4 maart 2019');
  });

  test('given a zone, then the day of a moment is a day of ISO', () => {
    expect(writerOf(nl, { tijdzone: 'Europe/Amsterdam' }).day(utc)).toBe('2014-07-14');
    expect(writerOf(nl).day(utc)).toBe('2014-07-13');
    expect(writerOf(nl, { tijdzone: 'America/New_York' }).day('2014-07-14')).toBe('2014-07-14');
  });
});

describe('a place on the axis of years', () => {
  test.each(['2022-01-01', '2012-07-01', '2024-02-29', '1999-12-31', '0900-03-30'])(
    'is the day that it was made of: %s',
    (day) => {
      expect(dagOp(jaarOp(day))).toBe(day);
    },
  );

  test('ends the last day of a year where the next year begins', () => {
    expect(eindeVan('2025-12-31')).toBe(jaarOp('2026-01-01'));
  });
});
