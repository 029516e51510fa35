import type { CommandType } from './commands.js';
import { doenEnLerenSteps } from './doenEnLeren.js';
import { materiaalSteps } from './materiaal.js';
import { opdrachtSteps } from './opdracht.js';
import { programmaSteps } from './programma.js';
import { reisSteps } from './reis.js';
import { reisverslagSteps } from './reisverslag.js';
import type { Steps } from './step.js';
import { toelichtingSteps } from './toelichting.js';

/** Everything that can be done. */
export const steps: Steps<CommandType> = {
  ...reisSteps,
  ...opdrachtSteps,
  ...materiaalSteps,
  ...programmaSteps,
  ...doenEnLerenSteps,
  ...reisverslagSteps,
  ...toelichtingSteps,
};
