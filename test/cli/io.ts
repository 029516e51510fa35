import type { Io } from '../../src/cli/command.js';
import { exampleIn } from '../../src/cli/package.js';
import { run } from '../../src/cli/run.js';

/** What a run of the command line came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The files that were written. */
  readonly files: ReadonlyMap<string, string>;
}

/** Runs the command line on files in memory, without a process. */
export async function runCli(args: readonly string[], given: Readonly<Record<string, string>> = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const files = new Map<string, string>();
  const io: Io = {
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    readFile: (path) => {
      const text = given[path];
      if (text === undefined)
        throw Object.assign(new Error('refused by the system'), { code: given['code'] ?? 'ENOENT' });
      return text;
    },
    writeFile: (path, content) =>
      void files.set(path, typeof content === 'string' ? content : new TextDecoder('latin1').decode(content)),
    identity: (path) => (given[path] === undefined ? undefined : path),
    version: () => '1.2.3',
    language: given['language'],
    example: (name) => exampleIn('.', name),
    library: () => '^1.2.3',
    isEmpty: (folder) => ![...Object.keys(given), ...files.keys()].some((file) => file.startsWith(`${folder}/`)),
  };
  return { code: await run(args, io), out, err, files };
}
