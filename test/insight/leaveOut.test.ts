import { describe, expect, it } from 'vitest';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { decideMany, startReis } from '../../src/index.js';
import { kringen, type Reis } from '../../src/schemas/index.js';
import type { TraceNode } from '../../src/assemble/index.js';
import { leaveOut, type LeaveOut, type LeftOut } from '../../src/insight/index.js';
import { reis } from '../assemble/reis.js';

const named = ({ soort, id }: TraceNode): string => `${soort} ${id}`;

function leftOut(journey: Reis, what: LeaveOut | readonly LeaveOut[]): LeftOut {
  const answer = leaveOut(journey, what, { publiek: 'kern' });
  if (!answer.ok) throw new Error(answer.code);
  return answer;
}

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

  it('takes what two people brought together with the last of them', () => {
    const [one, other] = reis.reizigers.map(({ id }) => id);
    const shared: Reis = {
      ...small,
      materiaal: small.materiaal.map((piece) => ({ ...piece, aangedragenDoor: [one!, other!] })),
    };
    const goes = (...people: string[]): number =>
      leftOut(
        shared,
        people.map((reiziger) => ({ reiziger })),
      ).weggelaten.length;
    expect([goes(), goes(one!), goes(other!), goes(one!, other!)]).toEqual([0, 0, 0, shared.materiaal.length]);
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
