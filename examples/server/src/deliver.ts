// Where new facts go: to a webhook as CloudEvents, and adopted artefacts to Objecten. What is not taken comes again.
import { artefactsOf } from 'aanpakken-met-impact/assemble';
import { toCloudEvent, toObject, uuidOf, type InteropHost } from 'aanpakken-met-impact/interop';
import type { JournalStore } from 'aanpakken-met-impact/journal';
import type { OutboxEvent } from 'aanpakken-met-impact/journal/postgres';
import type { Artefact } from 'aanpakken-met-impact/schemas';

/** Who takes facts, and where. */
export interface Receivers {
  readonly host: InteropHost;
  readonly webhook?: { readonly url: string; readonly token: string };
  /** The address of the API, its token, and the objecttype of each artefact that goes there. */
  readonly objecten?: {
    readonly url: string;
    readonly token: string;
    readonly types: Readonly<Partial<Record<Artefact, { readonly url: string; readonly version: number }>>>;
  };
}

const patience = 10_000;

/** Sends; `undefined` when the other side is away, so that the event stays in the outbox. */
async function send(method: string, url: string, body: unknown, headers: Record<string, string>) {
  try {
    const signal = AbortSignal.timeout(patience);
    return await fetch(url, { method, headers, body: JSON.stringify(body), signal });
  } catch {
    return undefined;
  }
}

/** Says for each event in turn whether all who should know it do. It stops at the first that was not taken: the order is kept. */
export const deliver =
  (store: JournalStore, { host, webhook, objecten }: Receivers) =>
  async (events: readonly OutboxEvent[]): Promise<readonly OutboxEvent[]> => {
    const taken: OutboxEvent[] = [];
    for (const event of events) {
      if (!(await tell(event))) return taken;
      taken.push(event);
    }
    return taken;

    async function tell({ reis, seq, recordedAt }: OutboxEvent): Promise<boolean> {
      const read = await store.read(reis, seq);
      if (!read.ok) return false;
      const [fact] = read.facts;
      // A journey that was taken away has nothing to tell.
      if (!fact) return true;
      if (webhook) {
        const made = toCloudEvent(fact, reis, { ...host, recordedAt: () => recordedAt });
        if (!made.ok) throw new Error(`${made.message} ${made.path.join('.')}`);
        const answer = await send('POST', webhook.url, made.value, {
          'Content-Type': 'application/cloudevents+json; charset=utf-8',
          Authorization: `Bearer ${webhook.token}`,
        });
        if (answer?.ok !== true) return false;
      }
      if (!objecten || !('receipt' in fact)) return true;
      const whole = await store.read(reis);
      if (!whole.ok) return false;
      const adopted = artefactsOf(whole.facts, { publiek: 'gemeente' }).find((one) => one.vaststelling.seq === seq);
      const type = adopted && objecten.types[adopted.soort];
      if (!adopted || !type) return true;
      const body = toObject(adopted, { objecttypeUrl: type.url, typeVersion: type.version });
      if (!body.ok) return true;
      // One object per artefact of a journey, always under the same id: the next version is a record of it.
      const uuid = uuidOf(`${reis}/${adopted.soort}`);
      const headers = {
        'Content-Type': 'application/json',
        'Content-Crs': 'EPSG:4326',
        Authorization: `Token ${objecten.token}`,
      };
      const next = await send('PUT', `${objecten.url}/objects/${uuid}`, body.value, headers);
      if (next?.status !== 404) return next?.ok === true;
      const first = await send('POST', `${objecten.url}/objects`, { uuid, ...body.value }, headers);
      return first?.ok === true;
    }
  };
