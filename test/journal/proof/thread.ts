/** A worker thread that writes in a journal of files and says what was acknowledged. */
/* oxlint-disable unicorn/require-post-message-target-origin -- a port of Node has no origin */
import { parentPort, workerData } from 'node:worker_threads';
import { fileStore } from '../../../src/journal/stores/file.js';
import { openReis } from '../../../src/journal/stores/open.js';

const { where, id, count, name } = workerData as { where: string; id: string; count: number; name: string };
const opened = await openReis(fileStore(where), id, { attempts: 1 });
if (!opened.ok) throw new Error(JSON.stringify(opened));
let conflicts = 0;
let problems = 0;
for (let n = 1; n <= count;) {
  const { op } = opened.reis.get();
  const reiziger = {
    id: `${name}-${n}`,
    rol: 'inwoner',
    kring: 'leefwereld',
    energie: 'Ik begin. '.repeat(100),
  } as const;
  const sent = await opened.reis.send({ type: 'reiziger.toevoegen', meta: { op, door: 'r-anna' }, reiziger });
  if (sent.ok) {
    parentPort?.postMessage({ seq: sent.reis.seq, id: reiziger.id });
    n += 1;
  } else if ('rejection' in sent && sent.rejection.code === 'conflict') conflicts += 1;
  else {
    problems += 1;
    break;
  }
}
parentPort?.postMessage({ conflicts, problems });
