import { describe, expect, it } from 'vitest';
import type { Reis } from '../../src/schemas/index.js';
import { registryOf } from '../../src/rules/registry.js';
import type { Evidence } from '../../src/rules/rule.js';
import { materiaal, programma, type Change } from './broken/change.js';
import { ready, readyFor } from './journey.js';

type Enough = readonly [what: string, rule: string, change: Change, by: (reis: Reis) => Evidence[]];

/** In the order in which something was found from them. */
const angles = ['data', 'klantreizen', 'wetenschap'];
const firstOf = (reis: Reis, invalshoek: string): Evidence => ({
  field: 'materiaal',
  id: reis.materiaal.find((piece) => piece.invalshoek === invalshoek)!.id,
});
const element = ready.reisverslag.werkzameElementen[0]!;

/** Ways that are just enough, each beside one that is just too little (`broken`). */
const enough: readonly Enough[] = [
  [
    'as many angles as are asked for, and not one more',
    'foto.genoeg-invalshoeken',
    materiaal((all) => all.filter(({ invalshoek }) => angles.includes(invalshoek))),
    (reis) => angles.map((invalshoek) => firstOf(reis, invalshoek)),
  ],
  [
    'an empty angle that is named',
    'foto.invalshoek-leeg',
    (reis) => ({
      ...materiaal((all) => all.filter(({ invalshoek }) => invalshoek === 'data'))(reis),
      spelregels: {},
      witteVlekken: [...new Set(ready.foto.materiaal.map(({ invalshoek }) => invalshoek))]
        .filter((invalshoek) => invalshoek !== 'data')
        .map((invalshoek) => ({ invalshoek, waarom: 'Niet gevonden.' })),
    }),
    (reis) => [firstOf(reis, 'data'), { field: 'witteVlekken' }],
  ],
  [
    'the energy of a person, where no finding has any',
    'foto.energie-gemarkeerd',
    (reis) => ({
      ...materiaal((all) => all.map((piece) => ({ ...piece, energie: undefined })))(reis),
      reizigers: reis.reizigers.map((one, place) => ({ ...one, energie: place === 1 ? 'Hier beginnen.' : ' ' })),
    }),
    (reis) => [{ field: 'reizigers', id: reis.reizigers[1]!.id }],
  ],
  [
    'a choice of which something that it rests on is still there',
    'programma.keuze-rust-op-materiaal',
    (reis) => ({
      ...reis,
      keuzes: reis.keuzes.map((keuze) => ({ ...keuze, materiaal: ['gewist', ...keuze.materiaal] })),
    }),
    () => [{ field: 'keuzes' }],
  ],
  [
    'time for a guide who is yet to be found',
    'programma.mandaat-verleend',
    (reis) => ({ ...reis, reizigers: reis.reizigers.filter(({ rol }) => rol !== 'reisbegeleider') }),
    () => [{ field: 'mandaat' }],
  ],
  [
    'a first version here, after rounds elsewhere',
    'programma.nieuwe-versie',
    (reis) => ({ ...reis, programmas: [] }),
    () => [{ field: 'programma' }],
  ],
  [
    'one thing to leave out among what changed',
    'programma.weglaten-overwogen',
    programma({
      inspanningen: [],
      wijzigingen: [
        { id: 'c-1', wat: 'Meer tafels', richting: 'toevoegen' },
        { id: 'c-2', wat: 'Geen brief', richting: 'weglaten' },
      ],
    }),
    () => [{ field: 'programma.inspanningen' }],
  ],
  [
    'a reflection on more than what is known here',
    'reisverslag.experiment-gereflecteerd',
    (reis) => ({
      ...reis,
      reflecties: [{ ...reis.reflecties[0]!, experimenten: ['e-elders', ...reis.reflecties[0]!.experimenten] }],
    }),
    (reis) => [{ field: 'reflecties', id: reis.reflecties[0]!.id }],
  ],
  [
    'a first reflection long after the last one of another round',
    'reisverslag.ritme-van-reflectie',
    (reis) => ({
      ...reis,
      reflecties: [
        { ...reis.reflecties[0]!, id: 'rf-vorige', ronde: reis.ronde - 1, datum: '2025-01-01' },
        ...reis.reflecties,
      ],
    }),
    () => [{ field: 'reflecties' }],
  ],
  ...(['werktNiet', 'gemengd'] as const).map((richting): Enough => [
    `an element of which we say ${richting}`,
    'reisverslag.tegenbewijs-gezocht',
    (reis) => ({ ...reis, werkzameElementen: [{ ...element, tegenbewijs: [], richting }] }),
    () => [{ field: 'werkzameElementen', id: element.id }],
  ]),
];

describe('it is enough to have', () => {
  it.each(enough)('%s (%s)', (_what, id, change, by) => {
    const reis = change(readyFor(id));
    const rule = registryOf().find((one) => one.id === id)!;
    expect(rule.check(reis)).toEqual({ findings: [], by: by(reis) });
  });
});
