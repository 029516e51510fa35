import { redactFacts } from 'aanpakken-met-impact/journal';
import type { Fact } from 'aanpakken-met-impact';
import { describe, expect, it } from 'vitest';
import { journey } from './journey.js';

const gone = '[gewist]';
const [found] = journey(3).filter(({ type }) => type === 'materiaal.toegevoegd') as Fact<'materiaal.toegevoegd'>[];

/** Two pieces of materiaal that were told in the same words. */
function twice(titel: string, samenvatting: string): readonly Fact[] {
  const materiaal = { ...found!.materiaal, titel, samenvatting } as Fact<'materiaal.toegevoegd'>['materiaal'];
  return ['m-8', 'm-9'].map((id, place): Fact => ({ ...found!, seq: place + 1, materiaal: { ...materiaal, id } }));
}

/** What is left of the words of the second piece after the first was erased. */
function left(titel: string, samenvatting: string): unknown {
  const [, second] = redactFacts(twice(titel, samenvatting), ['m-8']) as readonly Fact<'materiaal.toegevoegd'>[];
  const { materiaal } = second!;
  return [materiaal.titel, 'samenvatting' in materiaal && materiaal.samenvatting];
}

describe('after one piece was erased, another that was told in the same words', () => {
  it('loses a sentence: four words or more', () => {
    expect(left('Titel', 'Zij zei het zo.')).toEqual(['Titel', gone]);
    expect(left('Titel', 'Zij zei het zo, en nog meer.')).toEqual(['Titel', gone]);
  });

  it('keeps a few words, however they are spaced: anybody says those', () => {
    for (const words of ['Zij zei het.', ' In de wijk', 'In de wijk ', 'In  de \n wijk'])
      expect(left('Titel', words)).toEqual(['Titel', words]);
  });

  it('keeps a short title, and loses one that is a sentence: people write those in titles too', () => {
    expect(left('Een titel van vijf', 'Zij zei het zo.')).toEqual([gone, gone]);
    expect(left('Een titel, drie', 'Zij zei het zo.')).toEqual(['Een titel, drie', gone]);
  });

  it('stays the same fact when it held no sentence', () => {
    const facts = twice('Titel', 'Kort.');
    expect(redactFacts(facts, ['m-8'])[1]).toBe(facts[1]);
  });
});
