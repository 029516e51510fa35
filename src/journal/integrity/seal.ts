import { AanpakError } from '../../method/error.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Fact } from '../../steps/facts.js';
import { maximumDepth } from '../../method/depth.js';
import { reisIdOf } from '../format/format.js';
import { itemsOf, plainCopy } from '../../method/plain.js';
import { redactedWhole } from './redact.js';

/**
 * Two digests of one fact. Without its salt nobody can guess back what was redacted, also when it was one word; what stayed
 * cannot be changed.
 */
export interface SealLeaf {
  /** Of what stays when the fact is redacted. */
  rest: string;
  /** Of all of it, with the salt. */
  told: string;
  /** Gone when the fact was redacted. */
  salt?: string | undefined;
}

/**
 * The seal of a journal: a digest for every fact, and a root over all of them in their order. Keep the root where nobody
 * who can write in the journal can write: in the minutes, with an archive, on paper.
 */
export interface Seal {
  format: 'aanpakken-met-impact/seal';
  version: 1;
  reis: string;
  leaves: readonly SealLeaf[];
  root: string;
}

/** What a seal says of a journal: that it is as it was, apart from what was redacted; or the first fact that is not. */
export type SealCheck =
  | { ok: true; redacted: readonly number[] }
  | { ok: false; what: 'changed' | 'inserted' | 'dropped' | 'moved'; seq: number }
  | { ok: false; what: 'seal' };

const sealFormat = 'aanpakken-met-impact/seal';
/** Shorter salts could be tried one by one. In characters of hexadecimal: 128 bits. */
const saltForm = /^[0-9a-f]{32,}$/;

const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * JSON with its keys in order, so that a database that shuffles them changes nothing.
 *
 * @throws RangeError when it nests deeper than any fact
 */
