import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventQueue } from '../../src/simulate/clock/queue.js';

interface Planned {
  readonly time: number;
  readonly thing: string;
}

/** Adds to the queue, and to a list that is kept in order: behind all that is not later. */
function add(queue: EventQueue<string>, plain: Planned[], planned: Planned): void {
  queue.add(planned.time, planned.thing);
  const after = plain.findIndex((other) => other.time > planned.time);
  plain.splice(after === -1 ? plain.length : after, 0, planned);
}

/** A moment at which something is added, or `null` for taking one out. */
const act = fc.option(fc.integer({ min: 0, max: 12 }));

describe('what happens next', () => {
  it('is the earliest, and of equal moments what was added first, however adding and taking mix', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 400 }), (acts) => {
        const queue = new EventQueue<string>();
        const plain: Planned[] = [];
        const taken: (string | undefined)[] = [];
        const due: (string | undefined)[] = [];
        const take = () => {
          taken.push(queue.take());
          due.push(plain.shift()?.thing);
        };
        for (const [number, time] of acts.entries()) {
          if (time === null) take();
          else add(queue, plain, { time, thing: `${time}, ${number}` });
          expect([queue.size, queue.nextTime]).toEqual([plain.length, plain[0]?.time ?? Infinity]);
        }
        while (plain.length > 0) take();
        take();
        expect(taken).toEqual(due);
      }),
    );
  });
});
