// A first journey: start it, see what is missing, do something about it, and write it down.
// #region first
import { assembleOpdracht } from 'aanpakken-met-impact/assemble';
import { decide, route, startReis } from 'aanpakken-met-impact';
import { opdrachtDocument } from 'aanpakken-met-impact/document';
import { nl } from 'aanpakken-met-impact/texts/nl';
import { renderMarkdown } from 'aanpakken-met-impact/render';

const meta = { op: '2026-01-12T09:00:00+01:00', door: 'r-anna' }; // when and by whom: the host says so
const reiswens = {
  opgave: 'Veel ouderen in de wijk zijn eenzaam.',
  urgentie: [{ bron: 'inwoner', uitspraak: 'Ik spreek soms een week niemand.' }],
  doelen: ['Minder ouderen zijn eenzaam'],
} as const;

const started = startReis({ id: 'reis-1', titel: 'Minder eenzaam', reiswens, meta });
if (!started.ok) throw new Error(started.rejection.message);
for (const { command, rollen } of route(started.reis).steps) console.log(command, '-', rollen.join(', '));

const anna = { id: 'r-anna', rol: 'reisbegeleider', kring: 'beleid' };
const decision = decide(started.reis, { type: 'reiziger.toevoegen', meta, reiziger: anna });
if (!decision.ok) throw new Error(decision.rejection.message);
console.log(decision.facts); // store these, and nothing else

const opdracht = assembleOpdracht(decision.reis, { publiek: 'netwerk' });
console.log(renderMarkdown(opdrachtDocument(opdracht, nl)));
// #endregion
