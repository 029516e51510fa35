import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import {
  chunkText,
  merge,
  report,
  rowsCsv,
  rowsNdjson,
  stressDocument,
  type Row,
  type SimulationError,
  type Study,
} from '../simulate/index.js';
import { runInWorkers } from '../simulate/workers.js';
import { Complaint, exitCodes, onlyOne, readArgs, whole, type CliCommand, type ExitCode, type Io } from './command.js';
import { loadStudy } from './loadStudy.js';
import { replay } from './replay.js';
import { chosenChunks } from './chosenChunks.js';
import { chunkFilesIn, RunFolder, writeWhole, type RunNotes } from './runFolder.js';

const options = {
  seed: { type: 'string' },
  replications: { type: 'string' },
  workers: { type: 'string' },
  shard: { type: 'string' },
  shards: { type: 'string' },
  chunk: { type: 'string' },
  chunks: { type: 'boolean' },
  out: { type: 'string' },
} as const;

/** A line on a terminal that says how far and how long; silent in a log. What was there already took no time. */
function progress(total: number, known: number): (done: number) => void {
  const began = performance.now();
  if (!process.stderr.isTTY) return () => undefined;
  return (done) => {
    const left = ((performance.now() - began) / 1000 / (done - known)) * (total - done);
    process.stderr.write(`\r${done}/${total} chunks, about ${Math.ceil(left)} s left ${done === total ? '\n' : ''}`);
  };
}

interface Computing {
  readonly script: string;
  readonly chunks: readonly number[];
  readonly workers: number;
  /** Where chunks are kept; nowhere when absent. */
  readonly folder: RunFolder | undefined;
}

/** The chunks as text, and how many of them were there already. */
async function compute(study: Study, how: Computing): Promise<{ texts: readonly string[]; found: number }> {
  const { chunks, workers, folder } = how;
  const known = folder?.found(study, chunks) ?? new Map<number, string>();
  const texts = [...known.values()];
  const todo = chunks.filter((chunk) => !known.has(chunk));
  const tell = progress(chunks.length, known.size);
  const keep = (chunk: number, text: string) => {
    folder?.keep(chunk, text);
    texts.push(text);
    tell(texts.length);
  };
  if (workers > 1 && todo.length > 0) {
    const script = pathToFileURL(path.resolve(how.script)).href;
    const onChunk = (chunk: number, rows: readonly Row[]) => keep(chunk, chunkText(study, chunk, rows));
    await runInWorkers(study, { script, workers, chunks: todo, onChunk });
  } else {
    for (const chunk of todo) keep(chunk, chunkText(study, chunk));
  }
  return { texts, found: known.size };
}

/** How a run went. A run that only put together what it found says nothing of how long that took to compute. */
function notes(version: string, chunks: { found: number; computed: number }, seconds: number): RunNotes {
  return {
    library: `aanpakken-met-impact ${version}`,
    chunks: `${chunks.found} found, ${chunks.computed} computed`,
    ...(chunks.computed > 0 && { 'run time in seconds': seconds.toFixed(1) }),
    machine: `${process.platform} ${arch()}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`,
    node: process.version,
  };
}

/** The figures; none when the rows are too few to draw them, which the report says. */
function figuresOf(study: Study, rows: readonly Row[]): readonly [file: string, svg: string][] {
  try {
    return Object.entries(study.figures(rows));
  } catch (error) {
    if ((error as Partial<SimulationError>).code === 'values.too-few') return [];
    throw error;
  }
}

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArgs(args, options);
  const script = onlyOne('SCRIPT', positionals);
  const study = await loadStudy(script, values);
  if (values.chunks) {
    io.stdout(`${study.chunks} ${study.hash}\n`);
    return exitCodes.ok;
  }
  const chunks = chosenChunks(study, values);
  const workers = whole('workers', values.workers, 1) ?? 1;
  if (values.out === undefined && chunks.length < study.chunks) {
    throw new Complaint(
      'a part of a study is only of use when it is kept: add --out DIR to --shard, --shards or --chunk',
    );
  }
  const folder = values.out === undefined ? undefined : new RunFolder(values.out);
  folder?.claim(study, io.version());
  const began = performance.now();
  const { texts, found } = await compute(study, { script, chunks, workers, folder });
  const computed = texts.length - found;
  if (found > 0) io.stderr(`${found} chunks found, ${computed} computed\n`);
  if (chunks.length < study.chunks) {
    io.stdout(`${chunks.length} of ${study.chunks} chunks of plan ${study.hash}\n`);
    return exitCodes.ok;
  }
  const { rows, hash, warnings } = merge(texts);
  for (const warning of warnings) io.stderr(`${warning}\n`);
  const now = notes(io.version(), { found, computed }, (performance.now() - began) / 1000);
  const text = report(study, rows, folder?.note(now, computed) ?? now);
  if (folder === undefined) io.stdout(text);
  else {
    folder.write('rows.csv', rowsCsv(rows));
    for (const [file, svg] of figuresOf(study, rows)) folder.write(file, svg);
    folder.write('report.md', text);
    folder.write('stress.md', stressDocument(study, {}, rows));
    io.stderr(`the answer is in ${path.join(values.out ?? '', 'report.md')}\n`);
    io.stdout(`${hash}\n`);
  }
  return exitCodes.ok;
}

function mergeFolder(args: readonly string[], io: Io): ExitCode {
  const { positionals } = readArgs(args, {});
  const folder = onlyOne('DIR', positionals);
  const files = chunkFilesIn(folder);
  const { rows, hash, warnings } = merge(
    files.map((file) => readFileSync(file, 'utf8')),
    files,
  );
  for (const warning of warnings) io.stderr(`${warning}\n`);
  writeWhole(path.join(folder, 'rows.ndjson'), rowsNdjson(rows));
  writeWhole(path.join(folder, 'rows.csv'), rowsCsv(rows));
  io.stdout(`${hash}\n`);
  return exitCodes.ok;
}

/** `simulate`, `simulate merge` and `simulate replay`. */
async function simulateCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first, ...rest] = args;
  if (first === 'merge') return mergeFolder(rest, io);
  return first === 'replay' ? replay(rest, io) : run(args, io);
}

/** `simulate`: runs a study of simulated journeys, as a whole or a part of it. */
export const simulate: CliCommand = {
  usage: `simulate SCRIPT [--seed N] [--replications N] [--workers N] [--shard i/n | --shards n | --chunk k] [--chunks] [--out DIR]
         simulate merge DIR
         simulate replay SCRIPT [--seed N] [--replication N] [--reis r17] [--policy P] [--format activities|csv|events|facts|journeys|ocel|xes]`,
  summary: `Runs a study of simulated journeys, puts its parts together, or shows one journey of it. SCRIPT exports a study by default.
--shard 2/8 computes one part of eight, --shards 8 the part that Slurm, Kubernetes or AWS Batch gave to this process, --chunk one chunk; each needs --out. --chunks says how many chunks there are, and the hash of the plan. merge puts the parts in DIR together. replay shows a journey of one replication again.`,
  examples: [
    'simulate examples/research/inwoners.ts --replications 20 --out run',
    'simulate merge run',
    'simulate replay examples/research/inwoners.ts --replication 3 --reis r17',
  ],
  run: simulateCommand,
};
