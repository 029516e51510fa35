import { connect, createServer, type Socket } from 'node:net';

/** What stands between a client and the server, and does what networks and poolers do. */
export interface Proxy {
  readonly url: string;
  /** From now on swallows what is said on the connections that are there: nobody hears that they are dead. */
  readonly swallow: () => void;
  readonly stop: () => void;
}

/** Bytes of the kind and the length of a message of PostgreSQL. */
const head = 5;
const [notification, keyData] = ['A', 'K'].map((sign) => sign.charCodeAt(0));

/** The messages of the server as a pooler of transactions hands them on: a process number of its own, and no news. */
function pooled(other: Socket): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    while (rest.length >= head) {
      const length = 1 + rest.readInt32BE(1);
      if (rest.length < length) return;
      const message = Buffer.from(rest.subarray(0, length));
      rest = rest.subarray(length);
      if (message[0] === notification) continue;
      if (message[0] === keyData) message.writeInt32BE(4_242_424, head);
      other.write(message);
    }
  };
}

/** Stands before a server. */
export async function startProxy(target: string, isPooler = false): Promise<Proxy> {
  const { port, hostname } = new URL(target);
  const swallowed = new Set<Socket>();
  const all = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    const toClient = isPooler ? pooled(near) : (bytes: Buffer) => void near.write(bytes);
    for (const socket of [near, far]) {
      all.add(socket);
      socket.on('error', () => undefined);
    }
    near.on('data', (bytes) => void (swallowed.has(near) || far.write(bytes)));
    far.on('data', (bytes: Buffer) => {
      if (!swallowed.has(near)) toClient(bytes);
    });
    near.on('close', () => far.destroy());
    far.on('close', () => void (swallowed.has(near) || near.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const own = new URL(target);
  own.port = String(typeof address === 'object' && address ? address.port : 0);
  return {
    url: own.href,
    swallow: () => {
      for (const socket of all) swallowed.add(socket);
    },
    stop: () => {
      server.close();
      for (const socket of all) socket.destroy();
    },
  };
}
