import { closeSync, existsSync, lstatSync, mkdirSync, openSync, readdirSync, renameSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { diskError } from './error.js';
import { idleFlag, isAlive, isFlag, isIdle, newFlag, removeFlag, type Watched } from './flag.js';

/** Longest wait for somebody else, in milliseconds; ours. */
const patience = 30_000;
/** How often whoever holds the lock gives a sign of life, in milliseconds; ours, well within the lease of a flag. */
const signOfLife = 5_000;

/** A folder, or nothing yet: flags are never put up, and never looked for, where a link leads. */
function expectFolder(folder: string): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) mkdirSync(folder, { recursive: true });
  else if (!found.isDirectory()) throw diskError('ENOTDIR');
}

/** Whether somebody else who lives holds the lock. Flags of the dead, and of who does not write, are removed on the way. */
function isTaken(folder: string, watched: Watched, own?: string): boolean {
  for (;;) {
    let taken = false;
    let moved = false;
    for (const flag of readdirSync(folder)) {
      if (flag === own || !isFlag(flag)) continue;
      // Gone before we came: its owner may have begun to write again, under the other name.
      if (isIdle(flag)) moved = removeFlag(folder, flag) === 'gone' || moved;
      else if (isAlive(folder, flag, watched)) taken = true;
      else removeFlag(folder, flag);
    }
    if (taken || !moved) return taken;
  }
}

/** A turn to write. */
export interface Turn {
  /** Whether it is ours still: whoever slept too long may have been taken for gone by somebody elsewhere. */
  readonly isHeld: () => boolean;
  /** Lets others take the lock, without giving it up: for as long as nothing is written. */
  readonly rest: () => void;
  /** Goes on after `rest`; `false` when somebody took the lock meanwhile. */
  readonly resume: () => boolean;
  readonly release: () => void;
}

function renamed(folder: string, from: string, to: string): boolean {
  try {
    renameSync(path.join(folder, from), path.join(folder, to));
    return true;
  } catch {
    return false;
  }
}

function turnOf(folder: string, flag: string): Turn {
  const place = path.join(folder, flag);
  const signs = setInterval(() => {
    try {
      const now = new Date();
      utimesSync(place, now, now);
    } catch {
      // At rest, or taken: nothing to keep alive.
    }
  }, signOfLife).unref();
  return {
    isHeld: () => existsSync(place),
    // Renaming and removing one name exclude each other: of the owner who resumes and another who takes, one succeeds.
    rest: () => void renamed(folder, flag, idleFlag(flag)),
    // And then it looks, as at the beginning: who reads a folder while a name in it changes may see neither name.
    resume: () => renamed(folder, idleFlag(flag), flag) && !isTaken(folder, new Map(), flag),
    release: () => {
      clearInterval(signs);
      removeFlag(folder, flag);
      removeFlag(folder, idleFlag(flag));
    },
  };
}

/**
 * Waits until nobody else writes, and gives back the turn. Everybody puts up a flag of their own and then looks for
 * another: of two who do so at once, at least one sees the other, so never two go on. A flag names the thread that put it
 * up, so a lock dies with its owner; an owner elsewhere, whom we cannot ask, gives signs of life, and `isHeld` tells who slept.
 *
 * @returns `undefined` when somebody else held on for too long
 */
export async function lock(folder: string): Promise<Turn | undefined> {
  expectFolder(folder);
  const watched: Watched = new Map();
  const deadline = performance.now() + patience;
  for (let wait = 0.5; performance.now() < deadline; wait = Math.min(wait * 1.5, 20)) {
    if (!isTaken(folder, watched)) {
      const flag = newFlag();
      closeSync(openSync(path.join(folder, flag), 'wx'));
      let isOurs = false;
      try {
        isOurs = !isTaken(folder, watched, flag);
      } finally {
        // Also when we could not look (too many open files): a flag that stays would keep everybody out while this process lives.
        if (!isOurs) removeFlag(folder, flag);
      }
      if (isOurs) return turnOf(folder, flag);
    }
    await sleep(wait * (0.5 + Math.random()));
  }
  return undefined;
}
