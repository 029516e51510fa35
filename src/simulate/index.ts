/**
 * Simulated journeys for researchers: reproducible, comparable, and through the real rules.
 * @packageDocumentation
 */
export {
  doStep,
  release,
  seize,
  untilOpen,
  wait,
  work,
  type Activity,
  type Answer,
  type Behaviour,
  type StepCommand,
  type SeizeOptions,
} from './clock/activity.js';
export { Calendar, type CalendarOptions, type Meeting } from './clock/calendar.js';
export { easter, municipalElection, publicHolidays, type Period } from './clock/holidays.js';
export { schoolVacations, vacations, type SchoolRegion } from './clock/schoolVacations.js';
export type { LineEvent, Usage } from './clock/process.js';
export {
  factorial,
  latinHypercube,
  sobolDesign,
  type DesignPoint,
  type Levels,
  type Ranges,
} from './design/designs.js';
export { sensitivity, type Plane, type Sensitivity } from './design/sensitivity.js';
export { saltelliDesign, sobolIndices, type Share, type SobolIndex } from './design/sobolIndices.js';
export { sobol } from './design/sobol.js';
export { SimulationError, type SimulationErrorCode } from './error.js';
export { comparisonFigure } from './figure/comparison.js';
export { distributionFigure } from './figure/distribution.js';
export { ganttFigure } from './figure/gantt.js';
export { incidenceFigure } from './figure/incidence.js';
export { processMapFigure } from './figure/processMap.js';
export { stallFigure } from './figure/stalls.js';
export { usageFigure } from './figure/usage.js';
export { exampleScenario, type ExampleOptions } from './behaviour/example.js';
export { exampleParameters, type ExampleParameter } from './behaviour/parameters.js';
export * as exampleCommands from './behaviour/commands.js';
export { collect, mend, type OwnRemedy } from './behaviour/mend.js';
export type { Adoption, DecidesIn, WalkHooks } from './behaviour/hooks.js';
export { createWalk, walkReis } from './behaviour/walk.js';
export { personOf } from './behaviour/who.js';
export { arrivalsAt, arrivalsByPeriod, type ArrivalPeriod } from './input/arrivals.js';
export { column, type ColumnOptions } from './input/column.js';
export { fit, resample, type Family, type Fit } from './input/fit.js';
export { commandsOf, historyScenario, refusedMark, type HistoryOptions } from './journey/history.js';
export { measure, type OwnMeasure } from './journey/measure.js';
export type { JourneyEnd, JourneyRecord } from './journey/record.js';
export { traceActivities, type TracedActivity, type TracedReis } from './journey/activities.js';
export { replicate } from './journey/replicate.js';
export type { LineMoment, ReplicateOptions } from './journey/replicateOptions.js';
export type { Row } from './journey/row.js';
export type { Intervention, Scenario, SharedResource, World } from './journey/scenario.js';
export { traceAll, traceReis } from './journey/trace.js';
export type { Minutes, StageMinutes, Surroundings, Traveller } from './journey/traveller.js';
export { activitiesCsv, logCsv, rowsCsv, rowsNdjson } from './log/csv.js';
export { compareLogs, type LogComparison, type LogDifference } from './log/compareLogs.js';
export { directlyFollows, eventsOf, type LogEvent } from './log/events.js';
export { fitnessOf, type LogFitness, type RuleFitness, type Variant } from './log/fitness.js';
export { journeysCsv, traceEvents, traceJourneys, traceStudy, type StudyJourney } from './log/journeys.js';
export { logOcel, type OcelEvent, type OcelLog, type OcelType } from './log/ocel.js';
export { logXes } from './log/xes.js';
export {
  constant,
  discrete,
  empirical,
  exponential,
  lognormal,
  pert,
  triangular,
  uniform,
  weibull,
  type Sampler,
} from './random/samplers.js';
export { streamOf, type Stream } from './random/stream.js';
export { compare, describe, type Comparison } from './statistics/compare.js';
export { holm } from './statistics/holm.js';
export { estimate, type DrawnInterval, type Estimate } from './statistics/interval.js';
export {
  cumulativeIncidence,
  incidenceAt,
  medianTime,
  restrictedMean,
  timeBy,
  type Incidence,
} from './statistics/incidence.js';
export { kaplanMeier, type Survival } from './statistics/kaplanMeier.js';
export { mergeLives, type Life, type Lives } from './statistics/lives.js';
export { warmUp } from './statistics/mser.js';
export { Sketch, type SketchData } from './statistics/sketch.js';
export { chunkFile, chunksOfShard, chunkText, hasSameRows, isChunk, merge, type Merged } from './study/chunk.js';
export type { ComparisonOfMany } from './study/many.js';
export type { Measure } from './study/measure.js';
export { report } from './study/report.js';
export { stressDocument, type StressNote } from './study/stress.js';
export {
  arrivals,
  daysInLine,
  daysStalled,
  daysToArrival,
  daysToMark,
  daysUpTo,
  meanOf,
  shareArrived,
  shareReached,
  shareStopped,
} from './study/measures.js';
export { compareAll, comparePolicies, daysOf, livesOf, measured, othersOf, stalls } from './study/results.js';
export { defineStudy, resultHash, rowsOf, runStudy, type Plan, type Study, type StudyOptions } from './study/study.js';
export { replicateUntil, type UntilOptions } from './study/until.js';
