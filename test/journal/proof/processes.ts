import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from 'tsup';

/** Where the built writer stands: inside the project, so that it finds its packages; one for each run. */
const outDir = path.resolve('node_modules/.cache/journal-proof', String(process.pid));
let building: Promise<void> | undefined;

/** Builds the writers once, and says where they stand. */
export async function built(): Promise<string> {
  building ??= build({
    entry: { writer: 'test/journal/proof/writer.ts', thread: 'test/journal/proof/thread.ts' },
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    outDir,
    outExtension: () => ({ js: '.mjs' }),
    config: false,
    silent: true,
  });
  await building;
  return outDir;
}

/** A fact that a writer was told is kept. */
export interface Told {
  seq: number;
  id: string;
}

/** What one writer said before it ended. */
export interface Written {
  acknowledged: readonly Told[];
  conflicts: number;
  errors: string;
}

/** Runs one writer; kills it at a random moment after its first acknowledged fact when `killWithin` (milliseconds) is given. */
export async function write(args: readonly string[], killWithin?: number): Promise<Written> {
  await built();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(outDir, 'writer.mjs'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let errors = '';
    child.stdout.on('data', (piece: Buffer) => {
      if (said === '' && killWithin !== undefined) setTimeout(() => child.kill('SIGKILL'), Math.random() * killWithin);
      said += piece.toString();
    });
    child.stderr.on('data', (piece: Buffer) => {
      errors += piece.toString();
    });
    child.on('close', () => {
      const lines = said.split('\n').slice(0, -1);
      const acknowledged = lines
        .filter((line) => !line.startsWith('conflicts'))
        .map((line) => {
          const [seq, id = ''] = line.split(' ');
          return { seq: Number(seq), id };
        });
      const last = lines.find((line) => line.startsWith('conflicts'));
      resolve({ acknowledged, conflicts: Number(last?.split(' ')[1] ?? 0), errors });
    });
  });
}
