/** Most pages that a list names one by one. Ours: about what a menu has room for on one screen. */
const most = 12;

/** How many pages before and after this one a long list names. */
const around = 2;

/**
 * Which of a row of pages a list on one of them names: every one of a short row; of a long row the first, the last and those
 * around it. A site of a thousand pages would else be a thousand menus of a thousand lines.
 *
 * @param here - the place of the page itself in the row
 * @returns places in the row, in order
 */
export function near(count: number, here: number): number[] {
  if (count <= most) return placesBetween(0, count - 1);
  const last = count - 1;
  return [0, ...placesBetween(Math.max(1, here - around), Math.min(last - 1, here + around)), last];
}

const placesBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place);
