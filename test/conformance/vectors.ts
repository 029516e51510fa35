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

/** The whole kit. */
export interface Kit {
  readonly journeys: Readonly<Record<string, readonly Fact[]>>;
  readonly states: Readonly<Record<string, Reis>>;
  readonly decide: readonly DecideVector[];
  readonly gates: readonly GateVector[];
  readonly folds: readonly FoldVector[];
  readonly upcasts: readonly UpcastVector[];
  readonly audiences: readonly AudienceVector[];
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
] as const satisfies readonly (keyof Kit)[];

/** JSON in one form: keys in the order of their characters, no white space, absent fields left out. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
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
