import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { commandsFromRows, type RowMapping, type RowSource, type TableRow } from '../../src/interop/index.js';
import { decide, parseCommand, type Command } from '../../src/index.js';
import type { Programma } from '../../src/schemas/index.js';
import { en } from '../../src/texts/en.js';
import { followRoute, walkTo } from '../support/walk.js';

const meta = { op: '2026-05-11T09:00:00+02:00', door: 'r-gids' };
const read = (rows: readonly TableRow[], mapping: Omit<RowMapping, 'meta'>) =>
  commandsFromRows(rows, { ...mapping, meta });
const effort = { id: 'Nr', wat: 'Wat', soort: { vast: 'project' }, richting: { vast: 'toevoegen' } } as const;
const row = (cells: TableRow): TableRow => ({ Nr: 'i-1', Wat: 'Eten', ...cells });
/** The one effort that a row gives, or the problems of the row. */
function effortOf(cells: TableRow, velden: Readonly<Record<string, RowSource>>): unknown {
  const { commands, rijen } = read([row(cells)], { soort: 'inspanningen', velden: { ...effort, ...velden } });
  const [command] = commands;
  if (command?.type === 'programma.opstellen') return command.programma.inspanningen[0];
  return rijen.flatMap((one) => (one.ok ? [] : one.problemen.map(({ code, kolom }) => [code, kolom])));
}

describe('a cell', () => {
  it.each([
    ['12.500', 1_250_000],
    ['€ 12.500,50', 1_250_050],
    ['1250,5', 125_050],
    ['0', 0],
    ['12.500,-', 1_250_000],
    ['1 250', 125_000],
  ])('%s is an amount in whole cents', (Bedrag, bedrag) => {
    const velden = { 'kosten.0.bedrag': { kolom: 'Bedrag', als: 'euro' }, 'kosten.0.jaar': { vast: 2027 } } as const;
    expect(effortOf({ Bedrag }, velden)).toMatchObject({ kosten: [{ bedrag, jaar: 2027 }] });
  });

  it.each(['p.m.', '12.50', '1,234', '12.5000', 'drie', '--5', '1.2.3'])(
    '%s is no amount: it says so, and where',
    (Bedrag) => {
      const velden = { 'kosten.0.bedrag': { kolom: 'Bedrag', als: 'euro' }, 'kosten.0.jaar': { vast: 2027 } } as const;
      expect(effortOf({ Bedrag }, velden)).toEqual([['invoer.soort', 'Bedrag']]);
    },
  );

  it('that is empty says nothing: no year without an amount, no empty text', () => {
    const velden = {
      maatwerk: 'Maatwerk',
      'kosten.0.bedrag': { kolom: '2026', als: 'euro' },
      'kosten.0.jaar': { vast: 2026 },
      'kosten.1.bedrag': { kolom: '2027', als: 'euro' },
      'kosten.1.jaar': { vast: 2027 },
    } as const;
    expect(effortOf({ Maatwerk: ' ', '2026': '', '2027': '5' }, velden)).toEqual({
      id: 'i-1',
      wat: 'Eten',
      soort: 'project',
      richting: 'toevoegen',
      doelen: [],
      kosten: [{ bedrag: 500, jaar: 2027 }],
    });
  });

  it('can be a day as people write it, a list of ids, or a word that stands for one of the method', () => {
    const velden = {
      van: 'Van',
      tot: 'Tot',
      doelen: 'Doelen',
      soort: { kolom: 'Soort', woorden: { Proef: 'experiment' } },
    } as const;
    expect(effortOf({ Van: '1-9-2026', Tot: '2027-02-28', Doelen: 'd-1; d-2;', Soort: 'Proef' }, velden)).toMatchObject(
      {
        van: '2026-09-01',
        tot: '2027-02-28',
        doelen: ['d-1', 'd-2'],
        soort: 'experiment',
      },
    );
    expect(effortOf({ Van: '31-2-2026', Tot: '', Doelen: '', Soort: 'Proef' }, velden)).toEqual([
      ['invoer.vorm', 'Van'],
    ]);
    expect(effortOf({ Van: '', Tot: '', Doelen: '', Soort: 'Iets' }, velden)).toEqual([['invoer.keuze', 'Soort']]);
  });

  it('of a host is read as it was said', () => {
    const velden = {
      'extra.punten': { kolom: 'Punten', als: 'getal' },
      'extra.klaar': { kolom: 'Klaar', als: 'jaNee' },
      'extra.op': { kolom: 'Op', als: 'datum' },
    } as const;
    expect(effortOf({ Punten: '3,5', Klaar: 'Ja', Op: '2/3/2026' }, velden)).toMatchObject({
      extra: { punten: 3.5, klaar: true, op: '2026-03-02' },
    });
  });
});

