import { oidc, tokensFrom } from './access.js';
import { openDatabase } from './database.js';
import { limiter } from './limits.js';
import { deliver } from './deliver.js';
import { publisher } from './publish.js';
import { receiversFrom } from './receivers.js';
import { startServer } from './server.js';
import { apiVersion } from './answers.js';
import { momentIn } from './clock.js';
import { settingsFrom, WrongSetting } from './settings.js';

/** Two people, so that whoever is opdrachtgever can adopt what the other prepares. */
const trialTokens = 'proef=r-anna:kern:wissen,wim=r-wim:kern';

async function begin(): Promise<() => Promise<void>> {
  const settings = settingsFrom(process.env);
  const { DATABASE_URL, DATA_DIR, OIDC_ISSUER, TIME_ZONE = 'Europe/Amsterdam' } = settings;
  const access =
    OIDC_ISSUER === undefined
      ? tokensFrom(settings.TOKENS ?? trialTokens)
      : oidc(OIDC_ISSUER, settings.OIDC_AUDIENCE ?? 'reizen');
  const receivers = receiversFrom(settings);
  const database = await openDatabase(DATABASE_URL, DATA_DIR, receivers !== undefined).catch((error: unknown) => {
    const { message, code = 'unknown' } = error as Error & { code?: string };
    const setting = DATABASE_URL === undefined ? 'DATA_DIR' : 'DATABASE_URL';
    throw new WrongSetting(`${setting} cannot be opened: ${message || code}`);
  });
  const server = await startServer(
    {
      store: database.store,
      isReady: database.isReady,
      access,
      limiter: limiter({ perMinute: Number(settings.PER_MINUTE ?? 600), now: () => Date.now() }),
      host: {
        contact: { name: 'Gemeente Voorbeeldstad', email: 'api@voorbeeldstad.nl', url: 'https://voorbeeldstad.nl' },
        server: settings.PUBLIC_URL ?? 'https://localhost/reizen/v1',
        version: apiVersion,
      },
      now: () => momentIn(TIME_ZONE, Date.now()),
      log: (line) => console.log(JSON.stringify(line)),
    },
    Number(settings.PORT ?? 3000),
  ).catch((error: Error) => {
    throw new WrongSetting(`PORT cannot be listened at: ${error.message}`);
  });
  const publishing = receivers && publisher(database.client, deliver(database.store, receivers));
  const kept = DATABASE_URL ? 'postgresql' : DATA_DIR ? 'pglite in DATA_DIR' : 'pglite in memory: gone after a stop';
  console.log(JSON.stringify({ listening: server.port, database: kept }));
  return async () => {
    await server.stop();
    await publishing?.stop();
    await database.close();
  };
}

const running = await begin().catch((error: unknown) => {
  if (!(error instanceof WrongSetting)) throw error;
  // One sentence, without a stack: whoever starts a server reads what to mend.
  console.error(error.message);
  process.exit(1);
});

let stopping = false;
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  await running();
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
