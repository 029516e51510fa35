import { problem, type Problem } from '../../format/problem.js';
import type { SqlClient } from './client.js';

/**
 * Counts the snapshots that still see the rows that a transaction removed, so that VACUUM keeps those rows. Of a session whose
 * state we may not see we know only that it is in a transaction, and since when: a younger one sees no old row.
 */
const asked = `
  with others as (
    select a.pid, a.backend_xid, a.backend_xmin,
      a.query = '<insufficient privilege>' as hidden,
      exists (
        select 1 from pg_locks l
        where l.pid = a.pid and l.locktype = 'virtualxid' and l.granted and l.virtualxid = any($2::text[])
      ) as older
    from pg_stat_activity a
    where a.pid <> pg_backend_pid() and (a.datname = current_database() or a.datid is null)
      -- A plain vacuum holds no row back, though it shows a snapshot.
      and not (a.backend_type = 'autovacuum worker' and a.query like 'autovacuum: VACUUM %' and a.query not like '%ANALYZE%')
  )
  select
    (select count(*)::integer from others
     where age(backend_xmin) >= age($1::text::xid) or age(backend_xid) >= age($1::text::xid) or (hidden and older)) as session,
    (select count(*)::integer from pg_prepared_xacts
     where database = current_database() and age(transaction) >= age($1::text::xid)) as prepared,
    (select count(*)::integer from pg_replication_slots where age(xmin) >= age($1::text::xid)) as slot`;

/** Sessions that are in a transaction now. */
const running = `select virtualxid from pg_locks where locktype = 'virtualxid' and granted and pid <> pg_backend_pid()`;

/**
 * Transactions that hold a lock on a table that is to be written anew. That waits for all of them, and everybody else then waits
 * for it: one session that went to sleep in a transaction, however young, would stop every reader and writer without an end.
 */
const locking = `
  select distinct l.virtualtransaction as holder from pg_locks l
  where l.locktype = 'relation' and l.granted and l.pid is distinct from pg_backend_pid()
    and l.database = (select oid from pg_database where datname = current_database())
    and l.relation in ('aanpak_fact'::regclass, 'aanpak_snapshot'::regclass)
    -- A vacuum that runs by itself makes way.
    and not exists (select 1 from pg_stat_activity a where a.pid = l.pid and a.backend_type = 'autovacuum worker')`;

/** How long a transaction of somebody else is waited for, and how long between two looks, in milliseconds; ours. */
const patience = 2_000;
const pause = 100;

/** Looks once. */
async function heldNow(db: SqlClient, xid: string, older: readonly string[]): Promise<readonly Problem[]> {
  const { rows } = await db.query(asked, [xid, older]);
  const found = rows[0] as Readonly<Record<'session' | 'prepared' | 'slot', number>>;
  return (['session', 'prepared', 'slot'] as const)
    .filter((what) => found[what] > 0)
    .map((what) => problem(`journal.held-by-${what}`, [], { aantal: found[what] }));
}

/**
 * Returns what holds on to rows from before this transaction: an older snapshot of a session (a dump, a report, idle in transaction),
 * a prepared transaction, a replication slot. Waits a little for what goes by itself.
 *
 * @param xid - the transaction that took the rows away; it is committed
 */
export async function heldBy(db: SqlClient, xid: string): Promise<readonly Problem[]> {
  const older = (await db.query(running)).rows.map((row) => (row as { virtualxid: string }).virtualxid);
  const holders = async (): Promise<readonly string[]> =>
    (await db.query(locking)).rows.map((row) => (row as { holder: string }).holder);
  const first = new Set(await holders());
  for (let waited = 0; ; waited += pause) {
    const seen = await heldNow(db, xid, older);
    // Only those that were there at the start: on a busy table there is always somebody.
    const locks = seen.length > 0 || first.size === 0 ? [] : (await holders()).filter((one) => first.has(one));
    const held = locks.length > 0 ? [problem('journal.held-by-session', [], { aantal: locks.length })] : seen;
    if (held.length === 0 || waited >= patience) return held;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
