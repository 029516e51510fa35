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
    // Counted once for everybody: tens of thousands may stand in line.
    const byThem = new Map<Held, number>();
    for (const actor of stuck.keys()) for (const unit of actor.held) byThem.set(unit, (byThem.get(unit) ?? 0) + 1);
    for (const [actor, name] of stuck) {
      const resource = resources.get(name);
      const held = resource && byThem.get(resource);
      if (held === undefined || held !== resource?.holders) stuck.delete(actor);
    }
  }
  return stuck;
}