function canonical(value: unknown, depth = 0): string {
  if (depth > maximumDepth) throw new RangeError('Expected a fact but received something that nests deeper.');
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const record = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(record).filter((key) => record[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(record[key], depth + 1)}`)
    .join()}}`;
}

/** The fact without its place: the root holds the order, and a fact that moved is known again. */
const textOf = ({ seq: _seq, ...fact }: Fact): string => canonical(fact);
const toldOf = (fact: Fact, salt: string): string => hash(`told\n${salt}\n${textOf(fact)}`);
const restOf = (fact: Fact): string => hash(`rest\n${textOf(fact)}`);

const rootOf = (reis: string, leaves: readonly SealLeaf[]): string =>
  leaves.reduce(
    (link, { rest, told }, place) => hash(`link\n${link}\n${place + 1}\n${rest}\n${told}`),
    hash(`reis\n${reis}`),
  );

const notFacts = (): AanpakError =>
  new AanpakError('facts.expected', 'Expected the facts of a journal but received something else.');

/** Does something with a fact; what is no fact is a mistake of the programmer. */
function ofFact<T>(task: () => T): T {
  try {
    return task();
  } catch {
    throw notFacts();
  }
}

/**
 * Seals a journal. The library has no chance of its own, so the host gives the salts: at least 128 random bits for each
 * fact, in hexadecimal, never the same twice. A seal speaks of the facts that it was made of; of a journal that went on, it is
 * held beside as many.
 *
 * @param salt - the salt of the fact with this `seq`
 * @throws AanpakError `facts.expected` when these are not the facts of a journal
 * @throws AanpakError `salt.expected` when a salt is not hexadecimal, too short, or was given before
 * @example
 * const seal = sealJournal(facts, () => randomBytes(16).toString('hex'));
 */
export function sealJournal(facts: readonly Fact[], salt: (seq: number) => string): Seal {
  const given = new Set<string>();
  if (!Array.isArray(facts)) throw notFacts();
  const leaves = facts.map((fact: Fact) => {
    const own = salt(ofFact(() => fact.seq));
    if (!saltForm.test(own))
      throw new AanpakError(
        'salt.expected',
        'Expected a salt of at least 32 hexadecimal digits but received another text.',
      );
    // The salt of a fact that stays stands in the seal, and would tell that of one that was redacted.
    if (given.has(own))
      throw new AanpakError('salt.expected', 'Expected a salt of its own for each fact but received one twice.');
    given.add(own);
    return ofFact(() => ({ rest: restOf(redactedWhole(fact)), told: toldOf(fact, own), salt: own }));
  });
  const reis = reisIdOf(facts);
  return { format: sealFormat, version: 1, reis, leaves, root: rootOf(reis, leaves) };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether a value has the form of a seal: its digests are texts, and nothing of it has to be read twice. */
function isSeal(seal: unknown): seal is Seal {
  if (typeof seal !== 'object' || seal === null) return false;
  const { format, version, reis, leaves, root } = seal as Partial<Record<keyof Seal, unknown>>;
  if (format !== sealFormat || version !== 1 || !isText(reis) || !isText(root) || !Array.isArray(leaves)) return false;
  return leaves.every((leaf: Partial<SealLeaf> | null | undefined) => {
    const salt: unknown = leaf?.salt;
    return isText(leaf?.rest) && isText(leaf.told) && (salt === undefined || isText(salt));
  });
}

/**
 * The seal after these facts were redacted: the same root, and no way back to what they held. What is no seal is handed back
 * as it came; `verifySeal` says so of it.
 */
export function redactSeal(seal: Seal, seqs: Iterable<number>): Seal {
  const own = plainCopy(seal);
  if (!isSeal(own)) return seal;
  const gone = new Set<unknown>(itemsOf(seqs));
  const leaves = own.leaves.map((leaf, place) => (gone.has(place + 1) ? { rest: leaf.rest, told: leaf.told } : leaf));
  return { ...own, leaves };
}

/**
 * Whether a journal is as it was when it was sealed, and if not, which fact is the first that is not. Of a fact without a
 * salt, only what stays of it counts. Whatever is given is answered: what is no seal is none, what is no fact was changed.
 *
 * @param root - the root as it was kept elsewhere; without it, a new seal that somebody made goes unseen
 */
export function verifySeal(facts: readonly Fact[], seal: Seal, root?: string): SealCheck {
  const own = plainCopy(seal);
  if (!isSeal(own) || rootOf(own.reis, own.leaves) !== own.root || own.root !== (root ?? own.root))
    return { ok: false, what: 'seal' };
  const { leaves } = own;
  // Anything that is no list has no facts.
  const given = Array.isArray(facts) ? itemsOf(facts) : [];
  const copies = given.map((fact) => plainCopy(fact) as Fact | null | undefined);
  const matches = (fact: Fact | null | undefined, place: number): boolean => {
    const leaf = leaves[place];
    if (typeof fact !== 'object' || fact === null || leaf === undefined) return false;
    try {
      return leaf.salt === undefined ? restOf(fact) === leaf.rest : toldOf(fact, leaf.salt) === leaf.told;
    } catch {
      return false; // It nests deeper than any fact that was sealed.
    }
  };
  const length = Math.max(copies.length, leaves.length);
  for (let place = 0; place < length; place += 1) {
    const fact = copies[place];
    const seq = place + 1;
    if (matches(fact, place)) {
      if (fact?.seq === seq) continue;
      return { ok: false, what: 'moved', seq };
    }
    if (place >= copies.length) return { ok: false, what: 'dropped', seq };
    if (copies.length > leaves.length) return { ok: false, what: 'inserted', seq };
    if (copies.length < leaves.length) return { ok: false, what: 'dropped', seq };
    const moved = copies.some((other, at) => at !== place && matches(other, place));
    return { ok: false, what: moved ? 'moved' : 'changed', seq };
  }
  return { ok: true, redacted: leaves.flatMap(({ salt }, place) => (salt === undefined ? [place + 1] : [])) };
}
