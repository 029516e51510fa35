// A journey of many rounds, for the bench of a site: every round adopts a programma and a reisverslag, and finds a few things.
import { decide, route, startReis } from '../../dist/index.js';
import { nextMeta, sampleCommand } from '../../test/support/samples.ts';

/** How many things are found in a round. */
const found = 5;

/** A report tells what was found in its own round. */
const ofItsRound = (command, { ronde }) =>
  command.reisverslag?.data === undefined
    ? command
    : {
        ...command,
        reisverslag: {
          ...command.reisverslag,
          data: command.reisverslag.data.filter((id) => id.startsWith(`m-${ronde}-`)),
        },
      };

const findsIn = (reis, place) => ({
  type: 'materiaal.toevoegen',
  meta: nextMeta(reis),
  materiaal: {
    id: `m-${reis.ronde}-${place}`,
    soort: 'feit',
    invalshoek: 'data',
    kring: 'praktijk',
    titel: `Vondst ${place}`,
    samenvatting: 'Wat er gevonden is, in een paar gewone woorden die samen een regel vullen.',
    aangedragenDoor: [],
    publiek: 'openbaar',
    bron: { kennissoort: 'praktijk', titel: `Gesprek ${place}` },
  },
});

/** The facts of a journey with so many rounds behind it. */
export function manyRounds(rounds) {
  const facts = [];
  let reis;
  const take = (decision) => {
    if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
    facts.push(...decision.facts);
    reis = decision.reis;
  };
  take(
    startReis({
      id: 'reis-1',
      titel: 'Minder eenzaam',
      reiswens: { opgave: 'Mensen zijn eenzaam.', urgentie: [], doelen: [] },
      meta: { op: '2016-01-12T09:00:00.000Z', door: 'r-iemand' },
    }),
  );
  while (reis.fase !== 'inrichten' || reis.ronde !== rounds + 1) {
    if (reis.fase === 'doenEnLeren')
      for (let place = 0; place < found; place += 1) take(decide(reis, findsIn(reis, place)));
    const { command, steps } = route(reis);
    for (const step of steps)
      take(decide(reis, ofItsRound(sampleCommand(reis, step.command, step.fill, step.write), reis)));
    take(decide(reis, ofItsRound(sampleCommand(reis, command), reis)));
  }
  return facts;
}
