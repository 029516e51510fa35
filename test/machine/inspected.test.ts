import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { createLiveReis, decide, reisMachine, route, type Rejection } from '../../src/index.js';
import { blankReis } from '../../src/steps/blank.js';
import { sampleCommand } from '../support/samples.js';
import { started } from '../support/walk.js';

describe('a refused command', () => {
  it('is emitted by an actor and seen by an inspector, and what is allowed is not', () => {
    const reis = started();
    const seen: unknown[] = [];
    const heard: Rejection[] = [];
    const actor = createActor(reisMachine, {
      input: { reis },
      inspect: (event) => {
        if (event.type === '@xstate.action' && event.action.type === 'command.refused') seen.push(event.action.params);
      },
    });
    actor.on('*', (event) => heard.push((event as unknown as { rejection: Rejection }).rejection));
    actor.start();
    const early = sampleCommand(reis, 'foto.vaststellen');
    actor.send(early);
    const refused = decide(reis, early);
    expect(heard).toEqual([refused.ok ? null : refused.rejection]);
    expect(seen).toEqual([{ code: 'command.wrong-stage' }]);
    actor.send(sampleCommand(reis, 'reiziger.toevoegen'));
    expect([heard.length, actor.getSnapshot().context.reis.seq]).toEqual([1, reis.seq + 1]);
    expect(actor.getSnapshot().can(early)).toBe(false);
  });
});

describe('a journey that nobody started', () => {
  it('has one step: to start it', () => {
    expect(route(blankReis())).toMatchObject({
      gate: null,
      open: false,
      steps: [{ command: 'reis.starten' }],
      unmended: [],
    });
  });
});

describe('a live journey', () => {
  it('takes no misspelt command, and tells nobody after it was closed', () => {
    const live = createLiveReis({ reis: started() });
    // @ts-expect-error no such command
    const misspelt = live.send({ type: 'foto.vasttellen', meta: { op: '2026-01-01T09:00:00Z', door: 'r-1' } });
    expect(misspelt.ok).toBe(false);
    const heard: unknown[] = [];
    live.subscribe((reis) => heard.push(reis));
    live.close();
    live.send(sampleCommand(live.get(), 'reiziger.toevoegen'));
    expect(heard).toEqual([]);
  });
});
