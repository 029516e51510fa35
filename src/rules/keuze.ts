import { kiezendeKringen, rollenVanKring, type Kring } from '../method/kringen.js';
import type { Keuze } from '../schemas/keuze.js';
import type { Reis } from '../schemas/reis.js';
import { byId, has } from '../steps/lookup.js';
import { dragerOf, missingDrager } from './mensen.js';
import { remedy } from './remedies.js';
import { met, metBy, outcome, rule, unmet, type Rule, type RawFinding } from './rule.js';

/** A choice as it stands, to be made again with more. Its texts stay in the journey; only ids go along. */
const herzien = (keuze: Keuze, write: string) =>
  remedy('keuze.herzien', { keuze: { id: keuze.id } }, { write: [['keuze', write]] });

const kiesIets = () => remedy('keuze.maken', {}, { write: [['keuze']] });

/** Which parties were not there when a choice was made. */
function absentParties(reis: Reis, keuze: Keuze): (Kring | 'opdrachtgever')[] {
  const absent: (Kring | 'opdrachtgever')[] = kiezendeKringen.filter(
    (kring) => !keuze.gemaaktDoor.some((id) => byId(reis.reizigers, id)?.kring === kring),
  );
  const opdrachtgever = dragerOf(reis, 'opdrachtgever');
  if (opdrachtgever === undefined || !keuze.gemaaktDoor.includes(opdrachtgever)) absent.unshift('opdrachtgever');
  return absent;
}

const byKeuzes = met({ field: 'keuzes' });

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
        ? metBy(keuzes.map(({ id }) => ({ field: 'keuzes', id })))
        : unmet({ code: 'programma.keuze-gemaakt', path: ['keuzes'], remedies: [kiesIets()] }),
  }),
  rule('programma.keuze-rust-op-materiaal', {
    level: 'vereist',
    source: '«De verkenning heeft overzicht en inzicht geboden», under «(In)richten»',
    codes: ['programma.keuze-rust-op-materiaal', 'programma.materiaal-ontbreekt'],
    check: (reis) => {
      // After an instap there may be nothing yet for a choice to rest on: that comes first.
      const remedies = [remedy('materiaal.toevoegen', {}, { write: [['materiaal']] })];
      const nothing: RawFinding = { code: 'programma.materiaal-ontbreekt', path: ['materiaal'], remedies };
      const findings = reis.materiaal.length === 0 ? [nothing] : [];
      reis.keuzes.forEach((keuze, place) => {
        if (keuze.materiaal.some((id) => has(reis.materiaal, id))) return;
        const path = ['keuzes', place, 'materiaal'];
        findings.push({ code: 'programma.keuze-rust-op-materiaal', path, remedies: [herzien(keuze, 'materiaal')] });
      });
      return outcome(findings, byKeuzes);
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
      const findings = nobodyFrom(reis);
      reis.keuzes.forEach((keuze, place) => {
        for (const partij of absentParties(reis, keuze)) {
          const path = ['keuzes', place, 'gemaaktDoor'];
          const remedies = [herzien(keuze, 'gemaaktDoor')];
          findings.push({ code: 'programma.keuze-samen-gemaakt', path, params: { partij }, remedies });
        }
      });
      return outcome(findings, byKeuzes);
    },
  }),
];

/** The parties of which nobody travels along yet: they cannot choose with us before they are there. */
function nobodyFrom(reis: Reis): RawFinding[] {
  const findings =
    dragerOf(reis, 'opdrachtgever') === undefined ? missingDrager(reis, 'opdrachtgever', 'programma') : [];
  for (const kring of kiezendeKringen) {
    if (reis.reizigers.some((reiziger) => reiziger.kring === kring)) continue;
    const rol = rollenVanKring[kring][0];
    const toevoegen = remedy('reiziger.toevoegen', { reiziger: { kring, rol } });
    findings.push({ code: 'programma.kring-ontbreekt', path: ['reizigers'], params: { kring }, remedies: [toevoegen] });
  }
  return findings;
}
