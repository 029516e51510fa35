import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { untilOpen, wait, type Answer, type Behaviour } from '../../src/simulate/clock/activity.js';
import { InTurn } from '../../src/simulate/clock/inTurn.js';

/** What a behaviour does: so many waits, and then its end or an error; it goes on after an error of others, or not. */
const part = fc.record({ waits: fc.nat(3), fails: fc.boolean(), catches: fc.boolean() });
type Part = typeof part extends fc.Arbitrary<infer P> ? P : never;

function* doing({ waits, fails, catches }: Part, heard: unknown[]): Behaviour {
  for (let minutes = 1; minutes <= waits; minutes += 1) {
    try {
      heard.push(yield wait(minutes));
    } catch (error) {
      if (!catches) throw error;
      heard.push('caught');
    } finally {
      heard.push('over');
    }
  }
  if (fails) throw new Error('failed');
}

function* each(parts: readonly Part[], heard: unknown[]): Generator<Behaviour, void> {
  for (const one of parts) yield doing(one, heard);
}

/** What it stands for. */
function* oneAfterTheOther(parts: readonly Part[], heard: unknown[]): Behaviour {
  for (const one of parts) yield* doing(one, heard);
}

const answer: Answer = { ok: true, rejection: null, findings: [] };

/** What comes of asking, of an error from outside, and of being sent away. */
function asked(behaviour: Behaviour, ways: readonly ('next' | 'throw' | 'return')[]): readonly unknown[] {
  return ways.map((way) => {
    try {
      if (way === 'next') return behaviour.next(answer);
      return way === 'throw' ? behaviour.throw(new Error('thrown')) : behaviour.return();
    } catch (error) {
      return error;
    }
  });
}

describe('one behaviour after the other', () => {
  it('does what a loop with yield* does, however it is asked, interrupted or sent away', () => {
    const ways = fc.array(fc.constantFrom('next', 'next', 'next', 'throw', 'return'), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), ways, (parts, how) => {
        const [heard, due]: [unknown[], unknown[]] = [[], []];
        const found = asked(new InTurn(each(parts, heard)), ['next', ...how]);
        expect(found).toEqual(asked(oneAfterTheOther(parts, due), ['next', ...how]));
        expect(heard).toEqual(due);
      }),
    );
  });

  it('can be part of another behaviour', () => {
    const around = function* (): Behaviour {
      yield untilOpen();
      yield* new InTurn(each([{ waits: 2, fails: false, catches: false }], []));
    };
    const kinds: string[] = [];
    const behaviour = around();
    for (let next = behaviour.next(answer); !next.done; next = behaviour.next(answer)) kinds.push(next.value.kind);
    expect(kinds).toEqual(['open', 'wait', 'wait']);
  });

  it('makes a part when the one before it came to its end, and not earlier', () => {
    const made: string[] = [];
    const parts = function* (): Generator<Behaviour, void> {
      for (const name of ['first', 'second']) {
        made.push(name);
        yield doing({ waits: 1, fails: false, catches: false }, []);
      }
    };
    const behaviour = new InTurn(parts());
    expect(made).toEqual([]);
    behaviour.next(answer);
    expect(made).toEqual(['first']);
    behaviour.next(answer);
    expect(made).toEqual(['first', 'second']);
  });
});
