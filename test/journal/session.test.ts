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

  it('sends what is not looked at yet: nothing was shown, so nothing is expected', async () => {
    const sent = await reisSession(await kept(), 'reis-1').send(traveller(1));
    expect(sent.ok).toBe(true);
  });

  it('shows what was sent while its last reader left, and does not refuse the next as a conflict', async () => {
    const session = reisSession(await kept(), 'reis-1');
    await when(session, () => session.get().status === 'open');
    const stop = session.subscribe(() => undefined);
    const sending = session.send(traveller(1));
    stop();
    expect((await sending).ok).toBe(true);
    expect(session.get().reis.seq).toBe(2);
    expect((await session.send(traveller(2))).ok).toBe(true);
  });

  it('shows nothing of an opening that was given up for a later one', async () => {
    const store = await kept();
    const slow: (() => void)[] = [];
    let asked = 0;
    const read: typeof store.read = async (...given) => {
      asked += 1;
      const [mine, answer] = [asked, await store.read(...given)];
      if (mine === 1) await new Promise<void>((resolve) => slow.push(resolve));
      return answer;
    };
    const session = reisSession({ ...store, read }, 'reis-1');
    session.subscribe(() => undefined)();
    await new Promise((resolve) => setTimeout(resolve));
    const other = await openReis(store, 'reis-1');
    if (other.ok) await other.reis.send(traveller(1));
    const stop = session.subscribe(() => undefined);
    await when(session, () => session.get().status === 'open');
    expect(session.get().reis.seq).toBe(2);
    slow[0]?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect([slow.length, session.get().reis.seq]).toEqual([1, 2]);
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
  it('decides what was sent, whatever the sender writes into it afterwards', async () => {
    const opened = await openReis(await kept(), 'reis-1');
    if (!opened.ok) throw new Error('not opened');
    const session = reisSession(await kept(), 'reis-1');
    for (const send of [opened.reis.send, session.send]) {
      const command = structuredClone(traveller(1));
      const sending = send(command);
      Object.assign(command.reiziger, { id: 'r-2' });
      const sent = await sending;
      expect(sent.ok && sent.reis.reizigers.at(-1)?.id).toBe('r-1');
    }
  });

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
