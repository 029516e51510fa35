// New facts to whoever wants to know, out of the outbox: only which fact, never what it holds. Whoever may see it reads it here.
import { nextEvents, settleEvents, type OutboxEvent, type SqlClient } from 'aanpakken-met-impact/journal/postgres';

export interface Publisher {
  readonly stop: () => Promise<void>;
}

/** Sends until it is stopped. What was not taken comes again, so the receiver knows an event by `reis` and `seq`. */
export function publisher(
  client: SqlClient,
  send: (events: readonly OutboxEvent[]) => Promise<boolean>,
  { milliseconds = 1_000 } = {},
): Publisher {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let wake: () => void = () => undefined;
  const run = async (): Promise<void> => {
    while (!stopped) {
      const more = await once().catch(() => false);
      if (!more && !stopped)
        await new Promise<void>((resolve) => {
          wake = resolve;
          timer = setTimeout(resolve, milliseconds);
        });
    }
  };
  const once = async (): Promise<boolean> => {
    const events = await nextEvents(client, 100);
    if (events.length === 0 || !(await send(events))) return false;
    await settleEvents(client, events);
    return true;
  };
  const running = run();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      wake();
      await running;
    },
  };
}

/** Sends to a webhook, signed with nothing but a token of its own. */
export const webhook =
  (url: string, token: string) =>
  async (events: readonly OutboxEvent[]): Promise<boolean> => {
    const body = JSON.stringify(events.map(({ reis, seq, recordedAt }) => ({ reis, seq, recordedAt })));
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body,
      signal: AbortSignal.timeout(10_000),
    });
    return answer.ok;
  };
