import { hasEnded } from '../../method/fasen.js';
import type { Kring } from '../../method/kringen.js';
import type { Meeting } from '../clock/calendar.js';
import { minutesPerDay } from '../clock/date.js';
import { doStep, granted, release, seize, untilOpen, wait, work, type Behaviour } from '../clock/activity.js';
import { InTurn } from '../clock/inTurn.js';
import type { Scenario } from '../journey/scenario.js';
import { withSource } from '../journey/source.js';
import type { Traveller } from '../journey/traveller.js';
import { decisions } from '../journey/worldTime.js';
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
import { distributionOf, duration } from './duration.js';
import { assertHooks, hooksOf, meetingFor, withHooks, type Adoption, type WalkHooks } from './hooks.js';
import { collect, mend, nextPiece } from './mend.js';
import { personOf } from './who.js';

/** Minutes until something can be decided: the next meeting, where one is given, or as long as an opdrachtgever usually takes. */
function untilMoment(reis: Traveller, meeting: Meeting | undefined): number {
  if (meeting !== undefined) return reis.untilMeeting(meeting, decisions);
  const days = reis.amount('beslisDagen', 'beslissen', (mean) =>
    distributionOf('beslisDagen', mean, mean, exponential),
  );
  return days * minutesPerDay;
}

/** Asks for a decision until it is allowed, and mends in between what stood in its way. */
function* decides(reis: Traveller, type: Adoption, hooks: WalkHooks): Behaviour {
  for (;;) {
    yield seize('beslismoment');
    const passes = typeof hooks.decides === 'function' ? hooks.decides(reis, type) : undefined;
    if (passes !== undefined) yield* passes;
    else yield wait(untilMoment(reis, meetingFor(hooks, type)));
    // Somebody may have ended the journey meanwhile.
    if (hasEnded(reis.reis.fase)) return;
    yield untilOpen(decisions);
    const { seq } = reis.reis;
    const answer = yield doStep({ type }, personOf(reis.reis, 'opdrachtgever'));
    yield release('beslismoment');
    if (answer.ok) return;
    // What comes after a step may have mended something itself.
    const findings = reis.reis.seq === seq ? answer.findings : undefined;
    yield* mend(reis, { type }, personOf(reis.reis, 'opdrachtgever'), hooks.remedy, findings);
  }
}

/** From a wish to an opdracht. */
function* assign(reis: Traveller): Behaviour {
  const guide = personOf(reis.reis, 'reisbegeleider');
  if (reis.reis.seq === 0) {
    const start = { type: 'reis.starten', id: reis.name, titel: 'Gesimuleerde reis', reiswens: wens } as const;
    const { spelregels } = reis;
    yield untilOpen();
    yield doStep(spelregels === undefined ? start : { ...start, spelregels }, guide);
    for (const command of joins) yield doStep(command, guide);
  }
  yield work(duration(reis, 'opdracht', 'opdrachtWerk'));
  yield doStep(opdracht(reis.reis), guide);
}

const circles: readonly Kring[] = ['praktijk', 'beleid', 'wetenschap'];
const angles = ['lokalePraktijk', 'data', 'wetenschap', 'beleidscontext', 'watWerkt', 'lokaalNetwerk'];

/** Looks around before choosing. */
function* explore(reis: Traveller): Behaviour {
  if (reis.chance('inwonersKans', 'inwonersVragen')) yield* collect(reis, 'leefwereld');
  const pieces = reis.amount('materiaalAantal');
  for (let i = 0; i < pieces; i += 1) {
    yield work(duration(reis, 'materiaal', 'materiaalWerk'));
    const piece = nextPiece(reis, circles[i % circles.length] ?? 'beleid', angles[i % angles.length]);
    yield doStep(piece, personOf(reis.reis, 'reisbegeleider'));
  }
}

/** Chooses together and writes the programma of this round. */
function* arrange(reis: Traveller): Behaviour {
  const { reis: journey } = reis;
  const guide = personOf(journey, 'reisbegeleider');
  if (journey.keuzes.length === 0) yield doStep(keuze(journey, 'keuze'), guide);
  if (journey.reisgezelschap === null) yield doStep(gezelschap(journey), guide);
  if (journey.mandaat === null) yield doStep(mandaat(journey), personOf(journey, 'opdrachtgever'));
  yield work(duration(reis, 'programma', 'programmaWerk'));
  const forgets = reis.chance('programmaOnvolledigKans', 'programmaOnvolledig');
  yield doStep(programma(journey, forgets), guide);
}

/** Says for whom it is and where people meet, once. */
function* settle({ reis }: Traveller): Behaviour {
  for (const command of setting) yield doStep(command, personOf(reis, 'reisbegeleider'));
}

