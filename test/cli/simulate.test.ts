import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { chunkText, resultHash, rowsCsv, rowsNdjson, runStudy } from '../../src/simulate/index.js';
import { runCli } from './io.js';
import study from './study.js';

const script = 'test/cli/study.ts';
const folder = mkdtempSync(path.join(tmpdir(), 'aanpakken-simulate-'));
const rows = runStudy(study);
const hash = resultHash(rows);

const filesIn = (name: string): string[] => readdirSync(path.join(folder, name)).sort();
const read = (...names: string[]): string => readFileSync(path.join(folder, ...names), 'utf8');
const simulate = (...args: string[]) => runCli(['simulate', ...args]);
const out = (name: string): string[] => ['--out', path.join(folder, name)];

/** Indexes of array jobs, without those of the machine that runs this test. */
function inArray(variables: Readonly<Record<string, string>>): void {
  const own = {
    SLURM_ARRAY_TASK_ID: '',
    SLURM_ARRAY_TASK_COUNT: '',
    SLURM_ARRAY_TASK_MIN: '',
    SLURM_ARRAY_TASK_STEP: '',
  };
  for (const name of [...Object.keys(own), 'JOB_COMPLETION_INDEX', 'AWS_BATCH_JOB_ARRAY_INDEX'])
    vi.stubEnv(name, variables[name]);
}

afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a study on the command line', () => {
  it('prints its report, with the question, the answer and the hash of the result', async () => {
    const { code, out: text } = await simulate(script);
    expect({ code, head: text.split('\n').slice(0, 3) }).toEqual({
      code: 0,
      head: ['# Wat doet één plaats?', '', 'Uit 8 rijen.'],
    });
    expect(text).toContain(`- result: \`${hash}\``);
  });

  it('says how many chunks it has, and of which plan', async () => {
    expect(await simulate(script, '--chunks')).toMatchObject({ code: 0, out: `4 ${study.hash}\n` });
    expect(await simulate(script, '--chunks', '--replications', '7', '--seed', '2')).toMatchObject({
      out: `7 ${study.with({ seed: 2, replications: 7 }).hash}\n`,
    });
  });

  it('writes rows, figures, plan and report into a folder, and every chunk as a file of its own', async () => {
    expect(await simulate(script, ...out('whole'))).toMatchObject({ code: 0, out: `${hash}\n` });
    expect(filesIn('whole')).toEqual([
      ...[0, 1, 2, 3].map((chunk) => `chunk-00000${chunk}.ndjson`),
      'dagen.svg',
      'plan.json',
      'report.md',
      'rows.csv',
      'run.json',
      'stress.md',
    ]);
    expect(read('whole', 'rows.csv')).toBe(rowsCsv(rows));
    expect(JSON.parse(read('whole', 'plan.json'))).toEqual({
      hash: study.hash,
      library: '1.2.3',
      ...study.plan,
    });
  });

  it('computes again only what is damaged or missing', async () => {
    await simulate(script, ...out('again'));
    // A chunk that says something else and whose hash is right: who computes it again would write another text.
    const other = chunkText(study, 1, rows.slice(0, 1));
    writeFileSync(path.join(folder, 'again', 'chunk-000001.ndjson'), other);
    writeFileSync(path.join(folder, 'again', 'chunk-000002.ndjson'), 'cut off');
    rmSync(path.join(folder, 'again', 'chunk-000003.ndjson'));
    expect(await simulate(script, ...out('again'))).toHaveProperty(
      'err',
      expect.stringMatching(/^2 chunks found, 2 computed\n/),
    );
    expect(read('again', 'chunk-000001.ndjson')).toBe(other);
    expect(read('again', 'chunk-000002.ndjson')).toBe(chunkText(study, 2));
    expect(read('again', 'chunk-000003.ndjson')).toBe(chunkText(study, 3));
  });

  it('does not take chunks of a script that was changed for its own', async () => {
    await simulate(script, ...out('changed'));
    const chunk = path.join(folder, 'changed', 'chunk-000000.ndjson');
    const written = chunkText(study, 0, rows.slice(0, 1));
    writeFileSync(chunk, written);
    const again = await simulate(script, ...out('changed'));
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toContain(`${chunk} was made by another script or version`);
    expect(readFileSync(chunk, 'utf8')).toBe(written);
  });

  it('keeps how long it took when it is put together again, and says so of parts that others computed', async () => {
    const linesOf = (name: string) => read(name, 'report.md').match(/^- (?:chunks|run time in seconds): .*$/gm);
    await simulate(script, ...out('timed'));
    const first = linesOf('timed');
    expect(first).toEqual(['- chunks: 0 found, 4 computed', expect.stringMatching(/^- run time in seconds: \d/)]);
    expect(await simulate(script, ...out('timed'))).toHaveProperty(
      'err',
      expect.stringMatching(/^4 chunks found, 0 computed\nthe answer is in \S+report\.md\n$/),
    );
    expect(linesOf('timed')).toEqual(first);
    for (const shard of ['1/2', '2/2']) await simulate(script, '--shard', shard, ...out('shards'));
    await simulate(script, ...out('shards'));
    expect(linesOf('shards')).toEqual(['- chunks: 4 found, 0 computed']);
  });

  it('runs in workers with the same result', async () => {
    // A worker is plain Node and cannot read TypeScript: this script holds the rows that the study would compute.
    const all = Array.from({ length: study.chunks }, (_, chunk) => study.runChunk(chunk));
    const own = JSON.stringify({ hash: study.hash, plan: study.plan, chunks: study.chunks, question: '' });
    const file = path.join(folder, 'study.mjs');
    writeFileSync(
      file,
      `const rows = ${JSON.stringify(all)}; const study = { ...${own}, policies: { een: { behaviour() {}, arrivals() {} }, vier: { behaviour() {}, arrivals() {} } }, answer: () => '', figures: () => ({}), runChunk: (chunk) => rows[chunk], with: () => study }; export default study;`,
    );
    expect(await simulate(file, '--workers', '2', ...out('workers'))).toMatchObject({ code: 0, out: `${hash}\n` });
  });
});

