import { describe, expect, it } from 'vitest';
import { trace, findAdoptionsUsing, type TraceNode } from '../../src/assemble/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { cijfer, facts, kern, programma, reis, tell } from './reis.js';

const named = ({ soort, id, versie }: TraceNode): string =>
  [soort, id, ...(versie === undefined ? [] : [versie])].join(' ');

/** Who rests on whom through one thing, as sentences. */
const chain = (journey: Reis, id: string): string[] =>
  trace(journey, id).steps.map(({ van, naar }) => `${named(van)} > ${named(naar)}`);

/** A journey in which nothing rests on anything, until a test says so. */
const bare: Reis = {
  ...reis,
  materiaal: [],
  oordelen: [],
  keuzes: [],
  programma: null,
  programmas: [],
  experimenten: [],
  reflecties: [],
  werkzameElementen: [],
  reisverslag: null,
  reisverslagen: [],
};
const [verslag] = reis.reisverslagen;
const nothingFound = {
  ...verslag!.reisverslag,
  verhalen: [],
  data: [],
  werkzameElementen: [],
  betekenis: [],
  watNietWerkte: [],
  onverwacht: [],
};
const nothingPlanned = { ...programma, inspanningen: [], wijzigingen: [] };
const [inspanning] = programma.inspanningen;
const [experiment] = reis.experimenten;

