import assert from 'node:assert/strict';
import net from 'node:net';
import { it } from 'node:test';
import { openDatabase } from '../src/database.js';
import { publisher } from '../src/publish.js';
import { startServer } from '../src/server.js';
import { lines, parts, start, traveller } from './kit.js';

it('keeps journeys in PGlite, tells a webhook of every fact, and stops without losing one', async () => {
  const database = await openDatabase(undefined, undefined, true);
  const server = await startServer(parts(database.store), 0);
  const address = `http://127.0.0.1:${server.port}`;
  const headers = { Authorization: 'Bearer kern', 'Content-Type': 'application/json' };
  const post = (body: object, match: string) =>
    fetch(`${address}/reizen/reis-1/opdrachten`, {
      method: 'POST',
      headers: { ...headers, 'If-Match': match },
      body: JSON.stringify(body),
    });

  assert.equal((await fetch(`${address}/gezondheid`)).status, 200);
  assert.equal((await post(start('reis-1'), '"0"')).status, 201);
  const heard: string[] = [];
  let fail = true;
  const publishing = publisher(
    database.client,
    async (events) => {
      // The receiver is away once: the events come again.
      if (fail) {
        fail = false;
        return [];
      }
      heard.push(...events.map(({ reis, seq }) => `${reis} ${seq}`));
      return events;
    },
    { milliseconds: 10 },
  );
  // Two at once with the same state: one is kept, the other is told so.
  const both = await Promise.all([post(traveller('r-1'), '"1"'), post(traveller('r-2'), '"1"')]);
  assert.deepEqual(both.map(({ status }) => status).sort(), [201, 409]);
  while (heard.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(heard, ['reis-1 1', 'reis-1 2']);

  const running = Array.from({ length: 20 }, () => fetch(`${address}/reizen/reis-1`, { headers }));
  const answers = await Promise.all(running);
  await server.stop();
  assert.ok(answers.every(({ status }) => status === 200));
  await assert.rejects(fetch(`${address}/reizen/reis-1`, { headers }));
  await publishing.stop();
  await database.close();
});

for (const [what, sent] of [
  ['its headers', 'POST /reizen/reis-1/opdrachten HTTP/1.1\r\nHost: x\r\n'],
  [
    'its body',
    'POST /reizen/reis-1/opdrachten HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer kern\r\nIf-Match: "0"\r\n' +
      'Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"reden":"Ik woon om de hoek',
  ],
] as const)
  it(`a client that never ends ${what} keeps nobody waiting, and is told 408`, async () => {
    const before = lines.length;
    const server = await startServer(parts(), 0, { headers: 200, request: 400, look: 20 });
    const socket = net.connect(server.port, '127.0.0.1');
    socket.write(sent);
    // The half request does not keep the server from answering others.
    assert.equal((await fetch(`http://127.0.0.1:${server.port}/gezondheid`)).status, 200);
    let answer = '';
    for await (const part of socket) answer += String(part);
    assert.match(answer, /^HTTP\/1\.1 408 /);
    assert.equal(lines.slice(before).join('\n').includes('hoek'), false);
    await server.stop();
  });
