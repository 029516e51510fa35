import { describe, expect, it } from 'vitest';
import { netwerkGroei } from '../../src/assemble/index.js';
import { netwerkGroeiFigure } from '../../src/document/netwerkGroei.js';
import { plainText } from '../../src/document/taal.js';
import { writerOf } from '../../src/document/writer.js';
import { decideMany, fold, type Command, type Fact } from '../../src/index.js';
import { kringen } from '../../src/schemas/index.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { generatedJourneys } from '../insight/generated.js';
import { collisions } from './boxes.js';
import { gezondeBuurtFacts, rotterdamFacts } from './gallery.js';

const journeys = [rotterdamFacts(), gezondeBuurtFacts(), ...generatedJourneys(20)];

describe('somebody who may join', () => {
  const person = (id: string, betrokken?: 'mogelijk' | 'doetMee') =>
    ({ id, rol: 'inwoner', kring: 'leefwereld', ...(betrokken && { betrokken }) }) as const;
  const step = (type: 'reiziger.toevoegen' | 'reiziger.bijwerken', reiziger: ReturnType<typeof person>): Command => ({
    type,
    meta: { op: '2030-01-01T09:00:00Z', door: 'r-1' },
    reiziger,
  });
  const people = (...steps: Command[]): number => {
    const facts = rotterdamFacts().slice(0, 2);
    const more = decideMany(fold(facts), steps);
    const leefwereld = (all: readonly Fact[]) =>
      netwerkGroei(all, { publiek: 'kern' })
        .at(-1)!
        .kringen.find(({ kring }) => kring === 'leefwereld')!.aantal!;
    expect(more.refused).toEqual([]);
    return leefwereld([...facts, ...more.facts]) - leefwereld(facts);
  };

  it('counts once they take part, and no longer when they do not', () => {
    const add = step('reiziger.toevoegen', person('r-new', 'mogelijk'));
    expect(people(add)).toBe(0);
    expect(people(add, step('reiziger.bijwerken', person('r-new', 'doetMee')))).toBe(1);
    expect(people(step('reiziger.toevoegen', person('r-new')))).toBe(1);
    expect(
      people(step('reiziger.toevoegen', person('r-new')), step('reiziger.bijwerken', person('r-new', 'mogelijk'))),
    ).toBe(0);
  });
});

describe('the network as it grew', () => {
  it('ends with everybody who takes part, each counted in the round in which they came', () => {
    for (const facts of journeys) {
      const reis = fold(facts);
      const groei = netwerkGroei(facts, { publiek: 'kern' });
      const last = groei.at(-1)!.kringen.map(({ aantal, kring }) => [kring, aantal]);
      expect(last).toEqual(kringen.map((kring) => [kring, reis.reizigers.filter((one) => one.kring === kring).length]));
      const came = groei
        .flatMap((one) => one.kringen.map(({ nieuw }) => nieuw ?? 0))
        .reduce((sum, one) => sum + one, 0);
      expect(came).toBe(reis.reizigers.length);
      const brought = groei.flatMap((one) => one.kringen.map(({ bijdragen }) => bijdragen ?? 0));
      expect(brought.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(reis.materiaal.length);
      expect(groei.map(({ ronde }) => ronde)).toEqual(groei.map((_, place) => groei[0]!.ronde + place));
    }
  });

  it('shows no small number to everybody, and no name to anybody', () => {
    for (const facts of journeys) {
      const open = netwerkGroei(facts, { publiek: 'openbaar' }).flatMap((one) => one.kringen);
      const counts = open.flatMap(({ aantal, bijdragen, nieuw }) => [aantal, bijdragen, nieuw]);
      expect(counts.filter((one) => one !== null && one > 0 && one < 5)).toEqual([]);
      const told = JSON.stringify(netwerkGroeiFigure(netwerkGroei(facts, { publiek: 'kern' }), writerOf(nl)));
      expect(fold(facts).reizigers.filter(({ id }) => told.includes(`"${id}"`))).toEqual([]);
    }
  });

  it('is a drawing in which nothing overlaps, with its message in words and its figures', () => {
    const { drawing, table } = netwerkGroeiFigure(netwerkGroei(rotterdamFacts(), { publiek: 'kern' }), writerOf(nl));
    expect(plainText(drawing.description)).toMatch(
      /^(Het netwerk groeide van \d+ naar|In het netwerk doen) \d+ mensen/,
    );
    expect(table.rows).toHaveLength(3 * kringen.length);
    for (const facts of journeys)
      for (const texts of [nl, en])
        for (const publiek of ['kern', 'openbaar'] as const)
          expect(collisions(netwerkGroeiFigure(netwerkGroei(facts, { publiek }), writerOf(texts)).drawing)).toEqual([]);
  });
});
