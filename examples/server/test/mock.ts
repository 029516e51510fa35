// A webhook and Objecten, as their specifications say: every request is checked against the real files.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hasSpecs, requestValidator, specText } from '../../../test/interop/specs.js';
import { Ajv } from 'ajv';

export { hasSpecs };

export interface Mock {
  readonly url: string;
  /** What it took, oldest first. */
  readonly taken: Record<string, unknown>[];
  /** What the specification does not allow. */
  readonly wrong: string[];
  /** How often it is away before it answers. */
  away: number;
  readonly close: () => Promise<void>;
}

type Answer = { readonly status: number; readonly body?: unknown };

async function served(
  answer: (request: IncomingMessage, body: Record<string, unknown>, mock: Mock) => Answer,
): Promise<Mock> {
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { status, body } =
        mock.away > 0
          ? { status: 503, body: undefined }
          : answer(request, JSON.parse(text) as Record<string, unknown>, mock);
      if (mock.away > 0) mock.away -= 1;
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const mock: Mock = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken: [],
    wrong: [],
    away: 0,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mock;
}

/** A webhook that takes CloudEvents. */
export function webhookMock(): Promise<Mock> {
  const valid = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(specText('cloudevents/cloudevents.json')) as object,
  );
  return served(({ headers }, body, { taken, wrong }) => {
    if (!headers['content-type']?.startsWith('application/cloudevents+json')) wrong.push('content type');
    if (!valid(body)) wrong.push(JSON.stringify(valid.errors));
    taken.push(body);
    return { status: 202 };
  });
}

/** Objecten 2.7.0: POST makes an object, PUT makes the next record of one, and both ask for the coordinate system. */
export function objectenMock(): Promise<Mock & { readonly records: Map<string, unknown[]> }> {
  const valid = requestValidator('objects-api/objects-v2.openapi.yaml', 'Object');
  const records = new Map<string, unknown[]>();
  return served(({ method, url = '', headers }, body, { taken, wrong }) => {
    if (headers['content-crs'] !== 'EPSG:4326') return { status: 412 };
    if (headers['authorization'] !== 'Token geheim') return { status: 401 };
    if (!valid(body)) {
      wrong.push(JSON.stringify(valid.errors));
      return { status: 400 };
    }
    const uuid = /^\/objects\/([0-9a-f-]{36})$/.exec(url)?.[1];
    if (method === 'PUT' && uuid !== undefined) {
      const known = records.get(uuid);
      if (!known) return { status: 404 };
      known.push(body['record']);
    } else if (method === 'POST' && url === '/objects') {
      const own = String(body['uuid']);
      if (records.has(own)) return { status: 400 };
      records.set(own, [body['record']]);
    } else {
      wrong.push(`${String(method)} ${url} is not in the specification`);
      return { status: 405 };
    }
    taken.push(body);
    return { status: method === 'POST' ? 201 : 200, body };
  }).then((mock) => Object.assign(mock, { records }));
}