const step = { SLURM_ARRAY_TASK_STEP: '2' };

describe('a study in parts', () => {
  it('is put together from shards, whoever ran them', async () => {
    const said = [
      await simulate(script, '--shard', '1/2', ...out('parts/a')),
      await simulate(script, '--shard', '2/2', ...out('parts/b')),
    ];
    expect(said.map(({ out: text }) => text)).toEqual(said.map(() => `2 of 4 chunks of plan ${study.hash}\n`));
    expect(await simulate('merge', path.join(folder, 'parts'))).toMatchObject({ code: 0, out: `${hash}\n` });
    expect(read('parts', 'rows.ndjson')).toBe(rowsNdjson(rows));
  });

  it('is not put together in the folder of another plan: nothing is computed or written there', async () => {
    await simulate(script, ...out('mine'));
    const before = filesIn('mine').map((file) => [file, read('mine', file)]);
    const { code, err } = await simulate(script, '--replications', '2', '--seed', '7', ...out('mine'));
    expect({ code, err }).toEqual({
      code: 1,
      err: `aanpakken-met-impact: ${path.join(folder, 'mine')} holds another run: its plan.json differs in replications, seed. Choose another --out, or empty this one\n`,
    });
    expect(filesIn('mine').map((file) => [file, read('mine', file)])).toEqual(before);
    writeFileSync(path.join(folder, 'mine', 'plan.json'), 'cut');
    expect((await simulate(script, ...out('mine'))).err).toContain('differs in everything: it is no JSON');
  });

  it('is not put together from two versions of the library', async () => {
    for (const part of ['1', '2']) await simulate(script, '--shard', `${part}/2`, ...out(`versions/${part}`));
    const plan = path.join(folder, 'versions', '2', 'plan.json');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('1.2.3', '1.2.4'));
    expect(await simulate('merge', path.join(folder, 'versions'))).toMatchObject({
      code: 1,
      err: expect.stringContaining(`${plan} are of two versions of the library`) as string,
    });
    writeFileSync(plan, 'cut');
    expect((await simulate('merge', path.join(folder, 'versions'))).code).toBe(1);
  });

  it('is not put together from a damaged file, which is named', async () => {
    await simulate(script, ...out('damaged'));
    const file = path.join(folder, 'damaged', 'chunk-000002.ndjson');
    writeFileSync(file, 'cut off');
    expect((await simulate('merge', path.join(folder, 'damaged'))).err).toContain(`${file} is cut off or changed`);
  });

  it('with one replication has a report, with a dash where it takes two', async () => {
    const { code, err } = await simulate('test/cli/comparison.ts', '--replications', '1', ...out('single'));
    expect({ code, err }).toEqual({ code: 0, err: `the answer is in ${path.join(folder, 'single', 'report.md')}\n` });
    expect(read('single', 'report.md').split('\n').slice(0, 5)).toEqual([
      '# vergelijking',
      '',
      '– (Expected at least 2 values but received 1. An interval needs more replications that have a value.)',
      '',
      expect.stringContaining('| policy | begun |'),
    ]);
    expect(read('single', 'report.md')).toContain('No figures: – (Expected at least 2 values');
    expect(filesIn('single')).not.toContain('verschil.svg');
  });

  it('can be one chunk', async () => {
    await simulate(script, '--chunk', '3', ...out('one'));
    expect(filesIn('one')).toEqual(['chunk-000003.ndjson', 'plan.json']);
  });

  it.each([
    ['Slurm', { SLURM_ARRAY_TASK_ID: '6', SLURM_ARRAY_TASK_MIN: '5', SLURM_ARRAY_TASK_COUNT: '4' }, 1],
    [
      'Slurm in steps',
      { ...step, SLURM_ARRAY_TASK_ID: '9', SLURM_ARRAY_TASK_MIN: '5', SLURM_ARRAY_TASK_COUNT: '4' },
      2,
    ],
    ['Slurm without a count', { SLURM_ARRAY_TASK_ID: '2' }, 1],
    ['Kubernetes', { JOB_COMPLETION_INDEX: '2' }, 2],
    ['AWS Batch', { AWS_BATCH_JOB_ARRAY_INDEX: '3' }, 3],
  ])('learns from %s which part it is', async (engine, variables, chunk) => {
    inArray(variables);
    const name = `array-${engine.replaceAll(' ', '-')}`;
    await simulate(script, '--shards', '4', ...out(name));
    expect(filesIn(name)).toEqual([`chunk-00000${chunk}.ndjson`, 'plan.json']);
  });
});

