import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryStore, type JournalStore } from 'aanpakken-met-impact/journal';
import { tokensFrom } from '../src/access.js';
import { createApp, type Parts } from '../src/app.js';
import { limiter } from '../src/limits.js';

/** What was logged: everything that the server ever says of a request. */
export const lines: string[] = [];

export const parts = (store: JournalStore = memoryStore(), perMinute = 1_000_000): Parts => ({
  store,
  access: tokensFrom('kern=r-anna:kern:wissen,lezer=r-bo:openbaar,wim=r-wim:kern'),
  limiter: limiter({ perMinute, now: () => Date.now() }),
  host: {
    contact: { name: 'Voorbeeldstad', email: 'api@voorbeeldstad.nl', url: 'https://voorbeeldstad.nl' },
    server: 'https://api.voorbeeldstad.nl/reizen/v1',
    version: '1.0.0',
  },
  now: () => '2026-03-01T09:00:00+01:00',
  log: (line) => lines.push(JSON.stringify(line)),
  isStopping: () => false,
  isReady: () => Promise.resolve(true),
});

export const appWith = (made: Parts) => createApp(made);

/** Asks as somebody. */
export async function ask(
  app: ReturnType<typeof createApp>,
  method: string,
  path: string,
  {
    token = 'kern',
    body,
    match,
    headers = {},
  }: { token?: string; body?: unknown; match?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number; type: string; etag: string | null; body: unknown; text: string; version: string | null }> {
  const response = await app.request(path, {
    method,
    headers: {
      ...(token !== '' && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(match !== undefined && { 'If-Match': match }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    type,
    etag: response.headers.get('etag'),
    version: response.headers.get('api-version'),
    text,
    body: /json/.test(type) ? JSON.parse(text) : text,
  };
}

export const start = (id: string): object => ({
  type: 'reis.starten',
  id,
  titel: 'Minder eenzaam in de wijk',
  reiswens: { opgave: 'Veel ouderen zijn eenzaam.', urgentie: [], doelen: ['Minder ouderen zijn eenzaam'] },
});

export const traveller = (id: string): object => ({
  type: 'reiziger.toevoegen',
  reiziger: { id, rol: 'inwoner', kring: 'leefwereld' },
});

/** A whole journey, as the demo of the package writes it. */
export function demo(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'reis-'));
  execFileSync(process.execPath, [
    fileURLToPath(new URL('../../../dist/cli.js', import.meta.url)),
    'demo',
    '--out',
    folder,
  ]);
  const journal = readFileSync(path.join(folder, 'reis.json'), 'utf8');
  rmSync(folder, { recursive: true });
  return journal;
}
