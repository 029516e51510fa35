import fc from 'fast-check';
import { same } from '../../src/method/same.js';
import { rowLists, rowsOf, type AnyEditable, type DraftArtefact } from '../../src/drafts/content.js';
import { edit, type Draft } from '../../src/drafts/index.js';

/** One thing that somebody does to a draft. */
export type Edit = readonly [
  kind: 'text' | 'insert' | 'move' | 'delete',
  list: number,
  row: number,
  field: number,
  text: string,
];

export const arbitraryEdit: fc.Arbitrary<Edit> = fc.tuple(
  fc.constantFrom('text', 'text', 'insert', 'move', 'delete'),
  fc.nat(20),
  fc.nat(20),
  fc.nat(20),
  fc.constantFrom('een', 'twee', 'drie', ''),
);

/** The same edit by somebody, on whatever stands there. */
export function doEdit<A extends DraftArtefact>(
  draft: Draft<A>,
  [kind, l, r, f, text]: Edit,
  who: string,
  at: string,
): Draft<A> {
  return edit(
    draft,
    (inner) => {
      const value = inner as unknown as AnyEditable;
      const lists = [...rowLists(draft.artefact).keys()];
      const list = lists[l % Math.max(lists.length, 1)];
      const texts = Object.keys(value).filter((field) => typeof value[field] === 'string');
      if (list === undefined || (kind === 'text' && l % 3 === 0 && texts.length > 0)) {
        const field = texts[f % texts.length];
        if (field !== undefined && kind === 'text') value[field] = `${text} van ${who}`;
        return;
      }
      const rows = rowsOf(value, list);
      const order = value.volgorde[list]!;
      const key = order[r % Math.max(order.length, 1)];
      if (kind === 'insert') {
        // Mostly an id of one's own; now and then both think of the same one.
        const id = `n-${r % 3 === 0 ? 'x' : who}-${f}`;
        const like = Object.entries(rows[order[0] ?? ''] ?? {}).map(([name, one]) => [
          name,
          typeof one === 'string' ? `${text} van ${who}` : one,
        ]);
        rows[id] ??= { ...Object.fromEntries(like), [rowLists(draft.artefact).get(list)!]: id };
        if (!order.includes(id)) order.splice(r % (order.length + 1), 0, id);
      } else if (key !== undefined && kind === 'move') {
        order.splice(order.indexOf(key), 1);
        order.splice(f % (order.length + 1), 0, key);
      } else if (key !== undefined && kind === 'delete') delete rows[key];
      else if (key !== undefined) {
        const row = rows[key]!;
        const fields = Object.keys(row).filter((one) => typeof row[one] === 'string' && one !== 'id');
        const field = fields[f % Math.max(fields.length, 1)];
        if (field !== undefined) row[field] = `${text} van ${who}`;
      }
    },
    { at },
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every place where two values differ, as deep as both hold records; a row that was put in is all of its fields. */
export function changes(before: unknown, after: unknown, path: readonly string[] = []): string[][] {
  if (same(before, after)) return [];
  if (before === undefined && isRecord(after) && Object.keys(after).length > 0) return changes({}, after, path);
  if (isRecord(before) && isRecord(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      changes(before[key], after[key], [...path, key]),
    );
  return [[...path]];
}

export const isPrefix = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((key, place) => other[place] === key);
