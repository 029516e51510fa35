import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Study } from '../simulate/index.js';
import { Complaint, whole } from './command.js';

async function importStudy(script: string): Promise<Partial<Study> | undefined> {
  try {
    return ((await import(pathToFileURL(path.resolve(script)).href)) as { default?: Partial<Study> }).default;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error;
    const cli = path.relative('', process.argv[1] ?? 'aanpakken-met-impact');
    const way = `a .ts file needs Node 22.18 or later, or a loader: node --import tsx ${cli} simulate ${script} …; or compile it to .js`;
    throw new Complaint(`this Node (${process.version}) cannot read ${script}: ${way}`);
  }
}

/** The study that a script exports by default, with another seed or number of replications when asked. */
export async function loadStudy(script: string, values: { seed?: string; replications?: string }): Promise<Study> {
  const study = await importStudy(script);
  if (typeof study?.with !== 'function') {
    throw new Complaint('SCRIPT exports no study by default: export default defineStudy({ … })');
  }
  const [seed, replications] = [whole('seed', values.seed), whole('replications', values.replications, 1)];
  return (study as Study).with({
    ...(seed !== undefined && { seed }),
    ...(replications !== undefined && { replications }),
  });
}
