import { describe, expect, it } from 'vitest';
import { decideMany, type Command } from '../../src/index.js';
import { commandsFromRows, rowsFromOData } from '../../src/interop/index.js';
import { nextMeta } from '../support/samples.js';
import { started, walkTo } from '../support/walk.js';

const figures = { Eenzaam_1: { indicator: 'Eenzaam', eenheid: '%' } };
const columns = { gebied: 'WijkenEnBuurten', periode: 'Perioden' };

/** As version 3 answers: wide, codes filled with spaces, nothing where there is no figure. */
const three = {
  'odata.metadata': 'https://opendata.cbs.nl/ODataApi/OData/00000NED/$metadata#TypedDataSet',
  value: [
    { ID: 0, WijkenEnBuurten: 'WK059914  ', Perioden: '2020JJ00', Eenzaam_1: 11.6, Bevolking_2: 1000 },
    { ID: 1, WijkenEnBuurten: 'WK059914  ', Perioden: '2022JJ00', Eenzaam_1: 0, Bevolking_2: 1000 },
    { ID: 2, WijkenEnBuurten: 'WK059914  ', Perioden: '2024JJ00', Eenzaam_1: null, Bevolking_2: 1000 },
  ],
};

/** As version 4 answers: one line for each figure, with why there is none. */
const four = {
  value: [
    { Id: 0, Measure: 'M001', ValueAttribute: 'None', Value: 11.6, WijkenEnBuurten: 'WK059914', Perioden: '2020KW02' },
    {
      Id: 1,
      Measure: 'M001',
      ValueAttribute: 'Confidential',
      Value: null,
      WijkenEnBuurten: 'WK059914',
      Perioden: '2020MM02',
    },
    { Id: 2, Measure: 'M999', ValueAttribute: 'None', Value: 3, WijkenEnBuurten: 'WK059914', Perioden: '2020MM02' },
  ],
};

describe('figures of Statistics Netherlands', () => {
  it('are rows, one for each figure that was asked for; what is missing is no zero', () => {
    expect(rowsFromOData(three, { figures, ...columns })).toEqual(
      [
        ['2020', '11,6', ''],
        ['2022', '0', ''],
        ['2024', '', 'nietGemeten'],
      ].map(([year, waarde, geenWaarde]) => ({
        bron: 'Eenzaam_1',
        indicator: 'Eenzaam',
        eenheid: '%',
        waarde,
        geenWaarde,
        periode: year,
        van: `${year}-01-01`,
        tot: `${year}-12-31`,
        gebied: 'WK059914',
      })),
    );
  });

  it('of version 4 say why there is none, and in which quarter or month they lie', () => {
    const rows = rowsFromOData(four, { figures: { M001: figures.Eenzaam_1 }, ...columns });
    expect(rows.map(({ waarde, geenWaarde, periode, van, tot }) => [waarde, geenWaarde, periode, van, tot])).toEqual([
      ['11,6', '', '2020, kwartaal 2', '2020-04-01', '2020-06-30'],
      ['', 'onderdrukt', '2020-02', '2020-02-01', '2020-02-29'],
    ]);
  });

  it('become one piece of materiaal of soort data, with its series, that a journey takes', () => {
    const reis = walkTo('verkennen', 1, started());
    const { commands, rijen } = commandsFromRows(rowsFromOData(three, { figures, ...columns }), {
      soort: 'metingen',
      meta: nextMeta(reis),
      velden: {
        id: { kolom: 'bron', voor: 'm-' },
        invalshoek: { vast: 'data' },
        kring: { vast: 'wetenschap' },
        titel: { vast: 'Eenzaamheid in de wijk' },
        samenvatting: { vast: 'Cijfers van het CBS.' },
        publiek: { vast: 'openbaar' },
        'bron.kennissoort': { vast: 'data' },
        'bron.titel': { vast: 'CBS, Kerncijfers wijken en buurten' },
        'meting.indicator': 'indicator',
        'meting.populatie': { vast: 'inwoners' },
        'meting.eenheid': 'eenheid',
        'meting.waarde': 'waarde',
        'meting.geenWaarde': 'geenWaarde',
        'meting.periode': 'periode',
        'meting.tijdvak.van': 'van',
        'meting.tijdvak.tot': 'tot',
        'meting.gebied.naam': 'gebied',
        'meting.gebied.code': 'gebied',
      },
    });
    expect(rijen.filter(({ ok }) => !ok)).toEqual([]);
    const { ok, facts } = decideMany(reis, commands as readonly Command[]);
    expect(ok).toBe(true);
    const [fact] = facts;
    const materiaal = fact?.type === 'materiaal.toegevoegd' ? fact.materiaal : undefined;
    expect(materiaal).toMatchObject({
      soort: 'data',
      meting: { geenWaarde: 'nietGemeten', gebied: { code: 'WK059914' } },
      metingen: [{ waarde: 11.6 }, { waarde: 0 }],
    });
  });

  it.each([undefined, null, 1, 'x', [], {}, { value: 'x' }, { value: [null, 1, { Perioden: {} }] }])(
    'of another shape (%j) give no rows',
    (answer) => {
      expect(rowsFromOData(answer, { figures, ...columns })).toEqual([]);
    },
  );

  it('of a period that is none keep its code', () => {
    for (const code of ['2020XX00', '2020KW09', '2020', ''])
      expect(rowsFromOData({ value: [{ Perioden: code, Eenzaam_1: 1 }] }, { figures, ...columns })[0]).toMatchObject({
        periode: code,
        van: '',
      });
  });
});
