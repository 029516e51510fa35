/** A process that writes in a journal and says what was acknowledged: `node writer.mjs file|postgres WHERE ID COUNT NAME`. */
import { writeSync } from 'node:fs';
import pg from 'pg';
import { fileStore } from '../../../src/journal/stores/file.js';
import { openReis } from '../../../src/journal/stores/open.js';
import { postgresStore } from '../../../src/journal/stores/postgres.js';

const [kind, where = '', id = '', count = '', name = ''] = process.argv.slice(2);
const pool = kind === 'postgres' ? new pg.Pool({ connectionString: where, max: 1 }) : undefined;
pool?.on('error', () => undefined);
const store = pool ? postgresStore(pool) : fileStore(where);
const opened = await openReis(store, id, { attempts: 1 });
if (!opened.ok) throw new Error(JSON.stringify(opened));
let conflicts = 0;
for (let n = 1; n <= Number(count);) {
  const reiziger = {
    id: `${name}-${n}`,
    rol: 'inwoner',
    kring: 'leefwereld',
    energie: 'Ik wil hier graag beginnen. '.repeat(40),
  } as const;
  const op = opened.reis.get().op;
  const sent = await opened.reis.send({ type: 'reiziger.toevoegen', meta: { op, door: 'r-anna' }, reiziger });
  if (sent.ok) {
    writeSync(1, `${sent.reis.seq} ${reiziger.id}\n`);
    n += 1;
  } else if ('rejection' in sent && sent.rejection.code === 'conflict') conflicts += 1;
  else {
    writeSync(2, `${JSON.stringify(sent)}\n`);
    break;
  }
}
writeSync(1, `conflicts ${conflicts}\n`);
await pool?.end();
