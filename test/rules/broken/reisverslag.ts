import { type Broken, type Change, found, materiaal, verslag } from './change.js';

const ouderen = { indicator: 'Eenzaam', populatie: 'ouderen', eenheid: '%', periode: '2028' };

/** A goal of less loneliness among older people, and what the report says was measured of it. */
function measured(change: object, uitkomst: 'gehaald' | 'nietGehaald', waarde: number): Change {
  const indicator = {
    naam: 'Eenzaam',
    populatie: 'ouderen',
    eenheid: '%',
    nulmeting: { waarde: 50, periode: '2024' },
    streefwaarde: { waarde: 45, periode: '2028' },
  };
  return (reis) => ({
    ...verslag({
      doelbereik: [{ doel: 'd-1', uitkomst, toelichting: 'Gemeten.', meting: { ...ouderen, waarde, ...change } }],
    })(reis),
    programma: { ...reis.programma!, doelen: [{ id: 'd-1', doel: 'Minder eenzaam', indicator }] },
  });
}

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
  ...[{ mandaat: 6 }, { spelregels: 6 }].map((promised): Broken => [
    'reisverslag.ritme-van-reflectie',
    // Six weeks were promised; between two of these lie more. What another round thought keeps no rhythm of this one.
    (reis) => ({
      ...reis,
      spelregels: { ...reis.spelregels, reflectieRitmeWeken: promised.spelregels },
      mandaat:
        promised.mandaat === undefined
          ? reis.mandaat
          : { ...reis.mandaat!, reflectie: { hoe: 'Samen.', ritmeWeken: promised.mandaat } },
      reflecties: (
        [
          ['2026-03-27', reis.ronde],
          ['2026-01-01', reis.ronde],
          ['2026-02-10', reis.ronde + 1],
        ] as const
      ).map(([datum, ronde], place) => ({ ...reis.reflecties[0]!, id: `rf-${place}`, datum, ronde })),
    }),
    [found('reisverslag.ritme-van-reflectie', ['reflecties'], { weken: 6 })],
  ]),
  [
    'reisverslag.bouwt-voort',
    (reis) => ({ ...reis, experimenten: reis.experimenten.map((one) => ({ ...one, bouwtVoortOp: undefined })) }),
    [found('reisverslag.bouwt-voort', ['experimenten'])],
  ],
  [
    'reisverslag.competenties-benoemd',
    verslag({ geleerd: [] }),
    [found('reisverslag.competenties-benoemd', ['reisverslag', 'geleerd'])],
  ],
  [
    'reisverslag.alles-gerapporteerd',
    verslag({ doelbereik: [] }),
    [found('reisverslag.alles-gerapporteerd', ['programma', 'doelen', 0], { ding: 'doel' })],
  ],
  [
    'reisverslag.alles-gerapporteerd',
    (reis) => ({
      ...reis,
      reflecties: [],
      experimenten: reis.experimenten.slice(0, 1).map((one) => ({ ...one, afronding: null })),
    }),
    [found('reisverslag.alles-gerapporteerd', ['experimenten', 0], { ding: 'experiment' })],
  ],
  [
    'reisverslag.cijfer-past',
    measured({ populatie: 'volwassenen' }, 'gehaald', 40),
    [found('reisverslag.cijfer-past', ['reisverslag', 'doelbereik', 0, 'meting'])],
  ],
  [
    'reisverslag.cijfer-past',
    measured({}, 'gehaald', 48),
    [found('reisverslag.cijfer-past', ['reisverslag', 'doelbereik', 0, 'meting'])],
  ],
  [
    'reisverslag.cijfer-past',
    measured({}, 'nietGehaald', 44),
    [found('reisverslag.cijfer-past', ['reisverslag', 'doelbereik', 0, 'meting'])],
  ],
  [
    'reisverslag.cijfer-past',
    verslag({
      doelbereik: [1, 2].map((time) => ({ doel: 'd-1', uitkomst: 'onbekend' as const, toelichting: `Keer ${time}.` })),
    }),
    [found('reisverslag.doel-een-keer', ['reisverslag', 'doelbereik', 1])],
  ],
  [
    'reisverslag.terugkoppeling-gegeven',
    (reis) => ({
      ...reis,
      terugkoppelingen: [],
      materiaal: reis.materiaal.map((piece) => ({ ...piece, aangedragenDoor: [reis.reizigers[0]!.id] })),
    }),
    [found('reisverslag.terugkoppeling-gegeven', ['terugkoppelingen'], { aantal: 1 })],
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
