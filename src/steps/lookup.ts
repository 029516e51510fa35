/** Anything that carries an id. */
export interface Identified {
  readonly id: string;
}

/** The place of the thing with this id, or -1. */
export function placeOf(list: readonly Identified[], id: string): number {
  for (let place = 0; place < list.length; place += 1) if (list[place]?.id === id) return place;
  return -1;
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
