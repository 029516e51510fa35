// A form that knows what is missing: the machine holds the journey, `explain` gives the sentences.
import { useMachine } from '@xstate/react';
import { explain, reisMachine, startReis } from 'aanpakken-met-impact';
import type { Reis } from 'aanpakken-met-impact/schemas';
import { useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const meta = { op: '2026-01-12T09:00:00+01:00', door: 'r-anna' };

/** Writes one reason why the matter is urgent, and shows what the opdracht still needs. */
export function UrgentieForm({ reis: start }: { readonly reis: Reis }) {
  const [state, send] = useMachine(reisMachine, { input: { reis: start } });
  const [uitspraak, setUitspraak] = useState('');
  const { reis } = state.context;
  const urgentie = [...reis.reiswens.urgentie, { bron: 'inwoner', uitspraak } as const];
  const command = { type: 'reiswens.bijwerken', meta, reiswens: { ...reis.reiswens, urgentie } } as const;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send(command);
      }}
    >
      <label>
        Wie zegt dat dit urgent is?
        <input value={uitspraak} onChange={(event) => setUitspraak(event.target.value)} />
      </label>
      <button disabled={!state.can(command)}>Opslaan</button>
      <ul>
        {explain(reis, 'opdracht.vaststellen')
          .findings.slice(0, 2)
          .map(({ code, path, message }) => (
            <li key={`${code} ${path.join('.')}`}>{message}</li>
          ))}
      </ul>
    </form>
  );
}

const started = startReis({ id: 'reis-1', titel: 'T', reiswens: { opgave: 'O', urgentie: [], doelen: [] }, meta });
if (started.ok) console.log(renderToStaticMarkup(<UrgentieForm reis={started.reis} />));
