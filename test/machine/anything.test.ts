import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { decide, decideMany, explain, parseCommand, reisMachine } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { commandTypes } from '../../src/steps/parse.js';
import { snapshotOf } from '../support/agreement.js';
import { frozen } from '../support/hostile.js';
import { sampleCommand } from '../support/samples.js';
import { followRoute, walkTo } from '../support/walk.js';

/** Journeys that nobody can change: whatever writes to one of them throws. */
const journeys: readonly Reis[] = (['reiswens', 'verkennen', 'inrichten', 'doenEnLeren'] as const)
  .flatMap((fase) => [walkTo(fase), followRoute(walkTo(fase))])
  .map(frozen);

const secret = 'GEHEIM-073';
const keys = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'type', 'meta', 'ongevraagd');
const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(secret, null, '', -0, 1e308, [], {}, [[]], `${secret}\u0000`, `${secret}\ud800`),
  fc.dictionary(keys, fc.constant(secret)),
);
const sample = fc.tuple(fc.constantFrom(...journeys), fc.constantFrom(...commandTypes), fc.nat());

/** The places in a value: every key of every object in it, as a path. */
function places(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...places(inner, [...at, key])]);
}

/** A sample with junk in one of its places, or an extra key there. */
function damaged(
  reis: Reis,
  type: (typeof commandTypes)[number],
  pick: number,
  value: unknown,
  key: string | null,
): unknown {
  const command = JSON.parse(JSON.stringify(sampleCommand(reis, type))) as Record<string, unknown>;
  const all = places(command).filter(([first]) => first !== 'type');
  const path = all[pick % all.length] ?? ['meta'];
  let holder = command;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
  Object.defineProperty(holder, key ?? path.at(-1)!, { value, enumerable: true, configurable: true, writable: true });
  return command;
}

/** Asks everybody about an input; every answer is plain data and the journey stays as it was. */
function ask(reis: Reis, input: unknown): string {
  const decision = decide(reis, input);
  const explanation = explain(reis, input);
  const many = decideMany(reis, [input]);
  expect(many.ok).toBe(decision.ok);
  expect(explanation.allowed).toBe(decision.ok);
  const isEvent = typeof (input as { type?: unknown } | null)?.type === 'string';
  expect(isEvent && snapshotOf(reis).can(input as never)).toBe(decision.ok);
  expect(Object.hasOwn(Object.prototype, 'ongevraagd')).toBe(false);
  expect(({} as Record<string, unknown>)['ongevraagd']).toBeUndefined();
  const answer = JSON.stringify([decision.ok ? [] : decision.rejection, explanation, many.refused]);
  return decision.ok ? '' : answer;
}

describe('whatever comes in', () => {
  it('is answered and never thrown at: any JSON', () => {
    fc.assert(
      fc.property(fc.constantFrom(...journeys), junk, (reis, input) => {
        ask(reis, input);
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it('is refused without repeating a value: a command with something hostile in one place', () => {
    fc.assert(
      fc.property(sample, junk, fc.option(keys), ([reis, type, pick], value, key) => {
        expect(ask(reis, damaged(reis, type, pick, value, key))).not.toContain('GEHEIM');
      }),
      { seed: 12, numRuns: 1_500 },
    );
  });

  it('keeps its own prototype: a key called __proto__ is a key that nobody knows', () => {
    for (const reis of journeys) {
      const text = JSON.stringify(sampleCommand(reis, 'reiziger.toevoegen'));
      for (const input of [
        JSON.parse(text.replace('{', '{"__proto__":{"ongevraagd":true},')) as unknown,
        JSON.parse(text.replace('"reiziger":{', '"reiziger":{"__proto__":{"ongevraagd":true},')) as unknown,
      ]) {
        const decision = decide(reis, input);
        const kept = decision.ok ? decision.reis.reizigers.at(-1) : {};
        expect((kept as Record<string, unknown>)['ongevraagd']).toBeUndefined();
        expect(decision).toMatchObject({ ok: false, rejection: { code: 'command.invalid' } });
      }
    }
  });

  it('may even throw when it is read: that is an answer too', () => {
    const reis = journeys[0]!;
    const traps: unknown[] = [
      new Proxy(
        {},
        {
          get: () => {
            throw new Error(secret);
          },
        },
      ),
      {
        type: 'reis.staken',
        get meta() {
          throw new Error(secret);
        },
      },
      Object.create(null),
      Symbol('x'),
      () => secret,
      10n,
      undefined,
    ];
    const circular: Record<string, unknown> = { type: 'reis.staken' };
    circular['meta'] = circular;
    for (const trap of [...traps, circular]) {
      const decision = decide(reis, trap);
      expect(decision.ok).toBe(false);
      expect(explain(reis, trap).allowed).toBe(false);
      expect(parseCommand(trap).ok).toBe(false);
      expect(JSON.stringify(decision)).not.toContain(secret);
    }
  });

  it('does not stop a living actor', () => {
    const actor = createActor(reisMachine, { input: { reis: journeys[0]! } }).start();
    // Not `*`: XState itself refuses an event of that name, whatever the machine.
    for (const type of ['__proto__', 'constructor', 'reis.vliegen', 'reis.*'])
      actor.send({ type, meta: null } as never);
    expect([actor.getSnapshot().status, actor.getSnapshot().context.reis]).toEqual(['active', journeys[0]]);
  });
});

describe('a journey', () => {
  it('is never changed by an allowed step', () => {
    let allowed = 0;
    for (const reis of journeys) {
      for (const type of commandTypes) {
        const command = frozen(sampleCommand(reis, type));
        const decision = decide(reis, command);
        if (!decision.ok) continue;
        allowed += 1;
        expect(decision.reis.seq).toBe(reis.seq + 1);
        expect(decideMany(reis, [command]).reis).toEqual(decision.reis);
      }
    }
    expect(allowed).toBeGreaterThan(80);
  });
});
