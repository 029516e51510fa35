/** What only the host knows: who it is, and where it can be reached. */
export interface InteropHost {
  /** The system that keeps the journeys. `oin` is the Organisatie-identificatienummer, for events. */
  readonly bron: { readonly naam: string; readonly systeem: string; readonly oin?: string | undefined };
  /** The municipality. `rsin` for the zaaksysteem, `tooi` (a URI of the register of government bodies) for publication. */
  readonly organisatie: {
    readonly naam: string;
    readonly rsin?: string | undefined;
    readonly tooi?: string | undefined;
  };
  /** The address of the host's API: https, without a slash at the end. */
  readonly basis: string;
  /** When a fact was recorded, as its store says; `undefined` where the store does not know. */
  readonly recordedAt?: ((seq: number) => string | undefined) | undefined;
}

/** Why a mapping gives nothing. */
export type InteropCode = 'interop.not-adopted' | 'interop.not-public' | 'interop.kern' | 'interop.host-value';

/** A refusal of a mapping: which value, why, and what to do. */
export interface InteropRefusal {
  readonly ok: false;
  readonly code: InteropCode;
  /** The place of the value: in the host's facts, or in the artefact. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly remedy: string;
}

/** What a mapping gives, or why it gives nothing. */
export type Mapped<T> = { readonly ok: true; readonly value: T } | InteropRefusal;

const said: Readonly<Record<InteropCode, readonly [message: string, remedy: string]>> = {
  'interop.not-adopted': [
    'This artefact is not adopted.',
    'Adopt it first, or take it from artefactsOf: a draft leaves the system as nobody agreed on it.',
  ],
  'interop.not-public': [
    'This artefact was assembled for fewer people than everybody.',
    "Assemble it with { publiek: 'openbaar' }: what is published can be read by everybody.",
  ],
  'interop.kern': [
    'This artefact was assembled for the kern.',
    'Assemble it for netwerk, gemeente or openbaar: what is for the kern stays with the kern.',
  ],
  'interop.host-value': ['A value that only the host has is missing.', 'Give it in the facts of the host.'],
};

/** Refuses a mapping, in words. */
export function refused(code: InteropCode, path: InteropRefusal['path']): InteropRefusal {
  const [message, remedy] = said[code];
  return { ok: false, code, path, message, remedy };
}

/** A mapping that went well. */
export const mapped = <T>(value: T): Mapped<T> => ({ ok: true, value });

/** The first of these values of the host that is missing, as a refusal. */
export function missing(
  host: InteropHost,
  ...needed: readonly (readonly [group: 'bron' | 'organisatie', field: string])[]
) {
  for (const [group, field] of needed) {
    const value: unknown = (host[group] as Readonly<Record<string, unknown>>)[field];
    if (typeof value !== 'string' || value.trim() === '') return refused('interop.host-value', [group, field]);
  }
  return undefined;
}
