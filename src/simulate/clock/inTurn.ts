import { granted, type Activity, type Answer, type Behaviour } from './activity.js';

type Result = IteratorResult<Activity, void>;

/** A behaviour that has come to its end. */
const nothing = (function* (): Behaviour {})();

/**
 * One behaviour after the other; each is made when the one before it came to its end. It does what `yield*` does in a loop, without
 * a generator around them that would wake up and fall asleep at each of their activities: hundreds of thousands may sleep at once.
 */
export class InTurn implements Behaviour {
  private current = nothing;

  constructor(private readonly parts: Generator<Behaviour, void>) {}

  next(answer: Answer): Result {
    try {
      const result = this.current.next(answer);
      return result.done ? this.begin() : result;
    } catch (error) {
      this.parts.return();
      throw error;
    }
  }

  throw(error: unknown): Result {
    try {
      const result = this.current.throw(error);
      return result.done ? this.begin() : result;
    } catch (thrown) {
      this.parts.return();
      throw thrown;
    }
  }

  return(): Result {
    this.parts.return();
    return this.current.return();
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** The first activity of whoever comes next. */
  private begin(): Result {
    for (let part = this.parts.next(); !part.done; part = this.parts.next()) {
      this.current = part.value;
      const result = part.value.next(granted);
      if (!result.done) return result;
    }
    return { done: true, value: undefined };
  }
}
