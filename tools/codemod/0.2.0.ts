import type { Renames } from './moves.js';

/** Names of 0.1.0 that 0.2.0 calls otherwise. A name that only moved to another door is found by itself. */
export const renames: Renames = {
  '. createReis': { door: '.', name: 'createLiveReis' },
  '. usedIn': { door: './assemble', name: 'findAdoptionsUsing' },
  '. Lot': { door: './assemble', name: 'ThingChange' },
  '. Met': { door: '.', name: 'MetRule' },
  '. Explained': { door: '.', name: 'ExplainedRule' },
  '. Seed': { door: '.', name: 'RawFinding' },
  './privacy signaleerHerleidbaarheid': { door: './privacy', name: 'detectHerleidbaarheid' },
  './privacy tweedeBlikken': { door: './privacy', name: 'findTweedeBlikken' },
  './privacy retention': { door: './privacy', name: 'findVervallen' },
  './privacy register': { door: './privacy', name: 'listRegisterFields' },
  './render reiskaart': { door: './render', name: 'renderReiskaart' },
  './simulate Doing': { door: './simulate', name: 'StepCommand' },
  './simulate Spent': { door: './simulate', name: 'Usage' },
  './simulate Point': { door: './simulate', name: 'DesignPoint' },
};

/** Names that have no single name in their place, and what to write instead. */
export const byHand: Readonly<Record<string, string>> = {
  '. decideParsed': '`aanpakkenMetImpact.decideParsed`, or `createMethod().decideParsed` with rules of your own',
  '. FactOf': '`typeof factOf`',
  '. CommandOf': '`typeof factOf`',
  '. reflectieRitmeWeken':
    'gone: the rhythm is what the mandaat of a journey or its `spelregels.reflectieRitmeWeken` says',
};

/** What changed behind a name that stayed. */
export const behaviour: readonly string[] = [
  '`nextSteps` is plain data: take `commandSchema(command)` where you read `.schema`.',
  '`route` of a journey that has not started says `reis.starten`.',
  '`mend(reis, findings)` of `./simulate` is `mend(reis, command, door)`; `sensitivity` gives `{ factors, rSquared, residuals }`.',
  'A moment lies after the year 999 and has at most forty signs; patterns of published schemas write out digits and white space.',
  'Journals of 0.1.0 are read as they are. After the first fact of format 3, version 0.1.0 answers `journal.newer`.',
];
