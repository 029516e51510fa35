import { getShortestPaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import { reisMachine, route, type Command } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { tableOf } from '../../src/machine/table.js';
import { commandTypes } from '../../src/steps/parse.js';
import { disagreements, walk } from '../support/agreement.js';
import { sampleCommand } from '../support/samples.js';
import { followRoute, started, walkTo } from '../support/walk.js';

/** One journey per stage, before and after following the route to its gate. */
const journeys: readonly Reis[] = (['reiswens', 'verkennen', 'inrichten', 'doenEnLeren'] as const).flatMap((fase) => [
  walkTo(fase),
  followRoute(walkTo(fase)),
]);

describe('decide, explain, can, transition and an actor', () => {
  it('agree at every step of random walks, and replaying the facts gives the same journey', () => {
    for (const seed of [1, 2, 3]) {
      const { wrong, allowed, seen } = walk(seed, 700);
      expect(wrong).toEqual([]);
      expect(allowed).toBeGreaterThan(100);
      expect(seen.size).toBeGreaterThan(100);
    }
  });

  it('agree on every command in every stage', () => {
    for (const reis of journeys) {
      for (const type of commandTypes) {
        const command = sampleCommand(reis, type);
        expect([reis.fase, type, disagreements(reis, command)]).toEqual([reis.fase, type, []]);
        const stranger = { ...command, meta: { ...command.meta, door: 'r-vreemde' } };
        expect([reis.fase, type, disagreements(reis, stranger)]).toEqual([reis.fase, type, []]);
      }
    }
  });

  it('agree on what is no command at all', () => {
    for (const reis of journeys) {
      for (const junk of [
        { type: 'reis.vliegen' },
        { type: 'foto.vaststellen' },
        { type: '__proto__' },
        { type: 'toString' },
      ]) {
        expect(disagreements(reis, junk)).toEqual([]);
      }
    }
  });
});

describe('the machine', () => {
  it('reaches every stage, by its own graph', () => {
    const paths = getShortestPaths(reisMachine, {
      input: { reis: started() },
      events: (snapshot): Command[] => {
        const { reis } = snapshot.context;
        const ready = followRoute(reis);
        // The graph explores stages; what a stage needs comes from the route, one step at a time.
        const types = ready.seq === reis.seq ? commandTypes : [];
        return [
          ...types
            .map((type) => sampleCommand(reis, type))
            .filter(
              (command) =>
                command.type.endsWith('.vaststellen') ||
                // Connecting it to another journey leads nowhere.
                (command.type.startsWith('reis.') && command.type !== 'reis.verbinden'),
            ),
          ...stepsOf(reis),
        ];
      },
      serializeState: (snapshot) =>
        JSON.stringify([snapshot.value, (snapshot as { context: { reis: Reis } }).context.reis.seq]),
      stopWhen: (snapshot) => snapshot.context.reis.ronde > 1 && snapshot.context.reis.fase === 'doenEnLeren',
      limit: 5_000,
    });
    const reached = new Set(paths.map(({ state }) => state.value));
    expect([...reached].sort()).toEqual([
      'aangekomen',
      'doenEnLeren',
      'gestaakt',
      'inrichten',
      'reiswens',
      'verkennen',
    ]);
  });

  it('is the table that decide reads: every command has a way in at least one stage', () => {
    const table = tableOf(reisMachine);
    const possible = new Set([...table.values()].flatMap((ways) => [...ways.keys()]));
    expect([...possible].sort()).toEqual([...commandTypes].sort());
  });

  it('lets nothing happen in a final stage', () => {
    const table = tableOf(reisMachine);
    expect([table.get('aangekomen')?.size, table.get('gestaakt')?.size]).toEqual([0, 0]);
  });
});

/** The next step of the route, as an event. */
function stepsOf(reis: Reis): Command[] {
  const [step] = route(reis).steps;
  return step === undefined ? [] : [sampleCommand(reis, step.command, step.fill, step.write)];
}
