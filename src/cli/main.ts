#!/usr/bin/env node
import { existsSync, fstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodingOf } from '../method/encoding.js';
import { exitCodes } from './command.js';
import { reasonOf } from './files.js';
import { exampleIn, libraryAt } from './package.js';
import { run } from './run.js';

// The global `process`: an import of `node:process` makes standard input non-blocking before anybody reads it.
const { argv, env, stderr, stdin, stdout } = process;

/** Whether what was said reached nobody: a full disk, a terminal that is gone. */
let lost = false;

// `… | head` closes the pipe before everything is written: that is no mistake.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  if (!lost) stderr.write(`aanpakken-met-impact: cannot write to standard output: ${reasonOf(error, 'it is gone')}\n`);
  lost = true;
  process.exitCode = exitCodes.bad;
});
// Nobody is left to be told.
stderr.on('error', () => undefined);

/** Bytes as text. Read loosely, a file in another encoding would lose its accents and nobody would be told. */
function textOf(bytes: Buffer): string {
  const loose = bytes.toString('utf8');
  // That encoding has a name, which is said where the text is read.
  if (encodingOf(loose) !== undefined) return loose;
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Standard input to its end, as a stream: reading a pipe at once fails with EAGAIN while its writer is still busy. */
async function readInput(): Promise<() => string> {
  const chunks: Buffer[] = [];
  try {
    // Node reads a folder as an input that is empty.
    if (fstatSync(0).isDirectory())
      throw Object.assign(new Error('Expected a file but received a folder.'), { code: 'EISDIR' });
    for await (const chunk of stdin) chunks.push(chunk as Buffer);
  } catch (error) {
    return () => {
      throw error;
    };
  }
  return () => textOf(Buffer.concat(chunks));
}

/** Makes a folder and those above it. `mkdirSync` with `recursive` never comes back from a place such as `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** The folder of the package: above `dist/`, or above `src/cli/` in a copy of the repository. */
const home = ['..', '../..']
  .map((up) => fileURLToPath(new URL(up, import.meta.url)))
  .find((folder) => existsSync(path.join(folder, 'package.json')));
const packageFolder = home ?? '.';

const args = argv.slice(2);
const input = args.includes('-') ? await readInput() : () => '';

const code = await run(args, {
  stdout: (text) => void stdout.write(text),
  stderr: (text) => void stderr.write(text),
  readFile: (file) => (file === '-' ? input() : textOf(readFileSync(file))),
  writeFile: (file, text) => {
    makeFolder(path.dirname(file));
    writeFileSync(file, text);
  },
  identity: (file) => {
    try {
      const found = statSync(file, { bigint: true });
      return found.isFile() ? `${found.dev}:${found.ino}` : undefined;
    } catch {
      return undefined;
    }
  },
  version: () =>
    (JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string }).version,
  language: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'],
  example: (name) => exampleIn(packageFolder, name),
  library: () => libraryAt(packageFolder),
  isEmpty: (folder) => !existsSync(folder) || readdirSync(folder).length === 0,
});
// What was lost meanwhile has said so already.
process.exitCode ??= code;
