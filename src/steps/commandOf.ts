import type { Command, CommandType } from './commands.js';
import { commandOfFact, type Fact } from './facts.js';
import { payloadOf } from './steps.js';

/**
 * The command that a fact came from: what it carried, when and by whom. What the machine and the rules added (`naar`, `versie`, `receipt`)
 * stays behind.
 */
export function commandOf(fact: Fact): Command {
  const type = commandOfFact.get(fact.type) as CommandType;
  const command: Record<string, unknown> = { type, meta: fact.meta };
  for (const [field, value] of Object.entries(fact))
    if (Object.hasOwn(payloadOf(type), field) && value !== undefined) command[field] = value;
  return command as unknown as Command;
}
