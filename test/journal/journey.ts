import { decideMany, startReis, type Fact } from 'aanpakken-met-impact';
import type { Reis } from 'aanpakken-met-impact/schemas';

const day = (n: number): string =>
  new Date(Date.UTC(2026, 0, 12) + n * 60_000).toISOString().replace('.000Z', '+00:00');

/** The first command of a journey, without its type. */
export const opening = (id = 'reis-1') => ({
  id,
  titel: 'Minder eenzaam in de wijk',
  reiswens: {
    opgave: 'Veel mensen voelen zich alleen.',
    urgentie: [{ bron: 'college' as const, uitspraak: 'Dit kan zo niet langer.' }],
    doelen: ['Meer mensen hebben iemand.'],
  },
  // A journey that enters where materiaal is gathered.
  instap: { fase: 'verkennen' as const, ronde: 1, reden: 'Het netwerk was al begonnen.', reizigers: [] },
  meta: { op: day(0), door: 'r-anna' },
});

/** A command that adds the nth traveller. */
export const traveller = (n: number, minutes = n) => ({
  type: 'reiziger.toevoegen' as const,
  meta: { op: day(minutes), door: 'r-anna' },
  reiziger: { id: `r-${n}`, rol: 'inwoner' as const, kring: 'leefwereld' as const },
});

/** A command that adds the nth piece of materiaal. */
export const found = (n: number, minutes = n) => ({
  type: 'materiaal.toevoegen' as const,
  meta: { op: day(minutes), door: 'r-anna' },
  materiaal: {
    id: `m-${n}`,
    soort: 'feit',
    invalshoek: 'data',
    kring: 'beleid',
    titel: `Gevonden stuk ${n}`,
    samenvatting:
      `Wat we vonden bij stuk ${n}: ouderen in de wijk zien elkaar weinig, en wie alleen woont het minst. `.repeat(2),
    bron: {
      kennissoort: 'data',
      titel: 'Gezondheidsmonitor',
      url: 'https://voorbeeld.test/monitor',
      datum: '2026-01-05',
    },
    aangedragenDoor: ['r-1'],
    publiek: 'openbaar',
  },
});

/** A journey that has just begun. */
export function begun(id?: string): { facts: readonly Fact[]; reis: Reis } {
  const started = startReis(opening(id) as Parameters<typeof startReis>[0]);
  if (!started.ok) throw new Error(JSON.stringify(started.rejection));
  return started;
}

/** The facts of a journey of this length. */
export function journey(length: number, id?: string): readonly Fact[] {
  const { facts, reis } = begun(id);
  const commands = Array.from({ length: length - 1 }, (_, place) => (place === 0 ? traveller(1) : found(place + 1)));
  const decided = decideMany(reis, commands);
  if (!decided.ok) throw new Error(JSON.stringify(decided.refused[0]));
  return [...facts, ...decided.facts];
}
