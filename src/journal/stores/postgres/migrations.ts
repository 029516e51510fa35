import type { SqlClient } from './client.js';

/**
 * The tables, step by step; a step that was published never changes. A fact is kept as `json`, so that it comes back letter
 * for letter and can be asked with SQL; `(reis_id, seq)` is the key, so that the database itself refuses a lost update.
 */
const migrations: readonly string[] = [
  `create table aanpak_fact (
     reis_id text collate "C" not null check (reis_id ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$'),
     seq integer not null check (seq > 0),
     version smallint not null,
     fact json not null,
     primary key (reis_id, seq)
   )`,
  `create table aanpak_snapshot (reis_id text collate "C" primary key, snapshot text not null)`,
  `create table aanpak_outbox (
     id bigint generated always as identity primary key,
     reis_id text collate "C" not null,
     seq integer not null,
     unique (reis_id, seq)
   )`,
  // One fact behind another. The database plans what stands in a function once for a connection, not at every append.
  `create function aanpak_append(reis text, expected integer, format integer, added json) returns integer
   language plpgsql as $body$ begin
     if expected > 0 and not exists (select 1 from aanpak_fact where reis_id = reis and seq = expected) then
       return null;
     end if;
     insert into aanpak_fact (reis_id, seq, version, fact) values (reis, expected + 1, format, added);
     return expected + 1;
   end $body$`,
  // When a row was written, by the clock of the database: of new rows only. And in the first row of a journey, the digest of
  // its last erasure, by which a snapshot from before it is known.
  `alter table aanpak_fact add column recorded_at timestamptz, add column erased text;
   alter table aanpak_fact alter column recorded_at set default now()`,
];

/** PostgreSQL: it is there already, or somebody was first. */
const conflicts = new Set(['42P07', '42701', '42723', '23505', '40001']);

/**
 * Makes or brings up to date the tables of the store, in one transaction a step. Safe to run at every start of a host, also
 * by several at once.
 *
 * @example
 * await migrate(pool);
 */
export async function migrate(db: SqlClient): Promise<void> {
  await step(db, 'create table if not exists aanpak_migration (version integer primary key);');
  for (const [place, statement] of migrations.entries()) {
    await step(
      db,
      `if not exists (select 1 from aanpak_migration where version = ${place + 1}) then
         execute $statement$${statement}$statement$;
         insert into aanpak_migration values (${place + 1});
       end if;`,
    );
  }
}

/** One step, while nobody else takes one. */
async function step(db: SqlClient, task: string): Promise<void> {
  const statement = `do $migrate$ begin
    perform pg_advisory_xact_lock(720114);
    ${task}
  end $migrate$`;
  try {
    await db.query(statement);
  } catch (error) {
    if (!conflicts.has((error as { code?: string } | undefined)?.code ?? '')) throw error;
    // Under strict isolation a step that waited still sees what was there before it waited. The second time it sees all.
    await db.query(statement);
  }
}
