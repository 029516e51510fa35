// The server around the app: limits of time, and a stop that lets every request end.
import { serve, type ServerType } from '@hono/node-server';
import type { Server } from 'node:http';
import { createApp, type Parts } from './app.js';

export interface Running {
  readonly port: number;
  /** Takes no new requests, lets those that run end, and is then closed. */
  readonly stop: () => Promise<void>;
}

/** How long a client may take, in milliseconds. */
export interface Patience {
  readonly headers: number;
  readonly request: number;
  /** How often is looked. */
  readonly look: number;
}

export function startServer(
  parts: Omit<Parts, 'isStopping'>,
  port: number,
  patience: Patience = { headers: 10_000, request: 20_000, look: 1_000 },
): Promise<Running> {
  let stopping = false;
  const app = createApp({ ...parts, isStopping: () => stopping });
  return new Promise((resolve, reject) => {
    const server: ServerType = serve(
      {
        fetch: app.fetch,
        port,
        // A client that sends slowly holds a place that others need.
        serverOptions: {
          headersTimeout: patience.headers,
          requestTimeout: patience.request,
          connectionsCheckingInterval: patience.look,
          maxHeaderSize: 16_384,
        },
      },
      (info) =>
        resolve({
          port: info.port,
          stop: () => {
            stopping = true;
            return new Promise((done) => {
              server.close(() => done());
              (server as Server).closeIdleConnections();
            });
          },
        }),
    );
    server.once('error', reject);
  });
}
