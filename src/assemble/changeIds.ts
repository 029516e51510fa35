/** The longest id that the schemas take. */
const longest = 100;

/**
 * An id for the wijziging that follows from each betekenis, in the same order and every one different: an id that became too
 * long is cut, and those that are then alike are told apart by a number.
 *
 * @param betekenissen - ids, all different
 */
export function changeIds(betekenissen: readonly string[]): string[] {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return betekenissen.map((betekenis) => {
    const wanted = `wijziging-${betekenis}`.slice(0, longest);
    let id = wanted;
    for (let number = numbers.get(wanted) ?? 1; taken.has(id);) {
      number += 1;
      numbers.set(wanted, number);
      const end = `-${number}`;
      id = `${wanted.slice(0, longest - end.length)}${end}`;
    }
    taken.add(id);
    return id;
  });
}
