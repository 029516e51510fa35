import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longest wait for somebody else, in milliseconds; ours. */
const patience = 30_000;

/** How long a flag from elsewhere counts as alive, in milliseconds; ours. Whoever writes holds on far shorter. */
const unjudged = 20_000;

/** Where our process numbers mean something: containers on one network may share a name and not their numbers. */
function space(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

const host = `${hostname()}-${space()}`.replaceAll(/[^A-Za-z0-9]/g, '') || 'host';
let counter = 0;

/** When a process began, in ticks since the machine did; tells a process from a later one with the same number. */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
  } catch {
    return '0';
  }
}

const ownStart = beganAt(process.pid);

const age = (path: string): number => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);

/** Whether the owner of a flag may still be there. Of one elsewhere we cannot know, so it is for a while. */
function isAlive(folder: string, flag: string): boolean {
  const [owner, pid, began] = flag.split('.');
  if (owner !== host) return age(join(folder, flag)) < unjudged;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return began === '0' || beganAt(Number(pid)) === began || beganAt(Number(pid)) === '0';
}

const drop = (path: string): void => {
  try {
    unlinkSync(path);
  } catch {
    // Somebody else cleaned up first.
  }
};

/** Whether somebody else who lives has put up a flag. Flags of the dead are taken down on the way. */
function isTaken(folder: string, own?: string): boolean {
  let taken = false;
  for (const flag of readdirSync(folder)) {
    if (flag === own) continue;
    if (isAlive(folder, flag)) taken = true;
    else drop(join(folder, flag));
  }
  return taken;
}

/** A turn to write. */
export interface Turn {
  /** Whether it is ours still: whoever slept too long may have been taken for gone by somebody elsewhere. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

/**
 * Waits until nobody else writes, and gives back the turn. Everybody puts up a flag of their own and then looks for
 * another: of two who do so at once, at least one sees the other, so never two go on. A flag bears the process that put it
 * up, so a lock dies with its owner; of an owner elsewhere, whom we cannot ask, it dies of age, and `isHeld` tells who slept.
 *
 * @returns `undefined` when somebody else held on for too long
 */
export async function lock(folder: string): Promise<Turn | undefined> {
  mkdirSync(folder, { recursive: true });
  const deadline = performance.now() + patience;
  for (let wait = 0.5; performance.now() < deadline; wait = Math.min(wait * 1.5, 20)) {
    if (!isTaken(folder)) {
      counter += 1;
      const flag = `${host}.${process.pid}.${ownStart}.${counter}`;
      const path = join(folder, flag);
      closeSync(openSync(path, 'wx'));
      if (!isTaken(folder, flag)) {
        return {
          isHeld: () => existsSync(path),
          release: () => {
            drop(path);
          },
        };
      }
      drop(path);
    }
    await sleep(wait * (0.5 + Math.random()));
  }
  return undefined;
}
