import { describe, expect, it } from 'vitest';
import { trace } from '../../src/assemble/index.js';
import { blankReis } from '../../src/steps/blank.js';
import type { Reis, Reisverslag } from '../../src/schemas/index.js';
import { programma, reis } from './reis.js';

const steps = (journey: Partial<Reis>, id: string): string[] =>
  trace({ ...blankReis(), ...journey }, id).steps.map(
    ({ van, naar }) => `${van.soort} ${van.id} > ${naar.soort} ${naar.id}`,
  );

const inzicht = { id: 'z-1', inzicht: 'x', materiaal: ['m-1'], gezegdDoor: [], ronde: 1 } as const;
const [experiment] = reis.experimenten;
const loose = { ...experiment!, inspanning: undefined, leervragen: undefined, afronding: null };
const plan = { ...programma, doelen: [], inspanningen: [], wijzigingen: [] };
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

describe('the chain runs', () => {
  it('from what was said together, asked, and said back to its materiaal', () => {
    const journey: Partial<Reis> = {
      inzichten: [inzicht],
      terugkoppelingen: [{ id: 't-1', uitkomst: 'gebruikt', tekst: 'x', materiaal: ['m-1'], op: reis.op, ronde: 1 }],
      leervragen: [{ id: 'l-1', vraag: 'x', status: 'open', ronde: 1, standen: [], materiaal: ['m-1'] }],
    };
    expect(steps(journey, 'm-1')).toEqual([
      'inzicht z-1 > materiaal m-1',
      'terugkoppeling t-1 > materiaal m-1',
      'leervraag l-1 > materiaal m-1',
    ]);
  });

  it('from a choice to the inzichten that it rests on', () => {
    expect(steps({ keuzes: [{ ...reis.keuzes[0]!, materiaal: [], inzichten: ['z-1'] }] }, 'k-1')).toEqual([
      'keuze k-1 > inzicht z-1',
    ]);
  });

  it('from an experiment to what it builds on, each by its kind', () => {
    const journey: Partial<Reis> = {
      inzichten: [{ ...inzicht, materiaal: [] }],
      werkzameElementen: [{ ...reis.werkzameElementen[0]!, onderbouwing: [] }],
      experimenten: [{ ...loose, bouwtVoortOp: ['z-1', 'w-1', 'm-1'] }],
    };
    expect(steps(journey, 'e-1')).toEqual([
      'experiment e-1 > inzicht z-1',
      'experiment e-1 > werkzaamElement w-1',
      'experiment e-1 > materiaal m-1',
    ]);
  });

  it('from a reflectie to the leervragen that were talked over', () => {
    expect(steps({ reflecties: [{ ...reis.reflecties[0]!, experimenten: [], leervragen: ['l-1'] }] }, 're-1')).toEqual([
      'reflectie re-1 > leervraag l-1',
    ]);
  });

  it('from a goal to the elements that work for it', () => {
    const werkzameElementen = [{ ...reis.werkzameElementen[0]!, onderbouwing: [], doelen: ['d-1'] }];
    expect(steps({ werkzameElementen }, 'd-1')).toEqual(['doel d-1 > werkzaamElement w-1']);
  });

  it('from a goal to its indicators and to the goals that are part of it', () => {
    const doelen = [
      { id: 'd-1', doel: 'x', indicatoren: [{ indicator: 'in-1', streefwaarden: [] }] },
      { id: 'd-2', doel: 'y', onder: 'd-1' },
    ];
    expect(steps({ programma: { ...plan, doelen } }, 'd-1')).toEqual([
      'doel d-1 > indicator in-1',
      'doel d-1 > doel d-2',
    ]);
  });

  it('from a change to the materiaal that is its ground', () => {
    const wijzigingen = [{ id: 'wi-1', wat: 'x', richting: 'toevoegen', materiaal: ['m-1'] }] as const;
    expect(steps({ programma: { ...plan, wijzigingen } }, 'm-1')).toEqual([
      'programma programma-1 > wijziging wi-1',
      'wijziging wi-1 > materiaal m-1',
    ]);
  });

  it('from a report to what shows and compares what was reached; the goal rests on what shows it alone', () => {
    const row = { doel: 'd-1', uitkomst: 'gehaald', toelichting: 'x' } as const;
    const doelbereik = [
      { ...row, materiaal: ['m-1'], attributieMateriaal: ['m-2'] },
      { ...row, doel: 'd-2' },
    ];
    const journey = { reisverslag: { ...report, doelbereik } };
    expect(steps(journey, 'reisverslag-1')).toEqual([
      'reisverslag reisverslag-1 > materiaal m-1',
      'reisverslag reisverslag-1 > materiaal m-2',
    ]);
    expect(steps(journey, 'd-1')).toEqual(['doel d-1 > materiaal m-1']);
    expect(steps(journey, 'd-2')).toEqual([]);
  });
});
