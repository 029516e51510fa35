// The server around the app: limits of time, and a stop that lets every request end.
import { serve, type ServerType } from '@hono/node-server';
import type { Server } from 'node:http';
import { createApp, type Parts } from './app.js';

export interface Running {
  readonly port: number;
  /** Takes no new requests, lets those that run end, and is then closed. */
  readonly stop: () => Promise<void>;
}

export function startServer(parts: Omit<Parts, 'isStopping'>, port: number): Promise<Running> {
  let stopping = false;
  const app = createApp({ ...parts, isStopping: () => stopping });
  return new Promise((resolve) => {
    const server: ServerType = serve(
      {
        fetch: app.fetch,
        port,
        // A client that sends slowly holds a place that others need.
        serverOptions: {
          headersTimeout: 10_000,
          requestTimeout: 20_000,
          connectionsCheckingInterval: 1_000,
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
  });
}
