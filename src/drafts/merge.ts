import { same } from '../method/same.js';
import { rowLists, rowsOf, type AnyEditable, type DraftArtefact, type Row } from './content.js';
import type { DraftConflict } from './draft.js';
import { mergeOrder } from './order.js';

/** Collects what two people changed differently. */
type Listing = (path: readonly string[], base: unknown, mine: unknown, theirs: unknown) => void;

const isRecord = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Ids that a field points to: what one of them took out is out, what one of them put in is in. */
function mergeNames(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const { order } = mergeOrder(base, mine, theirs);
  return order.filter((name) => !base.includes(name) || (mine.includes(name) && theirs.includes(name)));
}

/** An empty text says the same as none: whoever saves a draft writes down what nobody filled in. */
const said = (value: unknown): unknown => (value === '' ? undefined : value);

/** One value out of three. Where both changed it differently, mine stands and the conflict is listed. */
function mergeValue(path: readonly string[], base: unknown, mine: unknown, theirs: unknown, list: Listing): unknown {
  const [was, my, their] = [said(base), said(mine), said(theirs)];
  if (same(my, their) || same(was, their)) return mine;
  if (same(was, my)) return theirs;
  if (isRecord(mine) && isRecord(theirs) && (base === undefined || isRecord(base)))
    return mergeRecord(path, base ?? {}, mine, theirs, list);
  if (isNames(mine) && isNames(theirs) && (base === undefined || isNames(base)))
    return mergeNames(base ?? [], mine, theirs);
  list(path, base, mine, theirs);
  return mine ?? theirs;
}

function mergeRecord(path: readonly string[], base: Row, mine: Row, theirs: Row, list: Listing): Row {
  const merged: Row = {};
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs), ...Object.keys(base)])) {
    const value = mergeValue([...path, key], base[key], mine[key], theirs[key], list);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** Three editable artefacts as one, by field and by row: what both changed differently is listed, and nothing else. */
export function mergeEditable(
  artefact: DraftArtefact,
  base: AnyEditable,
  mine: AnyEditable,
  theirs: AnyEditable,
): { value: AnyEditable; conflicts: DraftConflict[] } {
  const conflicts: DraftConflict[] = [];
  const list: Listing = (path, was, my, their) => {
    conflicts.push({ path, base: was, mine: my, theirs: their });
  };
  const lists = rowLists(artefact);
  const plainPart = (value: AnyEditable): Row =>
    Object.fromEntries(Object.entries(value).filter(([field]) => field !== 'volgorde' && !lists.has(field)));
  const value: AnyEditable = {
    ...mergeRecord([], plainPart(base), plainPart(mine), plainPart(theirs), list),
    volgorde: {},
  };
  for (const [field] of lists) {
    const rows = mergeRecord([field], rowsOf(base, field), rowsOf(mine, field), rowsOf(theirs, field), list);
    const { order, conflict } = mergeOrder(
      base.volgorde[field] ?? [],
      mine.volgorde[field] ?? [],
      theirs.volgorde[field] ?? [],
    );
    if (conflict) list(['volgorde', field], base.volgorde[field], mine.volgorde[field], theirs.volgorde[field]);
    value[field] = rows;
    value.volgorde[field] = order.filter((name) => Object.hasOwn(rows, name));
  }
  return { value, conflicts };
}
