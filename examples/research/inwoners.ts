// What does it cost in time when residents must be heard before a foto? Every number is invented: replace it by yours.
// Run it with: aanpakken-met-impact simulate inwoners.ts --out DIR
import * as simulate from 'aanpakken-met-impact/simulate';

const stories = ['foto.leefwereld-gehoord', 'foto.verhalen-aanwezig', 'reisverslag.verhalen-aanwezig'];
const niveaus = stories.map((regel) => ({ regel, niveau: 'advies' as const }));

/** Mean days until arrival within 1000 days, with what is unfinished counted as unfinished. */
const days = simulate.daysUpTo(1000);

export default simulate.defineStudy({
  name: 'inwoners',
  question: 'What if residents must be heard?',
  policies: {
    advies: simulate.exampleScenario({ begeleidersplaatsen: 40, spelregels: { niveaus } }),
    vereist: simulate.exampleScenario({ begeleidersplaatsen: 40 }),
  },
  replications: 100,
  answer: (rows) => {
    const difference = simulate.comparePolicies(rows, 'advies', 'vereist', days);
    return `Requiring it instead of advising it changes the mean time to arrival, counted up to 1000 days, by ${simulate.describe(difference, 'days')}.`;
  },
  figures: (rows) => ({
    'verschil.svg': simulate.comparisonFigure(
      'Residents must be heard',
      simulate.comparePolicies(rows, 'advies', 'vereist', days),
      'days',
    ),
    'stilstand.svg': simulate.stallFigure(
      'What stood in the way',
      simulate.stalls(rows, 'vereist'),
      'days per journey',
    ),
  }),
});
