/** Anything that carries an id. */
export interface Identified {
  readonly id: string;
}

/** Up to this many things, looking at each is faster than keeping an index. Measured: they break even at about 20. */
const shortList = 16;

/** Which id stands where, for the first `covered` things of one list. */
interface Index {
  readonly places: Map<string, number>;
  covered: number;
}

/**
 * Indexes of long lists. A memo and nothing more: it holds no list alive, and every answer is checked against the list.
 */
const indexes = new WeakMap<readonly Identified[], Index>();

/** The place of the thing with this id, or -1. */
export function placeOf(list: readonly Identified[], id: string): number {
  if (list.length <= shortList) return scan(list, id);
  const place = indexOf(list).places.get(id);
  if (place === undefined) return -1;
  // Two journeys that grew from one list share its index: when the other one wrote here last, look for ourselves.
  return list[place]?.id === id ? place : scan(list, id);
}

function scan(list: readonly Identified[], id: string): number {
  for (let place = 0; place < list.length; place += 1) if (list[place]?.id === id) return place;
  return -1;
}

function indexOf(list: readonly Identified[]): Index {
  let index = indexes.get(list);
  if (index === undefined || index.covered > list.length) {
    index = { places: new Map(), covered: 0 };
    indexes.set(list, index);
  }
  // The first of two things with one id wins, as it does for `scan`, also when the second one came later.
  for (let place = index.covered; place < list.length; place += 1) {
    const id = list[place]?.id;
    if (id === undefined) continue;
    const known = index.places.get(id);
    if (known === undefined || known > place || list[known]?.id !== id) index.places.set(id, place);
  }
  index.covered = list.length;
  return index;
}

/**
 * A copy of a list that its owner may change. A long list hands its index on: whoever appends one thing to ten thousand
 * should not look at ten thousand again.
 */
export function copyOf<T>(list: readonly T[]): T[] {
  const copy = list.slice();
  if (list.length <= shortList) return copy;
  const index = indexes.get(list as readonly Identified[]);
  if (index) indexes.set(copy as Identified[], { places: index.places, covered: index.covered });
  return copy;
}

/** Whether the list holds a thing with this id. */
export function has(list: readonly Identified[], id: string): boolean {
  return placeOf(list, id) >= 0;
}

/** The thing with this id, or `undefined`. */
export function byId<T extends Identified>(list: readonly T[], id: string | undefined): T | undefined {
  return id === undefined ? undefined : list[placeOf(list, id)];
}

/** Puts a new version of a thing in the place of the old one; a list that does not hold it stays as it was. */
export function replace<T extends Identified>(list: T[], item: T): void {
  const place = placeOf(list, item.id);
  if (place >= 0) list[place] = item;
}

/** Takes a thing out of a list; the things behind it move up, so its index starts anew. */
export function remove(list: Identified[], id: string): void {
  const place = placeOf(list, id);
  if (place < 0) return;
  list.splice(place, 1);
  indexes.delete(list);
}
