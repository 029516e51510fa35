import { SimulationError } from '../../src/simulate/index.js';

/** What a researcher is told: the code and the sentence. */
export async function told(act: () => unknown): Promise<string> {
  try {
    await act();
    return 'nothing';
  } catch (error) {
    return error instanceof SimulationError ? `${error.code}: ${error.message}` : String(error);
  }
}
