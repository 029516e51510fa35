import { describe, expect, it } from 'vitest';
import { explainGate, fold } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { portfolio } from '../../src/insight/index.js';
import { exampleScenario, traceAll } from '../../src/simulate/index.js';
import { started, walkTo } from '../support/walk.js';

const journeys: readonly Reis[] = [
  started(),
  walkTo('verkennen'),
  walkTo('inrichten', 2),
  ...traceAll(exampleScenario({}), { seed: 1, replication: 1 }).map(([, facts]) => fold(facts)),
];

describe('a portfolio', () => {
  const { rows, perFase, wachtOp } = portfolio(journeys);

  it('says of each journey where it is and since when', () => {
    expect(rows.map(({ reis, fase, ronde }) => ({ reis, fase, ronde }))).toEqual(
      journeys.map(({ id, fase, ronde }) => ({ reis: id, fase, ronde })),
    );
    expect(rows[1]?.sinds).toBe(journeys[1]?.vastgesteld.at(-1)?.op);
  });

  it('counts, rule by rule, what stands in the way of the next gate', () => {
    const gates = {
      reiswens: 'opdracht',
      verkennen: 'foto',
      inrichten: 'programma',
      doenEnLeren: 'reisverslag',
    } as const;
    for (const [place, reis] of journeys.entries()) {
      if (reis.fase === 'aangekomen' || reis.fase === 'gestaakt') continue;
      const { advice, findings } = explainGate(reis, gates[reis.fase]);
      const row = rows[place]!;
      expect(row.wachtOp.flatMap((one) => Array.from({ length: one.findings }, () => one.rule))).toEqual(
        findings.map(({ rule }) => rule),
      );
      expect(row.adviezen).toBe(advice.length);
    }
    expect(
      rows.filter(({ fase }) => fase === 'aangekomen' || fase === 'gestaakt').flatMap((row) => row.wachtOp),
    ).toEqual([]);
  });

  it('counts journeys per stage and the rules that hold them up', () => {
    expect(Object.values(perFase).reduce((sum, count) => sum + count, 0)).toBe(journeys.length);
    expect(wachtOp.map(({ reizen }) => reizen)).toEqual(wachtOp.map(({ reizen }) => reizen).toSorted((a, b) => b - a));
  });

  it('holds no id of a person', () => {
    const people = journeys.flatMap(({ reizigers }) => reizigers.map(({ id }) => `"${id}"`));
    const text = JSON.stringify(portfolio(journeys));
    expect(people.filter((id) => text.includes(id))).toEqual([]);
  });
});
