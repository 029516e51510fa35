import { commandsFromRows, type RowSource, type TableRow } from '../../src/interop/index.js';
import { at } from './when.js';

/**
 * Rows of a small CSV without quotes. A real file wants a real parser, for example `Papa.parse(text, { header: true }).data` of papaparse:
 * that gives the same rows.
 */
function rowsOf(csv: string): TableRow[] {
  const [head = '', ...lines] = csv.trim().split('\n');
  const names = head.split(',').map((name) => name.trim());
  return lines.map((line) => {
    const cells = line.split(',').map((cell) => cell.trim());
    return Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']));
  });
}

/** Who said yes, from the list of the community centre. */
export const reizigers = commandsFromRows(
  rowsOf(`
    Nr, Rol,          Kring,      Van,                     Startgesprek
    1,  Ouder,        leefwereld, ,                        2-3-2026
    2,  Kok,          praktijk,   Eethuis De Lepel,        3-3-2026
    3,  Trainer,      praktijk,   Sportclub Waterkant,     3-3-2026`),
  {
    soort: 'reizigers',
    meta: at('2026-03-04'),
    velden: {
      id: { kolom: 'Nr', voor: 'r-lijst-' },
      rol: { kolom: 'Rol', woorden: { Ouder: 'inwoner', Kok: 'ondernemer', Trainer: 'vrijwilliger' } },
      kring: 'Kring',
      organisatie: 'Van',
      betrokken: { vast: 'doetMee' },
      'extra.startgesprek': { kolom: 'Startgesprek', als: 'datum' },
    },
  },
);

/** A series over years. The way of measuring changed in 2025: see the indicator. */
export const reeks = commandsFromRows(
  rowsOf(`
    Jaar, Waarde, Van,        Tot,        Vergelijking, Van wie
    2019, 72,     2019-09-01, 2019-12-31, nee,          Kinderen van 4 tot 12 jaar in Waterkant
    2021, 71,     2021-09-01, 2021-12-31, nee,          Kinderen van 4 tot 12 jaar in Waterkant
    2023, 80,     2023-09-01, 2023-12-31, ja,           Kinderen van 4 tot 12 jaar in Nieuwerhaven
    2023, 74,     2023-09-01, 2023-12-31, nee,          Kinderen van 4 tot 12 jaar in Waterkant
    2025, 79,     2025-09-01, 2025-12-31, nee,          Kinderen van 4 tot 12 jaar in Waterkant`),
  {
    soort: 'metingen',
    meta: at('2026-03-05'),
    velden: {
      id: { vast: 'm-gewicht' },
      invalshoek: { vast: 'data' },
      kring: { vast: 'wetenschap' },
      titel: { vast: 'Kinderen met een gezond gewicht' },
      samenvatting: {
        vast: 'Fictief. Tot 2025 mat de schoolarts, daarna vulden ouders het zelf in. Dat is niet te vergelijken.',
      },
      publiek: { vast: 'openbaar' },
      'bron.kennissoort': { vast: 'data' },
      'bron.titel': { vast: 'Fictief: gezondheidsmonitor Nieuwerhaven' },
      'meting.indicator': { vast: 'Gezond gewicht' },
      'meting.vanIndicator': { vast: 'in-gewicht' },
      'meting.populatie': 'Van wie',
      'meting.eenheid': { vast: '%' },
      'meting.periode': 'Jaar',
      'meting.waarde': 'Waarde',
      'meting.tijdvak.van': 'Van',
      'meting.tijdvak.tot': 'Tot',
      'meting.vergelijking': 'Vergelijking',
    },
  },
);

const jaren = [2026, 2027, 2028, 2029];

/** What is done and what it costs, from the sheet of the finance department. One row cannot be read: the answer says which, and where. */
export const inspanningen = commandsFromRows(
  rowsOf(`
    Code,  Wat,                                      Soort,      Wie,          Doelen,            Maatwerk,                2026,   2027,   2028,   2029
    water, Een waterpunt op elk schoolplein,         project,    r-school,     d-eten,            ,                        12.500, 12.500, 2.000,  2.000
    kook,  Samen koken met ouders in De Lepel,       experiment, r-lijst-2,    d-eten;d-gewicht,  Elke straat kookt zelf,  8.000,  8.000,  8.000,  8.000
    loop,  Samen lopend naar school,                 routine,    r-school,     d-bewegen,         ,                        1.500,  1.500,  1.500,  1.500
    app,   Een app die stappen telt,                 project,    r-begeleider, d-bewegen,         ,                        6.000,  6.000,  ,
    fiets, Fietsles voor ouders,                     project,    r-lijst-3,    d-bewegen,         ,                        p.m.,   ,       ,`),
  {
    soort: 'inspanningen',
    meta: at('2026-05-11'),
    velden: {
      id: { kolom: 'Code', voor: 'i-' },
      wat: 'Wat',
      soort: 'Soort',
      richting: { vast: 'toevoegen' },
      trekker: 'Wie',
      doelen: 'Doelen',
      maatwerk: 'Maatwerk',
      'extra.stoplicht': { vast: 'groen' },
      ...Object.fromEntries<RowSource>(
        jaren.flatMap((jaar, place) => [
          [`kosten.${place}.bedrag`, { kolom: String(jaar), als: 'euro' as const }],
          [`kosten.${place}.jaar`, { vast: jaar }],
          [`kosten.${place}.middel`, { vast: 'mi-geld' }],
        ]),
      ),
    },
  },
);

const horizon = ['2026', '2028', '2032', '2040'];

/** Goals with what is wanted in between, up to 2040. */
export const doelen = commandsFromRows(
  rowsOf(`
    Code,    Doel,                                  Onder,    Meet,       Nu, 2026, 2028, 2032, 2040
    gezond,  Kinderen in Waterkant groeien gezond op, ,       ,           ,   ,     ,     ,
    gewicht, Meer kinderen met een gezond gewicht,  d-gezond, in-gewicht, 79, 79,   81,   85,   90
    eten,    Meer kinderen eten elke dag groente,   d-gezond, in-groente, 38, 40,   48,   60,   75
    bewegen, Meer kinderen spelen elke dag buiten,  d-gezond, in-buiten,  52, 54,   60,   70,   80`),
  {
    soort: 'doelen',
    meta: at('2026-05-11'),
    velden: {
      id: { kolom: 'Code', voor: 'd-' },
      doel: 'Doel',
      onder: 'Onder',
      'indicatoren.0.indicator': 'Meet',
      'indicatoren.0.nulmeting.waarde': 'Nu',
      'indicatoren.0.nulmeting.periode': { vast: '2025' },
      ...Object.fromEntries<RowSource>(
        horizon.flatMap((jaar, place) => [
          [`indicatoren.0.streefwaarden.${place}.waarde`, jaar],
          [`indicatoren.0.streefwaarden.${place}.operator`, { vast: 'minstens' }],
          [`indicatoren.0.streefwaarden.${place}.tijdvak.van`, { vast: `${jaar}-01-01` }],
          [`indicatoren.0.streefwaarden.${place}.tijdvak.tot`, { vast: `${jaar}-12-31` }],
        ]),
      ),
    },
  },
);
