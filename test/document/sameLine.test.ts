import { describe, expect, it } from 'vitest';
import { reeksenVanDoel, langsteReeks } from '../../src/document/reeks.js';
import { getalVanDoel } from '../../src/document/praatplaat/getallen.js';
import { writerOf } from '../../src/document/writer.js';
import type { GetoondeMeting } from '../../src/schemas/artefact/getoond.js';
import type { Doel } from '../../src/schemas/doel.js';
import type { IndicatorInReis } from '../../src/schemas/reis.js';
import { nl } from '../../src/texts/nl.js';

const of = (periode: string, waarde: number, more: Partial<GetoondeMeting> = {}): GetoondeMeting => ({
  indicator: 'Wachttijd',
  populatie: 'volwassenen',
  eenheid: '%',
  periode,
  waarde,
  ...more,
});

const doel: Doel = {
  id: 'd-1',
  doel: 'Korter wachten',
  indicator: {
    naam: 'Wachttijd',
    populatie: 'volwassenen',
    eenheid: '%',
    nulmeting: { waarde: 40, periode: '2020' },
    streefwaarde: { waarde: 10, periode: '2030' },
  },
};

/** Everything that looks like a value of the goal and is none. */
const strangers = [
  of('2022', 1, { indicator: 'Klachten' }),
  of('2022', 2, { populatie: '65-plussers' }),
  of('2022', 3, { eenheid: 'aantal' }),
  of('2022', 4, { deel: 'zeer lang' }),
  of('2022', 5, { verandering: 'procentpunt' }),
  of('2022', 6, { vergelijkingsgroep: 'mannen' }),
  of('2022', 7, { gebied: { naam: 'Delfshaven' } }),
];

const drawn = (
  metingen: readonly GetoondeMeting[],
  one: Doel = doel,
  indicatoren: readonly IndicatorInReis[] = [],
): unknown =>
  reeksenVanDoel(one, metingen, indicatoren, []).map(({ punten }) =>
    punten.map(({ soort, waarde, van }) => [soort, waarde, ...(van === undefined ? [] : [van])]),
  );

describe('a line', () => {
  it('holds one indicator, of one population, area and unit; a comparison says whose it is', () => {
    const country = of('2021', 55, { vergelijking: true, gebied: { naam: 'Nederland' } });
    expect(drawn([of('2021', 30), of('2023', 20), country, ...strangers])).toEqual([
      [
        ['begin', 40],
        ['gemeten', 30],
        ['vergelijking', 55, 'Nederland'],
        ['gemeten', 20],
        ['doel', 10],
      ],
    ]);
  });

  it('of an indicator of the journey holds the populations that it was ever defined for, and no others', () => {
    const indicator: IndicatorInReis = {
      id: 'in-1',
      naam: 'Wachttijd',
      definitie: 'Weken.',
      populatie: 'volwassenen',
      eenheid: '%',
      richting: 'omlaag',
      gebied: { naam: 'Rotterdam' },
      breuken: [{ vanaf: '2022-01-01', definitie: 'Dagen.', populatie: 'iedereen' }],
    };
    const maat: Doel = { id: 'd-1', doel: 'Korter', indicatoren: [{ indicator: 'in-1', streefwaarden: [] }] };
    const told = [of('2020', 50, { populatie: 'iedereen' }), of('2023', 20), ...strangers].map((one) => ({
      ...one,
      vanIndicator: 'in-1',
    }));
    // What its name is in a report may differ: the id says of which indicator it is.
    expect(drawn(told, maat, [indicator])).toEqual([
      [
        ['gemeten', 50],
        ['gemeten', 1],
        ['gemeten', 20],
      ],
    ]);
  });

  it('of loose figures is never of two areas', () => {
    const [here, there] = ['Delfshaven', 'Charlois'].map((naam) => ({ gebied: { naam } }));
    expect(langsteReeks([of('2020', 1, here), of('2021', 2, there)])).toBe(undefined);
    expect(langsteReeks([of('2020', 1, here), of('2021', 2, here)])?.punten).toHaveLength(2);
  });
});

describe('a number with where it began', () => {
  const writer = writerOf(nl);
  const said = (meting: GetoondeMeting): string =>
    getalVanDoel(doel, { doel: 'd-1', uitkomst: 'onbekend', toelichting: '', meting }, writer)
      .map(({ tekst }) => tekst)
      .join();

  it('names the first value only of the same indicator, population and unit', () => {
    expect(said(of('2023', 20))).toContain('40');
    for (const one of strangers) expect([one.waarde, said(one).includes('40')]).toEqual([one.waarde, one.waarde === 7]);
  });
});
