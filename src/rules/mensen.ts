import type { Artefact } from '../method/fasen.js';
import type { Reis } from '../schemas/reis.js';
import { byId } from '../steps/lookup.js';
import { remedy } from './remedies.js';
import { met, rule, unmet, type Rule, type RawFinding } from './rule.js';

/** The two who carry a journey. */
type Drager = 'opdrachtgever' | 'reisbegeleider';

/**
 * Id of the opdrachtgever or reisbegeleider: the reiziger whom the opdracht names, if that reiziger has the role.
 * Every rule that asks for one of them asks here.
 */
export function dragerOf(reis: Reis, rol: Drager): string | undefined {
  const named = byId(reis.reizigers, reis.opdracht?.[rol]);
  return named?.rol === rol ? named.id : undefined;
}

/** The findings until this role is filled: no reiziger has it, or the opdracht does not name that reiziger. */
export function missingDrager(reis: Reis, rol: Drager, gate: Artefact): RawFinding[] {
  const known = reis.reizigers.find((reiziger) => reiziger.rol === rol)?.id;
  const aanwijzen =
    rol === 'opdrachtgever'
      ? remedy('opdrachtgever.aanwijzen', { opdrachtgever: known })
      : remedy('reisbegeleider.aanwijzen', { reisbegeleider: known });
  const notNamed: RawFinding = { code: `${gate}.${rol}-aangewezen`, path: ['opdracht', rol], remedies: [aanwijzen] };
  if (known !== undefined) return [notNamed];
  const toevoegen = remedy('reiziger.toevoegen', { reiziger: { rol, kring: 'beleid' } });
  return [{ code: `${gate}.${rol}-ontbreekt`, path: ['reizigers'], remedies: [toevoegen] }, notNamed];
}

/** Only the opdrachtgever adopts opdracht and programma. Asked ahead, without a command, it says whether there is one. */
export function adoptedByOpdrachtgever(gate: 'opdracht' | 'programma', source: string): Rule {
  const code = `${gate}.door-opdrachtgever`;
  return rule(code, {
    level: 'integriteit',
    source,
    codes: [
      code,
      `${gate}.andere-opdrachtgever`,
      `${gate}.opdrachtgever-ontbreekt`,
      `${gate}.opdrachtgever-aangewezen`,
    ],
    check: (reis, command) => {
      const opdrachtgever = dragerOf(reis, 'opdrachtgever');
      if (opdrachtgever === undefined) return unmet(...missingDrager(reis, 'opdrachtgever', gate));
      if (command !== undefined && command.meta.door !== opdrachtgever) {
        const path = ['meta', 'door'];
        const { door } = command.meta;
        if (byId(reis.reizigers, door)?.rol !== 'opdrachtgever')
          return unmet({ code, path, params: { opdrachtgever } });
        // Somebody with the role is told who is asked: the one whom the opdracht names.
        const remedies = [remedy('opdrachtgever.aanwijzen', { opdrachtgever: door })];
        return unmet({ code: `${gate}.andere-opdrachtgever`, path, params: { opdrachtgever }, remedies });
      }
      return met({ field: 'reizigers', id: opdrachtgever });
    },
  });
}
