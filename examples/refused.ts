// Too early: try to adopt the foto at once, read what is missing and what would mend it, and follow one remedy.
import { decide, explain, startReis } from 'aanpakken-met-impact';
import type { Reis } from 'aanpakken-met-impact/schemas';

const meta = { op: '2026-01-12T09:00:00+01:00', door: 'r-anna' };
const reiswens = { opgave: 'Veel ouderen zijn eenzaam.', urgentie: [], doelen: ['Minder ouderen zijn eenzaam'] };
const started = startReis({ id: 'reis-1', titel: 'Minder eenzaam', reiswens, meta });
if (!started.ok) throw new Error(started.rejection.message);

const tooEarly = decide(started.reis, { type: 'foto.vaststellen', meta });
if (!tooEarly.ok) console.log(tooEarly.rejection.code);

/** What stands between this journey and its first gate, and the steps that mend each, the most honest first. */
const missing = (reis: Reis): string[] =>
  explain(reis, 'opdracht.vaststellen').findings.map(
    ({ code, remedies }) => `${code}: ${remedies.map(({ command }) => command).join(' or ')}`,
  );
console.log(missing(started.reis).join('\n'));

const urgentie = [{ bron: 'inwoner', uitspraak: 'Ik spreek soms een week niemand.' }];
const mended = decide(started.reis, { type: 'reiswens.bijwerken', meta, reiswens: { ...reiswens, urgentie } });
if (mended.ok) console.log('mended:', missing(started.reis).length - missing(mended.reis).length);
