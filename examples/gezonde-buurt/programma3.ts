import type { Command } from '../../src/index.js';
import { programma2 } from './inrichten.js';
import { at } from './when.js';

/** Version 3: the app stops, its money moves, and one effort is no longer named. */
export const programma3: readonly Command[] = [
  {
    type: 'keuze.herzien',
    meta: at('2027-03-01'),
    keuze: {
      id: 'k-koken',
      soort: 'problematiek',
      keuze: 'Eten: samen koken, ook op zaterdag',
      waarom: 'Vaders komen op zaterdag wel.',
      materiaal: ['v-soep', 'm-twee-keer'],
      inzichten: ['iz-koken'],
      gemaaktDoor: ['r-wethouder', 'r-begeleider', 'r-moeder', 'r-onderzoeker', 'r-lijst-2'],
    },
  },
  {
    type: 'programma.opstellen',
    meta: at('2027-03-08'),
    programma: {
      ...programma2,
      kernboodschap: 'Wij stoppen met tellen en koken vaker samen.',
      inspanningen: programma2.inspanningen.map((one) => {
        if (one.id === 'i-app') return { ...one, richting: 'weglaten', kosten: [], extra: { stoplicht: 'gestopt' } };
        return one.id === 'i-kook'
          ? {
              ...one,
              wat: 'Samen koken in twee keukens, ook op zaterdag',
              richting: 'versterken',
              werkzameElementen: ['w-tafel'],
              kosten: (one.kosten ?? []).map((jaar) =>
                jaar.jaar === 2027 ? { ...jaar, bedrag: jaar.bedrag + 600_000 } : jaar,
              ),
            }
          : one;
      }),
      leervragen: [
        { id: 'l-thuis', vraag: 'Verandert samen koken ook wat er thuis op tafel komt?', status: 'open' },
        { id: 'l-vaders', vraag: 'Komen vaders als wij op zaterdag koken?', status: 'aangescherpt' },
      ],
      wijzigingen: [
        {
          id: 'i-app',
          wat: 'De app stopt.',
          richting: 'weglaten',
          betekenis: 'b-stop',
          werkzaamElement: 'w-app',
          materiaal: ['m-app-meting'],
        },
        {
          id: 'i-kook',
          wat: 'Een tweede keuken, en ook op zaterdag.',
          richting: 'versterken',
          betekenis: 'b-zaterdag',
          werkzaamElement: 'w-tafel',
        },
      ],
    },
  },
  {
    type: 'programma.vaststellen',
    meta: at('2027-03-15', 'r-wethouder'),
    besluit: { orgaan: 'College van Nieuwerhaven (verzonnen)', kenmerk: 'B27-009', datum: '2027-03-09' },
  },
];
