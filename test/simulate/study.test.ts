import { describe, expect, it } from 'vitest';
import { createMethod, type Rule } from '../../src/index.js';
import {
  chunkText,
  comparePolicies,
  constant,
  createWalk,
  daysToArrival,
  defineStudy,
  discrete,
  exampleScenario,
  measure,
  merge,
  replicateUntil,
  report,
  resultHash,
  rowsCsv,
  runStudy,
  SimulationError,
  stressDocument,
  wait,
  type Behaviour,
  type Intervention,
  type Sampler,
} from '../../src/simulate/index.js';

const study = defineStudy({
  name: 'proef',
  policies: { a: exampleScenario({ weeks: 104 }), b: exampleScenario({ weeks: 104, begeleidersplaatsen: 30 }) },
  replications: 6,
  chunkSize: 2,
});
const chunks = [0, 1, 2].map((chunk) => chunkText(study, chunk));
const rows = runStudy(study);

function codeOf(texts: readonly string[]): string {
  try {
    merge(texts);
    return 'none';
  } catch (error) {
    return error instanceof SimulationError ? error.code : 'other';
  }
}

describe('a study', () => {
  it('gives one hash, in one go and in chunks of any order', () => {
    expect(merge(chunks.toReversed()).hash).toBe(resultHash(rows));
    expect(merge(chunks).rows).toEqual(rows);
  });

  it.each([
    ['merge.gap', [chunks[0], chunks[2]]],
    ['merge.duplicate', [...chunks, chunks[1]]],
    ['merge.mixed', [chunks[0], chunkText(study.with({ seed: 2 }), 1)]],
    ['merge.damaged', [(chunks[0] ?? '').slice(0, -3)]],
  ])('is not put together when there is a %s', (code, texts) => {
    expect(codeOf(texts as string[])).toBe(code);
  });

  it('is not put together, and names the texts that stand in the way', () => {
    const texts = chunks.slice(0, 2);
    const other = chunkText(study.with({ seed: 2 }), 2);
    expect(() => merge([...texts, 'cut'], ['a', 'b', 'c'])).toThrow('whole chunks; c is cut off or changed');
    expect(() => merge([...texts, other], ['a', 'b', 'c'])).toThrow('chunks of one plan; a and c are of two');
    expect(() => merge([...texts, chunks[1] ?? ''])).toThrow('text 2 of 3 and text 3 of 3 both hold it');
  });

  it('compares policies pair by pair', () => {
    const { n, varianceReduction } = comparePolicies(rows, 'a', 'b', daysToArrival);
    expect(n).toBe(6);
    expect(varianceReduction).toBeGreaterThan(1);
  });

  it('is replicated until it is known well enough', () => {
    const options = { seed: 1, measure: daysToArrival, relativeHalfWidth: 0.2 };
    const { estimate } = replicateUntil(exampleScenario({ weeks: 104 }), options);
    expect(estimate.halfWidth).toBeLessThanOrEqual(0.2 * estimate.mean);
  });

  it('is reported with what was assumed: what differs, what is shared, and that numbers are invented', () => {
    const text = report(study, rows);
    const [, afterHead = ''] = text.split('## What was assumed');
    expect(
      afterHead.split('\n').filter((line) => /^\| (?:policy|a|b|weeks|arrivals|parameters.leerKans) /.test(line)),
    ).toEqual([
      '| policy | resources.reisbegeleider.capacity |',
      '| a | 16 |',
      '| b | 30 |',
      '| arrivals | 3076.5 · 20240 · 67235 · 134470 |',
      '| parameters.leerKans | 0.5 |',
      '| weeks | 104 |',
    ]);
    expect(text).toContain('Numbers that the library invented for its examples are among them');
  });

  it('is another study when an intervention does something else, and the report says what each does', () => {
    const after = (change: Intervention['change']) =>
      exampleScenario({ weeks: 8, interventions: [{ name: 'bezuiniging', on: '2026-02-02', change }] });
    const planOf = (change: Intervention['change']) =>
      defineStudy({ name: 'i', policies: { een: after(change) }, replications: 1 });
    const changes: Intervention['change'][] = [
      ({ resize }) => resize('reisbegeleider', 8),
      ({ resize }) => resize('reisbegeleider', 1),
      ({ parameters }) => (parameters['beslisDagen'] = 5),
      ({ parameters }) => (parameters['beslisDagen'] = 6),
    ];
    expect(new Set(changes.map((change) => planOf(change).hash)).size).toBe(4);
    const first = planOf(({ resize, parameters }) => {
      resize('reisbegeleider', 8);
      parameters['beslisDagen'] = (parameters['beslisDagen'] ?? 0) / 2;
    });
    expect(first.hash).toBe(first.with({}).hash);
    expect(report(first, runStudy(first))).toContain(
      '| interventions | [{"name":"bezuiniging","on":"2026-02-02","parameters":{"beslisDagen":5},"resize":{"reisbegeleider":8}}] |',
    );
  });

  it('is told that an intervention does what it may not', () => {
    const change = () => {
      throw new TypeError('stuk');
    };
    const policies = { een: exampleScenario({ interventions: [{ name: 'college', on: '2026-06-01', change }] }) };
    expect(() => defineStudy({ name: 'i', policies })).toThrow('Expected intervention «college» of 2026-06-01');
  });

  it('is another study when only the tail of a distribution differs, and the report shows that it differs', () => {
    const arriving = (arrivals: Sampler) => exampleScenario({ weeks: 8, arrivals });
    const [tail, flat] = [discrete([[1e4, 0.95], [4e5, 0.05]]), constant(1e4)]; // prettier-ignore
    const both = { vaak: arriving(flat), staart: arriving(tail) };
    const [one, other] = [arriving(flat), arriving(tail)].map((een) => defineStudy({ name: 's', policies: { een } }));
    expect(one?.hash).not.toBe(other?.hash);
    const compared = defineStudy({ name: 's', policies: both, replications: 1 });
    expect(report(compared, runStudy(compared))).toContain(
      '| staart | 10000 · 10000 · 10000 · 400000 (2 values, hash ',
    );
  });

  it('is another study when a host adds a rule, and names it', () => {
    const rule: Rule = {
      id: 'foto.onze-regel',
      gate: 'foto',
      level: 'advies',
      source: 'ours',
      codes: ['foto.onze-regel'],
      check: () => ({ findings: [], by: [] }),
    };
    const method = createMethod({ rules: [rule] });
    const { plan } = defineStudy({ name: 'm', policies: { een: exampleScenario({ method }) } });
    expect(plan.policies['een']).toMatchObject({ ownMethod: true, ownRules: [{ id: 'foto.onze-regel' }] });
  });

  it('is reported without a word about invented numbers when none of them is used', () => {
    function* stays(): Behaviour {
      yield wait(1);
    }
    const own = { start: '2026-01-05', weeks: 4, arrivals: constant(1_000), behaviour: stays };
    const one = defineStudy({ name: 'eigen', policies: { eigen: own }, replications: 1 });
    const text = report(one, runStudy(one));
    expect([text.includes('invented'), text.includes('| policy |')]).toEqual([false, true]);
  });

  it('says where the days of a journey went, stage by stage', () => {
    const [, part = ''] = report(study, rows).split(/^## /m).slice(0, 2);
    const days = part.split('\n').filter((line) => line.startsWith('| a |'));
    const own = rows.filter(({ policy }) => policy === 'a');
    const started = own.reduce((sum, row) => sum + row.started, 0);
    const waiting = own.reduce((sum, row) => sum + row.stages.doenEnLeren.waiting, 0) / 1440 / started;
    expect(days).toHaveLength(4);
    expect(days[3]).toMatch(new RegExp(`^\\| a \\| doenEnLeren \\|.* ${waiting.toFixed(1)} \\|$`));
  });

  it('is reported with plan and result', () => {
    expect(report(study, rows)).toContain(`- result: \`${resultHash(rows)}\``);
    expect(rowsCsv(rows).split('\r\n')).toHaveLength(rows.length + 2);
  });
});

describe('a study for a paper', () => {
  it('is described by STRESS-DES: what is known is filled in, what only you know is asked for', () => {
    const text = stressDocument(study, { purpose: 'Whether it helps' }, rows);
    const sections = text.split('\n').filter((line) => line.startsWith('### '));
    expect(sections).toHaveLength(19);
    expect(text).toContain('Whether it helps');
    expect(text).toContain('**To be written: where every number comes from');
    expect(text).toContain('| parameters.leerKans | 0.5 |');
    expect(text).toContain(study.hash);
  });

  it('is warned when its parts were made by behaviours whose text differs', () => {
    const other = (chunks[1] ?? '').replace(/"source":"[0-9a-f]{8}/, '"source":"00000000');
    const mixed = merge([chunks[0] ?? '', other, chunks[2] ?? ''], ['a', 'b', 'c']);
    expect([merge(chunks).warnings, mixed.hash]).toEqual([[], resultHash(rows)]);
    expect(mixed.warnings).toEqual([
      expect.stringMatching(/^The behaviours, or .* that made a and b differ in their text/),
    ]);
    const walk = (days: number) => createWalk({ *decides() { yield wait(days); } }); // prettier-ignore
    const sourceOf = (behaviour: ReturnType<typeof createWalk>) =>
      defineStudy({ name: 's', policies: { een: exampleScenario({ behaviour }) } }).source;
    expect(sourceOf(walk(1))).not.toBe(sourceOf(createWalk({ *decides() { yield wait(2); } }))); // prettier-ignore
  });

  it('is reported with measures and marks of its own', () => {
    const own = exampleScenario({
      weeks: 60,
      marks: { programma1: 'programma.vastgesteld' },
      measures: [measure('stappen', ({ steps }) => steps)],
    });
    const measuredStudy = defineStudy({ name: 'm', policies: { een: own }, replications: 3 });
    const found = runStudy(measuredStudy);
    const text = report(measuredStudy, found);
    expect(text).toMatch(/^\| een \| programma1 \| \d+\.\d % \| \d+\.\d % \| \d+\.\d % \| \d+\.\d \|$/m);
    expect(text).toMatch(/^\| een \| stappen \| \d+ \| \d+(\.\d+)? ± \d+(\.\d+)? \|$/m);
    expect(rowsCsv(found).split('\r\n')[0]).toContain('marks.programma1,values.stappen.journeys,values.stappen.sum');
  });
});
