import { SimulationError } from '../error.js';
import { philox } from './philox.js';
import type { Sampler } from './samplers.js';

/** A purpose as a word (FNV-1a). */
function wordOf(purpose: string): number {
  let word = 0x811c_9dc5;
  for (let i = 0; i < purpose.length; i += 1) word = Math.imul(word ^ purpose.charCodeAt(i), 0x0100_0193);
  return word >>> 0;
}

/**
 * The purposes of one replication with their words. It belongs to the replication: what one simulation drew can never refuse
 * another one in the same process.
 */
export class Purposes {
  private readonly words = new Map<string, number>();
  private readonly names = new Map<number, string>();
  private readonly places = new Map<string, number>();
  private readonly wordsByPlace: number[] = [];

  constructor(
    private readonly seed = 0,
    private readonly replication = 0,
  ) {}

  /** The place of a purpose among those that were asked for in this replication. */
  placeOf(purpose: string): number {
    let place = this.places.get(purpose);
    if (place === undefined) {
      place = this.wordsByPlace.push(this.wordOf(purpose)) - 1;
      this.places.set(purpose, place);
    }
    return place;
  }

  /**
   * The number at an address, the same as that of the stream there. For journeys, of which there may be hundreds of thousands:
   * instead of a stream for each purpose, they keep how often they drew.
   *
   * @param place - of the purpose
   * @param drawn - how often the entity drew for it before
   */
  numberAt(place: number, entity: number, drawn: number): number {
    const word = this.wordsByPlace[place] ?? 0;
    return uniformAt(this.seed % words, Math.floor(this.seed / words), this.replication, word, entity, drawn);
  }

  /**
   * The word of a purpose. Remembered, because a purpose is a name that is asked for a million times.
   *
   * @throws SimulationError `purpose.taken` when another purpose of this replication has the same word
   */
  wordOf(purpose: string): number {
    const known = this.words.get(purpose);
    if (known !== undefined) return known;
    const word = wordOf(purpose);
    const other = this.names.get(word);
    if (other !== undefined) {
      // Two purposes with one word would share their chance without anybody noticing.
      throw new SimulationError(
        'purpose.taken',
        `Expected a purpose with a stream of its own; «${purpose}» and «${other}» share one. Give it another name.`,
      );
    }
    this.words.set(purpose, word);
    this.names.set(word, purpose);
    return word;
  }
}

const block = new Uint32Array(4);
const words = 4_294_967_296;

/**
 * The entity of chance that belongs to no journey: arrivals, absences, designs, resampling. No journey has this number, so whatever
 * purposes a behaviour names, it never shares a stream with these.
 */
export const noJourney = words - 1;

/** The number of two words, uniform between 0 and 1: never 0, and never 1, to which the largest of all would be rounded. */
export function uniformOf(first: number, second: number): number {
  const share = ((first >>> 6) * 134_217_728 + (second >>> 5) + 0.5) / 9_007_199_254_740_992;
  return share < 1 ? share : 1 - Number.EPSILON / 2;
}

/** Draw `drawn` at an address, uniform between 0 and 1, never 0 or 1; 53 bits. */
function uniformAt(
  key0: number,
  key1: number,
  replication: number,
  purpose: number,
  entity: number,
  drawn: number,
): number {
  philox(block, drawn, entity, purpose, replication, key0, key1);
  return uniformOf(block[0] ?? 0, block[1] ?? 0);
}

/**
 * Chance for one purpose of one entity in one replication. Draw `n` depends on nothing but this address and `n`: adding a
 * draw in one place shifts nothing in another, and two policies meet the same chance.
 */
export class Stream {
  private drawn = 0;

  constructor(
    private readonly key0: number,
    private readonly key1: number,
    private readonly replication: number,
    private readonly purpose: number,
    private readonly entity: number,
  ) {}

  /** The next number, uniform between 0 and 1, never 0 or 1; 53 bits. */
  next(): number {
    const { drawn } = this;
    this.drawn += 1;
    return uniformAt(this.key0, this.key1, this.replication, this.purpose, this.entity, drawn);
  }

  /**
   * The next number from a distribution: one uniform per variate.
   *
   * @param minute - when it is drawn, for a distribution that changes with time
   */
  draw(sampler: Sampler, minute = 0): number {
    return sampler(this.next(), minute);
  }
}

/** Whether a number is one word of an address. */
const isWord = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < words;

/**
 * The stream at an address.
 *
 * @param seed - whole number of a study, from 0 up to 2^53
 * @param replication - from 0, below 2^32
 * @param purpose - what the chance is for, such as `aankomst`
 * @param entity - which journey or resource, from 0
 * @param purposes - the purposes of the replication, which notice when two of them would share their chance
 * @throws SimulationError `run.invalid` for a number that is no part of an address: it would share the chance of another one
 */
export function streamOf(seed: number, replication: number, purpose: string, entity = 0, purposes?: Purposes): Stream {
  const isAddress = Number.isSafeInteger(seed) && seed >= 0 && [replication, entity].every(isWord);
  if (!isAddress)
    throw new SimulationError(
      'run.invalid',
      `Expected a whole seed from 0 up to 2^53 and numbers below 2^32, not seed ${seed}, replication ${replication}, entity ${entity}.`,
    );
  const word = purposes === undefined ? wordOf(purpose) : purposes.wordOf(purpose);
  return new Stream(seed % words, Math.floor(seed / words), replication, word, entity);
}
