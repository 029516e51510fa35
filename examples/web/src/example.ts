// The Rotterdam journey of the library, as a journal. Loaded only by whoever asks for it.
import { decideMany, startReis } from 'aanpakken-met-impact';
import { serializeJournal } from 'aanpakken-met-impact/journal';
import { rotterdam as journey } from '../../rotterdam/reis.js';

export function rotterdam(): string {
  const started = startReis(journey.start);
  if (!started.ok) throw new Error(started.rejection.code);
  return serializeJournal([...started.facts, ...decideMany(started.reis, journey.commands).facts]);
}
