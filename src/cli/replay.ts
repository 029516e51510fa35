import {
  activitiesCsv,
  eventsOf,
  journeysCsv,
  logCsv,
  logOcel,
  logXes,
  traceActivities,
  traceEvents,
  traceJourneys,
  traceReis,
} from '../simulate/index.js';
import { Complaint, exitCodes, oneOf, onlyOne, readArgs, whole, type ExitCode, type Io } from './command.js';
import { loadStudy } from './loadStudy.js';

const unknownReis = () => new Complaint('this replication has no such journey; --reis is such as r17');

/** `simulate replay`: one replication again, as one journey of it or as a table of all. */
export async function replay(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArgs(args, {
    seed: { type: 'string' },
    replication: { type: 'string' },
    policy: { type: 'string' },
    reis: { type: 'string' },
    format: { type: 'string' },
  });
  const study = await loadStudy(onlyOne('SCRIPT', positionals), values);
  const format = oneOf('format', values.format ?? 'activities', [
    'activities',
    'csv',
    'events',
    'facts',
    'journeys',
    'ocel',
    'xes',
  ]);
  const policy = oneOf('policy', values.policy ?? Object.keys(study.policies)[0] ?? '', Object.keys(study.policies));
  const scenario = study.policies[policy];
  const replication = whole('replication', values.replication) ?? 0;
  const reis = values.reis ?? 'r0';
  if (scenario === undefined) throw unknownReis();
  const which = { policy, seed: study.plan.seed, replication };
  if (format === 'activities') {
    // A journey that cannot go on is shown up to there: that is what one replays it for.
    const { activities, failure } = traceActivities(scenario, which, reis);
    io.stdout(activities.length === 0 ? '' : activitiesCsv(activities));
    if (failure !== undefined) throw failure;
    if (activities.length === 0) throw unknownReis();
    return exitCodes.ok;
  }
  if (format === 'journeys') {
    io.stdout(journeysCsv(traceJourneys(scenario, which)));
    return exitCodes.ok;
  }
  if (format === 'events') {
    const own = traceEvents(scenario, which).filter((event) => event.reis === reis);
    if (own.length === 0) throw unknownReis();
    io.stdout(logCsv(own));
    return exitCodes.ok;
  }
  const facts = traceReis(scenario, which, reis);
  if (facts.length === 0) throw unknownReis();
  const events = eventsOf([[reis, facts]]);
  const text = {
    csv: () => logCsv(events),
    xes: () => logXes(events),
    ocel: () => `${JSON.stringify(logOcel(events), null, 2)}\n`,
    facts: () => facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''),
  };
  io.stdout(text[format]());
  return exitCodes.ok;
}
