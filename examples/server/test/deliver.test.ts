import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseJournal, type JournalStore } from 'aanpakken-met-impact/journal';
import { openDatabase } from '../src/database.js';
import { deliver } from '../src/deliver.js';
import { publisher } from '../src/publish.js';
import { receiversFrom } from '../src/receivers.js';
import { demo } from './kit.js';
import { hasSpecs, objectenMock, webhookMock } from './mock.js';

/** The example of the package in a store, and how many facts it has. */
async function kept(store: JournalStore): Promise<{ id: string; facts: number; adopted: number }> {
  const journal = parseJournal(demo());
  assert.ok(journal.ok);
  const [first] = journal.facts as readonly { id?: string }[];
  const id = first?.id ?? '';
  assert.ok((await store.append(id, journal.facts, 0)).ok);
  return { id, facts: journal.facts.length, adopted: journal.facts.filter((fact) => 'receipt' in fact).length };
}

it(
  'tells a webhook of every fact as a CloudEvent and puts adopted artefacts in Objecten, also when both are away for a while',
  { skip: hasSpecs ? false : '../shared/specs is absent' },
  async () => {
    const database = await openDatabase(undefined, undefined, true);
    const { id, facts, adopted } = await kept(database.store);
    const [webhook, objecten] = await Promise.all([webhookMock(), objectenMock()]);
    webhook.away = 2;
    objecten.away = 1;
    const type = 'https://objecten.example.nl/api/v2/objecttypes/1;1';
    const receivers = receiversFrom({
      OIN: '00000001001234567000',
      WEBHOOK_URL: webhook.url,
      OBJECTEN_URL: objecten.url,
      OBJECTEN_TOKEN: 'geheim',
      OBJECTTYPE_OPDRACHT: type,
      OBJECTTYPE_FOTO: type,
      OBJECTTYPE_PROGRAMMA: type,
      OBJECTTYPE_REISVERSLAG: type,
    });
    assert.ok(receivers);
    const publishing = publisher(database.client, deliver(database.store, receivers), { milliseconds: 5 });
    const left = async (): Promise<number> =>
      Number(
        ((await database.client.query('select count(*) as n from aanpak_outbox', [])).rows[0] as { n: unknown }).n,
      );
    while ((await left()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await publishing.stop();

    assert.deepEqual([webhook.wrong, objecten.wrong], [[], []]);
    const seen = [...new Set(webhook.taken.map((event) => event['id']))];
    assert.deepEqual(
      seen,
      Array.from({ length: facts }, (_, place) => `${id}/${place + 1}`),
    );
    assert.ok(webhook.taken.every((event) => typeof event['time'] === 'string'));
    assert.equal(objecten.records.size, 4);
    assert.equal([...objecten.records.values()].flat().length, adopted);

    await Promise.all([webhook.close(), objecten.close()]);
    await database.close();
  },
);

it('tells nobody when nobody is named', () => {
  assert.equal(receiversFrom({}), undefined);
});
