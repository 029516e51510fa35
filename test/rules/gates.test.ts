import { describe, expect, it } from 'vitest';
import type { Command, Reis } from '../../src/index.js';
import { registryOf } from '../../src/rules/registry.js';
import type { Seed } from '../../src/rules/rule.js';
import { sampleCommand } from '../support/samples.js';
import { ready } from './journey.js';

const rules = registryOf();
type GateName = keyof typeof ready;
type Change = (reis: Reis) => Reis;
type Found = Pick<Seed, 'code' | 'path' | 'params'>;

const ask = (id: string, reis: Reis, command?: Command): Found[] =>
  rules
    .find((one) => one.id === id)!
    .check(reis, command)
    .findings.map(({ code, path, params }) => (params === undefined ? { code, path } : { code, path, params }));

/** What is broken, in one small change, and everything that the rule then says. */
const broken: readonly [rule: string, change: Change, findings: Found[]][] = [
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
  ['opdracht.afbakening', opdracht({ afbakening: '' }), [found('opdracht.afbakening', ['opdracht', 'afbakening'])]],
  [
    'opdracht.vraag-geen-oplossing',
    opdracht({ vraag: 'Kunnen wij een app invoeren?' }),
    [found('opdracht.vraag-geen-oplossing', ['opdracht', 'vraag'])],
  ],

  [
    'foto.genoeg-invalshoeken',
    materiaal((all) => all.filter(({ invalshoek }) => invalshoek === 'data')),
    ['lokalePraktijk', 'lokaalNetwerk'].map(() =>
      found('foto.genoeg-invalshoeken', ['materiaal'], { aantal: 1, minimum: 3 }),
    ),
  ],
  [
    'foto.invalshoek-leeg',
    materiaal((all) => all.filter(({ invalshoek }) => invalshoek !== 'wetenschap')),
    [found('foto.invalshoek-leeg', ['witteVlekken'], { invalshoek: 'wetenschap' })],
  ],
  ...(['leefwereld', 'praktijk', 'beleid', 'wetenschap'] as const).map((kring): [string, Change, Found[]] => [
    `foto.${kring}-gehoord`,
    materiaal((all) => all.filter((piece) => piece.kring !== kring)),
    [found(`foto.${kring}-gehoord`, ['materiaal'], { kring })],
  ]),
  [
    'foto.verhalen-aanwezig',
    materiaal((all) => all.filter(({ soort }) => soort !== 'verhaal' && soort !== 'klantreis')),
    [found('foto.verhalen-aanwezig', ['materiaal'])],
  ],
  [
    'foto.feiten-aanwezig',
    materiaal((all) => all.filter(({ soort }) => soort !== 'data' && soort !== 'feit')),
    [found('foto.feiten-aanwezig', ['materiaal'])],
  ],
  [
    'foto.bron-bekend',
    materiaal((all) => all.map((piece, place) => (place === 1 || place === 3 ? { ...piece, bron: undefined } : piece))),
    [found('foto.bron-bekend', ['materiaal', 1, 'bron']), found('foto.bron-bekend', ['materiaal', 3, 'bron'])],
  ],
  [
    'foto.energie-gemarkeerd',
    materiaal((all) => all.map((piece) => ({ ...piece, energie: undefined }))),
    [found('foto.energie-gemarkeerd', ['materiaal'])],
  ],
  [
    'foto.kennissoort-aanwezig',
    materiaal((all) => all.filter(({ bron }) => bron?.kennissoort !== 'wet')),
    [found('foto.kennissoort-aanwezig', ['materiaal'], { kennissoort: 'wet' })],
  ],
  [
    'foto.verhaal-teruggelezen',
    materiaal((all) =>
      all.map((piece) =>
        piece.soort === 'verhaal' ? { ...piece, kaart: { ...piece.kaart, teruggelezenOp: undefined } } : piece,
      ),
    ),
    [
      found('foto.verhaal-teruggelezen', [
        'materiaal',
        ready.foto.materiaal.findIndex(({ soort }) => soort === 'verhaal'),
        'kaart',
      ]),
    ],
  ],

  ['programma.keuze-gemaakt', (reis) => ({ ...reis, keuzes: [] }), [found('programma.keuze-gemaakt', ['keuzes'])]],
  [
    'programma.keuze-rust-op-materiaal',
    (reis) => ({ ...reis, keuzes: reis.keuzes.map((keuze) => ({ ...keuze, materiaal: ['gewist'] })) }),
    [found('programma.keuze-rust-op-materiaal', ['keuzes', 0, 'materiaal'])],
  ],
  [
    'programma.keuze-rust-op-materiaal',
    (reis) => ({ ...reis, materiaal: [] }),
    [found('programma.materiaal-ontbreekt', ['materiaal'])],
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
    (reis) => ({ ...reis, mandaat: { reisbegeleider: 'r-1', urenPerWeek: 0, ruimte: 'Veel.' } }),
    [found('programma.mandaat-verleend', ['mandaat'])],
  ],
  ...(['waartoe', 'wat', 'metWie', 'waarmee', 'organisatie', 'governance'] as const).map(
    (field): [string, Change, Found[]] => [
      `programma.${field.toLowerCase()}-beschreven`,
      programma({ [field]: ' ' }),
      [found(`programma.${field.toLowerCase()}-beschreven`, ['programma', field])],
    ],
  ),
  [
    'programma.opdracht-aangescherpt',
    programma({ opdracht: { vraag: 'Wat?', aanleiding: '', ambitie: 'Minder.', context: '' } }),
    ['aanleiding', 'context'].map((onderdeel) =>
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
    'programma.betekenis-beantwoord',
    programma({ wijzigingen: [] }),
    [found('programma.betekenis-beantwoord', ['programma', 'wijzigingen'])],
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
    'programma.oordelen-behandeld',
    (reis) => ({ ...reis, oordelen: reis.oordelen.map((oordeel) => ({ ...oordeel, behandeling: null })) }),
    [found('programma.oordelen-behandeld', ['oordelen', 0])],
  ],
  ['programma.doel-meetbaar', programma({ doelen: [] }), [found('programma.doel-meetbaar', ['programma', 'doelen'])]],

  [
    'reisverslag.experiment-gereflecteerd',
    (reis) => ({ ...reis, reflecties: reis.reflecties.map((one) => ({ ...one, ronde: 99 })) }),
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
      reflecties: ['2026-01-01', '2026-02-13'].map((datum, place) => ({
        ...reis.reflecties[0]!,
        id: `rf-${place}`,
        datum,
      })),
    }),
    [found('reisverslag.ritme-van-reflectie', ['reflecties'], { weken: 6 })],
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
    'reisverslag.attributie-besproken',
    verslag({ doelbereik: [{ doel: 'd-1', uitkomst: 'nietGehaald', toelichting: 'Gemist.' }] }),
    [found('reisverslag.attributie-besproken', ['reisverslag', 'doelbereik', 0, 'attributie'])],
  ],
  [
    'aankomst.na-een-reisverslag',
    (reis) => ({ ...reis, vastgesteld: [] }),
    [found('aankomst.na-een-reisverslag', ['reisverslagen'])],
  ],
];

