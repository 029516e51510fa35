import type { CommandType } from './commands.js';
import { doenEnLerenSteps } from './doenEnLeren.js';
import { indicatorSteps } from './indicator.js';
import { materiaalSteps } from './materiaal.js';
import { opdrachtSteps } from './opdracht.js';
import { programmaSteps } from './programma.js';
import { reisSteps } from './reis.js';
import { reisverslagSteps } from './reisverslag.js';
import type { Schema } from '../schemas/basis/schema.js';
import type { Step, Steps } from './step.js';
import { toelichtingSteps } from './toelichting.js';

/** Everything that can be done. */
const steps: Steps<CommandType> = {
  ...reisSteps,
  ...opdrachtSteps,
  ...materiaalSteps,
  ...programmaSteps,
  ...indicatorSteps,
  ...doenEnLerenSteps,
  ...reisverslagSteps,
  ...toelichtingSteps,
};

/**
 * The definition of one step. A step of any command: its recipe takes whatever fact its command becomes, which no type can say of all
 * of them at once. This is the one place that says so.
 */
export const stepOf = (command: CommandType): Step<CommandType> => steps[command] as Step<CommandType>;

/** The schema of every field that a command carries. */
export const payloadOf = (command: CommandType): Readonly<Record<string, Schema<unknown>>> => stepOf(command).payload;
