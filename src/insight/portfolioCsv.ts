import { csvLines } from '../method/csv.js';
import type { Portfolio } from './portfolio.js';

/**
 * A portfolio as CSV (RFC 4180): one line for each journey, for a spreadsheet. Several things in one field stand with a space between them;
 * a text that a spreadsheet would take for a formula is made a text.
 *
 * @example
 * const csv = portfolioCsv(portfolio([reis]));
 * @source ours
 */
export const portfolioCsv = ({ rows }: Portfolio): string =>
  csvLines([
    ['reis', 'titel', 'fase', 'ronde', 'sinds', 'wachtOp', 'adviezen', 'doelen', 'toegelicht', 'nogTerug'],
    ...rows.map(({ reis, titel, fase, ronde, sinds, wachtOp, adviezen, doelen, toegelicht, nogTerug }) => [
      reis,
      titel,
      fase,
      ronde,
      sinds,
      wachtOp.map(({ rule, findings }) => `${rule}:${findings}`).join(' '),
      adviezen,
      doelen
        .map(({ doel, uitkomst, daarvoor }) => `${doel}:${daarvoor === null ? '' : `${daarvoor}>`}${uitkomst}`)
        .join(' '),
      toegelicht.join(' '),
      nogTerug,
    ]),
  ]);
