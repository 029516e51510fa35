import type { Fact } from '../steps/facts.js';
import { mapped, missing, type InteropHost, type Mapped } from './host.js';

/** A fact as an event of the NL GOV profile for CloudEvents. It says that something happened and where to read it, never what somebody wrote. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** When the fact was recorded; absent where the store does not know. */
  readonly time?: string;
  readonly datacontenttype: 'application/json';
  readonly dataref: string;
  readonly data: {
    readonly reis: string;
    readonly seq: number;
    readonly op: string;
    readonly versie?: number;
    /** The stage that the fact led to. */
    readonly naar?: string;
  };
}

/** `werkzaamElement.benoemd` as `werkzaam-element.benoemd`. */
const kebab = (type: string): string => type.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A text as a part of an address; half a character, of which no URI can be made, as the sign for what cannot be read. */
const inUri = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));

/**
 * A fact as a CloudEvent. Its data are an allow-list: ids, numbers, moments and words of the method, so that no text that somebody
 * wrote and no id of a person can be in it, whatever a fact holds.
 *
 * @param reis - the id of the journey
 * @returns a refusal when the host has no `oin`
 * @example
 * const event = toCloudEvent(fact, reis.id, host);
 * if (event.ok) publish(event.value);
 * @source NL GOV profile for CloudEvents 1.1
 */
export function toCloudEvent(fact: Fact, reis: string, host: InteropHost): Mapped<CloudEvent> {
  const absent = missing(host, ['bron', 'oin'], ['bron', 'systeem']);
  if (absent) return absent;
  const { seq, meta, type } = fact;
  const time = host.recordedAt?.(seq);
  return mapped({
    specversion: '1.0',
    id: `${reis}/${seq}`,
    source: `urn:nld:oin:${host.bron.oin}:systeem:${inUri(host.bron.systeem)}`,
    type: `nl.maatschappelijke-opgaven.${kebab(type)}.v1`,
    ...(time !== undefined && { time }),
    datacontenttype: 'application/json',
    dataref: `${host.basis}/reizen/${inUri(reis)}/feiten/${seq}`,
    data: {
      reis,
      seq,
      op: meta.op,
      ...('versie' in fact && { versie: fact.versie }),
      ...('naar' in fact && { naar: fact.naar }),
    },
  });
}
