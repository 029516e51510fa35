import { lstatSync, readFileSync, readlinkSync, unlinkSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import path from 'node:path';

/** How long a flag that cannot be judged counts as alive without a sign of life, in milliseconds; ours. */
const lease = 20_000;

/** Where our process numbers mean something: containers on one network may share a name and not their numbers. */
function space(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

const host = `${hostname()}-${space()}`.replaceAll(/[^A-Za-z0-9]/g, '') || 'host';

/** When a process or a thread began, in ticks since the machine did; tells it from a later one with the same number. */
function beganAt(task: string): string {
  try {
    const stat = readFileSync(`/proc/${task}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
  } catch {
    return '0';
  }
}

/** The number of the thread that runs this copy of the module; `0` where the system does not tell. */
function ownThread(): string {
  try {
    return /\d+$/.exec(readlinkSync('/proc/thread-self'))?.[0] ?? '0';
  } catch {
    return '0';
  }
}

const thread = ownThread();
const owner = [host, process.pid, beganAt(String(process.pid)), thread, beganAt(`${process.pid}/task/${thread}`)].join(
  '.',
);
// A process may load this module more than once: in each worker, and as ESM beside CJS. Each copy has a name of its own.
const copy = randomBytes(8).toString('hex');
let counter = 0;

/** Flags of this library: machine, process and its start, thread and its start, and a name; older ones have no thread. */
const form = /^[A-Za-z0-9]+\.\d+\.\d+(?:\.\d+\.\d+)?\.[0-9a-z]+(?:\.idle)?$/;
const idle = '.idle';

/** A name that no other flag has. */
export function newFlag(): string {
  counter += 1;
  return `${owner}.${copy}${counter.toString(36)}`;
}

/** The same flag, when its owner does not write and lets others take the lock. */
export const idleFlag = (flag: string): string => flag + idle;

/** Whether the owner of a flag lets others take the lock. */
export const isIdle = (flag: string): boolean => flag.endsWith(idle);

/** Whether a name in a lock folder is that of a flag. Anything else was put there by somebody else, and is left alone. */
export const isFlag = (name: string): boolean => form.test(name);

/**
 * Removes a flag. Flags are empty files; what holds something is not ours, whatever its name.
 *
 * @returns `gone` when somebody else was first, `foreign` when it is no flag of ours or not ours to remove
 */
export function removeFlag(folder: string, flag: string): 'removed' | 'gone' | 'foreign' {
  const place = path.join(folder, flag);
  try {
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (!found) return 'gone';
    if (!found.isFile() || found.size > 0) return 'foreign';
    unlinkSync(place);
    return 'removed';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : 'foreign';
  }
}

/** Since when each flag that a waiting writer cannot judge has shown the same sign of life. */
export type Watched = Map<string, { readonly sign: number; readonly since: number }>;

/**
 * Whether a flag showed a sign of life lately. By its age, and by our own watching: a clock that runs ahead, here or there,
 * makes no flag immortal.
 */
function isFresh(folder: string, flag: string, watched: Watched): boolean {
  const found = lstatSync(path.join(folder, flag), { throwIfNoEntry: false });
  if (!found || Date.now() - found.mtimeMs > lease) return false;
  const known = watched.get(flag);
  if (known?.sign === found.mtimeMs) return performance.now() - known.since < lease;
  watched.set(flag, { sign: found.mtimeMs, since: performance.now() });
  return true;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Whether the owner of a flag may still be there. Where the system does not tell, its signs of life decide. */
export function isAlive(folder: string, flag: string, watched: Watched): boolean {
  const [machine, pid = '', began = '0', ...more] = flag.replace(idle, '').split('.');
  if (machine !== host) return isFresh(folder, flag, watched);
  if (!isRunning(Number(pid))) return false;
  const beganNow = beganAt(pid);
  if (began === '0' || beganNow === '0') return isFresh(folder, flag, watched);
  if (beganNow !== began) return false;
  const [task, taskBegan] = more.length === 3 ? more : [];
  // A worker that was terminated leaves its process behind.
  return task === undefined || task === '0' || taskBegan === '0' || beganAt(`${pid}/task/${task}`) === taskBegan;
}
