import type { EigenVeld } from '../method/velden.js';
import { extraPlacesOf } from '../schemas/extra.js';
import { leavesOf } from '../schemas/basis/leaves.js';
import { commandTypes } from '../steps/parse.js';
import { payloadOf } from '../steps/steps.js';

/** Whether a field holds personal data: never, when somebody types it there, or always. */
export type Persoonlijk = 'nee' | 'mogelijk' | 'ja';

/** One field of the facts, as the register of processing asks for it. */
export interface RegisterField {
  /** `command: path`; `elk feit` for what stands in every fact, `kluis` for what the host keeps beside them. */
  readonly field: string;
  readonly persoonlijk: Persoonlijk;
  /** Whether it may hold a special category of personal data (GDPR article 9): health, origin, belief. */
  readonly bijzonder: boolean;
  /** Who sees it when nobody says otherwise. */
  readonly publiek: 'eigen' | 'alle';
  /** How long: with the journey, until the day on the card, or a year after the end. */
  readonly bewaren: 'reis' | 'kaart' | 'reiziger';
}

/** Ids of people: pseudonymous, and so personal data. */
const people = new Set(
  'opdrachtgever reisbegeleider trekker aangedragenDoor geuitDoor gemaaktDoor leden deelnemers door reiziger'.split(
    ' ',
  ),
);

/** Fields of a reiziger and of the card of a story: about one person, by nature. */
const aboutOne = /(?:^|\.)(?:reiziger|reizigers\.\[\]|kaart)\./;

/** What no command holds as a field of its own. */
const beside: readonly RegisterField[] = [
  { field: 'elk feit: meta.op', persoonlijk: 'nee', bijzonder: false, publiek: 'alle', bewaren: 'reis' },
  { field: 'elk feit: meta.door', persoonlijk: 'ja', bijzonder: false, publiek: 'alle', bewaren: 'reis' },
  { field: 'kluis: tekst', persoonlijk: 'ja', bijzonder: true, publiek: 'eigen', bewaren: 'kaart' },
];

/**
 * Everything the facts hold, field by field, made from the schemas: a new field is in it at once. After that, the fields of the
 * host as it declared them, what stands in every fact, and the texts of stories, which stand in none.
 */
export function listRegisterFields({ velden = [] }: { readonly velden?: readonly EigenVeld[] } = {}): RegisterField[] {
  const ofCommands = commandTypes.flatMap((command) => {
    const payload = payloadOf(command);
    return Object.entries(payload).flatMap(([first, schema]) =>
      leavesOf(schema).map(({ path, kind }): RegisterField => {
        const whole = [first, ...path].join('.');
        const name = [first, ...path].filter((part) => part !== '[]').at(-1) ?? first;
        const persoonlijk = classOf(whole, name, kind);
        return {
          field: `${command}: ${whole}`,
          persoonlijk,
          bijzonder:
            whole.includes('kaart.bijzonder.') ||
            (kind === 'text' && persoonlijk !== 'nee' && !people.has(name) && !closed.test(name)),
          publiek: whole.startsWith('materiaal.') ? 'eigen' : 'alle',
          bewaren: whole.includes('kaart.') ? 'kaart' : aboutOne.test(whole) ? 'reiziger' : 'reis',
        };
      }),
    );
  });
  return [...ofCommands, ...ofHost(velden), ...beside];
}

/** The fields of the host, wherever a command can carry them. Beyond its own audience nobody sees one. */
const ofHost = (velden: readonly EigenVeld[]): RegisterField[] =>
  commandTypes.flatMap((command) =>
    Object.entries(payloadOf(command)).flatMap(([first, schema]) =>
      extraPlacesOf(schema).flatMap(({ bij, path }) =>
        velden
          .filter((veld) => veld.bij.includes(bij))
          .map(({ naam, persoonlijk, bijzonder, bewaren }): RegisterField => ({
            field: `${command}: ${[first, ...path, naam].join('.')}`,
            persoonlijk,
            bijzonder,
            publiek: 'eigen',
            bewaren,
          })),
      ),
    ),
  );

/** Texts with a shape of their own, in which nobody can tell a story. */
const closed = /^(?:id|code|maand|datum|tot|gewenstOp|teruggelezenOp|invalshoek|regel|sectie|url)$/;

function classOf(path: string, name: string, kind: string): Persoonlijk {
  if (aboutOne.test(path) || people.has(name)) return 'ja';
  if (kind !== 'text' || (closed.test(name) && name !== 'url')) return 'nee';
  return 'mogelijk';
}
