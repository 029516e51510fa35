import * as z from 'zod/mini';
import { AanpakError } from '../method/error.js';
import { fieldsOf } from '../method/fieldsOf.js';
import { fasen } from '../method/fasen.js';
import { metaSchema } from '../schemas/basis/values.js';
import type { Schema } from '../schemas/basis/schema.js';
import { receiptSchema } from '../schemas/vaststelling.js';
import type { Command, CommandType } from './commands.js';
import { adoptions, commandOfFact, factOf, movingCommands, type Fact, type FactType } from './facts.js';
import { inputIssues, unreadable, type InputIssue } from './invalid.js';
import { payloadOf } from './steps.js';
import { unkeptNames } from './unkept.js';

/** The names of all commands, in the order of the method. */
export const commandTypes = Object.keys(factOf) as readonly CommandType[];

/** Whether this is the name of a command. */
export const isCommandType = (type: unknown): type is CommandType =>
  typeof type === 'string' && Object.hasOwn(factOf, type);

const schemas = new Map<CommandType, Schema<Command>>();

/**
 * The schema of one command, compiled at first use: compiling costs a millisecond and makes every later check about as
 * fast as one written by hand.
 *
 * @throws AanpakError `command.expected` when the name is of no command
 * @example
 * commandSchema('reis.staken').safeParse({ type: 'reis.staken', meta, reden: 'Het college stopt.' }).success;
 */
export function commandSchema<C extends CommandType>(type: C): Schema<Command<C>> {
  let schema = schemas.get(type);
  if (schema === undefined) {
    if (!isCommandType(type)) {
      throw new AanpakError('command.expected', 'Expected the name of a command but received something else.');
    }
    schema = z.compile(
      z.strictObject({
        type: z.literal(type),
        meta: metaSchema,
        expectedSeq: z.optional(z.int().check(z.minimum(0))),
        ...payloadOf(type),
      }),
    ) as Schema<Command>;
    schemas.set(type, schema);
  }
  return schema as Schema<Command<C>>;
}

/** The result of parsing: a command, or what is wrong with the input. `type` is present when the name is that of a command. */
export type ParsedCommand =
  { ok: true; command: Command } | { ok: false; type: CommandType | undefined; issues: readonly InputIssue[] };

/** The name that an input has as a command, whatever it is; `undefined` where it cannot be read. */
export function nameIn(input: unknown): unknown {
  try {
    return typeof input === 'object' && input !== null ? fieldsOf(input)['type'] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Checks whether an input is a command. What comes out is a copy, so that the sender cannot change a fact afterwards.
 * Reading hostile input can itself throw (a getter, a proxy): that is an answer too, not an error of ours.
 */
export function parseCommand(input: unknown): ParsedCommand {
  let type: CommandType | undefined;
  try {
    const named: unknown = typeof input === 'object' && input !== null ? fieldsOf(input)['type'] : undefined;
    if (!isCommandType(named)) return { ok: false, type: undefined, issues: [] };
    type = named;
    const schema = commandSchema(named);
    const result = schema.safeParse(input);
    if (!result.success) return { ok: false, type, issues: inputIssues(input, result.error.issues, schema) };
    const lost = unkeptNames(schema, input);
    return lost ? { ok: false, type, issues: lost } : { ok: true, command: result.data };
  } catch {
    return { ok: false, type, issues: unreadable };
  }
}

/** What a fact holds beyond the payload of its command: where it led, and what it adopted. */
function outcomeOf(command: CommandType): Record<string, Schema<unknown>> {
  if (Object.hasOwn(adoptions, command))
    return { naar: z.enum(fasen), versie: z.int().check(z.minimum(1)), receipt: receiptSchema } as Record<
      string,
      Schema<unknown>
    >;
  return movingCommands.has(command) ? { naar: z.enum(fasen) as Schema<unknown> } : {};
}

const factSchemas = new Map<string, Schema<Fact>>();

/** The schema of one fact, compiled at first use, as `commandSchema` is. */
export function factSchema(type: FactType): Schema<Fact> {
  let schema = factSchemas.get(type);
  if (schema === undefined) {
    const command = commandOfFact.get(type) as CommandType;
    const fields = { type: z.literal(type), seq: z.int().check(z.minimum(1)), meta: metaSchema };
    schema = z.compile(
      z.strictObject({ ...fields, ...payloadOf(command), ...outcomeOf(command) }),
    ) as unknown as Schema<Fact>;
    factSchemas.set(type, schema);
  }
  return schema;
}

/**
 * What is wrong with a fact of this type, or `undefined`. Validates first and parses only what is invalid, so that reading
 * a valid journal copies no fact.
 */
export function factIssues(type: FactType, value: unknown): readonly InputIssue[] | undefined {
  const schema = factSchema(type);
  if (z.validate(schema, value)) return unkeptNames(schema, value);
  const { error } = schema.safeParse(value);
  return inputIssues(value, error?.issues ?? [], schema);
}
