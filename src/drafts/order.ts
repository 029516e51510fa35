import { same } from '../method/same.js';

/** Two orders of one list as one, and whether both moved the rows that they share. */
interface MergedOrder {
  readonly order: string[];
  readonly conflict: boolean;
}

/** Puts the names that `order` lacks behind the name that stands before them in `from`. */
function withNames(order: readonly string[], from: readonly string[]): string[] {
  const all = [...order];
  const known = new Set(order);
  let place = 0;
  for (const name of from) {
    if (known.has(name)) place = all.indexOf(name) + 1;
    else {
      all.splice(place, 0, name);
      known.add(name);
      place += 1;
    }
  }
  return all;
}

/**
 * Merges the orders that two people gave one list. Whoever moved nothing follows the other; names that only one of them has
 * keep the name that stands before them. When both moved, mine is kept and it is a conflict.
 */
export function mergeOrder(base: readonly string[], mine: readonly string[], theirs: readonly string[]): MergedOrder {
  const shared = new Set(base.filter((name) => mine.includes(name) && theirs.includes(name)));
  const [was, my, their] = [base, mine, theirs].map((order) => order.filter((name) => shared.has(name))) as [
    string[],
    string[],
    string[],
  ];
  const theyMoved = !same(their, was);
  const iMoved = !same(my, was);
  return {
    order: theyMoved && !iMoved ? withNames(theirs, mine) : withNames(mine, theirs),
    conflict: theyMoved && iMoved && !same(my, their),
  };
}
