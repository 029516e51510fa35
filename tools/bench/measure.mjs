// How we compare: both sides in one process, in turn, and the ratio of the minima. On a loaded machine medians swing
// threefold while minima stay within a tenth.

/** How long one round of one side takes, about, in milliseconds. */
const roundMs = 4;

/** How often a function must run to fill a round. */
function timesFor(run) {
  let times = 1;
  for (;;) {
    const began = performance.now();
    for (let i = 0; i < times; i += 1) run();
    const took = performance.now() - began;
    if (took >= roundMs) return Math.max(1, Math.round((times * roundMs) / took));
    times *= took < roundMs / 8 ? 8 : 2;
  }
}

/** The last answer. A compiler that sees nobody read an answer may leave out the work of making it. */
export let kept;

function round(run, times) {
  const began = performance.now();
  for (let i = 0; i < times; i += 1) kept = run();
  return (performance.now() - began) / times;
}

/** How long each side runs before it is measured, in milliseconds: what a compiler has not seen yet is not what hosts run. */
const warmUpMs = 100;

function warmUp(run) {
  const until = performance.now() + warmUpMs;
  while (performance.now() < until) run();
}

/** The least time per call of two functions, in milliseconds, measured in turn. */
export function compare(ours, theirs, rounds) {
  warmUp(ours);
  warmUp(theirs);
  const times = [timesFor(ours), timesFor(theirs)];
  const least = [Infinity, Infinity];
  for (let i = 0; i < rounds; i += 1) {
    least[0] = Math.min(least[0], round(ours, times[0]));
    least[1] = Math.min(least[1], round(theirs, times[1]));
  }
  return { ours: least[0], theirs: least[1], ratio: least[0] / least[1] };
}

/** The least time of one call, in milliseconds: for what takes so long that one call is a round. */
export function leastOf(run, rounds) {
  let least = Infinity;
  for (let i = 0; i < rounds; i += 1) {
    const began = performance.now();
    kept = run();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

/** A text is whole only when somebody reads it; until then it is a tree of pieces. */
export const whole = (text) => {
  text.charCodeAt(text.length - 1);
  return text;
};

/** What is in use when everything that nobody needs any more is gone. */
function heap() {
  // What the first leaves for a finalizer is gone after the second.
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** What one answer holds, in bytes: the mean over some, for a compiler takes and gives back memory of its own meanwhile. */
export function heldBy(run, copies) {
  kept = undefined;
  const all = [run()];
  const before = heap();
  for (let i = 0; i < copies; i += 1) all.push(run());
  const held = (heap() - before) / copies;
  return all.length > copies ? held : NaN;
}
