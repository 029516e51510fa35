// Where a form reads and writes: a plain value of its own, or a draft. A path is names and, for a row, its key.
import { edit, type Draft, type DraftArtefact } from 'aanpakken-met-impact/drafts';
import type { Reis } from 'aanpakken-met-impact/schemas';
import { newId, now } from '../host.js';

export type Path = readonly string[];

export interface Binding {
  readonly get: (path: Path) => unknown;
  readonly set: (path: Path, value: unknown) => void;
  /** The keys of the rows of a list, in order. */
  readonly rows: (path: Path) => readonly string[];
  readonly add: (path: Path) => void;
  readonly remove: (path: Path, key: string) => void;
}

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

export const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((here, key) => (isTree(here) && Object.hasOwn(here, key) ? here[key] : undefined), value);

/** Writes in a value that may be changed: a copy, or what Immer gives. */
function write(value: Tree, path: Path, to: unknown): void {
  let here = value;
  for (const key of path.slice(0, -1)) {
    if (!isTree(here[key])) here[key] = {};
    here = here[key] as Tree;
  }
  const last = path.at(-1)!;
  if (to === undefined) delete here[last];
  else here[last] = to;
}

/** A form with a value of its own; rows are items of a list. */
export function valueBinding(value: Tree, change: (next: Tree) => void): Binding {
  const changed = (path: Path, to: unknown): void => {
    const next = structuredClone(value);
    write(next, path, to);
    change(next);
  };
  const list = (path: Path): unknown[] => {
    const found = at(value, path);
    return Array.isArray(found) ? (found as unknown[]) : [];
  };
  return {
    get: (path) => at(value, path),
    set: changed,
    rows: (path) => list(path).map((_row, place) => String(place)),
    add: (path) => changed(path, [...list(path), {}]),
    remove: (path, key) =>
      changed(
        path,
        list(path).filter((_row, place) => String(place) !== key),
      ),
  };
}

/** A form on a draft: rows are known by their id, and every change is a step that can be undone. */
export function draftBinding<A extends DraftArtefact>(draft: Draft<A>, change: (next: Draft<A>) => void): Binding {
  const value = draft.value as unknown as Tree & { volgorde: Record<string, string[]> };
  const within = (path: Path): Path => path.slice(1);
  const step = (recipe: (inner: Tree & { volgorde: Record<string, string[]> }) => void): void =>
    change(
      edit(draft, (inner) => recipe(inner as unknown as Tree & { volgorde: Record<string, string[]> }), { at: now() }),
    );
  const isKeyed = (path: Path): boolean => path.length === 2 && path[1] !== undefined && path[1] in value.volgorde;
  return {
    get: (path) => at(value, within(path)),
    set: (path, to) => step((inner) => write(inner, within(path), to)),
    rows: (path) => {
      if (isKeyed(path)) return value.volgorde[path[1]!] ?? [];
      const found = at(value, within(path));
      return Array.isArray(found) ? found.map((_row, place) => String(place)) : [];
    },
    add: (path) =>
      step((inner) => {
        if (isKeyed(path)) (inner[path[1]!] as Tree)[newId('n')] = {};
        else write(inner, within(path), [...((at(inner, within(path)) as unknown[] | undefined) ?? []), {}]);
      }),
    remove: (path, key) =>
      step((inner) => {
        if (isKeyed(path)) delete (inner[path[1]!] as Tree)[key];
        else
          write(
            inner,
            within(path),
            (at(inner, within(path)) as unknown[]).filter((_row, place) => String(place) !== key),
          );
      }),
  };
}

/** The journey as it would be with this draft in it: what stands in the draft can be chosen in the same draft. */
export function journeyWith(draft: Draft, reis: Reis): Reis {
  const { volgorde, ...value } = draft.value as unknown as Tree & { volgorde: Record<string, string[]> };
  const lists = Object.entries(volgorde).map(([list, order]) => [
    list,
    order.map((key) => ({ id: key, ...(value[list] as Record<string, Tree>)[key] })),
  ]);
  return { ...reis, [draft.artefact]: { ...value, ...(Object.fromEntries(lists) as Tree) } };
}
