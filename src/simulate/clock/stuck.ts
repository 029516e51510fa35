import type { Resource } from './resource.js';

/** What is asked of something shared: how many hold it. */
type Held = Pick<Resource<unknown>, 'holders'>;

/**
 * Who waits for ever, of those who stand in line: those whose turn only others of them could give, because they hold all
 * there is of what is waited for.
 */
export function stuckIn<P extends { readonly held: readonly Held[] }>(
  inLine: ReadonlyMap<P, string>,
  resources: ReadonlyMap<string, Held>,
): ReadonlyMap<P, string> {
  const stuck = new Map(inLine);
  for (let before = -1; before !== stuck.size;) {
    before = stuck.size;
    const held = [...stuck.keys()].flatMap((actor) => actor.held);
    for (const [actor, name] of stuck) {
      const resource = resources.get(name);
      const byThem = held.filter((unit) => unit === resource).length;
      if (byThem === 0 || byThem !== resource?.holders) stuck.delete(actor);
    }
  }
  return stuck;
}
