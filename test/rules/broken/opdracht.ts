import { found, opdracht, wens, type Broken } from './change.js';

/** What breaks the gate of the opdracht. */
export const opdrachtBroken: readonly Broken[] = [
  ['opdracht.urgentie-benoemd', wens({ urgentie: [] }), [found('opdracht.urgentie-benoemd', ['reiswens', 'urgentie'])]],
  ['opdracht.doel-benoemd', wens({ doelen: [] }), [found('opdracht.doel-benoemd', ['reiswens', 'doelen'])]],
  [
    'opdracht.tekst-compleet',
    opdracht({ vraag: ' ', context: '' }),
    [
      found('opdracht.tekst-compleet', ['opdracht', 'vraag'], { onderdeel: 'vraag' }),
      found('opdracht.tekst-compleet', ['opdracht', 'context'], { onderdeel: 'context' }),
    ],
  ],
  [
    'opdracht.reisbegeleider-aangewezen',
    opdracht({ reisbegeleider: undefined }),
    [found('opdracht.reisbegeleider-aangewezen', ['opdracht', 'reisbegeleider'])],
  ],
  [
    'opdracht.reisbegeleider-aangewezen',
    (reis) => ({ ...reis, reizigers: reis.reizigers.filter(({ rol }) => rol !== 'reisbegeleider') }),
    [
      found('opdracht.reisbegeleider-ontbreekt', ['reizigers']),
      found('opdracht.reisbegeleider-aangewezen', ['opdracht', 'reisbegeleider']),
    ],
  ],
  [
    'opdracht.door-opdrachtgever',
    (reis) => ({ ...reis, reizigers: [], opdracht: null }),
    [
      found('opdracht.opdrachtgever-ontbreekt', ['reizigers']),
      found('opdracht.opdrachtgever-aangewezen', ['opdracht', 'opdrachtgever']),
    ],
  ],
  [
    'opdracht.door-opdrachtgever',
    opdracht({ opdrachtgever: undefined }),
    [found('opdracht.opdrachtgever-aangewezen', ['opdracht', 'opdrachtgever'])],
  ],
  ['opdracht.afbakening', opdracht({ afbakening: '' }), [found('opdracht.afbakening', ['opdracht', 'afbakening'])]],
  [
    'opdracht.vraag-geen-oplossing',
    opdracht({ vraag: 'Kunnen wij een app invoeren?' }),
    [found('opdracht.vraag-geen-oplossing', ['opdracht', 'vraag'])],
  ],
];
