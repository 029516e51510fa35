/** A column of a real table: on which thing its field stands and a value of it, or what a host does with it. */
export type Column =
  | {
      readonly column: string;
      readonly on: 'doel' | 'inspanning' | 'meting' | 'metingZonderWaarde' | 'indicator' | 'stap' | 'klantreis';
      readonly value: object;
    }
  | { readonly column: string; readonly left: string };

const jaar = (year: number): object => ({ tijdvak: { van: `${year}-01-01`, tot: `${year}-12-31` } });
const maat = (more: object): object => ({ indicatoren: [{ indicator: 'in-1', streefwaarden: [], ...more }] });

/**
 * The columns of scripts 37 (programme budgets and reports of ten municipalities), 38 (RIVM StatLine and a trial) and 39 (templates
 * of customer journeys), in their order, and where format 3 keeps each.
 */
export const columns: readonly Column[] = [
  {
    column: 'streefwaarde «lager dan nulmeting»',
    on: 'doel',
    value: maat({ streefwaarden: [{ ...jaar(2022), woorden: 'Lager dan nulmeting' }] }),
  },
  {
    column: 'streefwaarde «hoogstens 16 %»',
    on: 'doel',
    value: maat({ streefwaarden: [{ ...jaar(2022), operator: 'hoogstens', waarde: 16 }] }),
  },
  {
    column: 'streefwaarde in twee jaren',
    on: 'doel',
    value: maat({
      streefwaarden: [
        { ...jaar(2024), waarde: 6.5 },
        { ...jaar(2027), waarde: 6.7 },
      ],
    }),
  },
  { column: 'nulmeting komt nog', on: 'doel', value: maat({ nulmeting: { periode: '2018' } }) },
  {
    column: 'bron van de indicator',
    on: 'indicator',
    value: { bron: { kennissoort: 'data', titel: 'Enquête Sport en Welzijn (O&S)' } },
  },
  {
    column: 'twee indicatoren bij een doel',
    on: 'doel',
    value: {
      indicatoren: [
        { indicator: 'in-1', streefwaarden: [] },
        { indicator: 'in-2', streefwaarden: [] },
      ],
    },
  },
  { column: 'verdeling per jaar: één meting per deel', on: 'meting', value: { deel: 'laag' } },
  { column: 'doelenboom: operationeel doel onder kerndoel', on: 'doel', value: { onder: 'd2' } },
  { column: 'planning van een actie', on: 'inspanning', value: { van: '2026-04-01', tot: '2026-06-30' } },
  { column: 'begin en eind', on: 'inspanning', value: { van: '2026-04-01', tot: '2027-01-01' } },
  {
    column: 'budget van een actie',
    on: 'inspanning',
    value: { kosten: [{ bedrag: 2_043_014_00, jaar: 2026, middel: 'mi' }] },
  },
  { column: 'portefeuillehouder', on: 'inspanning', value: { uitvoerders: [{ reiziger: 'r-wethouder' }] } },
  { column: 'betrokken partijen', on: 'inspanning', value: { uitvoerders: [{ organisatie: 'Welzijn' }] } },
  {
    column: 'verwacht resultaat (aantal)',
    on: 'inspanning',
    value: { extra: { verwachtResultaat: '10 bijeenkomsten' } },
  },
  {
    column: 'voortgang (inhoud, financiën, planning, risico)',
    on: 'inspanning',
    value: { extra: { voortgangInhoud: 'groen', voortgangFinancien: 'oranje' } },
  },
  { column: 'lasten', on: 'inspanning', value: { kosten: [{ bedrag: 2_043_014_00, jaar: 2023 }] } },
  {
    column: 'baten',
    left: 'A journey says what an effort costs and out of what it is paid. What it yields stays in the administration of the host, or in `extra`.',
  },
  {
    column: 'bedrag per jaar (2023–2026)',
    on: 'inspanning',
    value: {
      kosten: [
        { bedrag: 100, jaar: 2023 },
        { bedrag: 200, jaar: 2024 },
      ],
    },
  },
  {
    column: 'dekking, incidenteel of structureel',
    on: 'inspanning',
    value: { kosten: [{ bedrag: 335_000_00, jaar: 2023, dekking: 'Reserve, incidenteel' }] },
  },
  { column: 'waarde met marge', on: 'meting', value: { marge: { laag: 47.1, hoog: 50.2, zekerheid: 95 } } },
  { column: 'geen waarde: onderdrukt of N.n.b.', on: 'metingZonderWaarde', value: { geenWaarde: 'onderdrukt' } },
  { column: 'van 43,0 tot 58,1', on: 'metingZonderWaarde', value: { marge: { laag: 43, hoog: 58.1 } } },
  { column: 'geschat met een model', on: 'meting', value: { nauwkeurigheid: 'ongeveer' } },
  { column: 'voorlopig cijfer', on: 'meting', value: { voorlopig: true } },
  { column: 'gemiddelde met sd', on: 'meting', value: { n: 372, sd: 0.74 } },
  {
    column: 'verschil met controlegroep, 95 %-interval',
    on: 'meting',
    value: {
      waarde: -4.4,
      verandering: 'relatief',
      vergelijkingsgroep: 'controlegroep',
      marge: { laag: -8.3, hoog: -0.7, zekerheid: 95 },
    },
  },
  { column: 'verschil tussen groepen', on: 'meting', value: { waarde: -0.13, vergelijkingsgroep: 'mannen' } },
  { column: 'richting: lager is beter', on: 'indicator', value: { richting: 'omlaag' } },
  { column: 'kanaal', on: 'stap', value: { kanaal: 'brief' } },
  { column: 'gevoel', on: 'stap', value: { gevoel: 'boos' } },
  { column: 'behoefte', on: 'stap', value: { behoefte: 'uitleg' } },
  { column: 'knelpunt', on: 'stap', value: { knelpunt: 'zes weken stil' } },
  { column: 'fase', on: 'stap', value: { fase: 'Aanmelden' } },
  // Templates score from -5 to 5; ours goes from -2 to 2, and -3 of 5 is -1.
  { column: 'gevoelScore', on: 'stap', value: { gevoelScore: -1 } },
  { column: 'gedachte', on: 'stap', value: { gedachte: 'Wat nu?' } },
  { column: 'kans', on: 'stap', value: { kans: 'terugbellen' } },
  { column: 'wie', on: 'stap', value: { wie: 'klantmanager' } },
  { column: 'duur', on: 'stap', value: { duur: '6 weken' } },
  { column: 'momentVanWaarheid', on: 'stap', value: { momentVanWaarheid: true } },
  { column: 'gewenst', on: 'klantreis', value: { gewenst: [{ stap: 'Gebeld binnen een dag' }] } },
];
