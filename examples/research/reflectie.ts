// What changes when teams reflect every three weeks instead of six? Every number is invented: replace it by yours.
// Run it with: aanpakken-met-impact simulate reflectie.ts --out DIR
import * as simulate from 'aanpakken-met-impact/simulate';

/** The chance of having learnt enough is the same per six weeks: 1 - (1 - 0.293)² = 0.5. */
const every = (reflectieDagen: number, leerKans: number) =>
  simulate.exampleScenario({
    begeleidersplaatsen: 40,
    parameters: { reflectieDagen, leerKans, reflectiesHoogstens: 252 / reflectieDagen },
  });

/** Mean days until arrival within 1000 days, with what is unfinished counted as unfinished. */
const days = simulate.daysUpTo(1000);

export default simulate.defineStudy({
  name: 'reflectie',
  question: 'Reflect every three weeks or every six?',
  policies: { zesWeken: every(42, 0.5), drieWeken: every(21, 0.293) },
  replications: 100,
  answer: (rows) => {
    const difference = simulate.comparePolicies(rows, 'zesWeken', 'drieWeken', days);
    return `Reflecting every three weeks changes the mean time to arrival, counted up to 1000 days, by ${simulate.describe(difference, 'days')}.`;
  },
  figures: (rows) => ({
    'verschil.svg': simulate.comparisonFigure(
      'Reflecting every three weeks',
      simulate.comparePolicies(rows, 'zesWeken', 'drieWeken', days),
      'days',
    ),
  }),
});
