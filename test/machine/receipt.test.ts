import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { createMethod, fold, route, rulesVersion, type Method } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { exampleScenario, traceAll } from '../../src/simulate/index.js';
import { after, follow, started } from '../support/walk.js';
import { sampleCommand } from '../support/samples.js';

const gemeente: Method = createMethod({ version: 'gemeente-7' });
const expected = `${rulesVersion}+gemeente-7`;

/** A journey in front of its first gate. */
const ready: Reis = route(started()).steps.reduce(follow, started());
const adopt = sampleCommand(ready, 'opdracht.vaststellen');
const lastReceipt = ({ vastgesteld }: Reis) => vastgesteld.at(-1)?.receipt;

describe('the version of the rules', () => {
  it('is shown by the method: that of the text, and behind it that of the host', () => {
    expect([gemeente.version, createMethod().version]).toEqual([expected, rulesVersion]);
  });

  it('stands in the same receipt, whoever decides: one command, a batch, an actor', () => {
    const one = after(gemeente.decide(ready, adopt));
    const batch = gemeente.decideMany(ready, [adopt]).reis;
    const actor = createActor(gemeente.machine, { input: { reis: ready } }).start();
    actor.send(adopt);
    const receipts = [one, batch, actor.getSnapshot().context.reis].map(lastReceipt);
    expect(receipts).toEqual([receipts[0], receipts[0], receipts[0]]);
    expect(receipts[0]?.rules).toBe(expected);
  });

  it('stands in the receipts of a simulation by that method', () => {
    const scenario = { ...exampleScenario({}), method: gemeente };
    const journeys = traceAll(scenario, { seed: 1, replication: 1 }).map(([, facts]) => fold(facts));
    const rules = new Set(journeys.flatMap(({ vastgesteld }) => vastgesteld.map(({ receipt }) => receipt.rules)));
    expect([...rules]).toEqual([expected]);
  });
});
