import { describe, expect, it } from 'vitest';
import { decide, evolve, fold, type Fact } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { ownReis } from '../../src/steps/evolve.js';
import { factOf } from '../../src/steps/facts.js';
import { factIssues, parseCommand } from '../../src/steps/parse.js';
import { blankReis } from '../../src/steps/blank.js';
import { stepOf } from '../../src/steps/steps.js';
import { everyStep, type Taken } from '../support/everyStep.js';
import { given } from '../support/full.js';
import { frozen } from '../support/hostile.js';

const taken = everyStep();

/** The journey that is walked on; side steps (stopping, arriving) are left aside. */
const walked = taken.filter(({ fact }, place) => taken.slice(place + 1).every((later) => later.before.seq >= fact.seq));
const facts: readonly Fact[] = walked.map(({ fact }) => fact);
const one = (type: string): Taken => taken.find(({ fact }) => fact.type === type)!;

describe('a fact', () => {
  it('is what every command becomes, one for one', () => {
    expect([...new Set(taken.map(({ fact }) => fact.type))].sort()).toEqual(Object.values(factOf).sort());
  });

  it('carries what the command carried, and its place in the journey', () => {
    for (const { before, command, fact } of taken) {
      const { type, meta, expectedSeq: _expected, ...payload } = command;
      expect(fact).toMatchObject({ ...payload, type: factOf[type], seq: before.seq + 1, meta });
    }
  });

  it('can be stored and read back', () => {
    for (const { fact } of taken) {
      const back = JSON.parse(JSON.stringify(fact)) as Fact;
      expect([fact.type, factIssues(back.type, back), back]).toEqual([fact.type, undefined, fact]);
    }
  });

  it('does not change when the sender changes the command afterwards', () => {
    for (const { before, command } of taken) {
      const sent = structuredClone(command);
      const decision = decide(before, sent);
      const kept = structuredClone(decision);
      scribble(sent);
      expect([command.type, decision]).toEqual([command.type, kept]);
    }
  });
});

describe.each(Object.values(factOf))('%s', (type) => {
  it('leaves the journey before it as it was, and shares the lists that it does not touch', () => {
    const { before, fact, command } = one(type);
    const copy = structuredClone(before);
    const after = evolve(frozen(structuredClone(before)), frozen(structuredClone(fact)));
    expect(evolve(before, fact)).toEqual(after);
    expect(before).toEqual(copy);
    const shared = evolve(before, fact);
    const adopts = 'receipt' in fact ? ['vastgesteld'] : [];
    const touched: readonly string[] = [...stepOf(command.type).changes, ...adopts];
    const lists = (Object.keys(before) as (keyof Reis)[]).filter((key) => Array.isArray(before[key]));
    expect(lists.filter((list) => !touched.includes(list) && shared[list] !== before[list])).toEqual([]);
  });
});

describe('folding', () => {
  it('is taking the facts one by one', () => {
    let reis: Reis = blankReis();
    for (const fact of facts) reis = evolve(reis, fact);
    expect(fold(facts)).toEqual(reis);
    expect(fold(frozen(structuredClone(facts)))).toEqual(reis);
  });

  it('gives the journey as it was at any moment', () => {
    for (const { before } of walked) expect(fold(facts.slice(0, before.seq))).toEqual(before);
  });

  it('of nothing is a journey that has not started', () => {
    expect(fold([])).toEqual(blankReis());
    expect(fold([]).reizigers).not.toBe(fold([]).reizigers);
  });

  it('asks no rule: facts that no rule would allow today are taken as they are', () => {
    const bare = fold([
      facts[0]!,
      { ...one('foto.vastgesteld').fact, seq: 2 },
      { ...one('programma.vastgesteld').fact, seq: 3 },
    ]);
    expect([bare.fase, bare.seq, bare.vastgesteld.map(({ artefact }) => artefact), bare.programmas]).toEqual([
      'doenEnLeren',
      3,
      ['foto', 'programma'],
      [],
    ]);
  });

  it('takes a fact about something that is not there without an error', () => {
    for (const { fact } of taken) expect(fold([fact]).seq).toBe(fact.seq);
  });
});

describe('a fact that nobody knows', () => {
  it('changes nothing', () => {
    const unknown = { ...facts[0]!, type: 'reis.vergeten' } as unknown as Fact;
    expect(evolve(given, unknown)).toEqual(given);
    expect(fold([unknown])).toEqual(blankReis());
  });
});

describe('a journey of which somebody becomes the owner', () => {
  it('has lists of its own, and shares what is in them', () => {
    const owned = ownReis(given);
    expect(owned).toEqual(given);
    const lists = (Object.keys(given) as (keyof Reis)[]).filter((key) => Array.isArray(given[key]));
    expect(lists.filter((key) => owned[key] === given[key])).toEqual([]);
    expect([owned.reizigers[0] === given.reizigers[0], owned.reiswens === given.reiswens]).toEqual([true, true]);
  });
});

describe('a command', () => {
  it('is parsed to the same thing, in another object', () => {
    for (const { command } of taken) {
      const parsed = parseCommand(command);
      expect(parsed).toEqual({ ok: true, command });
      expect(parsed.ok && parsed.command).not.toBe(command);
    }
  });
});

/** Writes over everything that can be reached. */
function scribble(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) scribble(inner);
  for (const key of Object.keys(value)) (value as Record<string, unknown>)[key] = 'weg';
}
