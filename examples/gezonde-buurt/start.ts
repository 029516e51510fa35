import type { StartReis } from '../../src/index.js';
import type { Bron, Gebied, Materiaal } from '../../src/schemas/index.js';
import { programma1 } from './programma1.js';
import { at } from './when.js';

export const waterkant: Gebied = { naam: 'Waterkant (verzonnen wijk)' };

/** Where something was found: invented, and it says so. */
export const fictief = (kennissoort: Bron['kennissoort'], titel: string): Bron => ({
  kennissoort,
  titel: `Fictief: ${titel}`,
});

type Found = Extract<
  Materiaal,
  { soort: 'feit' | 'kennis' | 'ervaringskennis' | 'verwondering' | 'voorbeeld' | 'beleid' }
>;

/** A finding for everybody, with its invented source. */
export const vondst = (
  piece: Omit<Found, 'publiek' | 'bron' | 'aangedragenDoor'> & Partial<Pick<Found, 'aangedragenDoor' | 'publiek'>>,
  bron: Bron,
): Materiaal => ({ aangedragenDoor: [], publiek: 'openbaar', ...piece, bron });

/**
 * How the journey starts: halfway. The programme ran for two years before it came here; its first version and its first report were adopted by
 * the college, and the network goes and looks again.
 */
export const start: StartReis = {
  id: 'gezonde-buurt',
  titel: 'Gezond opgroeien in Waterkant (verzonnen voorbeeld)',
  meta: at('2026-02-02'),
  spelregels: { tijdzone: 'Europe/Amsterdam', niveaus: [{ regel: 'foto.kennissoort-aanwezig', niveau: 'uit' }] },
  reiswens: {
    opgave: 'In de verzonnen wijk Waterkant had in 2023 een kwart van de kinderen geen gezond gewicht.',
    urgentie: [
      {
        bron: 'inwoner',
        uitspraak: 'Bij ons op de hoek is alleen een snackbar.',
        vindplaats: 'Wijkavond (fictief)',
        datum: '2023-10-04',
      },
      { bron: 'college', uitspraak: 'Elk kind groeit gezond op.', vindplaats: 'Collegeprogramma 2022 (fictief)' },
    ],
    doelen: ['Kinderen in Waterkant groeien gezond op.'],
    gebied: waterkant,
  },
  instap: {
    fase: 'verkennen',
    ronde: 2,
    reden: 'Het programma liep al twee jaar. De wijk wil eerst opnieuw kijken, en dan pas verder.',
    elders: { orgaan: 'College van Nieuwerhaven (verzonnen)', kenmerk: 'B24-017', datum: '2024-01-16' },
    reizigers: [
      { id: 'r-wethouder', rol: 'opdrachtgever', kring: 'beleid', functie: 'Wethouder jeugd' },
      {
        id: 'r-begeleider',
        rol: 'reisbegeleider',
        kring: 'praktijk',
        functie: 'Programmamanager',
        organisatie: 'Gemeente Nieuwerhaven',
      },
      {
        id: 'r-school',
        rol: 'professional',
        kring: 'praktijk',
        organisatie: 'Basisschool De Brug',
        energie: 'De kinderen willen zelf koken.',
      },
      { id: 'r-moeder', rol: 'inwoner', kring: 'leefwereld' },
      { id: 'r-onderzoeker', rol: 'wetenschapper', kring: 'wetenschap', organisatie: 'Hogeschool aan Zee' },
    ],
    opdracht: {
      vraag: 'Wat maakt het moeilijk om in Waterkant gezond op te groeien?',
      aanleiding:
        'In 2023 had 74 procent van de kinderen van 4 tot 12 jaar in Waterkant een gezond gewicht. In de stad was dat 80 procent.',
      ambitie: 'In 2040 is dat 90 procent van de kinderen van 4 tot 12 jaar in Waterkant.',
      context: 'De school, de sportclub en de gemeente werken sinds 2024 samen.',
      afbakening: 'Zorg voor kinderen die al ziek zijn, valt erbuiten.',
      opdrachtgever: 'r-wethouder',
      reisbegeleider: 'r-begeleider',
      beslispunten: [{ id: 'bp-tijd', wat: 'Geef de wijk een half jaar om opnieuw te kijken.', aan: 'Het college' }],
    },
    materiaal: [
      vondst(
        {
          id: 'm-app-start',
          soort: 'voorbeeld',
          invalshoek: 'watWerkt',
          kring: 'beleid',
          titel: 'Een app in een andere stad',
          samenvatting: 'In een andere stad liepen kinderen meer met een app die stappen telt.',
        },
        fictief('beleid', 'een bericht van die stad'),
      ),
    ],
    indicatoren: [
      {
        id: 'in-gewicht',
        naam: 'Gezond gewicht',
        definitie: 'De schoolarts meet en weegt.',
        populatie: 'Kinderen van 4 tot 12 jaar in Waterkant',
        eenheid: '%',
        richting: 'omhoog',
      },
    ],
    werkzameElementen: [
      {
        id: 'w-app',
        wat: 'Een app die stappen telt',
        mechanisme: 'Wie ziet hoeveel hij loopt, loopt meer.',
        voorWie: 'Kinderen vanaf 8 jaar',
        richting: 'werkt',
        onderbouwing: ['m-app-start'],
        tegenbewijs: [],
        zekerheid: 'aannemelijk',
        status: 'voorlopig',
        waarvoor: 'Meer bewegen. Niet: een gezonder gewicht.',
        bewijs: 'verwacht',
      },
    ],
    programmas: [
      {
        versie: 1,
        programma: programma1,
        elders: { orgaan: 'College van Nieuwerhaven (verzonnen)', datum: '2024-01-16' },
      },
    ],
    reisverslagen: [
      {
        versie: 1,
        elders: { orgaan: 'Stuurgroep jeugd (verzonnen)', datum: '2025-12-09' },
        reisverslag: {
          verhalen: [],
          data: [],
          werkzameElementen: ['w-app'],
          opbrengst: 'De app is gemaakt en 300 kinderen gebruiken hem.',
          betekenis: [
            {
              id: 'b-opnieuw',
              betekenis: 'Wij weten niet of kinderen gezonder zijn. Kijk eerst opnieuw, met de wijk.',
            },
          ],
          watNietWerkte: [],
          onverwacht: [],
          doelbereik: [{ doel: 'd-gezond', uitkomst: 'onbekend', toelichting: 'Er is niet gemeten.' }],
          antwoorden: [],
          aannames: [],
        },
      },
    ],
  },
};
