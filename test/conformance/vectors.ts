import { createHash } from 'node:crypto';
import type { Artefact, Publiek, Reis } from '../../src/schemas/index.js';
import type { Fact, Finding } from '../../src/index.js';

/** Where a vector begins: a journey of `journeys.json`, after so many of its facts. */
export interface Given {
  readonly journey: string;
  readonly seq: number;
}

/** What has to be in a finding, in every language: its words are free. */
type ExpectedFinding = Pick<Finding, 'code' | 'path' | 'level'> & { readonly rule?: string | undefined };

/** A command on a journey: the facts that it becomes, or why it is refused. */
export interface DecideVector {
  readonly name: string;
  readonly given: Given;
  readonly command: unknown;
  readonly expect:
    { readonly facts: readonly Fact[] } | { readonly code: string; readonly findings: readonly ExpectedFinding[] };
}

/** A gate on a state: everything that its rules find. `change` replaces fields of the named state. */
export interface GateVector {
  readonly name: string;
  readonly state: string;
  readonly change: Partial<Reis>;
  readonly gate: Artefact;
  readonly expect: {
    readonly findings: readonly ExpectedFinding[];
    readonly advice: readonly ExpectedFinding[];
    readonly explained: readonly string[];
    readonly met: readonly string[];
  };
}

/** The state after some facts, as the hash of its canonical JSON. */
export interface FoldVector {
  readonly given: Given;
  readonly sha256: string;
}

/** A journal as text, and what reading it gives. */
export interface UpcastVector {
  readonly name: string;
  readonly text: string;
  readonly expect: { readonly sha256: string } | { readonly codes: readonly string[] };
}

/** An adopted artefact for one audience, as the hash of its canonical JSON. */
export interface AudienceVector {
  readonly journey: string;
  readonly artefact: Artefact;
  readonly versie: number;
  readonly publiek: Publiek;
  readonly sha256: string;
}

/** A value, its canonical JSON, and the hash of that: where implementations in other languages differ first. */
export interface CanonicalVector {
  readonly name: string;
  readonly value: unknown;
  readonly text: string;
  readonly sha256: string;
}

/** The whole kit. */
export interface Kit {
  readonly journeys: Readonly<Record<string, readonly Fact[]>>;
  readonly states: Readonly<Record<string, Reis>>;
  readonly decide: readonly DecideVector[];
  readonly gates: readonly GateVector[];
  readonly folds: readonly FoldVector[];
  readonly upcasts: readonly UpcastVector[];
  readonly audiences: readonly AudienceVector[];
  readonly canonical: readonly CanonicalVector[];
}

/** The names of the files of the kit, one for each field. */
export const kitFiles = [
  'journeys',
  'states',
  'decide',
  'gates',
  'folds',
  'upcasts',
  'audiences',
  'canonical',
] as const satisfies readonly (keyof Kit)[];

/**
 * JSON in one form: keys in the order of their UTF-16 code units, no white space, absent fields left out. Written out by hand, because an object of
 * JavaScript puts keys that look like numbers first.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one: unknown) => canonical(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** The hash of a value, over its canonical JSON as UTF-8. */
export const sha256 = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');

/** What a vector keeps of a finding. */
export const expected = ({ code, rule, path, level }: Finding): ExpectedFinding => ({
  code,
  ...(rule !== undefined && { rule }),
  path,
  level,
});
