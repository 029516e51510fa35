import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'tsup';

/** A page that was bundled, at an address of its own: a browser gives no storage to a page without one. */
export interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const html = '<!doctype html><meta charset="utf-8"><title>journal</title><script src="/page.js"></script>';

/** Bundles `page.ts` and serves it. */
export async function serve(): Promise<Served> {
  const outDir = path.resolve('node_modules/.cache/journal-page', String(process.pid));
  await build({
    entry: { page: 'test/journal/browser/page.ts' },
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    noExternal: [/./],
    outDir,
    outExtension: () => ({ js: '.js' }),
    config: false,
    silent: true,
  });
  const script = readFileSync(path.join(outDir, 'page.js'));
  const server = createServer(({ url }, response) => {
    const isScript = url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
