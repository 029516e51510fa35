import type { Reis } from '../../../src/schemas/index.js';
import { found, programma, type Broken } from './change.js';

/** What breaks the gate of the programma. */
export const programmaBroken: readonly Broken[] = [
  ['programma.keuze-gemaakt', (reis) => ({ ...reis, keuzes: [] }), [found('programma.keuze-gemaakt', ['keuzes'])]],
  [
    'programma.keuze-rust-op-materiaal',
    (reis) => ({ ...reis, keuzes: reis.keuzes.map((keuze) => ({ ...keuze, materiaal: ['gewist'] })) }),
    [found('programma.keuze-rust-op-materiaal', ['keuzes', 0, 'materiaal'])],
  ],
  [
    'programma.keuze-rust-op-materiaal',
    (reis) => ({ ...reis, materiaal: [] }),
    [
      found('programma.materiaal-ontbreekt', ['materiaal']),
      found('programma.keuze-rust-op-materiaal', ['keuzes', 0, 'materiaal']),
    ],
  ],
  [
    'programma.keuze-samen-gemaakt',
    (reis) => ({ ...reis, keuzes: reis.keuzes.map((keuze) => ({ ...keuze, gemaaktDoor: [] })) }),
    ['opdrachtgever', 'praktijk', 'beleid', 'wetenschap'].map((partij) =>
      found('programma.keuze-samen-gemaakt', ['keuzes', 0, 'gemaaktDoor'], { partij }),
    ),
  ],
  [
    'programma.keuze-samen-gemaakt',
    // Somebody else of the same circle does not choose in the place of the opdrachtgever.
    (reis) => ({
      ...reis,
      reizigers: [...reis.reizigers, { id: 'r-ambtenaar', rol: 'beleidsmaker', kring: 'beleid' }],
      keuzes: reis.keuzes.map((keuze) => ({
        ...keuze,
        gemaaktDoor: [...keuze.gemaaktDoor, 'r-ambtenaar'].filter((id) => id !== reis.opdracht!.opdrachtgever),
      })),
    }),
    [found('programma.keuze-samen-gemaakt', ['keuzes', 0, 'gemaaktDoor'], { partij: 'opdrachtgever' })],
  ],
  [
    'programma.keuze-samen-gemaakt',
    // Whom nobody knows is no opdrachtgever, also when there is none.
    (reis) => ({
      ...reis,
      opdracht: { ...reis.opdracht!, opdrachtgever: undefined },
      keuzes: reis.keuzes.map((keuze) => ({ ...keuze, gemaaktDoor: ['r-onbekend'] })),
    }),
    [
      found('programma.opdrachtgever-aangewezen', ['opdracht', 'opdrachtgever']),
      ...['opdrachtgever', 'praktijk', 'beleid', 'wetenschap'].map((partij) =>
        found('programma.keuze-samen-gemaakt', ['keuzes', 0, 'gemaaktDoor'], { partij }),
      ),
    ],
  ],
  [
    'programma.keuze-samen-gemaakt',
    (reis) => ({ ...reis, reizigers: reis.reizigers.filter(({ kring }) => kring !== 'wetenschap') }),
    [
      found('programma.kring-ontbreekt', ['reizigers'], { kring: 'wetenschap' }),
      found('programma.keuze-samen-gemaakt', ['keuzes', 0, 'gemaaktDoor'], { partij: 'wetenschap' }),
    ],
  ],
  [
    'programma.keuze-samen-gemaakt',
    (reis) => ({ ...reis, keuzes: [], reizigers: reis.reizigers.filter(({ rol }) => rol !== 'opdrachtgever') }),
    [
      found('programma.opdrachtgever-ontbreekt', ['reizigers']),
      found('programma.opdrachtgever-aangewezen', ['opdracht', 'opdrachtgever']),
    ],
  ],
  [
    'programma.reisgezelschap-gevormd',
    (reis) => ({ ...reis, reisgezelschap: { verlangen: 'Samen.', leden: [] } }),
    [found('programma.reisgezelschap-gevormd', ['reisgezelschap'])],
  ],
  [
    'programma.mandaat-verleend',
    (reis) => ({ ...reis, mandaat: { ...reis.mandaat!, urenPerWeek: 0 } }),
    [found('programma.mandaat-verleend', ['mandaat'])],
  ],
  [
    'programma.mandaat-verleend',
    (reis) => ({ ...reis, mandaat: { ...reis.mandaat!, ruimte: ' ' } }),
    [found('programma.mandaat-verleend', ['mandaat'])],
  ],
  [
    'programma.mandaat-verleend',
    // The mandate of who guided before is no mandate of who guides now.
    (reis) => ({ ...reis, mandaat: { ...reis.mandaat!, reisbegeleider: 'r-vorige' } }),
    [found('programma.mandaat-verleend', ['mandaat'])],
  ],
  ...(['waartoe', 'wat', 'metWie', 'waarmee', 'organisatie', 'governance'] as const).map((field): Broken => [
    `programma.${field.toLowerCase()}-beschreven`,
    programma({ [field]: ' ' }),
    [found(`programma.${field.toLowerCase()}-beschreven`, ['programma', field])],
  ]),
  [
    'programma.opdracht-aangescherpt',
    programma({ opdracht: { vraag: 'Wat?', aanleiding: '', ambitie: 'Minder.', context: '' } }),
    ['aanleiding', 'context'].map((onderdeel) =>
      found('programma.opdracht-aangescherpt', ['programma', 'opdracht', onderdeel], { onderdeel }),
    ),
  ],
  [
    'programma.opdracht-aangescherpt',
    programma({ opdracht: undefined }),
    ['vraag', 'aanleiding', 'ambitie', 'context'].map((onderdeel) =>
      found('programma.opdracht-aangescherpt', ['programma', 'opdracht', onderdeel], { onderdeel }),
    ),
  ],
  [
    'programma.middelen-vastgelegd',
    programma({ middelen: [] }),
    [found('programma.middelen-vastgelegd', ['programma', 'middelen'])],
  ],
  [
    'programma.nieuwe-versie',
    (reis) => ({
      ...reis,
      programma: JSON.parse(JSON.stringify(reis.programmas.at(-1)!.programma)) as Reis['programma'],
    }),
    [found('programma.nieuwe-versie', ['programma', 'wijzigingen'])],
  ],
  [
    'programma.nieuwe-versie',
    // The same content with its fields in another order is the same version.
    (reis) => {
      const wijzigingen = [{ id: 'c-oud', wat: 'Wat vorige keer anders werd', richting: 'aanpassen' as const }];
      const { waartoe, ...rest } = { ...reis.programma!, wijzigingen };
      return {
        ...reis,
        programma: { ...rest, waartoe },
        programmas: [{ versie: 1, programma: { waartoe, ...rest } }],
      };
    },
    [found('programma.nieuwe-versie', ['programma', 'wijzigingen'])],
  ],
  [
    'programma.nieuwe-versie',
    // Other words without a change that is named are no new version.
    programma({ waartoe: 'Iets anders.', wijzigingen: [] }),
    [found('programma.nieuwe-versie', ['programma', 'wijzigingen'])],
  ],
  [
    'programma.betekenis-beantwoord',
    programma({ wijzigingen: [] }),
    [found('programma.betekenis-beantwoord', ['reisverslagen', 0, 'reisverslag', 'betekenis', 0], { nummer: 1 })],
  ],
  [
    'programma.door-opdrachtgever',
    (reis) => ({ ...reis, reizigers: [] }),
    [
      found('programma.opdrachtgever-ontbreekt', ['reizigers']),
      found('programma.opdrachtgever-aangewezen', ['opdracht', 'opdrachtgever']),
    ],
  ],
  [
    'programma.leervraag-gesteld',
    programma({ leervragen: [] }),
    [found('programma.leervraag-gesteld', ['programma', 'leervragen'])],
  ],
  [
    'programma.weglaten-overwogen',
    programma({ inspanningen: [] }),
    [found('programma.weglaten-overwogen', ['programma', 'inspanningen'])],
  ],
  [
    'programma.weglaten-overwogen',
    (reis) => ({
      ...reis,
      programma: {
        ...reis.programma!,
        inspanningen: reis.programma!.inspanningen.map((one) => ({ ...one, richting: 'versterken' as const })),
      },
    }),
    [found('programma.weglaten-overwogen', ['programma', 'inspanningen'])],
  ],
  [
    'programma.oordelen-behandeld',
    (reis) => ({ ...reis, oordelen: reis.oordelen.map((oordeel) => ({ ...oordeel, behandeling: null })) }),
    [found('programma.oordelen-behandeld', ['oordelen', 0])],
  ],
  [
    'programma.doel-meetbaar',
    programma({ doelen: [{ id: 'd-1', doel: 'Minder eenzaam' }] }),
    [found('programma.doel-meetbaar', ['programma', 'doelen'])],
  ],
  [
    'programma.keuze-gemaakt',
    (reis) => ({
      ...reis,
      keuzes: reis.keuzes.map((one) => ({ ...one, losgelaten: { op: reis.op, reden: 'Klaar.' } })),
    }),
    [found('programma.keuze-gemaakt', ['keuzes'])],
  ],
  [
    'programma.leefwereld-in-keuzes',
    (reis) => ({ ...reis, reizigers: reis.reizigers.filter(({ kring }) => kring !== 'leefwereld') }),
    [found('programma.leefwereld-ontbreekt', ['reizigers']), found('programma.leefwereld-in-keuzes', ['keuzes'])],
  ],
  [
    'programma.maatwerk-benoemd',
    programma({ inspanningen: [] }),
    [found('programma.maatwerk-benoemd', ['programma', 'inspanningen'])],
  ],
  [
    'programma.wijziging-heeft-grond',
    programma({ wijzigingen: [{ id: 'c-1', wat: 'Anders', richting: 'aanpassen' }] }),
    [found('programma.wijziging-heeft-grond', ['programma', 'wijzigingen', 0])],
  ],
  [
    'programma.niets-stil-weg',
    (reis) => ({
      ...programma({ leervragen: [] })(reis),
      programmas: [
        {
          versie: 1,
          programma: { ...reis.programma!, leervragen: [{ id: 'l-1', vraag: 'Wat?', status: 'open' as const }] },
        },
      ],
    }),
    [found('programma.niets-stil-weg', ['programmas', 0, 'programma', 'leervragen', 0], { ding: 'leervraag' })],
  ],
  [
    'programma.geen-ingetrokken-element',
    (reis) => ({
      ...reis,
      werkzameElementen: reis.werkzameElementen.map((one) => ({ ...one, status: 'ingetrokken' as const })),
      programma: {
        ...reis.programma!,
        inspanningen: [
          {
            id: 'i-1',
            wat: 'Meer tafels',
            soort: 'routine' as const,
            richting: 'versterken' as const,
            doelen: [],
            werkzameElementen: [reis.werkzameElementen[0]!.id],
          },
        ],
      },
    }),
    [found('programma.geen-ingetrokken-element', ['programma', 'inspanningen', 0, 'werkzameElementen'])],
  ],
  ['programma.doel-meetbaar', programma({ doelen: [] }), [found('programma.doel-meetbaar', ['programma', 'doelen'])]],
];
