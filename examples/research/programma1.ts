// After how many weeks is there a first programma, when the council decides monthly and rests in summer? The days in gesprekken.csv
// are invented: replace them by yours. Run it with: aanpakken-met-impact simulate programma1.ts --out DIR
import { readFileSync } from 'node:fs';
import * as simulate from 'aanpakken-met-impact/simulate';

/** Days that it took to arrange a conversation: a column of a list of your own. */
const days = simulate.column(readFileSync(new URL('gesprekken.csv', import.meta.url), 'utf8'), 'dagen');

/** The council decides on the second Thursday of each month. */
const behaviour = simulate.createWalk({ name: 'maandelijks', decides: { weekday: 4, nth: 2 } });

export default simulate.defineStudy({
  name: 'programma1',
  question: 'After how many weeks is there a first programma?',
  policies: {
    maandelijks: simulate.exampleScenario({
      behaviour,
      weeks: 156,
      begeleidersplaatsen: 40,
      calendars: { besluiten: { closed: simulate.vacations('zuid', 'zomervakantie') } },
      parameters: { inwonersDagen: simulate.empirical(days) },
      marks: { programma1: 'programma.vastgesteld' },
    }),
  },
  replications: 100,
  answer: (rows) => {
    const { low, high } = simulate.measured(rows, 'maandelijks', simulate.daysToMark('programma1', 700));
    return `The first programma comes after ${(low / 7).toFixed(1)} to ${(high / 7).toFixed(1)} weeks on average (95 %), counted up to 100 weeks: a journey that has none by then counts for all of them.`;
  },
  figures: (rows) => ({
    'programma1.svg': simulate.incidenceFigure('First programma', {
      maandelijks: simulate.livesOf(rows, 'maandelijks', 'programma1'),
    }),
  }),
});
