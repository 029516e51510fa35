import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crowd, folder, killClients, killFileWriters, killServer, startServer } from './proof/proofs.js';
import { redactInPostgres } from './proof/figures.js';
import { hasServer, type Server } from './proof/server.js';
import { crowdOfThreads, terminateThreads } from './proof/threads.js';

// A small run of what `npm run proof:journal` shows in full.
describe('writers in files', () => {
  it('that are killed lose nothing that was acknowledged', async () => {
    expect(await killFileWriters(5)).toMatchObject({ runs: 5, lost: 0, unreadable: 0 });
  }, 120_000);

  it('of several processes at once make one journal without gaps', async () => {
    const where = folder();
    expect(await crowd('file', where, 3, 20)).toMatchObject({ facts: 60, gapless: true, twice: 0, lost: 0 });
    rmSync(where, { recursive: true });
  }, 120_000);
});

describe('worker threads', () => {
  it('of one process make one journal without gaps', async () => {
    expect(await crowdOfThreads(3, 20)).toMatchObject({ facts: 60, lost: 0, problems: 0 });
  }, 120_000);

  it('that are terminated lose nothing, and leave no lock behind', async () => {
    expect(await terminateThreads(5)).toMatchObject({ runs: 5, lost: 0, refused: 0 });
  }, 120_000);
});

if (!hasServer()) console.warn('PostgreSQL is not installed here: what it must withstand was not tried.');

describe.skipIf(!hasServer())('writers in PostgreSQL', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  }, 120_000);
  afterAll(async () => server.stop());

  it('that are killed lose nothing that was acknowledged', async () => {
    expect(await killClients(server, 2)).toMatchObject({ runs: 2, lost: 0, unreadable: 0 });
  }, 120_000);

  it('of several processes at once make one journal without gaps', async () => {
    const seen = await crowd('postgres', server.url, 3, 20);
    expect(seen).toMatchObject({ facts: 60, gapless: true, twice: 0, lost: 0 });
  }, 120_000);

  it('leave no erased text in a table or a dump', async () => {
    expect(await redactInPostgres(server)).toEqual({
      answer: true,
      inTable: false,
      inDump: false,
      dumped: true,
      inFilesOfTheTables: false,
    });
  }, 120_000);

  it('lose nothing when the server itself is killed', async () => {
    expect(await killServer(server, 3)).toMatchObject({ runs: 3, lost: 0, unreadable: 0 });
  }, 120_000);
});
