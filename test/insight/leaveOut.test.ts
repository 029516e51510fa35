import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { decideMany, fold, startReis } from '../../src/index.js';
import { kringen, type Reis } from '../../src/schemas/index.js';
import type { TraceNode } from '../../src/assemble/index.js';
import { chainOf, leaveOut, type LeaveOut, type LeftOut } from '../../src/insight/index.js';
import { exampleScenario, traceAll } from '../../src/simulate/index.js';
import { keyOf } from '../../src/insight/grounds.js';
import { reis } from '../assemble/reis.js';

const named = ({ soort, id }: TraceNode): string => `${soort} ${id}`;

function leftOut(journey: Reis, what: LeaveOut): LeftOut {
  const answer = leaveOut(journey, what, { publiek: 'kern' });
  if (!answer.ok) throw new Error(answer.code);
  return answer;
}

/** Journeys as the example scenario makes them, each as it stood after some of its facts. */
const journeys: readonly Reis[] = traceAll(exampleScenario({}), { replication: 1, seed: 1 }).flatMap(([, facts]) =>
  [facts, facts.slice(0, Math.floor(facts.length / 2))].map((some) => fold(some)),
);
const journey = fc.constantFrom(...journeys, reis);

describe('leaving a voice out', () => {
  const small: Reis = {
    ...reis,
    keuzes: [
      { ...reis.keuzes[0]!, id: 'k-beide', materiaal: ['m-cijfer', 'm-verhaal'] },
      { ...reis.keuzes[0]!, id: 'k-verhaal', materiaal: ['m-verhaal'] },
      { ...reis.keuzes[0]!, id: 'k-cijfer', materiaal: ['m-cijfer'] },
    ],
  };

  it('tells a choice that only rested on it from one that has another ground, and from one that has both its grounds', () => {
    const { valt, verliest, blijft, weggelaten } = leftOut(small, { materiaal: 'm-verhaal' });
    const keuzes = (of: readonly { node: TraceNode }[]) =>
      of.filter(({ node }) => node.soort === 'keuze').map(({ node }) => node.id);
    expect({
      weggelaten: weggelaten.map(named),
      valt: keuzes(valt),
      verliest: keuzes(verliest),
      blijft: keuzes(blijft),
    }).toEqual({
      weggelaten: ['materiaal m-verhaal'],
      valt: ['k-verhaal'],
      verliest: ['k-beide'],
      blijft: ['k-cijfer'],
    });
  });

  it('counts no counter-evidence as a ground of the element that it speaks against', () => {
    const element = { ...reis.werkzameElementen[0]!, onderbouwing: ['m-cijfer'], tegenbewijs: ['m-verhaal'] };
    const { valt, verliest } = leftOut({ ...reis, werkzameElementen: [element] }, { materiaal: 'm-verhaal' });
    expect([...valt, ...verliest].filter(({ node }) => node.id === element.id)).toEqual([]);
  });

  it('does not let two things hold each other up', () => {
    const element = {
      ...reis.werkzameElementen[0]!,
      id: 'w-rond',
      onderbouwing: ['e-rond', 'm-verhaal'],
      tegenbewijs: [],
    };
    const circle: Reis = {
      ...reis,
      werkzameElementen: [element],
      programma: null,
      programmas: [
        {
          versie: 1,
          programma: {
            ...reis.programmas[0]!.programma,
            wijzigingen: [],
            inspanningen: [
              {
                id: 'i-rond',
                wat: 'Bel',
                soort: 'project',
                richting: 'toevoegen',
                doelen: [],
                werkzameElementen: ['w-rond'],
              },
            ],
          },
        },
      ],
      experimenten: [{ ...reis.experimenten[0]!, id: 'e-rond', inspanning: 'i-rond', leervragen: [], afronding: null }],
    };
    const { valt } = leftOut(circle, { materiaal: 'm-verhaal' });
    expect(valt.map(({ node }) => named(node))).toEqual(
      expect.arrayContaining(['werkzaamElement w-rond', 'inspanning i-rond', 'experiment e-rond']),
    );
  });

  it('of one reiziger is answered for the kern alone', () => {
    const [{ id } = { id: '' }] = reis.reizigers;
    expect(leaveOut(reis, { reiziger: id }, { publiek: 'netwerk' })).toEqual({
      ok: false,
      code: 'weglaten.alleen-kern',
    });
    expect(leaveOut(reis, { reiziger: id }, { publiek: 'kern' }).ok).toBe(true);
  });

  it('that is not there is said to be unknown', () => {
    for (const what of [{ materiaal: 'm-niet' }, { reiziger: '__proto__' }])
      expect(leaveOut(reis, what, { publiek: 'kern' })).toEqual({ ok: false, code: 'weglaten.onbekend' });
  });
});

describe('for every journey', () => {
  const fallen = ({ valt }: LeftOut): string[] => valt.map(({ node }) => keyOf(node));

  it('leaving out what nothing rests on changes nothing', () => {
    fc.assert(
      fc.property(journey, (one) => {
        const loose = { ...one.materiaal[0], id: 'm-los' } as Reis['materiaal'][number];
        const answer = leftOut({ ...one, materiaal: [...one.materiaal, loose] }, { materiaal: 'm-los' });
        expect([...answer.valt, ...answer.verliest]).toEqual([]);
      }),
    );
  });

  it('leaving out a circle lets fall at least what each of its pieces lets fall', () => {
    fc.assert(
      fc.property(journey, fc.constantFrom(...kringen), (one, kring) => {
        // What falls without one piece may itself be a piece of the circle.
        const without = leftOut(one, { kring });
        const all = new Set([...fallen(without), ...without.weggelaten.map(keyOf)]);
        const pieces = one.materiaal.filter((piece) => piece.kring === kring);
        expect(
          pieces.flatMap(({ id }) => fallen(leftOut(one, { materiaal: id }))).filter((key) => !all.has(key)),
        ).toEqual([]);
      }),
    );
  });

  it('what stands has a chain that avoids what was left out, and what falls one that ends there', () => {
    fc.assert(
      fc.property(journey, fc.constantFrom(...kringen), (one, kring) => {
        const answer = leftOut(one, { kring });
        const gone = new Set(answer.weggelaten.map(keyOf));
        for (const { node } of [...answer.blijft, ...answer.verliest])
          expect(chainOf(answer, node).filter((step) => gone.has(keyOf(step)))).toEqual([]);
        for (const { node } of answer.valt) expect(gone.has(keyOf(chainOf(answer, node).at(-1)!))).toBe(true);
      }),
    );
  });

  it('everything is in one list and in no other', () => {
    fc.assert(
      fc.property(journey, fc.constantFrom(...kringen), (one, kring) => {
        const { weggelaten, valt, verliest, blijft, zonderGrond } = leftOut(one, { kring });
        const all = [...weggelaten, ...zonderGrond, ...[...valt, ...verliest, ...blijft].map(({ node }) => node)].map(
          keyOf,
        );
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

describe('the Rotterdam programme', () => {
  it('rests on figures and research: nothing falls without the residents, and the most without wetenschap', () => {
    const started = startReis(rotterdam.start);
    if (!started.ok) throw new Error(started.rejection.code);
    const { reis: whole } = decideMany(started.reis, rotterdam.commands);
    const falls = Object.fromEntries(kringen.map((kring) => [kring, leftOut(whole, { kring }).valt.length]));
    expect(falls['leefwereld']).toBe(0);
    expect(falls['wetenschap']).toBe(Math.max(...Object.values(falls)));
  });
});