describe('the chain', () => {
  it('leads from a source to every version that rests on it', () => {
    const { draagt } = trace(reis, 'm-cijfer');
    expect(draagt.map(named)).toEqual([
      'keuze k-1',
      'reisverslag reisverslag-1 1',
      'inspanning i-1',
      'programma programma-1 1',
      'programma programma-2 2',
      'experiment e-1',
      'reflectie re-1',
      'reflectie re-2',
      'werkzaamElement w-1',
      'bevinding bv-1',
      'inspanning i-2',
      'wijziging wi-1 2',
      'betekenis b-1',
    ]);
  });

  it('leads from a version back to its sources', () => {
    expect(trace(reis, 'programma-2').rustOp.map(named)).toEqual([
      'inspanning i-1',
      'inspanning i-2',
      'wijziging wi-1 2',
      'doel d-1',
      'keuze k-1',
      'werkzaamElement w-1',
      'betekenis b-1',
      'materiaal m-cijfer',
      'materiaal m-kern',
      'materiaal m-weg',
      'experiment e-1',
      'bron bron:m-cijfer',
      'leervraag l-1',
    ]);
  });

  it('of an unknown id is empty', () => {
    expect(trace(reis, 'nobody')).toEqual({ rustOp: [], draagt: [], steps: [] });
  });

  it('runs from materiaal to its source and to what was merged into it', () => {
    const journey: Reis = {
      ...bare,
      materiaal: [
        { ...cijfer, samengevoegdUit: ['m-1', 'm-2'] },
        { ...kern, id: 'm-1' },
      ],
    };
    expect(chain(journey, 'm-cijfer')).toEqual([
      'materiaal m-cijfer > bron bron:m-cijfer',
      'materiaal m-cijfer > materiaal m-1',
      'materiaal m-cijfer > materiaal m-2',
    ]);
    expect(trace(journey, 'm-1').draagt.map(named)).toEqual(['materiaal m-cijfer']);
  });

  it('runs from conclusions and choices to their materiaal', () => {
    const journey: Reis = {
      ...bare,
      oordelen: [{ id: 'o-1', oordeel: 'De bus.', materiaal: ['m-1'], behandeling: null }],
      keuzes: [{ ...reis.keuzes[0]!, materiaal: ['m-1', 'm-2'] }],
    };
    expect(chain(journey, 'm-1')).toEqual(['oordeel o-1 > materiaal m-1', 'keuze k-1 > materiaal m-1']);
    expect(chain(journey, 'k-1')).toEqual(['keuze k-1 > materiaal m-1', 'keuze k-1 > materiaal m-2']);
  });

  it('runs from a programma through its inspanningen and wijzigingen', () => {
    const journey: Reis = {
      ...bare,
      programma: {
        ...nothingPlanned,
        inspanningen: [{ ...inspanning!, werkzameElementen: ['w-1'] }],
        wijzigingen: [
          { id: 'wi-1', wat: 'x', richting: 'toevoegen', betekenis: 'b-1', werkzaamElement: 'w-2' },
          { id: 'wi-2', wat: 'y', richting: 'toevoegen' },
        ],
      },
    };
    expect(chain(journey, 'programma-2')).toEqual([
      'programma programma-2 2 > inspanning i-1',
      'inspanning i-1 > doel d-1',
      'inspanning i-1 > keuze k-1',
      'inspanning i-1 > werkzaamElement w-1',
      'programma programma-2 2 > wijziging wi-1 2',
      'wijziging wi-1 2 > betekenis b-1',
      'wijziging wi-1 2 > werkzaamElement w-2',
      'programma programma-2 2 > wijziging wi-2 2',
    ]);
  });

  it('counts the programma of this round once, draft or adopted', () => {
    const versions = (journey: Partial<Reis>): string[] => trace({ ...bare, ...journey }, 'i-1').draagt.map(named);
    const programmas = [{ versie: 1, programma }];
    expect(versions({ ronde: 1, programma, programmas })).toEqual(['programma programma-1 1']);
    expect(chain({ ...bare, ronde: 1, programma, programmas }, 'programma-1')).toHaveLength(3);
    expect(versions({ ronde: 2, programma, programmas })).toEqual([
      'programma programma-1 1',
      'programma programma-2 2',
    ]);
    expect(versions({ ronde: 2, programmas })).toEqual(['programma programma-1 1']);
  });

  it('runs from experimenten and reflecties to what they try', () => {
    const { inspanning: _inspanning, leervragen: _leervragen, ...loose } = experiment!;
    const journey: Reis = {
      ...bare,
      experimenten: [experiment!, { ...loose, id: 'e-2', afronding: null }],
      reflecties: [{ ...reis.reflecties[0]!, experimenten: ['e-1', 'e-2'] }],
    };
    expect(chain(journey, 're-1')).toEqual([
      'experiment e-1 > inspanning i-1',
      'experiment e-1 > leervraag l-1',
      'experiment e-1 > materiaal m-kern',
      'reflectie re-1 > experiment e-1',
      'reflectie re-1 > experiment e-2',
    ]);
  });

  it('runs from a werkzaam element to its proof and its counter-proof', () => {
    const [element] = reis.werkzameElementen;
    const werkzameElementen = [{ ...element!, onderbouwing: ['e-1', 'm-1'], tegenbewijs: ['m-2', 'e-9'] }];
    const { inspanning: _inspanning, leervragen: _leervragen, ...loose } = experiment!;
    const journey = { ...bare, werkzameElementen, experimenten: [{ ...loose, afronding: null }] };
    expect(chain(journey, 'w-1')).toEqual([
      'werkzaamElement w-1 > experiment e-1',
      'werkzaamElement w-1 > materiaal m-1',
      'werkzaamElement w-1 > materiaal m-2',
      'werkzaamElement w-1 > materiaal e-9',
    ]);
  });

  it('runs from a reisverslag, draft or adopted, to all it says', () => {
    const draft = {
      ...nothingFound,
      verhalen: ['m-1'],
      data: ['m-2'],
      werkzameElementen: ['w-1'],
      betekenis: [{ id: 'b-1', betekenis: 'x', werkzameElementen: ['w-2'], materiaal: ['m-3'] }],
      watNietWerkte: [{ id: 'bv-1', bevinding: 'x', experimenten: ['e-1'], materiaal: ['m-4'] }],
      onverwacht: [{ id: 'bv-2', bevinding: 'y' }],
    };
    expect(chain({ ...bare, reisverslag: draft }, 'reisverslag-2')).toEqual([
      'reisverslag reisverslag-2 2 > materiaal m-1',
      'reisverslag reisverslag-2 2 > materiaal m-2',
      'reisverslag reisverslag-2 2 > werkzaamElement w-1',
      'reisverslag reisverslag-2 2 > betekenis b-1',
      'betekenis b-1 > werkzaamElement w-2',
      'betekenis b-1 > materiaal m-3',
      'reisverslag reisverslag-2 2 > bevinding bv-1',
      'bevinding bv-1 > experiment e-1',
      'bevinding bv-1 > materiaal m-4',
      'reisverslag reisverslag-2 2 > bevinding bv-2',
    ]);
    const both = {
      ...bare,
      reisverslag: { ...nothingFound, data: ['m-2'] },
      reisverslagen: [{ versie: 1, reisverslag: draft }],
    };
    expect(trace(both, 'm-2').draagt.map(named)).toEqual([
      'reisverslag reisverslag-1 1',
      'reisverslag reisverslag-2 2',
    ]);
    expect(trace({ ...bare, reisverslag: null }, 'm-2').draagt).toEqual([]);
  });

  it('walks a circle once', () => {
    const materiaal = [
      { ...kern, id: 'm-1', samengevoegdUit: ['m-2'] },
      { ...kern, id: 'm-2', samengevoegdUit: ['m-1'] },
    ];
    const { rustOp, draagt, steps } = trace({ ...bare, materiaal }, 'm-1');
    expect({ rustOp: rustOp.map(named), draagt: draagt.map(named), steps: steps.length }).toEqual({
      rustOp: ['materiaal m-2'],
      draagt: ['materiaal m-2'],
      steps: 2,
    });
  });
});

describe('who has to know when a piece goes', () => {
  const names = (id: string, told = facts): string[] =>
    findAdoptionsUsing(told, id).map(({ artefact, versie }) => `${artefact} ${versie}`);

  it('are those who adopted something that used it, oldest first, also after it was erased', () => {
    expect(names('m-kern')).toEqual(['foto 1', 'programma 1', 'reisverslag 1']);
    expect(names('m-weg')).toEqual(['foto 1', 'programma 1', 'reisverslag 1']);
    expect(names('nobody')).toEqual([]);
  });

  it('are only those of a foto when nothing was built on it', () => {
    expect(names('m-deel')).toEqual(['foto 1']);
  });

  it('are nobody when it came after everything was adopted', () => {
    const later = tell([
      ...facts.map((fact) => ['2026-01-12', fact] as const),
      ['2026-05-01', { type: 'materiaal.toegevoegd', materiaal: { ...kern, id: 'm-later' } }],
    ]);
    expect(names('m-later', later)).toEqual([]);
  });
});