describe('how far a run is', () => {
  it('is said on a terminal, and not in a log', async () => {
    const written: string[] = [];
    const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const { isTTY } = process.stderr;
    try {
      process.stderr.isTTY = true;
      await simulate(script, '--shard', '1/2', ...out('progress'));
      expect(written.map((line) => line.replace(/about \d+ s/, 'about 0 s'))).toEqual([
        '\r1/2 chunks, about 0 s left ',
        '\r2/2 chunks, about 0 s left \n',
      ]);
      process.stderr.isTTY = false;
      await simulate(script, '--chunk', '1', ...out('progress'));
      expect(written).toHaveLength(2);
    } finally {
      process.stderr.isTTY = isTTY;
      write.mockRestore();
    }
  });
});

describe('one simulated journey', () => {
  it.each([
    [
      'activities',
      /^time,kind,what,minutes,ok,findings\r\n2026-01-\d\dT\d\d:\d\d:00Z,seize,reisbegeleider,0,true,\r\n/,
    ],
    ['csv', /^case,seq,activity,time,resource\r\nr0,1,reis\.gestart,/],
    ['events', /^case,seq,activity,time,resource\r\nr0,1,reisbegeleider: gekregen,/],
    ['journeys', /^reis,began_minutes,ended_minutes,end,[^]*\r\nr0,\d+,/],
    ['facts', /^\{"type":"reis\.gestart"/],
    ['xes', /^<\?xml[^]*<trace>/],
    ['ocel', /^\{\n {2}"(objectTypes|eventTypes)"/],
  ])('is shown as %s', async (format, text) => {
    const { code, out: shown } = await simulate('replay', script, '--format', format, '--policy', 'vier');
    expect({ code, shown: text.test(shown) }).toEqual({ code: 0, shown: true });
  });

  it('is that of the first policy, with all that it tried, when nothing else is asked', async () => {
    const asked = await simulate('replay', script, '--policy', 'een', '--format', 'activities', '--replication', '0');
    expect(await simulate('replay', script)).toEqual(asked);
  });
});

describe('what cannot be run', () => {
  mkdirSync(path.join(folder, 'empty'));
  writeFileSync(path.join(folder, 'none.mjs'), 'export default 3;\n');
  writeFileSync(path.join(folder, 'broken.mjs'), `throw new Error('stuk');\n`);
  // What Node 20 says of a .ts file. Here Vite would read one.
  writeFileSync(
    path.join(folder, 'old.mjs'),
    `throw Object.assign(new Error('Unknown file extension ".ts"'), { code: 'ERR_UNKNOWN_FILE_EXTENSION' });\n`,
  );
  it.each([
    [['simulate'], /SCRIPT is missing/],
    [['simulate', path.join(folder, 'none.mjs')], /SCRIPT exports no study by default/],
    [['simulate', path.join(folder, 'old.mjs')], /cannot read .*old\.mjs: a \.ts file needs Node 22\.18 or later/],
    [['simulate', path.join(folder, 'broken.mjs')], /: stuk$/m],
    [['simulate', script, '--seed', 'x'], /--seed is a whole number from 0/],
    [['simulate', script, '--replications', '0'], /--replications is a whole number from 1/],
    [['simulate', script, '--chunk', '4'], /--chunk is from 0 up to 3/],
    [['simulate', script, '--shard', 'half'], /--shard is such as 2\/8/],
    [['simulate', script, '--shard', '3/2'], /Expected a shard from 1 up to the number of shards, not 3\/2/],
    [['simulate', script, '--shards', '2'], /--shards needs an index/],
    [['simulate', script, '--shard', '1/2'], /a part of a study is only of use when it is kept: add --out DIR/],
    [['simulate', 'merge', path.join(folder, 'empty')], /missing: all/],
    [['simulate', 'merge', path.join(folder, 'nowhere')], /nowhere is no folder: DIR is what was given to --out/],
    [['simulate', 'replay', script, '--policy', 'tien'], /--policy is one of een, vier/],
    [
      ['simulate', 'replay', script, '--format', 'pdf'],
      /--format is one of activities, csv, events, facts, journeys, ocel, xes/,
    ],
    [['simulate', 'replay', script, '--reis', 'r9999'], /no such journey/],
    [['simulate', 'replay', script, '--format', 'facts', '--reis', 'r9999'], /no such journey/],
  ])('is refused in one line: %j', async (args, message) => {
    inArray({});
    const { code, out: text, err } = await runCli(args);
    expect({ code, text, lines: err.trimEnd().split('\n').length }).toEqual({ code: 1, text: '', lines: 1 });
    expect(err).toMatch(message);
  });

  it('leaves no half-written file', () => {
    expect(
      existsSync(folder) && readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith('.tmp')),
    ).toEqual([]);
  });
});
