/**
 * What is known of things and is not in them. A study may be a CommonJS module that a command line runs which is an ES module: each of
 * the two loads a copy of this library. What one copy knows the other has to know too, so it is kept on the thing itself, under a symbol that
 * all copies share; aside only where a thing takes nothing more.
 */
export class Aside<Thing extends object, Known> {
  private readonly symbol: symbol;
  private readonly ofClosed = new WeakMap<Thing, Known>();

  /** @param name - of what is known, the same in every copy */
  constructor(name: string) {
    this.symbol = Symbol.for(`aanpakken-met-impact/simulate.${name}`);
  }

  get(thing: Thing): Known | undefined {
    const kept = Object.getOwnPropertyDescriptor(thing, this.symbol)?.value as Known | undefined;
    return kept ?? this.ofClosed.get(thing);
  }

  set(thing: Thing, known: Known): void {
    // Seen by nobody who lists, copies or compares what the thing holds.
    if (Object.isExtensible(thing)) Object.defineProperty(thing, this.symbol, { value: known, configurable: true });
    else this.ofClosed.set(thing, known);
  }
}
