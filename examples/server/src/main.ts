import { oidc, tokensFrom } from './access.js';
import { openDatabase } from './database.js';
import { limiter } from './limits.js';
import { deliver } from './deliver.js';
import { publisher } from './publish.js';
import { receiversFrom } from './receivers.js';
import { startServer } from './server.js';
import { apiVersion } from './answers.js';

const { env } = process;
const zone = env['TZ_OFFSET'] ?? '+01:00';

/** Now, at the offset of the place: a moment in Z would put an evening on the next day. */
function now(): string {
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  const shift = (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
  return `${new Date(Date.now() + shift).toISOString().slice(0, 19)}${zone}`;
}

const database = await openDatabase(env['DATABASE_URL'], env['DATA_DIR']);
const access =
  env['OIDC_ISSUER'] === undefined
    ? tokensFrom(env['TOKENS'] ?? 'proef=r-anna:kern')
    : oidc(env['OIDC_ISSUER'], env['OIDC_AUDIENCE'] ?? 'reizen');
const server = await startServer(
  {
    store: database.store,
    access,
    limiter: limiter({ perMinute: Number(env['PER_MINUTE'] ?? 600), now: () => Date.now() }),
    host: {
      contact: { name: 'Gemeente Voorbeeldstad', email: 'api@voorbeeldstad.nl', url: 'https://voorbeeldstad.nl' },
      server: env['PUBLIC_URL'] ?? 'https://localhost/reizen/v1',
      version: apiVersion,
    },
    now,
    log: (line) => console.log(JSON.stringify(line)),
  },
  Number(env['PORT'] ?? 3000),
);
const receivers = receiversFrom(env);
const publishing = receivers === undefined ? undefined : publisher(database.client, deliver(database.store, receivers));
console.log(JSON.stringify({ listening: server.port, database: env['DATABASE_URL'] ? 'postgresql' : 'pglite' }));

let stopping = false;
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  await server.stop();
  await publishing?.stop();
  await database.close();
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
