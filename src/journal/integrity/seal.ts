import { AanpakError } from '../../method/error.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Fact } from '../../steps/facts.js';
import { reisIdOf } from '../format/format.js';
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

/** JSON with its keys in order, so that a database that shuffles them changes nothing. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const record = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(record).filter((key) => record[key] !== undefined);
  return `{${keys
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`)
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

/**
 * Seals a journal. The library has no chance of its own, so the host gives the salts: at least 128 random bits for each
 * fact, in hexadecimal, never the same twice. A seal speaks of the facts that it was made of; of a journal that went on, it is
 * held beside as many.
 *
 * @param salt - the salt of the fact with this `seq`
 * @throws AanpakError `salt.expected` when a salt is not hexadecimal, too short, or was given before
 * @example
 * const seal = sealJournal(facts, () => randomBytes(16).toString('hex'));
 */
export function sealJournal(facts: readonly Fact[], salt: (seq: number) => string): Seal {
  const given = new Set<string>();
  const leaves = facts.map((fact) => {
    const own = salt(fact.seq);
    if (!saltForm.test(own))
      throw new AanpakError(
        'salt.expected',
        'Expected a salt of at least 32 hexadecimal digits but received another text.',
      );
    // The salt of a fact that stays stands in the seal, and would tell that of one that was redacted.
    if (given.has(own))
      throw new AanpakError('salt.expected', 'Expected a salt of its own for each fact but received one twice.');
    given.add(own);
    return { rest: restOf(redactedWhole(fact)), told: toldOf(fact, own), salt: own };
  });
  const reis = reisIdOf(facts);
  return { format: sealFormat, version: 1, reis, leaves, root: rootOf(reis, leaves) };
}

/** The seal after these facts were redacted: the same root, and no way back to what they held. */
export function redactSeal(seal: Seal, seqs: Iterable<number>): Seal {
  const gone = new Set(seqs);
  const leaves = seal.leaves.map((leaf, place) => (gone.has(place + 1) ? { rest: leaf.rest, told: leaf.told } : leaf));
  return { ...seal, leaves };
}

const isWhole = (seal: Seal): boolean =>
  (seal.format as string) === sealFormat && Array.isArray(seal.leaves) && rootOf(seal.reis, seal.leaves) === seal.root;

/**
 * Whether a journal is as it was when it was sealed, and if not, which fact is the first that is not. Of a fact without a
 * salt, only what stays of it counts.
 *
 * @param root - the root as it was kept elsewhere; without it, whoever made a new seal goes unseen
 */
export function verifySeal(facts: readonly Fact[], seal: Seal, root: string = seal.root): SealCheck {
  if (!isWhole(seal) || seal.root !== root) return { ok: false, what: 'seal' };
  const matches = (fact: Fact | undefined, place: number): boolean => {
    const leaf = seal.leaves[place];
    if (fact === undefined || leaf === undefined) return false;
    return leaf.salt === undefined ? restOf(fact) === leaf.rest : toldOf(fact, leaf.salt) === leaf.told;
  };
  const length = Math.max(facts.length, seal.leaves.length);
  for (let place = 0; place < length; place += 1) {
    const fact = facts[place];
    const seq = place + 1;
    if (fact && matches(fact, place) && fact.seq === seq) continue;
    if (fact === undefined) return { ok: false, what: 'dropped', seq };
    if (matches(fact, place)) return { ok: false, what: 'moved', seq };
    if (facts.length > seal.leaves.length) return { ok: false, what: 'inserted', seq };
    if (facts.length < seal.leaves.length) return { ok: false, what: 'dropped', seq };
    const moved = facts.some((other, at) => at !== place && matches(other, place));
    return { ok: false, what: moved ? 'moved' : 'changed', seq };
  }
  return { ok: true, redacted: seal.leaves.flatMap(({ salt }, place) => (salt === undefined ? [place + 1] : [])) };
}
