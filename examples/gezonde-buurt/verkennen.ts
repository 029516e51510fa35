import type { Command } from '../../src/index.js';
import type { Materiaal, Verhaalkaart } from '../../src/schemas/index.js';
import { fictief, vondst, waterkant } from './start.js';
import { reeks, reizigers } from './tabellen.js';
import { at } from './when.js';

const erbij = (day: string, materiaal: Materiaal): Command => ({
  type: 'materiaal.toevoegen',
  meta: at(day),
  materiaal,
});

/** The card of an invented story; its text stands in the vault. */
export const verhaal = (
  day: string,
  id: string,
  titel: string,
  door: string,
  leeftijdsgroep: Verhaalkaart['leeftijdsgroep'],
): Command =>
  erbij(day, {
    id,
    soort: 'verhaal',
    invalshoek: 'leefwereldverhalen',
    kring: 'leefwereld',
    titel,
    bron: fictief('ervaring', 'verzonnen voor dit voorbeeld'),
    aangedragenDoor: [door],
    publiek: 'openbaar',
    extra: { opgehaaldOpSchool: leeftijdsgroep === 'tot12' },
    kaart: {
      rol: leeftijdsgroep === 'tot12' ? 'leerling' : 'inwoner',
      leeftijdsgroep,
      maand: day.slice(0, 7),
      gebied: waterkant,
      herleidbaarheid: 'geen',
      grondslag: { soort: 'toestemming', datum: day, toelichting: 'Fictief: er is geen verteller.' },
      fictief: true,
      gebaseerdOp: 'niets: dit hele voorbeeld is verzonnen',
      teruggelezenOp: day,
    },
  });

/** Looking again, together: what surprised, what was heard, what it says. */
export const verkennen: readonly Command[] = [
  { type: 'reis.verbinden', meta: at('2026-02-03'), verbinding: { id: 'rotterdam-eenzaamheid', soort: 'leertVan' } },
  ...reizigers.commands,
  {
    type: 'indicator.herzien',
    meta: at('2026-03-04'),
    vanaf: '2025-01-01',
    indicator: {
      id: 'in-gewicht',
      naam: 'Gezond gewicht',
      definitie: 'Ouders vullen lengte en gewicht zelf in.',
      populatie: 'Kinderen van 4 tot 12 jaar in Waterkant',
      eenheid: '%',
      richting: 'omhoog',
      bron: fictief('data', 'gezondheidsmonitor Nieuwerhaven'),
    },
  },
  {
    type: 'indicator.beschrijven',
    meta: at('2026-03-04'),
    indicator: {
      id: 'in-groente',
      naam: 'Elke dag groente',
      definitie: 'Ouders vullen in of hun kind elke dag groente eet.',
      populatie: 'Kinderen van 4 tot 12 jaar in Waterkant',
      eenheid: '%',
      richting: 'omhoog',
    },
  },
  {
    type: 'indicator.beschrijven',
    meta: at('2026-03-04'),
    indicator: {
      id: 'in-buiten',
      naam: 'Elke dag buiten',
      definitie: 'Kinderen vullen in of zij elke dag buiten spelen.',
      populatie: 'Kinderen van 4 tot 12 jaar in Waterkant',
      eenheid: '%',
      richting: 'omhoog',
    },
  },
  ...reeks.commands,
  verhaal('2026-03-06', 'v-soep', 'De soep van oma', 'r-moeder', '25tot45'),
  verhaal('2026-03-06', 'v-dorst', 'Dorst na gym', 'r-school', 'tot12'),
  erbij(
    '2026-03-09',
    vondst(
      {
        id: 'm-snack',
        soort: 'feit',
        invalshoek: 'lokalePraktijk',
        kring: 'praktijk',
        titel: 'Vijf snackbars, geen groentewinkel',
        samenvatting: 'In Waterkant zijn vijf snackbars en er is geen groentewinkel.',
        aangedragenDoor: ['r-lijst-2'],
      },
      fictief('praktijk', 'een wandeling door de wijk'),
    ),
  ),
  erbij(
    '2026-03-10',
    vondst(
      {
        id: 'm-verbaasd',
        soort: 'verwondering',
        invalshoek: 'lokaalNetwerk',
        kring: 'beleid',
        titel: 'Iedereen kookt al',
        samenvatting: 'Ons verbaasde hoeveel ouders al voor elkaar koken. Niemand van ons wist dat.',
        aangedragenDoor: ['r-wethouder'],
      },
      fictief('beleid', 'een avond in De Lepel'),
    ),
  ),
  erbij(
    '2026-03-11',
    vondst(
      {
        id: 'm-samen',
        soort: 'kennis',
        invalshoek: 'wetenschap',
        kring: 'wetenschap',
        titel: 'Kinderen eten wat zij zelf maken',
        samenvatting: 'Kinderen die zelf koken, proeven vaker groente.',
        aangedragenDoor: ['r-onderzoeker'],
      },
      fictief('wetenschap', 'een overzicht van onderzoek'),
    ),
  ),
  {
    type: 'witteVlek.benoemen',
    meta: at('2026-03-12'),
    witteVlek: {
      invalshoek: 'klantreizen',
      waarom: 'Wij hebben nog geen gezin een hele week gevolgd.',
      vervolg: 'In de zomer lopen wij met drie gezinnen mee.',
    },
  },
  {
    type: 'oordeel.parkeren',
    meta: at('2026-03-12'),
    oordeel: { id: 'o-ouders', oordeel: 'Ouders weten gewoon niet wat gezond is.', materiaal: ['m-snack'] },
  },
  {
    type: 'inzicht.delen',
    meta: at('2026-03-16'),
    inzicht: {
      id: 'iz-koken',
      inzicht: 'De kennis en de zin om te koken zijn er al. Wat ontbreekt, is een plek en een winkel.',
      materiaal: ['m-verbaasd', 'm-snack', 'v-soep'],
      gezegdDoor: ['r-moeder', 'r-lijst-2', 'r-wethouder', 'r-onderzoeker'],
      vermoeden: {
        vermoeden: 'Wie samen kookt, eet ook thuis anders.',
        grond: 'Dat zeggen ouders die al samen koken. Gemeten is het niet.',
      },
    },
  },
  {
    type: 'foto.vaststellen',
    meta: at('2026-03-23'),
    kernboodschap: 'In Waterkant wordt al samen gekookt. Wat ontbreekt, is een plek en een winkel.',
    uitgelicht: ['m-gewicht', 'v-soep'],
  },
];
