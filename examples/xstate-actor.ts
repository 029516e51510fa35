// The machine of the method in a plain XState actor. XState is silent when it refuses: ask `can` first, `explain` for why.
import { explain, reisMachine, startReis } from 'aanpakken-met-impact';
import { createActor } from 'xstate';

const meta = { op: '2026-01-12T09:00:00+01:00', door: 'r-anna' };
const started = startReis({ id: 'reis-1', titel: 'T', reiswens: { opgave: 'O', urgentie: [], doelen: [] }, meta });
if (!started.ok) throw new Error(started.rejection.message);

const actor = createActor(reisMachine, { input: { reis: started.reis } });
actor.subscribe(({ value, context }) => console.log(value, context.reis.seq));
actor.start();

actor.send({
  type: 'reiziger.toevoegen',
  meta,
  reiziger: { id: 'r-anna', rol: 'reisbegeleider', kring: 'beleid' },
});

const adopt = { type: 'opdracht.vaststellen', meta } as const;
const { context } = actor.getSnapshot();
console.log(actor.getSnapshot().can(adopt), explain(context.reis, adopt).findings.length > 0);

actor.send({ type: 'reis.staken', meta, reden: 'Het college kiest anders.' });
console.log(actor.getSnapshot().status);
