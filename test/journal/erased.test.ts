import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { fold, type Fact } from 'aanpakken-met-impact';
import { openReis, redactFacts, type JournalStore } from 'aanpakken-met-impact/journal';
import { fileStore } from 'aanpakken-met-impact/journal/file';
import { migrate, postgresStore } from 'aanpakken-met-impact/journal/postgres';
import { expect, it, onTestFinished } from 'vitest';
import { facts as rich } from '../assemble/reis.js';
import { written, writtenInWord } from '../privacy/written.js';

/** Up to its first foto: what is looked for is the same in a longer one. */
const until = rich.findIndex(({ type }) => type === 'foto.vastgesteld') + 1;
const secret = 'GEHEIM4711';
const told = rich.find(
  (fact): fact is Fact<'materiaal.toegevoegd'> =>
    fact.type === 'materiaal.toegevoegd' && 'samenvatting' in fact.materiaal,
) as Fact<'materiaal.toegevoegd'>;
const { id } = told.materiaal;
const reisId = fold(rich).id;

/** A journey of every kind of fact, with a secret in every text of one piece of materiaal. */
const facts = rich.slice(0, until).map((fact): Fact => {
  if (fact !== told) return fact;
  const { titel } = told.materiaal;
  const materiaal = { ...told.materiaal, titel: `${titel} ${secret}`, samenvatting: `Dit is van iemand: ${secret}.` };
  return { ...told, materiaal } as Fact;
});

/** Keeps the journey with a snapshot, erases the secret, and opens it again. */
async function erase(store: JournalStore, everything: () => Promise<string> | string): Promise<readonly Fact[]> {
  expect(await store.append(reisId, facts, 0)).toEqual({ ok: true, seq: facts.length });
  await store.writeSnapshot?.(reisId, JSON.stringify(fold(facts)));
  expect((await everything()).split(secret).length).toBeGreaterThan(4);
  const answer = await store.replace(reisId, redactFacts(facts, [id]), facts.length);
  expect(answer).toEqual({ ok: true, seq: facts.length });
  expect(await everything()).not.toContain(secret);
  const opened = await openReis(store, reisId);
  const read = await store.read(reisId);
  if (!opened.ok || !read.ok) throw new Error('Expected a journey but it was refused.');
  expect(opened.reis.get()).toEqual(fold(read.facts));
  return read.facts;
}

it('a text that was erased is in no file of the folder', async () => {
  const where = mkdtempSync(path.join(tmpdir(), 'journal-'));
  onTestFinished(() => {
    rmSync(where, { recursive: true });
  });
  const everything = (): string =>
    readdirSync(where, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ name, parentPath }) => readFileSync(path.join(parentPath, name), 'latin1'))
      .join('');
  expect(JSON.stringify(await erase(fileStore(where), everything))).not.toContain(secret);
});

it(
  'a text that was erased is in no table of the database, and in no document of the journey',
  { timeout: 60_000 },
  async () => {
    const db = new PGlite();
    onTestFinished(async () => db.close());
    await migrate(db);
    const everything = async (): Promise<string> => {
      const { rows } = await db.query<{ told: string }>(
        `select table_to_xml(oid, true, false, '')::text as told from pg_class where relname like 'aanpak%' and relkind = 'r'`,
      );
      return rows.map((row) => row.told).join('');
    };
    const read = await erase(postgresStore(db, { outbox: true }), everything);
    const options = { publiek: 'kern' } as const;
    expect(written(facts, options)).toContain(secret);
    const after = [written(read, options), await writtenInWord(read, options)];
    expect(after.map((text) => text.includes(secret))).toEqual([false, false]);
  },
);