/** The same, for what a command carries. */
const brokenCommands: readonly [rule: string, command: Command, findings: Found[]][] = [
  ...(['opdracht', 'programma'] as const).map((gate): [string, Command, Found[]] => [
    `${gate}.door-opdrachtgever`,
    { ...sampleCommand(ready[gate], `${gate}.vaststellen`), meta: { op: '2030-01-01T09:00:00Z', door: 'r-vreemde' } },
    [found(`${gate}.door-opdrachtgever`, ['meta', 'door'])],
  ]),
  [
    'aankomst.borging-benoemd',
    { ...sampleCommand(ready.aankomst, 'reis.afronden'), aankomst: { terugblik: 'Ver.', geborgd: [] } },
    [found('aankomst.borging-benoemd', ['aankomst', 'geborgd'])],
  ],
];

describe('a gate that is ready', () => {
  it.each(rules.filter(({ gate }) => gate !== 'stap').map(({ id, gate }) => [id, gate] as const))(
    'meets %s',
    (id, gate) => {
      const reis = ready[gate as GateName];
      const outcome = rules.find((one) => one.id === id)!.check(reis);
      expect(outcome.findings).toEqual([]);
      // Who reads along wants to know what meets it; only what no journey can show has nothing to point at.
      expect([id, outcome.by.length > 0]).toEqual([id, id !== 'aankomst.borging-benoemd']);
    },
  );
});

describe('one small change', () => {
  it.each(broken)('breaks %s, and everything that is missing is said', (id, change, findings) => {
    const reis = ready[id.slice(0, id.indexOf('.')) as GateName];
    expect(ask(id, change(reis))).toEqual(findings);
  });

  it.each(brokenCommands)('in a command breaks %s', (id, command, findings) => {
    const gate = id.slice(0, id.indexOf('.')) as GateName;
    expect(ask(id, ready[gate], command)).toEqual(findings);
    expect(ask(id, ready[gate], sampleCommand(ready[gate], command.type))).toEqual([]);
  });

  it('was tried for every code that a rule of a gate can give', () => {
    const tried = new Set([...broken, ...brokenCommands].flatMap(([, , findings]) => findings.map(({ code }) => code)));
    const all = new Set(rules.filter(({ gate }) => gate !== 'stap').flatMap(({ codes }) => codes));
    expect([...all].filter((code) => !tried.has(code))).toEqual([]);
    expect([...tried].filter((code) => !all.has(code))).toEqual([]);
  });
});

describe('a missed target', () => {
  it('is a normal end of a round', () => {
    const missed = verslag({
      doelbereik: [{ doel: 'd-1', uitkomst: 'nietGehaald', toelichting: 'Gemist.', attributie: 'Het land ook.' }],
    })(ready.reisverslag);
    expect(rules.filter(({ gate }) => gate === 'reisverslag').flatMap((one) => one.check(missed).findings)).toEqual([]);
  });
});

function found(code: string, path: Found['path'], params?: Found['params']): Found {
  return params === undefined ? { code, path } : { code, path, params };
}
function wens(change: Partial<Reis['reiswens']>): Change {
  return (reis) => ({ ...reis, reiswens: { ...reis.reiswens, ...change } });
}
function opdracht(change: Partial<NonNullable<Reis['opdracht']>>): Change {
  return (reis) => ({ ...reis, opdracht: { ...reis.opdracht!, ...change } });
}
function programma(change: Partial<NonNullable<Reis['programma']>>): Change {
  return (reis) => ({ ...reis, programma: { ...reis.programma!, ...change } });
}
function verslag(change: Partial<NonNullable<Reis['reisverslag']>>): Change {
  return (reis) => ({ ...reis, reisverslag: { ...reis.reisverslag!, ...change } });
}
function materiaal(change: (all: Reis['materiaal']) => Reis['materiaal']): Change {
  return (reis) => ({ ...reis, materiaal: change(reis.materiaal) });
}
