// The method with the rules of your municipality: add them to `rules`, and give them a version.
import { createMethod } from 'aanpakken-met-impact';

export const aanpakkenMetImpact = createMethod({ rules: [] });
