import { describe, expect, it } from 'vitest';
import { fold } from '../../src/index.js';
import { eraseFacts, memoryStore, redactFacts, type JournalStore } from '../../src/journal/index.js';
import { journey } from './journey.js';

const place = { seq: 1, path: ['reiswens', 'urgentie', 0, 'uitspraak'] } as const;
const told = 'Dit kan zo niet langer.';

const begun = journey(4);

async function kept(): Promise<JournalStore> {
  const store = memoryStore();
  expect(await store.append('reis-1', begun, 0)).toEqual({ ok: true, seq: begun.length });
  return store;
}

describe('erasing in one call', () => {
  it('takes out the thing that was asked for, and says from which facts', async () => {
    const store = await kept();
    expect(await eraseFacts(store, 'reis-1', [place])).toEqual({ ok: true, seq: 4, changed: [1] });
    const read = await store.read('reis-1');
    expect(JSON.stringify(read)).not.toContain(told);
    expect(read.ok && fold(read.facts).reiswens).toEqual({
      opgave: 'Veel mensen voelen zich alleen.',
      urgentie: [{ bron: 'college', uitspraak: '[gewist]' }],
      doelen: ['Meer mensen hebben iemand.'],
    });
  });

  it('is again possible, and then says that nothing was left to take', async () => {
    const store = await kept();
    await eraseFacts(store, 'reis-1', [place]);
    expect(await eraseFacts(store, 'reis-1', [place])).toEqual({ ok: true, seq: 4, changed: [] });
  });

  it.each([
    ['an id', 'm-bestaat-niet'],
    ['the seq of a fact', 12],
    ['a part of a fact', { seq: 1, path: ['reiswens', 'urgentie', 5] }],
    ['a part of a fact that is not there', { seq: 9, path: ['reiswens'] }],
    ['what is no part', { seq: 1, path: [] }],
    ['a field that every object has', { seq: 1, path: ['constructor'] }],
  ])('refuses %s that the journey does not hold, and erases nothing', async (_what, wrong) => {
    const store = await kept();
    const answer = await eraseFacts(store, 'reis-1', [place, wrong]);
    expect('findings' in answer && answer.findings.map(({ code, path }) => [code, path])).toEqual([
      ['journal.unknown-id', ['what', 1]],
    ]);
    expect(await store.read('reis-1')).toMatchObject({ facts: begun });
  });

  it('reads again when somebody wrote meanwhile', async () => {
    const store = await kept();
    let late = true;
    const busy: JournalStore = {
      ...store,
      replace: async (...given) => {
        if (late) {
          late = false;
          await store.append('reis-1', journey(5).slice(4), 4);
        }
        return store.replace(...given);
      },
    };
    expect(await eraseFacts(busy, 'reis-1', [place])).toEqual({ ok: true, seq: 5, changed: [1] });
  });

  it('takes a text for one id, and what was asked as it was when it was asked', async () => {
    const store = await kept();
    expect(await eraseFacts(store, 'reis-1', 'm-3')).toMatchObject({ ok: true, changed: [4] });
    const asked = { seq: 1, path: ['reiswens', 'urgentie', 0] as (string | number)[] };
    const erasing = eraseFacts(store, 'reis-1', [asked]);
    asked.path.splice(0, 3, 'titel');
    await erasing;
    const read = await store.read('reis-1');
    expect(read.ok && read.facts[0]).toMatchObject({ titel: 'Minder eenzaam in de wijk' });
  });

  it('does not go on for ever', async () => {
    const store: JournalStore = { ...(await kept()), replace: async () => ({ ok: false, conflict: true, seq: 5 }) };
    expect(await eraseFacts(store, 'reis-1', [place])).toEqual({ ok: false, conflict: true, seq: 5 });
  });
});

describe('a part of a fact', () => {
  it('goes with every copy of its sentence, and leaves what stands beside it', () => {
    const [start, ...rest] = begun;
    const copied = { ...start, titel: 'dit kan zo niet langer' } as (typeof begun)[number];
    const [erased] = redactFacts([copied, ...rest], [place]);
    expect(erased).toMatchObject({ titel: '[gewist]', reiswens: { opgave: 'Veel mensen voelen zich alleen.' } });
  });

  it('that holds no text of a person stays as it is', () => {
    expect(redactFacts(begun, [{ seq: 1, path: ['instap', 'fase'] }])).toEqual(begun);
  });
});
