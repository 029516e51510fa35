import { parseCommand } from '../../steps/parse.js';

/**
 * A command as it is at this moment. It waits for its turn and may be decided more than once, and what a host writes into it
 * meanwhile is not what was sent. What is no command is left as it is, to be refused as such.
 *
 * @param expectedSeq - what it expects when it does not say so itself
 */
export function asSent(command: unknown, expectedSeq?: number): unknown {
  const parsed = parseCommand(command);
  if (!parsed.ok) return command;
  return expectedSeq === undefined ? parsed.command : { expectedSeq, ...parsed.command };
}
