import { veldOf, type EigenVeld, type VeldPlaats, type VeldSoort } from '../method/velden.js';
import { dateSchema } from '../schemas/basis/values.js';
import { extraPlacesOf, extrasAt, isExtraAt, type Extra, type ExtraPlace } from '../schemas/extra.js';
import type { Command, CommandType } from '../steps/commands.js';
import { commandTypes } from '../steps/parse.js';
import { payloadOf } from '../steps/steps.js';
import { remedy } from './remedies.js';
import { met, outcome, rule, type Path, type RawFinding, type Rule } from './rule.js';

/** Fields of the host as a command carries them. */
interface Carried {
  readonly bij: VeldPlaats;
  readonly path: Path;
  readonly extra: Extra;
}

/** Where each command can carry fields of the host, as its schemas say. */
const places: ReadonlyMap<CommandType, readonly ExtraPlace[]> = new Map(
  commandTypes.flatMap((type) => {
    const carrying = Object.entries(payloadOf(type)).flatMap(([field, schema]) =>
      extraPlacesOf(schema).map(({ bij, path }) => ({ bij, path: [field, ...path] })),
    );
    return carrying.length === 0 ? [] : [[type, carrying] as const];
  }),
);

function carriesAny(command: Command): boolean {
  for (const { path } of places.get(command.type) ?? []) if (isExtraAt(command, path)) return true;
  return false;
}

const carriedBy = (command: Command): readonly Carried[] =>
  (places.get(command.type) ?? []).flatMap(({ bij, path }) =>
    extrasAt(command, path).map(([at, extra]) => ({ bij, path: at, extra })),
  );

/** The words in which findings say what was asked for. */
const asked = { tekst: 'string', getal: 'number', jaNee: 'boolean', datum: 'date' } as const satisfies Record<
  VeldSoort,
  string
>;

const fits: Readonly<Record<VeldSoort, (value: unknown) => boolean>> = {
  tekst: (value) => typeof value === 'string',
  getal: (value) => typeof value === 'number',
  jaNee: (value) => typeof value === 'boolean',
  datum: (value) => dateSchema.safeParse(value).success,
};

/** Whether a value is of the sort that was declared. What is not is shown to nobody. */
export const fitsVeld = ({ soort }: EigenVeld, value: unknown): boolean => fits[soort](value);

/** Every field of the host that a command carries, with what was declared of it. */
const fieldsIn = (velden: readonly EigenVeld[], command: Command) =>
  carriedBy(command).flatMap(({ bij, path, extra }) =>
    Object.entries(extra).map(([naam, value]) => ({ at: [...path, naam], value, veld: veldOf(velden, bij, naam) })),
  );

/** Sending it again without the field, or with a value that fits. */
const again = (type: CommandType, at: Path) => [remedy(type, {}, { write: [at], kind: 'names' })];

const guarding = (id: string, find: (command: Command) => readonly RawFinding[]): Rule =>
  rule(id, {
    level: 'integriteit',
    source: 'ours: a host extends what is written down, and says what it is and for whom',
    only: [...places.keys()],
    check: (_reis, command) => (command === undefined || !carriesAny(command) ? met() : outcome(find(command))),
  });

/**
 * Guards the fields of a host: only what its method declared, where it declared it, of the sort that it said. A method without
 * fields refuses all of them.
 */
export const veldRules = (velden: readonly EigenVeld[]): readonly Rule[] => [
  guarding('stap.veld-onbekend', (command) =>
    fieldsIn(velden, command).flatMap(({ at, veld }) =>
      veld ? [] : [{ code: 'stap.veld-onbekend', path: at, remedies: again(command.type, at) }],
    ),
  ),
  guarding('stap.veld-soort', (command) =>
    fieldsIn(velden, command).flatMap(({ at, value, veld }) =>
      veld === undefined || fitsVeld(veld, value)
        ? []
        : [
            {
              code: 'stap.veld-soort',
              path: at,
              params: { verwacht: asked[veld.soort] },
              remedies: again(command.type, at),
            },
          ],
    ),
  ),
];
