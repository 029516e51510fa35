import { startReis, type Fact, type StartReis } from '../../src/index.js';
import { serializeJournal } from '../../src/journal/index.js';

const meta = { op: '2026-01-12T09:00:00+01:00', door: 'r-anna' };

/** The facts of a journey that has just begun. */
export function begun(changes: Partial<StartReis> = {}): readonly Fact[] {
  const reiswens = { opgave: 'Ouderen zijn eenzaam.', urgentie: [], doelen: [] };
  const started = startReis({ id: 'reis-1', titel: 'Minder eenzaam', reiswens, meta, ...changes });
  if (!started.ok) throw new Error(started.rejection.code);
  return started.facts;
}

/** A journey that has just begun, as text. */
export const journal = (changes: Partial<StartReis> = {}): string => serializeJournal(begun(changes));
