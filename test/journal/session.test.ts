import { describe, expect, it } from 'vitest';
import { memoryStore, openReis, reisSession } from '../../src/journal/index.js';
import { startReis, type Fact } from '../../src/index.js';
import { opening, traveller } from './journey.js';

async function kept() {
  const store = memoryStore();
  const started = startReis(opening());
  if (!started.ok) throw new Error(started.rejection.code);
  await store.append('reis-1', started.facts, 0);
  return store;
}

/** The first view for which this holds. */
const when = async (session: ReturnType<typeof reisSession>, holds: () => boolean): Promise<void> => {
  await new Promise<void>((resolve) => {
    const stop = session.subscribe(() => {
      if (!holds()) return;
      stop();
      resolve();
    });
    if (holds()) resolve();
  });
};

describe('a journey for a screen', () => {
  it('opens when somebody looks, follows others, and shows one value at a time', async () => {
    const store = await kept();
    const session = reisSession(store, 'reis-1');
    expect([session.get().status, session.get().reis.seq]).toEqual(['opening', 0]);
    await when(session, () => session.get().status === 'open');
    const view = session.get();
    expect(session.get()).toBe(view);
    expect([view.reis.seq, view.route.gate, view.steps.length > 30]).toEqual([1, 'foto', true]);
    expect(view.steps).toBe(view.steps);
    const other = await openReis(store, 'reis-1');
    if (!other.ok) throw new Error('not opened');
    const seen = when(session, () => session.get().reis.seq === 2);
    await other.reis.send(traveller(1));
    await seen;
    expect(session.get().reis.reizigers.at(-1)?.id).toBe('r-1');
  });

  it('sends what expects the journey as it is shown: a conflict says what was done since, and by whom', async () => {
    const store = await kept();
    const [mine, theirs] = [reisSession(store, 'reis-1'), await openReis(store, 'reis-1')];
    if (!theirs.ok) throw new Error('not opened');
    await when(mine, () => mine.get().status === 'open');
    const stop = mine.subscribe(() => undefined);
    await theirs.reis.send(traveller(1));
    const sent = await mine.send({ ...traveller(2), expectedSeq: 1 });
    expect(sent).toMatchObject({
      ok: false,
      rejection: { code: 'conflict' },
      since: [{ seq: 2, type: 'reiziger.toegevoegd', door: 'r-anna' }],
    });
    expect(mine.get().rejection?.code).toBe('conflict');
    const again = await mine.send(traveller(2));
    expect([again.ok, mine.get().rejection]).toEqual([true, null]);
    stop();
  });

  it('that cannot be opened says why', async () => {
    const session = reisSession(memoryStore(), 'not an id');
    await when(session, () => session.get().status === 'failed');
    expect(session.get().findings.map(({ code }) => code)).toEqual(['journal.id']);
    const sent = await session.send(traveller(1));
    expect(sent.ok).toBe(false);
  });
});

describe('an open journey', () => {
  it('tells every fact, its own and that of another, and every refusal', async () => {
    const store = await kept();
    const [one, two] = await Promise.all([openReis(store, 'reis-1'), openReis(store, 'reis-1')]);
    if (!one.ok || !two.ok) throw new Error('not opened');
    const heard: Fact[] = [];
    const refused: string[] = [];
    one.reis.onFact((fact) => heard.push(fact));
    one.reis.onRejected(({ code }) => refused.push(code));
    await one.reis.send(traveller(1));
    await two.reis.send(traveller(2));
    await one.reis.refresh();
    await one.reis.send(traveller(2));
    expect(heard.map(({ seq }) => seq)).toEqual([2, 3]);
    expect(refused).toEqual(['rules.unmet']);
    expect(one.reis.explain('opdracht.vaststellen').allowed).toBe(false);
  });
});
