import { mayShow } from '../assemble/options.js';
import type { TraceNode } from '../assemble/trace.js';
import type { Kring } from '../method/kringen.js';
import type { Kennissoort, Publiek } from '../method/materiaal.js';
import type { Reis } from '../schemas/reis.js';
import { groundsOf, keyOf, standing, type Grounds } from './grounds.js';

/** What is left out: the contributions of one circle, of one kind of knowledge, of one person, or one piece of materiaal. */
export type LeaveOut =
  | { readonly kring: Kring }
  | { readonly kennissoort: Kennissoort }
  | { readonly reiziger: string }
  | { readonly materiaal: string };

/** A thing that lost ground: what it lost, and what is left of it. */
export interface Loss {
  readonly node: TraceNode;
  /** Its grounds that were left out or fell themselves. */
  readonly kwijt: readonly TraceNode[];
  /** Its grounds that stand. Empty when it lost all of them. */
  readonly over: readonly TraceNode[];
}

/** A thing that stands, and the ground that carries it. */
export interface Stand {
  readonly node: TraceNode;
  readonly grond: TraceNode;
}

/** What becomes of a journey without some of its voices. Lists are in the order of the journey. */
export interface LeftOut {
  /** The contributions that were left out. */
  readonly weggelaten: readonly TraceNode[];
  /** What loses all its ground. */
  readonly valt: readonly Loss[];
  /** What loses part of its ground. */
  readonly verliest: readonly Loss[];
  /** What stands, with all the ground that it had. */
  readonly blijft: readonly Stand[];
  /** What rested on nothing from the start, or on what was erased since: it has nothing to lose. */
  readonly zonderGrond: readonly TraceNode[];
}

/** Whom the answer is for. */
export interface LeaveOutOptions {
  readonly publiek: Publiek;
}

/** The answer of `leaveOut`, or why there is none. */
export type LeaveOutAnswer =
  | ({ readonly ok: true } & LeftOut)
  | { readonly ok: false; readonly code: 'weglaten.alleen-kern' | 'weglaten.onbekend' };

/**
 * What would be here without some of the voices: which inzichten, keuzes, doelen, efforts, elements and conclusions lose all
 * their ground, which lose part, and which stand. It answers whose voice carries a programme.
 *
 * Several voices may be left out at once: what they brought together goes with the last of them. The answer holds ids and no texts. What one reiziger carried is only answered for `kern` (`weglaten.alleen-kern`): it is a
 * question about a person. An id that the journey does not know is `weglaten.onbekend`. Time is linear in the links.
 *
 * @param what - one voice, or a list of voices; of an empty list nothing falls
 * @example
 * const answer = leaveOut(reis, { kring: 'leefwereld' }, { publiek: 'netwerk' });
 * if (answer.ok) answer.valt.map(({ node }) => `${node.soort} ${node.id}`);
 * @source ours; the chain is that of the method
 */
export function leaveOut(
  reis: Reis,
  what: LeaveOut | readonly LeaveOut[],
  { publiek }: LeaveOutOptions,
): LeaveOutAnswer {
  const voices: readonly LeaveOut[] = [what].flat();
  if (voices.some((one) => 'reiziger' in one) && !mayShow('kern', publiek))
    return { ok: false, code: 'weglaten.alleen-kern' };
  if (!voices.every((one) => isKnown(reis, one))) return { ok: false, code: 'weglaten.onbekend' };
  const grounds = groundsOf(reis);
  const without = new Set(leftOutIds(reis, voices).map((id) => keyOf({ id, soort: 'materiaal' })));
  return { ok: true, ...compare(grounds, without) };
}

function isKnown(reis: Reis, what: LeaveOut): boolean {
  if ('reiziger' in what) return reis.reizigers.some(({ id }) => id === what.reiziger);
  if ('materiaal' in what) return reis.materiaal.some(({ id }) => id === what.materiaal);
  return true;
}

/** The ids of the materiaal that goes. What several people brought goes only with the last of them. */
function leftOutIds({ materiaal }: Reis, voices: readonly LeaveOut[]): string[] {
  const people = new Set(voices.flatMap((one) => ('reiziger' in one ? [one.reiziger] : [])));
  const goes = (piece: Reis['materiaal'][number]): boolean =>
    (piece.aangedragenDoor.length > 0 && piece.aangedragenDoor.every((id) => people.has(id))) ||
    voices.some((one) => {
      if ('materiaal' in one) return piece.id === one.materiaal;
      if ('kring' in one) return piece.kring === one.kring;
      return 'kennissoort' in one && piece.bron?.kennissoort === one.kennissoort;
    });
  return materiaal.filter(goes).map(({ id }) => id);
}

function compare(grounds: Grounds, without: ReadonlySet<string>): LeftOut {
  const before = standing(grounds, new Set());
  const after = standing(grounds, without);
  const weggelaten: TraceNode[] = [];
  const valt: Loss[] = [];
  const verliest: Loss[] = [];
  const blijft: Stand[] = [];
  const zonderGrond: TraceNode[] = [];
  // The ground by which a thing was found to stand comes first: from ground to ground it never walks in a circle.
  const named = (keys: readonly string[], first: string | null | undefined): TraceNode[] =>
    [
      ...(first !== null && first !== undefined && keys.includes(first) ? [first] : []),
      ...keys.filter((key) => key !== first),
    ].flatMap((key) => grounds.nodes.get(key) ?? []);
  for (const [key, node] of grounds.nodes) {
    const rests = grounds.restsOn.get(key) ?? [];
    const ground = after.get(key);
    if (without.has(key)) weggelaten.push(node);
    else if (rests.length === 0 || !before.has(key)) {
      // Materiaal is a ground itself; it is no loss that it rests on nothing.
      if (node.soort !== 'materiaal') zonderGrond.push(node);
    } else {
      const kwijt = named(
        rests.filter((below) => before.has(below) && !after.has(below)),
        before.get(key),
      );
      const over = named(
        rests.filter((below) => after.has(below)),
        ground,
      );
      if (over.length === 0) valt.push({ node, kwijt, over });
      else if (kwijt.length > 0) verliest.push({ node, kwijt, over });
      else blijft.push({ node, grond: over[0]! });
    }
  }
  return { weggelaten, valt, verliest, blijft, zonderGrond };
}

/**
 * The chain that shows why a thing fell or stands: from the thing down to a contribution. For what fell it ends at a
 * contribution that was left out; for what stands it avoids all of them. Empty for what is in neither list.
 *
 * @example
 * const [first] = answer.valt;
 * if (first) show(chainOf(answer, first.node).map(({ id }) => id));
 */
export function chainOf(answer: LeftOut, node: TraceNode): TraceNode[] {
  const below = new Map<string, TraceNode | undefined>();
  for (const { node: fallen, kwijt } of answer.valt) below.set(keyOf(fallen), kwijt[0]);
  for (const { node: less, over } of answer.verliest) below.set(keyOf(less), over[0]);
  for (const { node: stands, grond } of answer.blijft) below.set(keyOf(stands), grond);
  const chain: TraceNode[] = [];
  const seen = new Set<string>();
  for (let next = below.has(keyOf(node)) ? node : undefined; next; next = below.get(keyOf(next))) {
    if (seen.has(keyOf(next))) break;
    seen.add(keyOf(next));
    chain.push(next);
  }
  return chain;
}
