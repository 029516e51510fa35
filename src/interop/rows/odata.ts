import { plainRecord } from '../../method/plain.js';
import type { GeenWaarde } from '../../method/woorden.js';
import type { TableRow } from './record.js';

/** Which figures of a table are wanted, and where their area and their period stand. */
export interface ODataMapping {
  /** The figures, by their column (version 3 of OData) or the code of their measure (version 4), each with its name and its unit. */
  readonly figures: Readonly<Record<string, { readonly indicator: string; readonly eenheid: string }>>;
  /** The column of the area: `WijkenEnBuurten`, `RegioS`. */
  readonly gebied?: string | undefined;
  /** The column of the period: `Perioden`. */
  readonly periode?: string | undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A period code of Statistics Netherlands as words and as days: a year, a half, a quarter, a month. Any other code stays what it is. */
function periodOf(code: string): { periode: string; van?: string; tot?: string } {
  const [, year = '', kind = '', number = ''] = /^(\d{4})(JJ|HJ|KW|MM)(\d{2})$/.exec(code) ?? [];
  const months = { JJ: 12, HJ: 6, KW: 3, MM: 1 }[kind];
  if (months === undefined) return { periode: code };
  const place = kind === 'JJ' ? 1 : Number(number);
  const [first, last] = [(place - 1) * months + 1, place * months];
  if (place < 1 || last > 12) return { periode: code };
  const words = {
    JJ: year,
    HJ: `${year}, halfjaar ${place}`,
    KW: `${year}, kwartaal ${place}`,
    MM: `${year}-${number}`,
  };
  return {
    periode: words[kind as keyof typeof words],
    van: `${year}-${two(first)}-01`,
    tot: `${year}-${two(last)}-${two(lastDay(Number(year), last))}`,
  };
}

/** Why there is no figure, as version 4 says it. An empty cell of version 3 does not say why. */
const reasons: Readonly<Record<string, GeenWaarde>> = {
  Confidential: 'onderdrukt',
  Secret: 'onderdrukt',
};

const textOf = (cell: unknown): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';

/** A number as `commandsFromRows` reads it: with a comma. */
const figureOf = (cell: unknown): string | undefined =>
  typeof cell === 'number' && Number.isFinite(cell)
    ? String(cell).replace('.', ',')
    : typeof cell === 'string' && /^-?\d+(?:\.\d+)?$/.test(cell.trim())
      ? cell.trim().replace('.', ',')
      : undefined;

/**
 * The figures of an answer of the open data of Statistics Netherlands, as rows for `commandsFromRows` with `soort: 'metingen'`. Both shapes are
 * read: version 3 with a column for each figure, version 4 with a line for each. The library asks nothing; the host does.
 *
 * Shape: one row for each figure of each line, with the columns `bron`, `indicator`, `eenheid`, `waarde`, `geenWaarde`, `periode`, `van`, `tot` and
 * `gebied`, all text; `bron` is the code of the figure. Codes lose the spaces behind them. What is missing is no zero: `waarde` is empty then.
 * An answer of another shape gives no rows.
 *
 * @example
 * const figures = { Eenzaam_1: { indicator: 'Eenzaam', eenheid: '%' } };
 * const rows = rowsFromOData({ value: [] }, { figures, gebied: 'WijkenEnBuurten', periode: 'Perioden' });
 * @source OData of CBS, versions 3 and 4
 */
export function rowsFromOData(answer: unknown, { figures, gebied, periode }: ODataMapping): TableRow[] {
  const { value } = plainRecord(answer);
  if (!Array.isArray(value)) return [];
  return value.map(plainRecord).flatMap((line) => {
    const at = {
      ...periodOf(textOf(periode === undefined ? '' : line[periode])),
      gebied: textOf(gebied === undefined ? '' : line[gebied]),
    };
    const row = (code: string, cell: unknown, reason: GeenWaarde): TableRow[] => {
      const figure = Object.hasOwn(figures, code) ? figures[code] : undefined;
      if (figure === undefined) return [];
      const waarde = figureOf(cell) ?? '';
      return [{ van: '', tot: '', ...at, bron: code, ...figure, waarde, geenWaarde: waarde === '' ? reason : '' }];
    };
    if (typeof line['Measure'] === 'string')
      return row(line['Measure'].trim(), line['Value'], reasons[textOf(line['ValueAttribute'])] ?? 'nietGemeten');
    return Object.entries(line).flatMap(([column, cell]) => row(column, cell, 'nietGemeten'));
  });
}
