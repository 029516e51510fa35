import type { Reis } from '../schemas/reis.js';
import type { Schema } from '../schemas/basis/schema.js';
import type { Command, CommandType } from '../steps/commands.js';
import { commandSchema, commandTypes } from '../steps/parse.js';
import type { Judge } from './decide.js';
import { explain, type Explanation } from './explain.js';

/** One command: whether it is possible now, why not, and what it carries. */
export interface NextStep extends Explanation {
  command: CommandType;
  /** What the command must look like, for a form or a check. Made when it is first read. */
  readonly schema: Schema<Command>;
}

/** Every command, in the order of the method, with whether it is possible now. */
export function nextSteps(judge: Judge, reis: Reis): NextStep[] {
  return commandTypes.map((type) => ({
    ...explain(judge, reis, type),
    command: type,
    get schema() {
      return commandSchema(type);
    },
  }));
}
