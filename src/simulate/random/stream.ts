import { SimulationError } from '../error.js';
import { philox } from './philox.js';
import type { Sampler } from './samplers.js';

const purposes = new Map<string, number>();
const named = new Map<number, string>();

/** A purpose as a word (FNV-1a). Remembered, because a purpose is a name that is asked for a million times. */
function wordOf(purpose: string): number {
  const known = purposes.get(purpose);
  if (known !== undefined) return known;
  let word = 0x811c_9dc5;
  for (let i = 0; i < purpose.length; i += 1) word = Math.imul(word ^ purpose.charCodeAt(i), 0x0100_0193);
  word >>>= 0;
  if (named.has(word)) {
    // Two purposes with one word would share their chance without anybody noticing.
    throw new SimulationError('purpose.taken', 'Expected a purpose with a stream of its own; give it another name.');
  }
  purposes.set(purpose, word);
  named.set(word, purpose);
  return word;
}

const block = new Uint32Array(4);

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
    philox(block, this.drawn, this.entity, this.purpose, this.replication, this.key0, this.key1);
    this.drawn += 1;
    return (((block[0] ?? 0) >>> 6) * 134_217_728 + ((block[1] ?? 0) >>> 5) + 0.5) / 9_007_199_254_740_992;
  }

  /** The next number from a distribution: one uniform per variate. */
  draw(sampler: Sampler): number {
    return sampler(this.next());
  }
}

const words = 4_294_967_296;

/**
 * The stream at an address.
 *
 * @param seed - whole number of a study, from 0 up to 2^53
 * @param replication - from 0
 * @param purpose - what the chance is for, such as `aankomst`
 * @param entity - which journey or resource, from 0
 */
export function streamOf(seed: number, replication: number, purpose: string, entity = 0): Stream {
  return new Stream(seed % words, Math.floor(seed / words), replication, wordOf(purpose), entity);
}
