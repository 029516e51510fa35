import { found, materiaal, verslag, type Broken } from './change.js';

/** What breaks the gate of the reisverslag. */
export const reisverslagBroken: readonly Broken[] = [
  [
    'reisverslag.experiment-gereflecteerd',
    (reis) => ({ ...reis, reflecties: reis.reflecties.map((one) => ({ ...one, ronde: 99 })) }),
    [found('reisverslag.experiment-gereflecteerd', ['reflecties'])],
  ],
  [
    'reisverslag.experiment-gereflecteerd',
    // A reflection on nothing in particular is none on an experiment.
    (reis) => ({ ...reis, reflecties: reis.reflecties.map((one) => ({ ...one, experimenten: [] })) }),
    [found('reisverslag.experiment-gereflecteerd', ['reflecties'])],
  ],
  [
    'reisverslag.experiment-gereflecteerd',
    (reis) => ({ ...reis, experimenten: [] }),
    [
      found('reisverslag.experiment-ontbreekt', ['experimenten']),
      found('reisverslag.experiment-gereflecteerd', ['reflecties']),
    ],
  ],
  [
    'reisverslag.doelgroep-beschreven',
    (reis) => ({ ...reis, doelgroepen: [] }),
    [found('reisverslag.doelgroep-ontbreekt', ['doelgroepen'])],
  ],
  [
    'reisverslag.doelgroep-beschreven',
    (reis) => ({ ...reis, doelgroepen: reis.doelgroepen.map((one) => ({ ...one, waar: '', viaWie: ' ' })) }),
    ['waar', 'viaWie'].map((onderdeel) =>
      found('reisverslag.doelgroep-beschreven', ['doelgroepen', 0, onderdeel], { onderdeel }),
    ),
  ],
  [
    'reisverslag.ontmoeting-ingericht',
    (reis) => ({ ...reis, ontmoetingen: reis.ontmoetingen.filter(({ soort }) => soort === 'live') }),
    ['communityOfPractice', 'digitaal'].map((ontmoeting) =>
      found('reisverslag.ontmoeting-ingericht', ['ontmoetingen'], { ontmoeting }),
    ),
  ],
  [
    'reisverslag.verhalen-aanwezig',
    verslag({ verhalen: [] }),
    [found('reisverslag.verhalen-aanwezig', ['reisverslag', 'verhalen'])],
  ],
  [
    'reisverslag.verhalen-aanwezig',
    materiaal((all) => all.filter(({ soort }) => soort !== 'verhaal' && soort !== 'klantreis')),
    [
      found('reisverslag.verhalen-ontbreken', ['materiaal']),
      found('reisverslag.verhalen-aanwezig', ['reisverslag', 'verhalen']),
    ],
  ],
  ['reisverslag.data-aanwezig', verslag({ data: [] }), [found('reisverslag.data-aanwezig', ['reisverslag', 'data'])]],
  [
    'reisverslag.data-aanwezig',
    materiaal((all) => all.filter(({ soort }) => soort !== 'data' && soort !== 'feit')),
    [found('reisverslag.data-ontbreken', ['materiaal']), found('reisverslag.data-aanwezig', ['reisverslag', 'data'])],
  ],
  [
    'reisverslag.elementen-benoemd',
    verslag({ werkzameElementen: ['nobody'] }),
    [found('reisverslag.elementen-benoemd', ['reisverslag', 'werkzameElementen'])],
  ],
  [
    'reisverslag.elementen-benoemd',
    (reis) => ({ ...reis, werkzameElementen: [] }),
    [
      found('reisverslag.elementen-ontbreken', ['werkzameElementen']),
      found('reisverslag.elementen-benoemd', ['reisverslag', 'werkzameElementen']),
    ],
  ],
  [
    'reisverslag.opbrengst-beschreven',
    verslag({ opbrengst: '' }),
    [found('reisverslag.opbrengst-beschreven', ['reisverslag', 'opbrengst'])],
  ],
  [
    'reisverslag.betekenis-beschreven',
    verslag({ betekenis: [] }),
    [found('reisverslag.betekenis-beschreven', ['reisverslag', 'betekenis'])],
  ],
  [
    'reisverslag.ritme-van-reflectie',
    (reis) => ({
      ...reis,
      reflecties: ['2026-06-01', '2026-01-01', '2026-02-13', '2026-03-27'].map((datum, place) => ({
        ...reis.reflecties[0]!,
        id: `rf-${place}`,
        datum,
      })),
    }),
    [2, 0].map((place) => found('reisverslag.ritme-van-reflectie', ['reflecties', place], { weken: 6 })),
  ],
  [
    'reisverslag.ritme-van-reflectie',
    // Two reflections on one late day: the first of them came late. What another round thought keeps no rhythm of this one.
    (reis) => ({
      ...reis,
      reflecties: (
        [
          ['2026-01-01', reis.ronde],
          ['2026-02-10', reis.ronde + 1],
          ['2026-03-27', reis.ronde],
          ['2026-03-27', reis.ronde],
        ] as const
      ).map(([datum, ronde], place) => ({ ...reis.reflecties[0]!, id: `rf-${place}`, datum, ronde })),
    }),
    [found('reisverslag.ritme-van-reflectie', ['reflecties', 2], { weken: 6 })],
  ],
  [
    'reisverslag.niet-werkte-beschreven',
    verslag({ watNietWerkte: [] }),
    [found('reisverslag.niet-werkte-beschreven', ['reisverslag', 'watNietWerkte'])],
  ],
  [
    'reisverslag.tegenbewijs-gezocht',
    (reis) => ({
      ...reis,
      werkzameElementen: reis.werkzameElementen.map((one) => ({ ...one, tegenbewijs: [], richting: 'werkt' as const })),
    }),
    [found('reisverslag.tegenbewijs-gezocht', ['werkzameElementen'])],
  ],
  [
    'reisverslag.tegenbewijs-gezocht',
    (reis) => ({ ...reis, werkzameElementen: [] }),
    [found('reisverslag.tegenbewijs-gezocht', ['werkzameElementen'])],
  ],
  [
    'reisverslag.attributie-besproken',
    verslag({ doelbereik: [{ doel: 'd-1', uitkomst: 'nietGehaald', toelichting: 'Gemist.' }] }),
    [found('reisverslag.attributie-besproken', ['reisverslag', 'doelbereik', 0, 'attributie'])],
  ],
];
