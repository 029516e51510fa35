import * as z from 'zod';
import { metaSchema } from '../schemas/basis.js';
import type { Schema } from '../schemas/schema.js';
import type { Command, CommandType } from './commands.js';
import { factOf } from './facts.js';
import { steps } from './steps.js';

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
 * @example
 * commandSchema('reis.staken').safeParse({ type: 'reis.staken', meta, reden: 'Het college stopt.' }).success;
 */
export function commandSchema<C extends CommandType>(type: C): Schema<Command<C>> {
  let schema = schemas.get(type);
  if (schema === undefined) {
    schema = z.compile(
      z.strictObject({
        type: z.literal(type),
        meta: metaSchema,
        expectedSeq: z.int().min(0).optional(),
        ...steps[type].payload,
      }),
    ) as unknown as Schema<Command>;
    schemas.set(type, schema);
  }
  return schema as unknown as Schema<Command<C>>;
}
