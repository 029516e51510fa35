import type { Rol } from '../../method/kringen.js';
import type { Reis } from '../../schemas/reis.js';

/** The people of a journey that was simulated from its begin, by role. */
const usual: Partial<Record<Rol, string>> = {
  opdrachtgever: 'og',
  reisbegeleider: 'rb',
  inwoner: 'in',
  professional: 'pr',
};

/** The id of somebody with this role: of the opdracht where there is one, else of the first reiziger who has it. */
export function personOf({ opdracht, reizigers }: Reis, rol: Rol): string {
  const named = rol === 'opdrachtgever' || rol === 'reisbegeleider' ? opdracht?.[rol] : undefined;
  if (named !== undefined) return named;
  const known = reizigers.find((reiziger) => reiziger.rol === rol) ?? reizigers[0];
  return known?.id ?? usual[rol] ?? 'og';
}
