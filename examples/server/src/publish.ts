// New facts to whoever wants to know, out of the outbox: only which fact, never what it holds. Whoever may see it reads it here.
import { nextEvents, settleEvents, type OutboxEvent, type SqlClient } from 'aanpakken-met-impact/journal/postgres';

export interface Publisher {
  readonly stop: () => Promise<void>;
}

/** Sends until it is stopped; `send` says which events were taken. What was not taken comes again, so the receiver knows an event by `reis` and `seq`. */
export function publisher(
  client: SqlClient,
  send: (events: readonly OutboxEvent[]) => Promise<readonly OutboxEvent[]>,
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
    const taken = events.length === 0 ? [] : await send(events);
    if (taken.length > 0) await settleEvents(client, taken);
    return taken.length > 0;
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
