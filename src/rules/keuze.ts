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

/** The choices that still stand. */
const standing = ({ keuzes }: Reis): readonly { keuze: Keuze; place: number }[] =>
  keuzes.flatMap((keuze, place) => (keuze.losgelaten === undefined ? [{ keuze, place }] : []));

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
    source: '«bepaalde groepen, gebieden en problematiek», under «(In)richten»',
    check: (reis) =>
      standing(reis).length > 0
        ? metBy(standing(reis).map(({ keuze }) => ({ field: 'keuzes', id: keuze.id })))
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
      standing(reis).forEach(({ keuze, place }) => {
        // An insight rests on materiaal itself.
        const rests = keuze.inzichten?.some((id) => has(reis.inzichten, id)) ?? false;
        if (rests || keuze.materiaal.some((id) => has(reis.materiaal, id))) return;
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
      standing(reis).forEach(({ keuze, place }) => {
        for (const partij of absentParties(reis, keuze)) {
          const path = ['keuzes', place, 'gemaaktDoor'];
          const remedies = [herzien(keuze, 'gemaaktDoor')];
          findings.push({ code: 'programma.keuze-samen-gemaakt', path, params: { partij }, remedies });
        }
      });
      return outcome(findings, byKeuzes);
    },
  }),
  rule('programma.leefwereld-in-keuzes', {
    level: 'advies',
    source:
      'ours, from «verhalen vanuit de leefwereld» and «samen met opdrachtgevers, betrokkenen uit de praktijk», under «(In)richten»',
    codes: ['programma.leefwereld-in-keuzes', 'programma.leefwereld-ontbreekt'],
    check: (reis) => {
      const all = standing(reis);
      const together = all.find(({ keuze }) =>
        keuze.gemaaktDoor.some((id) => byId(reis.reizigers, id)?.kring === 'leefwereld'),
      );
      if (together || all.length === 0) return metBy(together ? [{ field: 'keuzes', id: together.keuze.id }] : []);
      const [first] = all;
      const remedies = first ? [herzien(first.keuze, 'gemaaktDoor')] : [];
      const alone: RawFinding = { code: 'programma.leefwereld-in-keuzes', path: ['keuzes'], remedies };
      if (reis.reizigers.some(({ kring }) => kring === 'leefwereld')) return unmet(alone);
      const toevoegen = remedy('reiziger.toevoegen', { reiziger: { kring: 'leefwereld', rol: 'inwoner' } });
      return unmet({ code: 'programma.leefwereld-ontbreekt', path: ['reizigers'], remedies: [toevoegen] }, alone);
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
