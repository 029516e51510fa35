import type { Rol } from '../method/kringen.js';
import { rollen } from '../method/kringen.js';
import type { CommandType } from '../steps/commands.js';
import type { Path, Remedy } from './rule.js';

/** Who can do each step when a rule does not say so itself. Ours: a proposal of whom to ask, no permission. */
const whoCan: Partial<Record<CommandType, readonly Rol[]>> = {
  'materiaal.toevoegen': rollen,
  'materiaal.corrigeren': rollen,
  'energie.markeren': rollen,
  'opdracht.vaststellen': ['opdrachtgever'],
  'programma.vaststellen': ['opdrachtgever'],
  'mandaat.verlenen': ['opdrachtgever'],
  'regel.toelichten': ['opdrachtgever'],
  'experiment.starten': rollen,
  'reflectie.vastleggen': rollen,
};

/** The reisbegeleider keeps the journey going: whatever nobody else is named for. */
const guide: readonly Rol[] = ['reisbegeleider'];

interface Options {
  readonly write?: readonly Path[];
  readonly kind?: Remedy['kind'];
  readonly rollen?: readonly Rol[];
}

/**
 * A step that would mend a finding, with what is known filled in.
 *
 * @example
 * remedy('materiaal.toevoegen', { materiaal: { kring: 'wetenschap' } }, { rollen: ['wetenschapper'] });
 */
export function remedy<C extends CommandType>(command: C, fill: Remedy<C>['fill'], options: Options = {}): Remedy {
  return {
    command,
    fill,
    write: options.write ?? [],
    kind: options.kind ?? 'adds',
    rollen: options.rollen ?? whoCan[command] ?? guide,
  } as Remedy;
}

/** Write these places of the programma. */
export const writeProgramma = (...write: Path[]): Remedy => remedy('programma.opstellen', {}, { write });

/** Write this field of the reisverslag. */
export const writeReisverslag = (field: string): Remedy =>
  remedy('reisverslag.opstellen', {}, { write: [['reisverslag', field]] });
