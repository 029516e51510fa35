// How far histories follow the method and how two logs differ, beside logs of which the answer is known. Part of
// `npm run proof:statistics`.
import type { Fact } from '../../src/index.js';
import {
  compareLogs,
  exampleScenario,
  exponential,
  fitnessOf,
  streamOf,
  traceAll,
  type LogDifference,
  type LogEvent,
} from '../../src/simulate/index.js';
import { byChance, exact, type Line } from './statistics-line.js';

type Journey = readonly [reis: string, facts: readonly Fact[]];

/** The chance that a history forgets its mandaat, without which no programma may be adopted. */
const forgets = 0.3;

const isAdoption = ({ type }: Fact): boolean => type === 'programma.vastgesteld';

/** Simulated journeys break no rule. Each history then forgets, by chance, what one rule of one step needs: counted by hand. */
function fitness(): Line[] {
  const journeys: readonly Journey[] = [1, 2, 3, 4, 5].flatMap((seed) =>
    traceAll(exampleScenario({ reizenPerJaar: 40, begeleidersplaatsen: 60 }), { seed, replication: 0 }).filter(
      ([, facts]) => facts.some(({ type }) => type === 'mandaat.verleend'),
    ),
  );
  const stream = streamOf(18, 0, 'vergeten');
  let [facts, adoptions, without] = [0, 0, 0];
  const spoiled = journeys.map(([reis, all]): Journey => {
    const spoils = stream.next() < forgets;
    const own = all.filter(({ type }) => !(spoils && type === 'mandaat.verleend'));
    const adopted = own.filter(isAdoption).length;
    facts += own.length;
    adoptions += adopted;
    if (spoils) without += adopted;
    return [reis, own];
  });
  const [whole, less] = [fitnessOf(journeys), fitnessOf(spoiled)];
  const rule = less.rules.find(({ rule: name }) => name === 'programma.mandaat-verleend');
  const broken = spoiled.filter((one) => fitnessOf([one]).fitness < 1 || !one[1].some(isAdoption)).length;
  const n = journeys.length;
  const ended = spoiled.filter(([, own]) => own.some(isAdoption)).length;
  return [
    exact('fitness of simulated journeys', whole.fitness, 1, 'by construction', whole.facts),
    exact('fitness, some without mandaat', less.fitness, 1 - without / facts, 'counted by hand', facts),
    exact(
      'fitness of the rule on mandaat',
      rule?.fitness ?? NaN,
      1 - without / adoptions,
      'counted by hand',
      adoptions,
    ),
    exact(
      'other rules that are met less often',
      less.rules.filter(
        ({ rule: name, fitness: own }) =>
          name !== 'programma.mandaat-verleend' && own < (whole.rules.find((one) => one.rule === name)?.fitness ?? 0),
      ).length,
      0,
      'by construction',
      less.rules.length,
    ),
    exact(
      'ways of the histories, journeys together',
      less.variants.reduce((sum, way) => sum + way.journeys, 0),
      n,
      'counted by hand',
      n,
    ),
    byChance(
      'share of histories that broke a rule',
      (broken - (n - ended)) / ended,
      forgets,
      Math.sqrt((forgets * (1 - forgets)) / ended),
      'chance of forgetting, exact',
      ended,
    ),
  ];
}

/** A log of journeys of two activities: so many days between them, and once more with a chance. */
function logOf(seed: number, journeys: number, days: number, again: number): readonly LogEvent[] {
  const stream = streamOf(19, seed, 'log');
  return Array.from({ length: journeys }, (_, number) => {
    const reis = `r${number}`;
    let at = Date.parse('2026-01-05T00:00:00Z');
    const event = (seq: number, activity: string): LogEvent => ({
      reis,
      seq,
      activity,
      time: new Date(at).toISOString(),
      door: 'p1',
    });
    const events = [event(1, 'a')];
    at += stream.draw(exponential(days)) * 86_400_000;
    events.push(event(2, 'b'));
    if (stream.next() < again) events.push(event(3, 'c'));
    return events;
  }).flat();
}

const errorOf = ({ low, high }: LogDifference): number => (high - low) / (2 * 1.96);

/** Two such logs of so many journeys each, compared. */
const compared = (seed: number, n: number) => {
  const { days, follows } = compareLogs(logOf(2 * seed, n, 10, 0.5), logOf(2 * seed + 1, n, 13, 0.7), {
    seed: seed + 1,
  });
  return { days: days.find(({ pair }) => pair === 'a → b'), follows: follows.find(({ pair }) => pair === 'b → c') };
};

/** Two logs that differ by 3 days of 10 and by 0.2 times a journey: found, and held by as many intervals as they promise. */
function differences(): Line[] {
  const n = 1_000;
  const { days, follows } = compared(0, n);
  if (days === undefined || follows === undefined) throw new Error('Expected both pairs in both logs.');
  const experiments = 300;
  const seen = Array.from({ length: experiments }, (_, i) => compared(i + 1, 100));
  const covered = (which: 'days' | 'follows', truth: number): number =>
    seen.filter((one) => (one[which]?.low ?? NaN) <= truth && (one[which]?.high ?? NaN) >= truth).length / experiments;
  // A bootstrap of a hundred skewed values covers a little less than it says: that is in its error here, and not in ours.
  const error = Math.sqrt((0.95 * 0.05) / experiments);
  return [
    byChance('two logs, days between', days.difference, 3, errorOf(days), 'exact', 2 * n),
    byChance('two logs, times followed', follows.difference, 0.2, errorOf(follows), 'exact', 2 * n),
    byChance('95 % intervals of days that hold it', covered('days', 3), 0.95, error, 'by definition', experiments),
    byChance(
      '95 % intervals of times that hold it',
      covered('follows', 0.2),
      0.95,
      error,
      'by definition',
      experiments,
    ),
  ];
}

/** The lines about logs. */
export const logs = (): readonly Line[] => [...fitness(), ...differences()];
