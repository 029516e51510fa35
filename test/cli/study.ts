import { defineStudy, exampleScenario } from '../../src/simulate/index.js';

/** A study as a researcher hands it to the command line: small, in four chunks, with an answer and a figure. */
export default defineStudy({
  name: 'plaatsen',
  question: 'Wat doet één plaats?',
  policies: {
    een: exampleScenario({ weeks: 60, begeleidersplaatsen: 1 }),
    vier: exampleScenario({ weeks: 60, begeleidersplaatsen: 4 }),
  },
  answer: (rows) => `Uit ${rows.length} rijen.`,
  figures: () => ({ 'dagen.svg': '<svg/>' }),
  replications: 4,
  chunkSize: 1,
});
