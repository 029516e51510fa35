// A server keeps facts and nothing else. The array stands for a table with primary key (reis, seq): see docs/getting-started.
import { decide, fold, startReis, type Fact } from 'aanpakken-met-impact';

interface Row {
  readonly reis: string;
  readonly seq: number;
  readonly fact: Fact;
}

const table: Row[] = [];

/** `insert into feit`: all or nothing, and the primary key refuses a `seq` that somebody else took. */
function insert(reis: string, facts: readonly Fact[]): boolean {
  const taken = facts.some(({ seq }) => table.some((row) => row.reis === reis && row.seq === seq));
  if (!taken) table.push(...facts.map((fact) => ({ reis, seq: fact.seq, fact })));
  return !taken;
}

const load = (id: string) => fold(table.filter(({ reis }) => reis === id).map(({ fact }) => fact));

/** One request: `body` comes from outside; `decide` checks all of it. */
export function post(id: string, body: unknown): { status: number; body: unknown } {
  const decision = decide(load(id), body);
  if (decision.ok)
    return insert(id, decision.facts) ? { status: 201, body: decision.facts } : { status: 409, body: [] };
  const { code, message, findings } = decision.rejection;
  return { status: code === 'conflict' ? 409 : 422, body: { code, message, findings } };
}

const meta = { op: '2026-01-12T09:00:00+01:00', door: 'r-anna' };
const started = startReis({ id: 'reis-1', titel: 'T', reiswens: { opgave: 'O', urgentie: [], doelen: [] }, meta });
if (started.ok) insert('reis-1', started.facts);

// Anna and Bo both opened the page when the journey stood at fact 1. Anna is first.
const add = (id: string) => ({
  type: 'reiziger.toevoegen',
  meta,
  expectedSeq: 1,
  reiziger: { id, rol: 'inwoner', kring: 'leefwereld' },
});
console.log('anna', post('reis-1', add('r-anna')).status);
console.log('bo', post('reis-1', add('r-bo')).status);

// Bo looks again and sends the same with what the journey stands at now.
console.log('bo again', post('reis-1', { ...add('r-bo'), expectedSeq: load('reis-1').seq }).status);
console.log('no sense', post('reis-1', { type: 'reiziger.toevoegen', meta }).status);
console.log(table.map(({ seq, fact }) => `${seq} ${fact.type}`).join(', '));
