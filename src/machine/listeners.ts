/** Stops listening. */
export type Unsubscribe = () => void;

/** Who listens to one kind of news. */
interface Listeners<T> {
  readonly add: (listener: (value: T) => void) => Unsubscribe;
  readonly tell: (value: T) => void;
  /** Nobody listens any more. */
  readonly clear: () => void;
}

/** An audience: who is added hears what is told from then on, in the order in which everybody came. */
export function listeners<T>(): Listeners<T> {
  const all = new Set<(value: T) => void>();
  return {
    add: (listener) => {
      // A wrapper, so that the same function can listen twice and stop twice.
      const own = (value: T): void => {
        listener(value);
      };
      all.add(own);
      return () => void all.delete(own);
    },
    tell: (value) => {
      // Of a copy: a listener may stop and begin again, and would otherwise be told the same for ever.
      for (const listener of new Set(all)) if (all.has(listener)) listener(value);
    },
    clear: () => {
      all.clear();
    },
  };
}
