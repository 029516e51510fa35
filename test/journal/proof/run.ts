/** The full proof of the stores: `npm run proof:journal [what…]`. Prints a table, with a row for each thing that was shown. */
import { rmSync } from 'node:fs';
import { crowd, folder, killClients, killFileWriters, killServer, startServer } from './proofs.js';
import { corruption, following, long, openInBrowser, redactInPostgres, redactWhileHeld } from './figures.js';
import { hasServer } from './server.js';
import { crowdOfThreads, terminateThreads } from './threads.js';

const asked = process.argv.slice(2);

/** What was seen, in one line. */
const told = (seen: unknown): string =>
  typeof seen === 'object' && seen !== null
    ? Object.entries(seen)
        .map(([name, value]) => (typeof value === 'object' ? `${name}: ${told(value)}` : `${name} ${told(value)}`))
        .join(', ')
    : String(seen);

const show = async (name: string, prove: () => Promise<unknown>): Promise<void> => {
  if (asked.length > 0 && !asked.includes(name)) return;
  console.error(`${name} …`);
  console.log(`| ${name} | ${told(await prove())} |`);
};

console.log('| shown | seen |\n| --- | --- |');
await show('kill-file', async () => killFileWriters(1_000));
await show('crowd-file', async () => {
  const where = folder();
  const seen = await crowd('file', where, 8, 500);
  rmSync(where, { recursive: true });
  return seen;
});
await show('crowd-threads', async () => crowdOfThreads(6, 300));
await show('terminate-threads', async () => terminateThreads(200));
await show('open-browser', openInBrowser);
await show('corruption', async () => corruption());
await show('long', long);
await show('following', following);
if (hasServer()) {
  const server = await startServer();
  try {
    await show('kill-client', async () => killClients(server, 1_000));
    await show('crowd-postgres', async () => crowd('postgres', server.url, 8, 500));
    await show('redact-postgres', async () => redactInPostgres(server));
    await show('redact-held', async () => redactWhileHeld(server));
    await show('kill-server', async () => killServer(server, 1_000));
  } finally {
    await server.stop();
  }
} else console.error('PostgreSQL is not installed here: its proofs were skipped.');
