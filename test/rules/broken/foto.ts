import { ready } from '../journey.js';
import { found, materiaal, mergedAway, type Broken } from './change.js';

/** What breaks the gate of the foto. */
export const fotoBroken: readonly Broken[] = [
  ['foto.inzicht-gedeeld', (reis) => ({ ...reis, inzichten: [] }), [found('foto.inzicht-gedeeld', ['inzichten'])]],
  [
    'foto.genoeg-invalshoeken',
    materiaal((all) => all.filter(({ invalshoek }) => invalshoek === 'data')),
    ['lokalePraktijk', 'lokaalNetwerk'].map((invalshoek) =>
      found('foto.genoeg-invalshoeken', ['materiaal'], { aantal: 1, minimum: 3, invalshoek }),
    ),
  ],
  [
    'foto.genoeg-invalshoeken',
    // Who asks for more angles than there are asks for all of them.
    (reis) => ({
      ...materiaal((all) => all.filter(({ invalshoek }) => invalshoek !== 'data'))(reis),
      spelregels: { minimumInvalshoeken: 100 },
    }),
    [found('foto.genoeg-invalshoeken', ['materiaal'], { aantal: 8, minimum: 9, invalshoek: 'data' })],
  ],
  [
    'foto.invalshoek-leeg',
    (reis) => ({ ...reis, spelregels: { invalshoeken: [{ invalshoek: 'sport', label: 'Sport en bewegen' }] } }),
    [found('foto.invalshoek-leeg', ['witteVlekken'], { invalshoek: 'sport' })],
  ],
  [
    'foto.invalshoek-leeg',
    mergedAway(({ invalshoek }) => invalshoek === 'klantreizen'),
    [found('foto.invalshoek-leeg', ['witteVlekken'], { invalshoek: 'klantreizen' })],
  ],
  [
    'foto.invalshoek-leeg',
    materiaal((all) => all.filter(({ invalshoek }) => invalshoek !== 'wetenschap')),
    [found('foto.invalshoek-leeg', ['witteVlekken'], { invalshoek: 'wetenschap' })],
  ],
  ...(['leefwereld', 'praktijk', 'beleid', 'wetenschap'] as const).map((kring): Broken => [
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
    'foto.verhalen-aanwezig',
    mergedAway(({ soort }) => soort === 'verhaal' || soort === 'klantreis'),
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
];