/** Does, reflects and learns, until there is enough for a reisverslag. */
function* doAndLearn(reis: Traveller): Behaviour {
  const { reis: journey } = reis;
  const guide = personOf(journey, 'reisbegeleider');
  yield doStep(experiment(`experiment-${journey.ronde}`), guide);
  // One number for the whole round: under two rhythms of reflection a team learns in the same weeks, and round 2 meets the
  // same chance however many reflections round 1 took.
  const learns = reis.draw('leren', (share) => share);
  let left = 1;
  for (let i = 1; i <= reis.amount('reflectiesHoogstens'); i += 1) {
    yield wait(reis.amount('reflectieDagen') * minutesPerDay);
    yield work(reis.amount('reflectieWerk'));
    yield doStep(reflectie(journey, i, reis.today), guide);
    left *= 1 - reis.amount('leerKans');
    if (left <= learns) break;
  }
  yield doStep(element(journey, `element-${journey.ronde}`), guide);
  yield work(duration(reis, 'reisverslag', 'reisverslagWerk'));
  yield doStep(reisverslag(journey), guide);
}

/** After a round: arrives, stops, or goes on with a next one. */
function* endOrGoOn(reis: Traveller, rounds: number): Behaviour {
  if (reis.chance('aankomstKans', 'aankomst') || rounds >= reis.amount('rondesHoogstens')) {
    yield doStep(aankomst, personOf(reis.reis, 'reisbegeleider'));
  } else if (reis.chance('stakingKans', 'staking')) {
    yield doStep(staking, personOf(reis.reis, 'opdrachtgever'));
  }
}

/** A place at a reisbegeleider, until the journey ends. */
function* beGuided(): Behaviour {
  yield seize('reisbegeleider');
}

/** The journey from the stage in which it is, however it came there. */
function* stages(reis: Traveller, hooks: WalkHooks): Generator<Behaviour, void> {
  yield beGuided();
  while (!hasEnded(reis.reis.fase)) {
    const { fase, ronde } = reis.reis;
    if (fase === 'reiswens') {
      yield assign(reis);
      yield decides(reis, 'opdracht.vaststellen', hooks);
    } else if (fase === 'verkennen') {
      yield explore(reis);
      yield decides(reis, 'foto.vaststellen', hooks);
    } else if (fase === 'inrichten') {
      yield arrange(reis);
      yield decides(reis, 'programma.vaststellen', hooks);
    } else {
      if (reis.reis.doelgroepen.length === 0) yield settle(reis);
      yield doAndLearn(reis);
      yield decides(reis, 'reisverslag.vaststellen', hooks);
      yield endOrGoOn(reis, ronde);
    }
  }
}

const walkStages = (reis: Traveller, hooks: WalkHooks): Behaviour => new InTurn(stages(reis, hooks));

/** A behaviour with something of your own before and after each of its steps. When that ends the journey, it is over. */
function* hooked(reis: Traveller, body: Behaviour, { before, after }: WalkHooks): Behaviour {
  let next = body.next(granted);
  while (!next.done) {
    const activity = next.value;
    if (activity.kind === 'step' && before !== undefined) yield* before(reis, activity.command);
    if (hasEnded(reis.reis.fase)) return;
    const answer = yield activity;
    if (activity.kind === 'step' && after !== undefined) yield* after(reis, activity.command, answer);
    next = body.next(answer);
  }
}

/** The names of their own that a walk of the example asks for; `undefined` for any other behaviour. */
export function readBy(behaviour: Scenario['behaviour']): readonly string[] | undefined {
  if (behaviour === walkReis) return [];
  const own = hooksOf(behaviour);
  return own && (own.reads ?? []);
}

/**
 * The example behaviour, with something of your own in its place. It is over when something of yours ended the journey.
 *
 * @throws SimulationError `scenario.invalid` for a name that it does not know, and a meeting that is none
 * @example
 * // A council that decides on the second Thursday of each month, and not in its recess.
 * const walk = createWalk({ name: 'monthly', decides: { weekday: 4, nth: 2 } });
 * // One that decides about the programma alone, twice a month.
 * const other = createWalk({ name: 'programma', decides: { 'programma.vaststellen': { weekday: 4, nth: [2, 4] } } });
 */
export function createWalk(hooks: WalkHooks): (reis: Traveller) => Behaviour {
  assertHooks(hooks);
  const hasSteps = hooks.before !== undefined || hooks.after !== undefined;
  const walk = (reis: Traveller): Behaviour => {
    const body = walkStages(reis, hooks);
    return hasSteps ? hooked(reis, body, hooks) : body;
  };
  const { name = 'walk', reads: _reads, ...functions } = hooks;
  Object.defineProperty(walk, 'name', { value: name });
  return withSource(withHooks(walk, hooks), Object.values(functions));
}

const noHooks: WalkHooks = {};

/**
 * The example behaviour: a journey through all stages and rounds, with a place at a reisbegeleider from begin to end, with
 * decision moments of opdrachtgevers and time of residents shared with other journeys. It reads `exampleParameters` and asks
 * for the resources `reisbegeleider`, `beslismoment` and `inwoners`; it takes decisions in the opening hours of the calendar
 * `besluiten`, or of the usual one. A journey that real people began it takes on from the stage in which that is.
 */
export function walkReis(reis: Traveller): Behaviour {
  return walkStages(reis, noHooks);
}
