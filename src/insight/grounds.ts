import { traceSteps, type TraceNode } from '../assemble/trace.js';
import type { Reis } from '../schemas/reis.js';

/** What rests on what in a journey, as far as it is a ground: without it, the thing would have one reason less. */
export interface Grounds {
  /** Everything that rests on something or carries something, by key, in the order of the journey. */
  readonly nodes: ReadonlyMap<string, TraceNode>;
  /** The keys of the grounds of each thing. */
  readonly restsOn: ReadonlyMap<string, readonly string[]>;
  /** The keys of what each thing carries. */
  readonly carries: ReadonlyMap<string, readonly string[]>;
}

/** One key per thing. A wijziging is a thing of its version; everything else is one thing in all versions. */
export const keyOf = ({ soort, id, versie }: TraceNode): string =>
  soort === 'wijziging' ? `${soort} ${id} ${versie}` : `${soort} ${id}`;

/**
 * Links of the trace that are no ground. A whole artefact falls with its parts, not by itself; a source is the materiaal that
 * names it; a leervraag is a question. An effort serves a doel, so there the doel is what rests (see below).
 */
const noGround: ReadonlySet<TraceNode['soort']> = new Set(['foto', 'programma', 'reisverslag', 'bron', 'leervraag']);

/** From how many grounds on a set is quicker than a look through the list. */
const shortList = 16;

/**
 * The grounds of a journey. Counter-evidence is no ground of the element that it speaks against, and what was erased carries
 * nothing any more. A doel rests on the efforts that serve it: without them nobody works on it.
 */
export function groundsOf(reis: Reis): Grounds {
  const erased = new Set(reis.gewist.map(({ id }) => id));
  const against = new Set(
    reis.werkzameElementen.flatMap(({ id, onderbouwing, tegenbewijs }) => {
      const grounds = new Set(onderbouwing);
      return tegenbewijs.filter((proof) => !grounds.has(proof)).map((proof) => `${id} ${proof}`);
    }),
  );
  const nodes = new Map<string, TraceNode>();
  const restsOn = new Map<string, string[]>();
  const carries = new Map<string, string[]>();
  const linked = new Map<string, Set<string>>();
  // One string per thing: made once, compared by where it stands. A key made for every link would be most of the work.
  const keys = new Map<TraceNode['soort'], Map<string, string>>();

  const add = (node: TraceNode): string => {
    if (node.soort === 'wijziging') {
      const key = keyOf(node);
      if (!nodes.has(key)) nodes.set(key, node);
      return key;
    }
    let ofSoort = keys.get(node.soort);
    if (!ofSoort) keys.set(node.soort, (ofSoort = new Map<string, string>()));
    let key = ofSoort.get(node.id);
    if (key === undefined) {
      key = keyOf(node);
      ofSoort.set(node.id, key);
      nodes.set(key, node);
    }
    return key;
  };
  /** Whether this link is there already. A short list is looked through; a long one gets a set. */
  const isLinked = (above: string, below: string): boolean => {
    const list = restsOn.get(above);
    if (list === undefined || list.length < shortList) return list?.includes(below) ?? false;
    let known = linked.get(above);
    if (!known) linked.set(above, (known = new Set(list)));
    if (known.has(below)) return true;
    known.add(below);
    return false;
  };
  const link = (upper: TraceNode, ground: TraceNode): void => {
    const above = add(upper);
    const below = add(ground);
    if (isLinked(above, below)) return;
    append(restsOn, above, below);
    append(carries, below, above);
  };

  for (const { id } of reis.materiaal) add({ id, soort: 'materiaal' });
  for (const { van, naar } of traceSteps(reis)) {
    if (noGround.has(naar.soort)) continue;
    if (noGround.has(van.soort)) add(naar);
    else if (van.soort === 'inspanning' && naar.soort === 'doel') link(naar, van);
    else if (naar.soort === 'materiaal' && erased.has(naar.id)) add(van);
    else if (van.soort === 'werkzaamElement' && against.has(`${van.id} ${naar.id}`)) add(van);
    else link(van, naar);
  }
  return { nodes, restsOn, carries };
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * What stands when these things are not there, each with the ground it was first found to stand on (`null`: it never had one).
 * A circle without a ground outside it does not stand. One visit per link.
 */
export function standing(
  { nodes, restsOn, carries }: Grounds,
  without: ReadonlySet<string>,
): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const key of nodes.keys()) if (!restsOn.has(key) && !without.has(key)) found.set(key, null);
  // A Map may grow while it is walked: what is added is walked as well.
  for (const key of found.keys())
    for (const above of carries.get(key) ?? []) if (!found.has(above) && !without.has(above)) found.set(above, key);
  return found;
}
