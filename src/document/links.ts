import type { Labels } from '../texts/labels.js';
import type { Inline, Prose } from './text.js';
import { cutAtWord, headOf, lengthOf } from './taal.js';

/** A kind of thing that an id can stand for. */
type Thing = keyof Labels['ding'];

/** The name of the place where a thing stands in a document. An id may hold a dot, a kind of thing does not: no two places share a name. */
export const placeOf = (thing: Thing, id: string): string => `${thing}.${id}`;

/** A thing that stands somewhere in the document, and what people call it there. */
export interface Place {
  readonly thing: Thing;
  readonly id: string;
  readonly text: string;
  /** What a reader must know of it wherever it is named: that it is invented, or was let go. Never cut off. */
  readonly mark?: string | undefined;
}

/** What in one document rests on what, to be walked both ways. */
export interface Links {
  /** What a thing rests on, of those that stand in this document. */
  readonly under: (thing: Thing, id: string) => Inline[];
  /** What rests on a thing. */
  readonly above: (thing: Thing, id: string) => Inline[];
  /** What speaks against a thing, of those that stand in this document. */
  readonly against: (thing: Thing, id: string) => Inline[];
  /** What a thing speaks against. */
  readonly contradicts: (thing: Thing, id: string) => Inline[];
  /** The thing itself, as it is called where it is led to. */
  readonly to: (thing: Thing, id: string) => Inline;
}

function add(map: Map<string, Set<string>>, from: string, to: string): void {
  const set = map.get(from);
  if (set) set.add(to);
  else map.set(from, new Set([to]));
}

/** That one thing rests on others, or that others speak against it. */
export type Step = readonly [thing: Thing, id: string, on: Thing, ids: readonly string[] | undefined];

/** Steps, to be walked both ways. */
function bothWays(steps: readonly Step[]): { under: Map<string, Set<string>>; above: Map<string, Set<string>> } {
  const under = new Map<string, Set<string>>();
  const above = new Map<string, Set<string>>();
  for (const [thing, id, on, ids = []] of steps) {
    for (const other of ids) {
      add(under, placeOf(thing, id), placeOf(on, other));
      add(above, placeOf(on, other), placeOf(thing, id));
    }
  }
  return { under, above };
}

/**
 * The links of one document: each of `steps` says that one thing rests on others. What does not stand in the document
 * cannot be led to and is left out.
 *
 * @param counter - what speaks against what: a counter-proof is no ground
 */
export function linksOf(places: readonly Place[], steps: readonly Step[], counter: readonly Step[] = []): Links {
  const known = new Map(
    places.map((one) => [
      placeOf(one.thing, one.id),
      one.mark === undefined ? short(one.text) : `${short(one.text)} (${one.mark})`,
    ]),
  );
  const { under, above } = bothWays(steps);
  const contrary = bothWays(counter);
  const led = (map: Map<string, Set<string>>, place: string): Inline[] =>
    [...(map.get(place) ?? [])].flatMap((to) => {
      const text = known.get(to);
      return text === undefined ? [] : { text, to };
    });
  return {
    under: (thing, id) => led(under, placeOf(thing, id)),
    above: (thing, id) => led(above, placeOf(thing, id)),
    against: (thing, id) => led(contrary.under, placeOf(thing, id)),
    contradicts: (thing, id) => led(contrary.above, placeOf(thing, id)),
    to: (thing, id) => ({ text: known.get(placeOf(thing, id)) ?? '', to: placeOf(thing, id) }),
  };
}

/** Longest name of a thing in a link. Ours: about a line of a phone. */
const longest = 80;

/** What a thing is called where it is led to: a whole sentence would hide the sentence it stands in. */
function short(text: string): string {
  const line = headOf(text, 2 * longest)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.;]$/, '');
  if (lengthOf(line) <= longest) return line;
  return `${cutAtWord(line, longest)}…`;
}

/** Pieces one after another, with something between them. */
export const joined = (pieces: readonly Inline[], between = '; '): Prose =>
  pieces.flatMap((piece, place) => (place === 0 ? [piece] : [{ text: between }, piece]));
