/** Stops listening. */
export type Unsubscribe = () => void;

/** The listeners to one kind of event. */
interface Listeners<T> {
  readonly add: (listener: (value: T) => void) => Unsubscribe;
  readonly emit: (value: T) => void;
  /** Unsubscribes all listeners. */
  readonly close: () => void;
}

/** A set of listeners, called in the order in which they subscribed. */
export function listeners<T>(): Listeners<T> {
  const all = new Set<(value: T) => void>();
  return {
    add: (listener) => {
      // A wrapper: one function can subscribe twice, and each subscription ends by itself.
      const own = (value: T): void => {
        listener(value);
      };
      all.add(own);
      return () => void all.delete(own);
    },
    emit: (value) => {
      // Iterates over a copy: a listener that unsubscribes and subscribes again would be called for ever.
      for (const listener of new Set(all)) if (all.has(listener)) listener(value);
    },
    close: () => {
      all.clear();
    },
  };
}
