import { describe, expect, test } from 'vitest';
import { decide, fold, nextSteps } from '../../src/index.js';
import { indicatorSchema, klantreisSchema, metingSchema, programmaSchema } from '../../src/schemas/index.js';
import { columns, type Column } from './columns.js';
import { play, programma, toDoing } from './mini.js';

const doel = (more: object): unknown => ({ ...programma, doelen: [{ id: 'd1', doel: 'Doel', ...more }] });
const inspanning = (more: object): unknown => ({
  ...programma,
  inspanningen: [{ id: 'i1', wat: 'Actie', soort: 'project', richting: 'toevoegen', doelen: ['d1'], ...more }],
});
const meting = { indicator: 'Eenzaam', populatie: '18 jaar en ouder', eenheid: '%', periode: '2022' };
const indicator = {
  id: 'in-1',
  naam: 'Eenzaam',
  definitie: 'Schaal van De Jong Gierveld',
  populatie: '18 jaar en ouder',
  eenheid: '%',
  richting: 'omlaag',
};

/** The thing with the field of a column in it, and the schema that has to take it. */
function takes({ on, value }: Extract<Column, { on: string }>): boolean {
  if (on === 'doel') return programmaSchema.safeParse(doel(value)).success;
  if (on === 'inspanning') return programmaSchema.safeParse(inspanning(value)).success;
  if (on === 'meting') return metingSchema.safeParse({ ...meting, waarde: 48.6, ...value }).success;
  if (on === 'metingZonderWaarde') return metingSchema.safeParse({ ...meting, ...value }).success;
  if (on === 'indicator') return indicatorSchema.safeParse({ ...indicator, ...value }).success;
  const stappen = [{ stap: 'Aanvraag', ...(on === 'stap' && value) }];
  const klantreis = { persona: 'Sam', fictief: true, gebaseerdOp: 'twaalf gesprekken', stappen };
  return klantreisSchema.safeParse({ ...klantreis, ...(on === 'klantreis' && value) }).success;
}

// The inputs of 37, 38 and 39 asked for names of their own; format 3 holds the same columns under its names.
describe('columns of real tables', () => {
  test.each(columns.flatMap((column) => ('on' in column ? [column] : [])))(
    'given «$column», then its field takes it',
    (column) => {
      expect(takes(column)).toBe(true);
    },
  );

  test('given a column without a field, then it is said where a host keeps it', () => {
    const left = columns.flatMap((column) => ('left' in column ? [column] : []));
    expect(left.map(({ column }) => column)).toEqual(['baten']);
    expect(left.every((one) => one.left.length > 20)).toBe(true);
  });

  test('given a cell of a sheet with two lines, then the feeling of a step takes it', () => {
    expect(takes({ column: 'gevoel', on: 'stap', value: { gevoel: 'boos\nbang' } })).toBe(true);
  });
});

// 40: the learning agenda changes during the round.
test('given doen en leren, when a question comes up, then it is added, an experiment points to it and a reflectie answers it', () => {
  const { reis, facts } = play(toDoing);
  const meta = { op: '2012-07-01T12:00:00Z', door: 'pm' };
  const commands = [
    {
      type: 'leervraag.toevoegen',
      meta,
      leervraag: { id: 'l-nieuw', vraag: 'Nieuw?' },
    },
    {
      type: 'experiment.starten',
      meta,
      experiment: { id: 'e', soort: 'toevoegen', wat: 'w', verwachting: 'v', leervragen: ['l-nieuw'] },
    },
    {
      type: 'reflectie.vastleggen',
      meta,
      reflectie: {
        id: 'rf',
        datum: '2012-07-01',
        door: ['pm'],
        experimenten: [],
        watWeZagen: 'z',
        watWeErvanMaken: 'm',
        leervragen: ['l-nieuw'],
      },
    },
  ];
  let now = reis;
  for (const command of commands) {
    const decision = decide(now, command);
    expect(decision.ok ? [] : decision.rejection.findings).toEqual([]);
    if (decision.ok) now = decision.reis;
  }
  expect(nextSteps(fold(facts)).filter(({ command }) => command.startsWith('leervraag.')).length).toBeGreaterThan(0);
});
