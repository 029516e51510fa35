// What a host gives to the method: a clock with the offset of the place, ids, a store, and the language.
import { createMethod, type EigenVeld, type Method } from 'aanpakken-met-impact';
import { indexedDbStore } from 'aanpakken-met-impact/journal/indexeddb';
import type { Reis } from 'aanpakken-met-impact/schemas';
import type { Publiek } from 'aanpakken-met-impact/schemas';
import type { Texts } from 'aanpakken-met-impact/texts/nl';

/** Now, as this place calls it: a moment in `Z` would put an evening on the next day. */
export function now(): string {
  const date = new Date();
  const minutes = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const [hour, minute] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(hour)}:${two(minute)}`;
}

/** A new id that says nothing about anybody. */
export const newId = (kind: string): string => `${kind}-${crypto.randomUUID().slice(0, 8)}`;

export const store = indexedDbStore('reizen', { now });

const register = { persoonlijk: 'nee', bijzonder: false, bewaren: 'reis' } as const;

/** What this host keeps beside what the method asks, here that of the example `gezonde-buurt`. Replace it by yours, or by none. */
export const velden: readonly EigenVeld[] = [
  { naam: 'zaaknummer', label: 'Zaaknummer', soort: 'tekst', bij: ['programma'], publiek: 'gemeente', ...register },
  {
    naam: 'stoplicht',
    label: 'Hoe het ervoor staat',
    soort: 'tekst',
    bij: ['inspanning'],
    publiek: 'openbaar',
    ...register,
  },
  {
    naam: 'startgesprek',
    label: 'Startgesprek op',
    soort: 'datum',
    bij: ['reiziger'],
    publiek: 'kern',
    ...register,
    bewaren: 'reiziger',
  },
  {
    naam: 'opgehaaldOpSchool',
    label: 'Op school opgehaald',
    soort: 'jaNee',
    bij: ['materiaal'],
    publiek: 'netwerk',
    ...register,
  },
];

const methods = new Map<string, Method>();

/** The method with the sentences of one language and the fields of this host. */
export function methodIn(texts: Texts): Method {
  const method = methods.get(texts.language) ?? createMethod({ texts, velden });
  methods.set(texts.language, method);
  return method;
}

/** How much somebody sees: the guide all of it, who gives the assignment and the network what is theirs, others what is for all. */
export function publiekOf(reis: Reis, door: string): Publiek {
  const rol = reis.reizigers.find(({ id }) => id === door)?.rol;
  if (rol === 'reisbegeleider') return 'kern';
  return rol === undefined ? 'openbaar' : 'netwerk';
}
