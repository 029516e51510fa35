import type { Reis } from '../schemas/reis.js';
import type { CommandType } from '../steps/commands.js';
import { commandTypes } from '../steps/parse.js';
import type { Judge } from './decide.js';
import { explain, type Explanation } from './explain.js';

/** One command: whether it is possible now and why not. Plain data, so that a worker can post it; `commandSchema` has what it carries. */
export interface NextStep extends Explanation {
  command: CommandType;
}

/** Every command, in the order of the method, with whether it is possible now. */
export const nextSteps = (judge: Judge, reis: Reis): NextStep[] =>
  commandTypes.map((command) => ({ ...explain(judge, reis, command), command }));
