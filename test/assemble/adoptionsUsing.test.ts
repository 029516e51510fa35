import { describe, expect, it } from 'vitest';
import { findAdoptionsUsing } from '../../src/assemble/index.js';
import type { Programma, Reisverslag } from '../../src/schemas/index.js';
import { kern, programma, reis, tell } from './reis.js';

const receipt = { rules: '1', verdicts: [] } as const;
const plan: Programma = { ...programma, doelen: [], inspanningen: [], wijzigingen: [] };
const [effort] = programma.inspanningen;
const report: Reisverslag = {
  ...reis.reisverslagen[0]!.reisverslag,
  verhalen: [],
  data: [],
  werkzameElementen: [],
  betekenis: [],
  watNietWerkte: [],
  onverwacht: [],
  doelbereik: [],
};
const [began] = reis.experimenten;
const { ronde: _ronde, afgerondIn: _in, afronding: _end, ...experiment } = began!;
type Told = Parameters<typeof tell>[0][number];
const day = '2026-03-01';

const piece: Told = [day, { type: 'materiaal.toegevoegd', materiaal: { ...kern, id: 'm-1' } }];
const chosen: Told = [
  day,
  { type: 'keuze.gemaakt', keuze: { ...reis.keuzes[0]!, id: 'k-1', materiaal: ['m-1'], inzichten: [] } },
];

/** One round: its programma (the one before when it is the same) and its report, both adopted. */
const round = (versie: number, written: Programma, told: Reisverslag, before: readonly Told[] = []): Told[] => [
  ...before,
  [day, { type: 'programma.opgesteld', programma: written }],
  [day, { type: 'programma.vastgesteld', naar: 'doenEnLeren', versie, receipt }],
  [day, { type: 'reisverslag.opgesteld', reisverslag: told }],
  [day, { type: 'reisverslag.vastgesteld', naar: 'inrichten', versie, receipt }],
];

const names = (...told: readonly Told[]): string[] =>
  findAdoptionsUsing(tell(told), 'm-1').map(({ artefact, versie }) => `${artefact} ${versie}`);

describe('an adoption rests on a piece', () => {
  it('when its report does by a meaning alone, whatever was adopted before without a change', () => {
    const meant = { ...report, betekenis: [{ id: 'b-1', betekenis: 'x', materiaal: ['m-1'] }] };
    expect(names(piece, ...round(1, plan, report), ...round(2, plan, meant), ...round(3, plan, report))).toEqual([
      'reisverslag 2',
    ]);
  });

  it('when a finding is about an experiment of an effort of an earlier version', () => {
    const middle = { ...plan, inspanningen: [{ ...effort!, id: 'i-1', keuzes: ['k-1'], doelen: [] }] };
    const found = { ...report, onverwacht: [{ id: 'bv-1', bevinding: 'x', experimenten: ['e-1'] }] };
    const start: Told = [
      day,
      { type: 'experiment.gestart', experiment: { ...experiment, id: 'e-1', inspanning: 'i-1' } },
    ];
    expect(
      names(
        piece,
        chosen,
        ...round(1, plan, report),
        ...round(2, middle, report),
        ...round(3, { ...plan, wat: 'Anders.' }, found, [start]),
      ),
    ).toEqual(['programma 2', 'reisverslag 3']);
  });

  it('from the version on in which a choice was made anew, though the version says the same', () => {
    const written = { ...plan, inspanningen: [{ ...effort!, keuzes: ['k-2'], doelen: [] }] };
    const other = { ...reis.keuzes[0]!, id: 'k-2', materiaal: ['m-2'] };
    const made: Told = [day, { type: 'keuze.gemaakt', keuze: other }];
    const anew: Told = [day, { type: 'keuze.herzien', keuze: { ...other, materiaal: ['m-1'] } }];
    expect(names(piece, made, ...round(1, written, report), ...round(2, written, report, [anew]))).toEqual([
      'programma 2',
    ]);
  });

  it('not when only a goal does that no effort of the version serves', () => {
    const goals = {
      ...plan,
      doelen: [
        { id: 'd-1', doel: 'x' },
        { id: 'd-2', doel: 'y', onder: 'd-1' },
      ],
    };
    const reached = {
      ...report,
      doelbereik: [{ doel: 'd-2', uitkomst: 'gehaald', toelichting: 'x', materiaal: ['m-1'] }],
    } as const;
    const serves = { ...goals, inspanningen: [{ ...effort!, doelen: ['d-1'], keuzes: [] }] };
    expect(names(piece, ...round(1, goals, reached), ...round(2, goals, report), ...round(3, serves, report))).toEqual([
      'reisverslag 1',
      'programma 3',
    ]);
  });
});
