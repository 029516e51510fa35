import { isBefore } from '../../method/moment.js';
import type { Fact } from '../../steps/facts.js';
import { isFactType } from '../../steps/recipes.js';
import { factIssues } from '../../steps/parse.js';
import { problem, type Problem } from './problem.js';

/** Where a journal has come to: what the next fact must follow. */
export interface Cursor {
  seq: number;
  op: string;
}

/** Before the first fact. */
export const start = (): Cursor => ({ seq: 0, op: '' });

/** Keys that could reach into the prototype of an object. No field of ours has such a name. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a key could reach into a prototype. */
export const isForbidden = (key: string): boolean => forbidden.has(key);

/** Whether such a key stands anywhere inside. Only asked of what was refused; walks without recursion. */
function hasForbiddenKey(value: unknown): boolean {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const key of Object.keys(next)) {
      if (!Array.isArray(next) && forbidden.has(key)) return true;
      open.push((next as Record<string, unknown>)[key]);
    }
  }
  return false;
}

function refused(value: unknown, place: number): Problem {
  const path = ['facts', place];
  if (hasForbiddenKey(value)) return problem('journal.forbidden-key', path);
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  if (!isFactType(type)) return problem('journal.unknown-fact', [...path, 'type']);
  return problem('journal.invalid-fact', path, {}, factIssues(type, value));
}

/** Whether `seq` is missing, double or moved: `1, 3, 4` misses one, `1, 3, 2` moved one. */
function misplaced(cursor: Cursor, seq: number, place: number, rest: readonly unknown[]): Problem {
  const expected = cursor.seq + 1;
  const path = ['facts', place, 'seq'];
  if (seq < expected) return problem('journal.duplicate', path, { expected });
  const later = rest.some((other) => (other as { seq?: unknown } | null)?.seq === expected);
  return problem(later ? 'journal.out-of-order' : 'journal.gap', path, { expected });
}

/**
 * Checks the next fact and, when it is in order, moves the cursor. Every fact is looked at by itself and in its place:
 * known, valid, next in `seq`, not before the last one; the first one and no other starts the journey.
 *
 * @param place - where it stands among the facts that were handed in, for the path of a problem
 * @param rest - the facts behind it, to tell a gap from a fact that moved
 */
export function checkNext(
  cursor: Cursor,
  value: unknown,
  place: number,
  rest: () => readonly unknown[],
): Problem | undefined {
  const type = (value as { type?: unknown } | null | undefined)?.type;
  if (!isFactType(type) || factIssues(type, value) !== undefined) return refused(value, place);
  const { seq, meta } = value as Fact;
  if (seq !== cursor.seq + 1) return misplaced(cursor, seq, place, rest());
  if ((type === 'reis.gestart') !== (seq === 1))
    return problem(seq === 1 ? 'journal.first-fact' : 'journal.second-start', ['facts', place, 'type']);
  if (cursor.op !== '' && isBefore(meta.op, cursor.op))
    return problem('journal.time-backwards', ['facts', place, 'meta', 'op']);
  cursor.seq = seq;
  cursor.op = meta.op;
  return undefined;
}

/** Checks facts that follow on a cursor; they are a journal, or the first problem. */
export function checkFacts(values: readonly unknown[], cursor: Cursor = start()): Problem | undefined {
  for (let place = 0; place < values.length; place += 1) {
    const found = checkNext(cursor, values[place], place, () => values.slice(place + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}
