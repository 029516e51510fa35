import { describe, expect, it } from 'vitest';
import {
  AanpakError,
  commandSchema,
  createMethod,
  fold,
  rulesVersion,
  type Fact,
  type Method,
} from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { blankReis } from '../../src/steps/blank.js';
import { messages } from '../../src/texts/nl/messages.js';
import { nextMeta, sampleCommand } from '../support/samples.js';
import { followRoute, started, walkTo } from '../support/walk.js';
import { finding } from './judge.js';

/** What a programmer is told. */
function mistake(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof AanpakError) return { name: error.name, code: error.code, message: error.message };
  }
  return 'nothing thrown';
}

const withId = (id: string, ...more: string[]): unknown =>
  mistake(() => createMethod({ rules: [id, ...more].map((one) => finding(one, 'vereist')) }));

describe('a programmer who misuses the method is told so', () => {
  it.each(['Onze regel', 'foto.Onze', 'foto.', 'foto', 'xfoto.een', 'foto.een!', 'keuze.een', 'foto.een.'])(
    'when a rule is called %s',
    (id) => {
      expect(withId(id)).toEqual({
        name: 'AanpakError',
        code: 'method.rule-id-form',
        message: `Expected a rule id such as foto.our-rule but received ${id}.`,
      });
    },
  );

  it.each(['opdracht.een-2', 'foto.een', 'programma.een', 'reisverslag.een', 'aankomst.een', 'stap.een'])(
    'and may call a rule %s',
    (id) => {
      expect(withId(id)).toBe('nothing thrown');
    },
  );

  it('when an id is taken, by the method or by a rule beside it', () => {
    const taken = (id: string): unknown => ({
      name: 'AanpakError',
      code: 'method.rule-id-taken',
      message: `Expected a rule id that is free but received ${id}.`,
    });
    expect(withId('foto.bron-bekend')).toEqual(taken('foto.bron-bekend'));
    expect(withId('foto.een', 'foto.een')).toEqual(taken('foto.een'));
    expect(withId('foto.een', 'foto.twee')).toBe('nothing thrown');
  });

  it.each(['nope', 'toString', 'constructor', '__proto__', 'hasOwnProperty', '', 3, null, undefined])(
    'when a name is of no command, also one on Object.prototype: %s',
    (name) => {
      const expected = {
        name: 'AanpakError',
        code: 'command.expected',
        message: 'Expected the name of a command but received something else.',
      };
      expect(mistake(() => commandSchema(name as never))).toEqual(expected);
    },
  );

  it('but not for a start that cannot be read: that is an answer', () => {
    const throwing = {
      get id(): string {
        throw new Error('getter');
      },
    };
    for (const start of [
      throwing,
      new Proxy(
        {},
        {
          ownKeys: () => ['id'],
          get: () => {
            throw new Error('proxy');
          },
        },
      ),
      null,
      3,
      [],
    ]) {
      const begun = createMethod().startReis(start as never);
      expect(begun.ok ? '' : begun.rejection.code).toBe('command.invalid');
    }
  });

  it.each([
    ['undefined', undefined],
    ['object', null],
    ['object', { fase: 'verkennen' }],
    ['string', 'reis-1'],
  ])('when something else than a journey is passed: %s', (type, wrong) => {
    const method = createMethod();
    const expected = {
      name: 'AanpakError',
      code: 'reis.expected',
      message: `Expected a Reis from startReis, decide or fold but received ${type}.`,
    };
    const reis = wrong as unknown as Reis;
    const asks: Record<string, () => unknown> = {
      decide: () => method.decide(reis, {}),
      decideParsed: () => method.decideParsed(reis, sampleCommand(started(), 'reis.staken')),
      decideMany: () => method.decideMany(reis, []),
      explain: () => method.explain(reis, 'reis.staken'),
      explainGate: () => method.explainGate(reis, 'foto'),
      route: () => method.route(reis),
      nextSteps: () => method.nextSteps(reis),
    };
    const told = Object.fromEntries(Object.entries(asks).map(([name, ask]) => [name, mistake(ask)]));
    expect(told).toEqual(Object.fromEntries(Object.keys(asks).map((name) => [name, expected])));
  });
});

describe('a method of its own', () => {
  const begin = { id: 'reis-1', titel: 'Minder eenzaam', reiswens: { opgave: 'x', urgentie: [], doelen: [] } };
  const start = (method: Method) => method.startReis({ ...begin, meta: nextMeta(blankReis()) });

  it('speaks Dutch and knows the rules of the text, until it is told otherwise', () => {
    const method = createMethod();
    expect(method.texts).toBe(messages);
    const added = finding('foto.een', 'vereist');
    expect(createMethod({ rules: [added] }).rules.length).toBe(method.rules.length + 1);
    expect(createMethod({ rules: [added] }).rules).toContain(added);
  });

  it('starts a journey, whatever the payload calls itself', () => {
    const method = createMethod();
    const begun = start(method);
    expect(begun.ok && begun.facts.map(({ type, seq }) => [type, seq])).toEqual([['reis.gestart', 1]]);
    const other = method.startReis({ ...begin, meta: nextMeta(blankReis()), type: 'reis.staken' } as never);
    expect(other.ok && other.facts[0]?.type).toBe('reis.gestart');
    const bad = method.startReis({ ...begin } as never);
    expect(bad.ok ? '' : bad.rejection.code).toBe('command.invalid');
  });

  it('writes its own version behind that of the method, when it has one', () => {
    const ready = followRoute(started());
    const rules = (method: Method): unknown => {
      const decision = method.decide(ready, sampleCommand(ready, 'opdracht.vaststellen'));
      return decision.ok && (decision.facts[0] as Fact<'opdracht.vastgesteld'>).receipt.rules;
    };
    expect([rules(createMethod()), rules(createMethod({ version: 'g-1' }))]).toEqual([
      rulesVersion,
      `${rulesVersion}+g-1`,
    ]);
  });

  it('brings a journey to life from its facts, or as it stands', () => {
    const method = createMethod();
    const first = start(method);
    if (!first.ok) throw new Error('refused');
    expect(method.createLiveReis({ facts: first.facts }).get()).toEqual(fold(first.facts));
    const reis = walkTo('verkennen');
    const live = method.createLiveReis({ reis });
    expect(live.get()).toBe(reis);
    expect(live.explain('foto.vaststellen')).toEqual(method.explain(reis, 'foto.vaststellen'));
    expect(live.send({ type: 'reis.staken' } as unknown)).toEqual(method.decide(reis, { type: 'reis.staken' }));
  });

  it('answers every question with its own rules', () => {
    const method = createMethod({ rules: [finding('foto.een', 'integriteit', {})] });
    const ready = followRoute(walkTo('verkennen'));
    const command = sampleCommand(ready, 'foto.vaststellen');
    const seen = {
      decide: method.decide(ready, command).ok,
      decideParsed: method.decideParsed(ready, command).ok,
      decideMany: method.decideMany(ready, [command]).ok,
      explain: method.explain(ready, command).allowed,
      gate: method.explainGate(ready, 'foto').findings.map(({ code }) => code),
      route: method.route(ready).unmended.map(({ code }) => code),
      next: method.nextSteps(ready).find(({ command: type }) => type === 'foto.vaststellen')?.allowed,
      can: method.machine.resolveState({ value: 'verkennen', context: { reis: ready } }).can(command),
    };
    expect(seen).toEqual({
      decide: false,
      decideParsed: false,
      decideMany: false,
      explain: false,
      gate: ['foto.een'],
      route: ['foto.een'],
      next: false,
      can: false,
    });
  });
});
