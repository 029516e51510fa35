import { kiezendeKringen, rollenVanKring, type Kring } from '../method/kringen.js';
import type { Keuze } from '../schemas/keuze.js';
import type { Reis } from '../schemas/reis.js';
import { byId, has } from '../steps/lookup.js';
import { dragerOf, missingDrager } from './mensen.js';
import { remedy } from './remedies.js';
import { met, outcome, rule, unmet, type Rule, type Seed } from './rule.js';

/** A choice as it stands, to be made again with more. Its texts stay in the journey; only ids go along. */
const herzien = (keuze: Keuze, write: string) =>
  remedy('keuze.herzien', { keuze: { id: keuze.id } }, { write: [['keuze', write]] });

const kiesIets = () => remedy('keuze.maken', {}, { write: [['keuze']] });

/** Which parties were not there when a choice was made. */
function absentParties(reis: Reis, keuze: Keuze): (Kring | 'opdrachtgever')[] {
  const makers = keuze.gemaaktDoor.flatMap((id) => byId(reis.reizigers, id) ?? []);
  const opdrachtgever = dragerOf(reis, 'opdrachtgever');
  return [
    ...(makers.some(({ id }) => id === opdrachtgever) ? [] : ['opdrachtgever' as const]),
    ...kiezendeKringen.filter((kring) => !makers.some((maker) => maker.kring === kring)),
  ];
}

/**
 * Choices give focus: they rest on what was found and are made together.
 * @source «(In)richten»
 */
export const keuzeRules: readonly Rule[] = [
  rule('programma.keuze-gemaakt', {
    level: 'vereist',
    source: '«(In)richten»',
    check: ({ keuzes }) =>
      keuzes.length > 0
        ? met(...keuzes.map(({ id }) => ({ field: 'keuzes', id })))
        : unmet({ code: 'programma.keuze-gemaakt', path: ['keuzes'], remedies: [kiesIets()] }),
  }),
  rule('programma.keuze-rust-op-materiaal', {
    level: 'vereist',
    source: '«De verkenning heeft overzicht en inzicht geboden», under «(In)richten»',
    codes: ['programma.keuze-rust-op-materiaal', 'programma.materiaal-ontbreekt'],
    check: (reis) => {
      // After an instap there may be nothing yet for a choice to rest on: that comes first.
      const remedies = [remedy('materiaal.toevoegen', {}, { write: [['materiaal']] })];
      const nothing: Seed = { code: 'programma.materiaal-ontbreekt', path: ['materiaal'], remedies };
      const floating = reis.keuzes.flatMap((keuze, place): Seed[] => {
        if (keuze.materiaal.some((id) => has(reis.materiaal, id))) return [];
        const path = ['keuzes', place, 'materiaal'];
        return [{ code: 'programma.keuze-rust-op-materiaal', path, remedies: [herzien(keuze, 'materiaal')] }];
      });
      return outcome(reis.materiaal.length === 0 ? [nothing, ...floating] : floating, { field: 'keuzes' });
    },
  }),
  rule('programma.keuze-samen-gemaakt', {
    level: 'vereist',
    source: '«samen met opdrachtgevers, betrokkenen uit de praktijk, beleid en wetenschap», under «(In)richten»',
    codes: [
      'programma.keuze-samen-gemaakt',
      'programma.kring-ontbreekt',
      'programma.opdrachtgever-ontbreekt',
      'programma.opdrachtgever-aangewezen',
    ],
    check: (reis) => {
      const findings = reis.keuzes.flatMap((keuze, place) =>
        absentParties(reis, keuze).map((partij): Seed => ({
          code: 'programma.keuze-samen-gemaakt',
          path: ['keuzes', place, 'gemaaktDoor'],
          params: { partij },
          remedies: [herzien(keuze, 'gemaaktDoor')],
        })),
      );
      return outcome([...nobodyFrom(reis), ...findings], { field: 'keuzes' });
    },
  }),
];

/** The parties of which nobody travels along yet: they cannot choose with us before they are there. */
function nobodyFrom(reis: Reis): Seed[] {
  const absent = kiezendeKringen.filter((kring) => !reis.reizigers.some((reiziger) => reiziger.kring === kring));
  return [
    ...(dragerOf(reis, 'opdrachtgever') === undefined ? missingDrager(reis, 'opdrachtgever', 'programma') : []),
    ...absent.map((kring): Seed => {
      const rol = rollenVanKring[kring][0];
      const toevoegen = remedy('reiziger.toevoegen', { reiziger: { kring, rol } }, { rollen: ['reisbegeleider'] });
      return { code: 'programma.kring-ontbreekt', path: ['reizigers'], params: { kring }, remedies: [toevoegen] };
    }),
  ];
}
