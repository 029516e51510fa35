// Do five reisbegeleiders bring eighteen journeys a year further than four? Every number is invented: replace it by yours.
// Run it with: aanpakken-met-impact simulate begeleiders.ts --out DIR
import * as simulate from 'aanpakken-met-impact/simulate';

/** Each reisbegeleider guides five journeys at a time. */
const withGuides = (guides: number) => simulate.exampleScenario({ begeleidersplaatsen: guides * 5 });

/** Mean days until arrival within 1000 days, with what is unfinished counted as unfinished. */
const days = simulate.daysUpTo(1000);

export default simulate.defineStudy({
  name: 'begeleiders',
  question: 'Four reisbegeleiders or five, for eighteen journeys a year?',
  policies: { vier: withGuides(4), vijf: withGuides(5) },
  replications: 100,
  answer: (rows) => {
    const difference = simulate.comparePolicies(rows, 'vier', 'vijf', days);
    return `A fifth reisbegeleider changes the mean time to arrival, counted up to 1000 days, by ${simulate.describe(difference, 'days')}.`;
  },
  figures: (rows) => ({
    'verdeling.svg': simulate.distributionFigure('Days to arrival', rows),
    'einden.svg': simulate.incidenceFigure('Arrived and stopped', {
      vier: simulate.livesOf(rows, 'vier'),
      vijf: simulate.livesOf(rows, 'vijf'),
    }),
    'drukte.svg': simulate.usageFigure('Journeys that are guided', rows, 'reisbegeleider'),
    'verschil.svg': simulate.comparisonFigure(
      'Five reisbegeleiders instead of four',
      simulate.comparePolicies(rows, 'vier', 'vijf', days),
      'days',
    ),
  }),
});
