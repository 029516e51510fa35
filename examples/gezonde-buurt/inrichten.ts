import type { Command } from '../../src/index.js';
import type { RowsAnswer } from '../../src/interop/index.js';
import type { Programma } from '../../src/schemas/index.js';
import { doelen, inspanningen } from './tabellen.js';
import { at } from './when.js';

const samen = ['r-wethouder', 'r-begeleider', 'r-moeder', 'r-onderzoeker', 'r-lijst-2'];

/** What a sheet gave: its rows came as one command that writes them into an empty draft. */
function uitTabel({ commands: [command] }: RowsAnswer): Programma {
  if (command?.type !== 'programma.opstellen') throw new Error('the sheet gave no programma');
  return command.programma;
}

/** Version 2: what the neighbourhood chose after it had looked again. Goals, efforts and money come from two sheets. */
export const programma2: Programma = {
  naam: 'Waterkant kookt',
  kernboodschap: 'Wij maken plek voor wat ouders al doen: samen koken, samen lopen, water drinken.',
  uitgelicht: ['d-gewicht', 'd-eten', 'v-soep'],
  waartoe: 'Kinderen in Waterkant groeien gezond op, en hun ouders bepalen mee hoe.',
  wat: 'Wij geven ouders een keuken, kinderen een waterpunt, en samen een weg naar school.',
  metWie: 'Ouders, de school, De Lepel, de sportclub, de hogeschool en de gemeente.',
  waarmee: 'Vier jaar geld uit het budget voor jeugd, en de tijd van wie meedoet.',
  opdracht: {
    vraag: 'Hoe maken wij plek voor gezond opgroeien in Waterkant?',
    aanleiding: 'In Waterkant wordt al samen gekookt, maar er is geen plek.',
    ambitie: 'In 2040 heeft 90 procent van de kinderen van 4 tot 12 jaar in Waterkant een gezond gewicht.',
    context: 'Tot 2025 mat de schoolarts. Daarna vulden ouders het in. Die cijfers zijn niet te vergelijken.',
  },
  organisatie: 'Een kerngroep van ouders, school en gemeente komt elke maand bij elkaar.',
  governance: 'De wethouder besluit over geld. De kerngroep besluit over wat wij proberen.',
  middelen: [
    {
      id: 'mi-geld',
      soort: 'geld',
      omschrijving: 'Budget jeugd 2026 tot en met 2029',
      hoeveelheid: 70_500,
      eenheid: 'euro',
    },
    { id: 'mi-keuken', soort: 'ruimte', omschrijving: 'De keuken van De Lepel, op maandag' },
  ],
  doelen: uitTabel(doelen).doelen,
  inspanningen: uitTabel(inspanningen).inspanningen.map((one) =>
    one.id === 'i-app' ? { ...one, richting: 'voortzetten', werkzameElementen: ['w-app'] } : one,
  ),
  aannames: [
    {
      id: 'a-koken',
      als: 'ouders samen koken',
      dan: 'eten kinderen vaker groente',
      omdat: 'kinderen eten wat zij zelf maken',
    },
  ],
  leervragen: [{ id: 'l-thuis', vraag: 'Verandert samen koken ook wat er thuis op tafel komt?', status: 'open' }],
  wijzigingen: [
    {
      id: 'c-kijken',
      wat: 'De ouders kozen mee, na een nieuwe verkenning.',
      richting: 'toevoegen',
      betekenis: 'b-opnieuw',
      materiaal: ['m-verbaasd'],
    },
  ],
  beslispunten: [{ id: 'bp-geld', wat: 'Stel voor vier jaar geld beschikbaar.', aan: 'De gemeenteraad' }],
  bijlagen: [{ titel: 'Begroting (verzonnen)', vindplaats: 'https://example.org/gezonde-buurt/begroting.xlsx' }],
  extra: { zaaknummer: 'Z-2026-0412' },
};

/** Choosing together, letting one choice go, and the second version. */
export const inrichten: readonly Command[] = [
  {
    type: 'oordeel.behandelen',
    meta: at('2026-04-07'),
    oordeel: 'o-ouders',
    behandeling: 'De verkenning laat zien dat ouders het wel weten. Wij laten dit oordeel los.',
  },
  {
    type: 'keuze.maken',
    meta: at('2026-04-07'),
    keuze: {
      id: 'k-koken',
      soort: 'problematiek',
      keuze: 'Eten: samen koken in de wijk',
      waarom: 'Daar zit de zin, en de kennis is er al.',
      materiaal: ['v-soep', 'm-samen'],
      inzichten: ['iz-koken'],
      gemaaktDoor: samen,
    },
  },
  {
    type: 'keuze.maken',
    meta: at('2026-04-07'),
    keuze: {
      id: 'k-jong',
      soort: 'groep',
      keuze: 'Alleen kinderen tot 6 jaar',
      waarom: 'Jong beginnen helpt.',
      materiaal: ['m-gewicht'],
      gemaaktDoor: samen,
    },
  },
  {
    type: 'keuze.loslaten',
    meta: at('2026-04-21'),
    keuze: 'k-jong',
    reden: 'Grote broers en zussen koken mee. Een grens bij 6 jaar past niet bij deze wijk.',
  },
  {
    type: 'reisgezelschap.vormen',
    meta: at('2026-04-21'),
    reisgezelschap: {
      verlangen: 'Elk kind in Waterkant kan zeggen: ik heb dit zelf gemaakt.',
      leden: [...samen, 'r-school', 'r-lijst-1', 'r-lijst-3'],
    },
  },
  {
    type: 'mandaat.verlenen',
    meta: at('2026-04-22', 'r-wethouder'),
    mandaat: {
      reisbegeleider: 'r-begeleider',
      urenPerWeek: 16,
      ruimte: 'Mag iedereen bij elkaar roepen en mag kleine proeven zelf beginnen.',
      reflectie: { hoe: 'Na elke kookavond blijven wij een half uur zitten.', ritmeWeken: 8 },
    },
  },
  { type: 'programma.opstellen', meta: at('2026-05-12'), programma: programma2 },
  {
    type: 'programma.vaststellen',
    meta: at('2026-05-26', 'r-wethouder'),
    besluit: { orgaan: 'Gemeenteraad van Nieuwerhaven (verzonnen)', kenmerk: 'R26-031', datum: '2026-05-21' },
  },
];
