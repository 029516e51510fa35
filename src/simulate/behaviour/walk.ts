import type { Kring } from '../../method/kringen.js';
import { minutesPerDay } from '../clock/date.js';
import { doStep, release, seize, wait, work, type Behaviour, type StepCommand } from '../clock/activity.js';
import type { Traveller } from '../journey/traveller.js';
import { exponential } from '../random/samplers.js';
import {
  aankomst,
  element,
  experiment,
  gezelschap,
  joins,
  keuze,
  mandaat,
  opdracht,
  programma,
  reflectie,
  reisverslag,
  setting,
  staking,
  wens,
} from './commands.js';
import { duration } from './duration.js';
import { collect, mend } from './mend.js';

/** Asks for a decision until it is allowed, and mends in between what stood in its way. */
function* decides(
  reis: Traveller,
  type: `${'opdracht' | 'foto' | 'programma' | 'reisverslag'}.vaststellen`,
): Behaviour {
  for (;;) {
    yield seize('beslismoment');
    yield wait(reis.draw('beslissen', exponential(reis.parameter('beslisDagen') * minutesPerDay)));
    const answer = yield doStep({ type }, 'og');
    yield release('beslismoment');
    if (answer.ok) return;
    yield* mend(reis, answer.findings);
  }
}

/** From a wish to an opdracht. */
function* assign(reis: Traveller): Behaviour {
  const { spelregels } = reis;
  const start = { type: 'reis.starten', id: reis.name, titel: 'Gesimuleerde reis', reiswens: wens } as const;
  yield doStep(spelregels === undefined ? start : { ...start, spelregels }, 'rb');
  for (const command of joins) yield doStep(command, 'rb');
  yield work(duration(reis, 'opdracht', reis.parameter('opdrachtWerk')));
  yield doStep(opdracht, 'rb');
  yield* decides(reis, 'opdracht.vaststellen');
}

const circles: readonly Kring[] = ['praktijk', 'beleid', 'wetenschap'];
const angles = ['lokalePraktijk', 'data', 'wetenschap', 'beleidscontext', 'watWerkt', 'lokaalNetwerk'];

/** Looks around before choosing. */
function* explore(reis: Traveller): Behaviour {
  if (reis.happens('inwonersVragen', reis.parameter('inwonersKans'))) yield* collect(reis, 'leefwereld');
  for (let i = 0; i < reis.parameter('materiaalAantal'); i += 1) {
    yield* collect(reis, circles[i % circles.length] ?? 'beleid', angles[i % angles.length]);
  }
  yield* decides(reis, 'foto.vaststellen');
}

/** Chooses together and writes the programma of this round. */
function* arrange(reis: Traveller): Behaviour {
  if (reis.reis.keuzes.length === 0) {
    for (const command of [keuze(reis.reis, 'keuze'), gezelschap]) yield doStep(command, 'rb');
    yield doStep(mandaat, 'og');
  }
  yield work(duration(reis, 'programma', reis.parameter('programmaWerk')));
  const forgets = reis.happens('programmaOnvolledig', reis.parameter('programmaOnvolledigKans'));
  yield doStep(programma(reis.reis, forgets), 'rb');
  yield* decides(reis, 'programma.vaststellen');
}

/** Does, reflects and learns, until there is enough for a reisverslag. */
function* doAndLearn(reis: Traveller): Behaviour {
  const { reis: journey } = reis;
  const { ronde } = journey;
  const tried = `experiment-${ronde}`;
  const begin: StepCommand[] = [...(journey.doelgroepen.length === 0 ? setting : []), experiment(tried)];
  for (const command of begin) yield doStep(command, 'rb');
  // One number for the whole round: under two rhythms of reflection a team learns in the same weeks, and round 2 meets the
  // same chance however many reflections round 1 took.
  const learns = reis.draw('leren', (share) => share);
  let left = 1;
  for (let i = 1; i <= reis.parameter('reflectiesHoogstens'); i += 1) {
    yield wait(reis.parameter('reflectieDagen') * minutesPerDay);
    yield work(reis.parameter('reflectieWerk'));
    yield doStep(reflectie(`reflectie-${ronde}-${i}`, tried, reis.today), 'rb');
    left *= 1 - reis.parameter('leerKans');
    if (left <= learns) break;
  }
  yield doStep(element(journey, `element-${ronde}`), 'rb');
  yield work(duration(reis, 'reisverslag', reis.parameter('reisverslagWerk')));
  yield doStep(reisverslag(journey), 'rb');
  yield* decides(reis, 'reisverslag.vaststellen');
}

/**
 * The example behaviour: a journey through all stages and rounds, with a place at a reisbegeleider from begin to end, with
 * decision moments of opdrachtgevers and time of residents shared with other journeys. It reads `exampleParameters` and asks
 * for the resources `reisbegeleider`, `beslismoment` and `inwoners`.
 */
export function* walkReis(reis: Traveller): Behaviour {
  yield seize('reisbegeleider');
  yield* assign(reis);
  yield* explore(reis);
  for (let ronde = 1; ; ronde += 1) {
    yield* arrange(reis);
    yield* doAndLearn(reis);
    const arrives = reis.happens('aankomst', reis.parameter('aankomstKans'));
    if (arrives || ronde >= reis.parameter('rondesHoogstens')) break;
    if (reis.happens('staking', reis.parameter('stakingKans'))) {
      yield doStep(staking, 'og');
      return;
    }
  }
  yield doStep(aankomst, 'rb');
}
