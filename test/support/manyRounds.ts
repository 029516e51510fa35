import { decide, route, startReis, type Command, type Decision, type Fact } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { blankReis } from '../../src/steps/blank.js';
import { nextMeta, sampleCommand } from './samples.js';

/** A report tells what was found in its own round. */
function ofItsRound(command: Command, { ronde }: Reis): Command {
  if (!('reisverslag' in command)) return command;
  const { reisverslag } = command;
  return { ...command, reisverslag: { ...reisverslag, data: reisverslag.data.filter((id) => isOf(ronde, id)) } };
}

const isOf = (ronde: number, id: string): boolean => id.startsWith(`m-${ronde}-`);

const findsIn = (reis: Reis, place: number): Command => ({
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

/**
 * The facts of a journey with so many rounds behind it: each adopts a programma and a reisverslag.
 *
 * @param found - how many things are found in a round
 */
export function manyRounds(rounds: number, found = 5): Fact[] {
  const facts: Fact[] = [];
  const take = (decision: Decision): Reis => {
    if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
    facts.push(...decision.facts);
    return decision.reis;
  };
  const reiswens = { opgave: 'Mensen zijn eenzaam.', urgentie: [], doelen: [] };
  let reis = take(startReis({ id: 'reis-1', titel: 'Minder eenzaam', reiswens, meta: nextMeta(blankReis()) }));
  const go = (command: Command): void => void (reis = take(decide(reis, ofItsRound(command, reis))));
  while (reis.fase !== 'inrichten' || reis.ronde !== rounds + 1) {
    if (reis.fase === 'doenEnLeren') for (let place = 0; place < found; place += 1) go(findsIn(reis, place));
    const { command, steps } = route(reis);
    if (command === null) throw new Error('this journey has ended');
    for (const step of steps) go(sampleCommand(reis, step.command, step.fill, step.write));
    go(sampleCommand(reis, command));
  }
  return facts;
}
