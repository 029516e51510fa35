import { describe, expect, it } from 'vitest';
import { decide, evolve, explain, type Fact, type Rejection } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { liveReis } from '../../src/machine/live.js';
import { sampleCommand } from '../support/samples.js';
import { started } from '../support/walk.js';

const live = (): ReturnType<typeof liveReis> => liveReis(started(), decide, explain);
const step = (reis: Reis, id: string) => sampleCommand(reis, 'reiziger.toevoegen', { reiziger: { id } });

describe('a live journey', () => {
  it('tells the fact first and the change after it, and gives the decision to who asked', () => {
    const journey = live();
    const begin = journey.get();
    const heard: unknown[] = [];
    journey.subscribe((reis) => heard.push(['reis', reis]));
    journey.onFact((fact) => heard.push(['fact', fact, journey.get().seq]));
    const decision = journey.send(step(begin, 'r-1'));
    if (!decision.ok) throw new Error('refused');
    expect(decision).toEqual(decide(begin, step(begin, 'r-1')));
    expect(heard).toEqual([
      ['fact', decision.facts[0], 2],
      ['reis', decision.reis],
    ]);
    expect(journey.get()).toBe(decision.reis);
    expect(begin.reizigers).toEqual([]);
  });

  it('tells a refusal to who listens for it, and stays as it was', () => {
    const journey = live();
    const begin = journey.get();
    const refusals: Rejection[] = [];
    const others: unknown[] = [];
    journey.onRejected((rejection) => refusals.push(rejection));
    journey.subscribe((reis) => others.push(reis));
    journey.onFact((fact) => others.push(fact));
    const decision = journey.send({ type: 'reis.vliegen' } as unknown);
    expect([decision, others]).toEqual([decide(begin, { type: 'reis.vliegen' }), []]);
    expect(refusals).toEqual([decision.ok ? null : decision.rejection]);
    expect(journey.get()).toBe(begin);
  });

  it('explains as the journey stands now', () => {
    const journey = live();
    const before = journey.explain('opdracht.vaststellen');
    expect(before).toEqual(explain(journey.get(), 'opdracht.vaststellen'));
    journey.send(sampleCommand(journey.get(), 'reis.staken'));
    expect(journey.explain('opdracht.vaststellen').rejection).toBe('reis.ended');
  });

  it('tells the same listener twice when it listens twice, and once after it stopped once', () => {
    const journey = live();
    const heard: number[] = [];
    const listener = (reis: Reis): void => void heard.push(reis.seq);
    const stop = journey.subscribe(listener);
    const stopAgain = journey.subscribe(listener);
    journey.send(step(journey.get(), 'r-1'));
    stop();
    stop();
    journey.send(step(journey.get(), 'r-2'));
    stopAgain();
    journey.send(step(journey.get(), 'r-3'));
    expect(heard).toEqual([2, 2, 3]);
  });

  it('stops telling facts and refusals to who stopped listening', () => {
    const journey = live();
    const heard: unknown[] = [];
    const stops = [journey.onFact((fact) => heard.push(fact.seq)), journey.onRejected(({ code }) => heard.push(code))];
    journey.send(step(journey.get(), 'r-1'));
    journey.send({});
    for (const stop of stops) stop();
    journey.send(step(journey.get(), 'r-2'));
    journey.send({});
    expect(heard).toEqual([2, 'command.unknown']);
  });

  it('is told in order, also what a listener does while it is told', () => {
    const journey = live();
    const heard: string[] = [];
    journey.onFact(({ seq }) => {
      if (seq === 2) journey.send(step(journey.get(), 'r-2'));
    });
    journey.onFact(({ seq }) => heard.push(`fact ${seq}`));
    journey.subscribe(({ seq }) => heard.push(`reis ${seq}`));
    journey.send(step(journey.get(), 'r-1'));
    expect(heard).toEqual(['fact 2', 'reis 2', 'fact 3', 'reis 3']);
  });

  it('tells a step once to who stops and listens again, and not to who was stopped by another', () => {
    const journey = live();
    const heard: number[] = [];
    const again = ({ seq }: Reis): void => {
      heard.push(seq);
      stop();
      stop = journey.subscribe(again);
      silence();
    };
    let stop = journey.subscribe(again);
    const silence = journey.subscribe(({ seq }) => heard.push(-seq));
    journey.send(step(journey.get(), 'r-1'));
    journey.send(step(journey.get(), 'r-2'));
    expect(heard).toEqual([2, 3]);
  });

  it('goes on telling after a listener threw', () => {
    const journey = live();
    const heard: number[] = [];
    journey.onFact(({ seq }) => {
      if (seq === 2) throw new Error('a listener that cannot');
    });
    journey.onFact(({ seq }) => heard.push(seq));
    expect(() => journey.send(step(journey.get(), 'r-1'))).toThrow('a listener that cannot');
    journey.send(step(journey.get(), 'r-2'));
    expect([journey.get().seq, heard]).toEqual([3, [3]]);
  });

  it('has told all that is needed to tell the journey again', () => {
    const journey = live();
    const begin = journey.get();
    const facts: Fact[] = [];
    journey.onFact((fact) => facts.push(fact));
    for (const id of ['r-1', 'r-2']) journey.send(step(journey.get(), id));
    expect(facts.reduce(evolve, begin)).toEqual(journey.get());
  });
});
