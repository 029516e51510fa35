import { problem } from '../../format/problem.js';
import type { SqlClient } from './client.js';

/** How a connection is watched, in milliseconds. */
export interface Limits {
  readonly beat: number;
  readonly patience: number;
}

/** The outcome of a probe: it came back, it did not, or the database refused it. */
type Answer = 'heard' | 'silent' | 'unknown';

/** Says something on the channel through the store, and looks whether the listener hears it. */
interface Probing {
  /** Whether a notification is one of ours; its sender is told. */
  readonly isProbe: (payload: string) => boolean;
  readonly answer: () => Promise<Answer>;
  /** Rejects with the problem when nothing is heard. */
  readonly expect: (client: SqlClient | undefined) => Promise<void>;
}

/** How the payload of a probe begins: no journey can have this id, also for an older release that listens. */
const head = '? ';

/**
 * Whether a pooler stands before the database: it gives a client a number of its own, and the process that answers has
 * another one. In a pool of transactions LISTEN is accepted and nothing is ever heard.
 */
async function isPooled(client: SqlClient | undefined): Promise<boolean> {
  const own = (client as { processID?: unknown } | undefined)?.processID;
  if (client === undefined || typeof own !== 'number') return false;
  const { rows } = await client.query('select pg_backend_pid() as pid');
  return (rows[0] as { pid: number }).pid !== own;
}

export function probing(db: SqlClient, channel: string, patience: number): Probing {
  const waiting = new Map<string, () => void>();
  let counter = 0;
  const answer = async (): Promise<Answer> => {
    counter += 1;
    const token = `${head}${Math.random().toString(36).slice(2)}${counter.toString(36)}`;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<Answer>((resolve) => {
        waiting.set(token, () => {
          resolve('heard');
        });
        timer = setTimeout(resolve, patience, 'silent');
        db.query(`select pg_notify('${channel}', $1)`, [token]).catch(() => {
          resolve('unknown');
        });
      });
    } finally {
      clearTimeout(timer);
      waiting.delete(token);
    }
  };
  return {
    answer,
    isProbe: (payload) => {
      waiting.get(payload)?.();
      return payload.startsWith(head);
    },
    expect: async (client) => {
      const said = await answer();
      if (said === 'heard') return;
      const pooled = said === 'silent' && (await isPooled(client).catch(() => false));
      const code = pooled ? 'journal.pooler' : said === 'silent' ? 'journal.not-heard' : 'journal.unreachable';
      throw Object.assign(new Error(`Expected to hear what is said on ${channel} but heard nothing.`), {
        problem: problem(code),
      });
    },
  };
}