describe('a table', () => {
  it('answers every row in its order, and no message repeats a cell', () => {
    const velden = { id: 'Nr', rol: 'Rol', kring: 'Kring' };
    const rows = [
      { Nr: 'r-1', Rol: 'inwoner', Kring: 'leefwereld' },
      { Nr: 'GEHEIM nummer', Rol: 'GEHEIM', Kring: 'leefwereld' },
      { Nr: 'r-3', Rol: 'professional', Kring: 'praktijk' },
      { Nr: 'r-4', Rol: 'professional' },
    ];
    const { commands, rijen } = read(rows, { soort: 'reizigers', velden, texts: en });
    expect(commands.map(({ type }) => type)).toEqual(['reiziger.toevoegen', 'reiziger.toevoegen']);
    expect(rijen.map((one) => [one.rij, one.ok ? one.command : one.problemen.map(({ kolom }) => kolom)])).toEqual([
      [1, 0],
      [2, ['Nr', 'Rol']],
      [3, 1],
      [4, ['Kring']],
    ]);
    expect(JSON.stringify(rijen)).not.toContain('GEHEIM');
    expect(JSON.stringify(rijen)).toContain('This field');
    for (const command of commands) expect(parseCommand(command).ok).toBe(true);
  });

  it('is read when the byte order mark of its file was left before the first column', () => {
    const velden = { id: 'Nr', rol: 'Rol', kring: 'Kring' };
    const rows = [{ '\u{feff}Nr': 'r-1', Rol: 'inwoner', Kring: 'leefwereld' }];
    expect(read(rows, { soort: 'reizigers', velden }).rijen).toEqual([{ ok: true, rij: 1, command: 0 }]);
  });

  it('puts rows of one thing together: a series, costs of years, targets of one indicator', () => {
    const vast = (value: string): RowSource => ({ vast: value });
    const series = read(
      [2019, 2021, 2023].map((jaar) => ({ Id: 'm-1', Jaar: String(jaar), Waarde: String(jaar - 1_949) })),
      {
        soort: 'metingen',
        velden: {
          id: 'Id',
          invalshoek: vast('data'),
          kring: vast('wetenschap'),
          titel: vast('Reeks'),
          samenvatting: vast('Een reeks.'),
          publiek: vast('openbaar'),
          'meting.indicator': vast('Gezond'),
          'meting.populatie': vast('kinderen'),
          'meting.eenheid': vast('%'),
          'meting.periode': 'Jaar',
          'meting.waarde': 'Waarde',
        },
      },
    );
    expect(series.commands).toHaveLength(1);
    expect(series.commands[0]).toMatchObject({
      materiaal: { soort: 'data', meting: { periode: '2023' }, metingen: [{ waarde: 70 }, { waarde: 72 }] },
    });
    const targets = read(
      [
        { Id: 'd-1', Meet: 'in-1', Jaar: '2026', Waarde: '5' },
        { Id: 'd-1', Meet: 'in-1', Jaar: '2028', Waarde: '6' },
        { Id: 'd-1', Meet: 'in-2', Jaar: '2028', Waarde: '7' },
      ],
      {
        soort: 'doelen',
        velden: {
          id: 'Id',
          doel: vast('Beter'),
          'indicatoren.0.indicator': 'Meet',
          'indicatoren.0.streefwaarden.0.waarde': 'Waarde',
          'indicatoren.0.streefwaarden.0.tijdvak.van': vast('2026-01-01'),
          'indicatoren.0.streefwaarden.0.tijdvak.tot': vast('2028-12-31'),
        },
      },
    );
    const [doel] = (targets.commands[0] as Command<'programma.opstellen'>).programma.doelen;
    expect(
      doel?.indicatoren?.map(({ indicator, streefwaarden }) => [indicator, streefwaarden.map(({ waarde }) => waarde)]),
    ).toEqual([
      ['in-1', [5, 6]],
      ['in-2', [7]],
    ]);
  });

  it('comes into the draft that is there, and replaces what has the same id', () => {
    const reis = followRoute(walkTo('inrichten'));
    const there = { id: 'i-was', wat: 'Koken', soort: 'project', richting: 'toevoegen', doelen: [] } as const;
    const programma: Programma = { ...reis.programma!, inspanningen: [{ ...there, id: 'i-blijft' }, there] };
    const rows = [row({ Nr: 'i-was' }), row({ Nr: 'i-nieuw' })];
    const { commands } = read(rows, { soort: 'inspanningen', velden: effort, programma });
    const decision = decide(reis, { ...commands[0], meta: { ...meta, op: reis.op } });
    if (!decision.ok) throw new Error(decision.rejection.code);
    expect(decision.reis.programma).toEqual({
      ...programma,
      inspanningen: [
        { ...there, id: 'i-blijft' },
        { ...there, wat: 'Eten' },
        { ...there, id: 'i-nieuw', wat: 'Eten' },
      ],
    });
    expect(read([], { soort: 'inspanningen', velden: effort })).toEqual({ commands: [], rijen: [] });
  });

  it('wants a column for the id, and a kind that is known', () => {
    const expected = expect.objectContaining({ code: 'mapping.expected' }) as Error;
    expect(() => read([], { soort: 'doelen', velden: { doel: 'Doel' } })).toThrow(expected);
    expect(() => read([], { soort: 'toString' as 'doelen', velden: { id: 'Nr' } })).toThrow(expected);
  });

  it.each([
    ['through what every object has', '{"id":"Nr","__proto__.polluted":"X"}'],
    ['through a constructor', '{"id":"Nr","constructor.prototype.polluted":"X"}'],
    ['through it in a list', '{"id":"Nr","kosten.0.__proto__.polluted":"X"}'],
    ['to a place that no list has', '{"id":"Nr","kosten.100000000.bedrag":"X"}'],
    ['through another path', '{"id":"Nr","id.id":"X"}'],
    ['to nothing', '{"id":"Nr","":"X"}'],
    ['from nothing', '{"id":null}'],
    ['from a column that is no name', '{"id":{"kolom":5}}'],
    ['of no mapping', 'null'],
  ])('wants paths of fields, and follows none %s', (_what, velden) => {
    const expected = expect.objectContaining({ code: 'mapping.expected' }) as Error;
    const mapping = { soort: 'reizigers', velden: JSON.parse(velden) as never } as const;
    expect(() => read([{ Nr: 'r-1', X: 'p' }], mapping)).toThrow(expected);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a plan of twenty efforts, ten goals with four targets each, and money over four years', () => {
  const years = [2026, 2027, 2028, 2029];
  const efforts = Array.from({ length: 20 }, (_, n): TableRow => ({
    Nr: String(n + 1),
    Wat: `Inspanning ${n + 1}`,
    Doel: `d-${(n % 10) + 1}`,
    ...Object.fromEntries(years.map((year) => [String(year), `${n + 1}.000,50`])),
  }));
  const goals = Array.from({ length: 10 }, (_, n): TableRow => ({
    Nr: String(n + 1),
    Doel: `Doel ${n + 1}`,
    ...Object.fromEntries(years.map((year, place) => [String(year), String(50 + n + place)])),
  }));

  // #region import
  const inspanningen = commandsFromRows(efforts, {
    soort: 'inspanningen',
    meta,
    velden: {
      id: { kolom: 'Nr', voor: 'i-' },
      wat: 'Wat',
      soort: { vast: 'project' },
      richting: { vast: 'toevoegen' },
      doelen: 'Doel',
      ...Object.fromEntries<RowSource>(
        years.flatMap((year, place) => [
          [`kosten.${place}.bedrag`, { kolom: String(year), als: 'euro' }],
          [`kosten.${place}.jaar`, { vast: year }],
        ]),
      ),
    },
  });
  const doelen = commandsFromRows(goals, {
    soort: 'doelen',
    meta,
    velden: {
      id: { kolom: 'Nr', voor: 'd-' },
      doel: 'Doel',
      'indicatoren.0.indicator': { vast: 'in-1' },
      ...Object.fromEntries<RowSource>(
        years.flatMap((year, place) => [
          [`indicatoren.0.streefwaarden.${place}.waarde`, String(year)],
          [`indicatoren.0.streefwaarden.${place}.tijdvak.van`, { vast: `${year}-01-01` }],
          [`indicatoren.0.streefwaarden.${place}.tijdvak.tot`, { vast: `${year}-12-31` }],
        ]),
      ),
    },
  });
  // #endregion

  const plan = [doelen, inspanningen].map(
    ({ commands: [command] }) => (command as Command<'programma.opstellen'>).programma,
  );
  const lists: Pick<Programma, 'doelen' | 'inspanningen'> = {
    doelen: plan[0]!.doelen,
    inspanningen: plan[1]!.inspanningen,
  };

  it('is whole: to the cent, and every row answered', () => {
    expect([...doelen.rijen, ...inspanningen.rijen].every(({ ok }) => ok)).toBe(true);
    const total = lists.inspanningen.flatMap(({ kosten = [] }) => kosten).reduce((sum, { bedrag }) => sum + bedrag, 0);
    expect([lists.inspanningen.length, lists.doelen.length, total]).toEqual([20, 10, 4 * (210 * 100_000 + 20 * 50)]);
    expect(
      lists.doelen.flatMap(({ indicatoren = [] }) => indicatoren.flatMap(({ streefwaarden }) => streefwaarden)),
    ).toHaveLength(40);
  });

  it('takes 33 lines of a host, where written out it takes 416', async () => {
    const [, region = ''] = readFileSync('test/interop/rows.test.ts', 'utf8').split(
      / *\/\/ #(?:region import|endregion)\n/,
    );
    const written = await format(`const lists = ${JSON.stringify(lists)};`, { parser: 'typescript', printWidth: 120 });
    const lines = (text: string): number => text.trim().split('\n').length;
    expect([lines(region), lines(written)]).toEqual([33, 416]);
  });
});
