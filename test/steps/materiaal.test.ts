import { describe, expect, it } from 'vitest';
import { decide, fold, type Materiaal, type Reis } from '../../src/index.js';
import { shownMateriaal } from '../../src/rules/materiaal.js';
import { sampleCommand } from '../support/samples.js';
import { after, walkTo } from '../support/walk.js';

type Add = Partial<Materiaal> & { id: string };

const add = (reis: Reis, materiaal: Add): Reis =>
  after(decide(reis, sampleCommand(reis, 'materiaal.toevoegen', { materiaal })));
const merge = (reis: Reis, id: string, samengevoegdUit: string[]) =>
  decide(reis, sampleCommand(reis, 'materiaal.corrigeren', { materiaal: { id, samengevoegdUit } }));
const shown = (reis: Reis): string[] => shownMateriaal(reis).map(({ id }) => id);

const three = ['m-1', 'm-2', 'm-3'].reduce((reis, id) => add(reis, { id }), walkTo('verkennen'));

describe('merging contributions', () => {
  it('shows what they were merged into, and keeps every voice', () => {
    const reis = after(merge(three, 'm-3', ['m-1', 'm-2']));
    expect([shown(reis), reis.materiaal.length]).toEqual([['m-3'], 3]);
  });

  it('can be taken back', () => {
    const merged = after(merge(three, 'm-3', ['m-1', 'm-2']));
    expect(shown(after(merge(merged, 'm-3', ['m-1'])))).toEqual(['m-2', 'm-3']);
  });

  it('never makes two pieces disappear into each other, however far apart', () => {
    const chain = after(merge(after(merge(three, 'm-2', ['m-1'])), 'm-3', ['m-2']));
    expect(shown(chain)).toEqual(['m-3']);
    for (const id of ['m-1', 'm-2'])
      expect(merge(chain, id, ['m-3'])).toMatchObject({
        rejection: { findings: [{ code: 'stap.verwijzing-bestaat', path: ['materiaal', 'samengevoegdUit', 0] }] },
      });
    expect(merge(three, 'm-1', ['m-1']).ok).toBe(false);
  });
});

describe('erasing materiaal', () => {
  const merged = after(merge(three, 'm-3', ['m-1']));
  const erase = (reis: Reis, materiaal: string): Reis =>
    after(decide(reis, sampleCommand(reis, 'materiaal.wissen', { materiaal })));

  it('leaves a stone and no words', () => {
    const reis = erase(three, 'm-2');
    expect(reis.gewist).toEqual([{ id: 'm-2', op: reis.op, reden: 'verzoek' }]);
    expect(JSON.stringify(reis.materiaal)).not.toContain('m-2');
  });

  it('shows again what had been merged into it', () => {
    expect(shown(erase(merged, 'm-3'))).toEqual(['m-1', 'm-2']);
  });

  it('keeps its id taken, so that old references never point to something else', () => {
    const reis = erase(three, 'm-2');
    const again = sampleCommand(reis, 'materiaal.toevoegen', { materiaal: { id: 'm-2' } });
    expect(decide(reis, again)).toMatchObject({ rejection: { findings: [{ code: 'stap.id-nieuw' }] } });
  });
});

it('a journey of nothing has nothing to show', () => {
  expect(shown(fold([]))).toEqual([]);
});
