import {
  comparePolicies,
  comparisonFigure,
  daysUpTo,
  defineStudy,
  describe,
  exampleScenario,
} from '../../src/simulate/index.js';

/** A study that compares, which takes two replications. */
export default defineStudy({
  name: 'vergelijking',
  policies: { een: exampleScenario({ weeks: 60 }), vier: exampleScenario({ weeks: 60, begeleidersplaatsen: 4 }) },
  answer: (rows) => describe(comparePolicies(rows, 'een', 'vier', daysUpTo(300)), 'days'),
  figures: (rows) => ({
    'verschil.svg': comparisonFigure('Verschil', comparePolicies(rows, 'een', 'vier', daysUpTo(300)), 'days'),
  }),
});
