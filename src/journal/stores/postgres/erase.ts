import { problem, type Problem } from '../../format/problem.js';
import { journalVersion } from '../../format/format.js';
import { erasureBefore } from '../snapshot.js';
import { erasureOf, type Prepared } from '../store.js';
import type { SqlClient } from './client.js';
import { sqlState } from './errors.js';
import { heldBy } from './held.js';
import { channel } from './listen.js';

/** PostgreSQL: a division by zero, with which our statement says that a row was not as it was read. */
const wasNot = '22012';
/** Somebody held a table for longer than the host wants to wait. */
const blocked = new Set(['55P03', '57014']);
/** The tables that hold what people told. */
const tables = ['aanpak_fact', 'aanpak_snapshot'] as const;

/**
 * Whether this role can have both tables written anew: their owner can, the owner of the database, and since PostgreSQL 17
 * who may MAINTAIN them. Everybody else gets no more than a warning from VACUUM.
 */
export async function canErase(db: SqlClient): Promise<boolean> {
  const { rows } = await db.query(
    `select bool_and(pg_has_role(c.relowner, 'usage') or pg_has_role(d.datdba, 'usage')
       or case when current_setting('server_version_num')::integer >= 170000
         then has_table_privilege(c.oid, 'maintain') else false end) as can
     from pg_class c, pg_database d
     where d.datname = current_database() and c.oid = any(array['aanpak_fact'::regclass, 'aanpak_snapshot'::regclass])`,
  );
  return (rows[0] as { can: boolean }).can;
}

/** A row as it was read. */
interface Before {
  seq: number;
  fact: string;
  /** The digest of the last erasure of the journey. */
  erased: string | null;
}

/**
 * Puts facts in the place of the rows that were read, in one statement: every row that changes, or none when one of them is
 * no longer as it was read, when there are more or fewer, or when somebody else erased meanwhile.
 *
 * @returns the transaction in which it was done; `undefined` when it was not
 */
export async function putInPlace(
  db: SqlClient,
  reisId: string,
  rows: readonly Before[],
  prepared: Prepared,
  notify: boolean,
): Promise<string | undefined> {
  const { texts } = prepared;
  // The first row always: it holds the digest of the erasure.
  const changed = rows.flatMap(({ seq, fact: before }) => {
    const after = texts[seq - 1] as string;
    return after === before && seq > 1 ? [] : [{ seq, before, after }];
  });
  try {
    const done = await db.query(
      `with changed as (
         update aanpak_fact
         set fact = given.next::json, version = ${journalVersion}, erased = case when seq = 1 then $7 else erased end
         from unnest($2::integer[], $3::text[], $4::text[]) as given(place, was, next)
         where reis_id = $1 and seq = place and fact::text = was and (seq > 1 or erased is not distinct from $8)
         returning 1
       ), gone as (delete from aanpak_snapshot where reis_id = $1)
       select 1 / (case when count(*) = $5::integer
         and (select count(*) from aanpak_fact where reis_id = $1) = $6::integer then 1 else 0 end),
         pg_current_xact_id()::xid::text as xid
         ${notify ? `, pg_notify('${channel}', $1 || ' 0')` : ''} from changed`,
      [
        reisId,
        changed.map(({ seq }) => seq),
        changed.map(({ before }) => before),
        changed.map(({ after }) => after),
        changed.length,
        texts.length,
        erasureOf(prepared),
        rows[0]?.erased ?? null,
      ],
    );
    return (done.rows[0] as { xid: string }).xid;
  } catch (error) {
    if (sqlState(error) === wasNot) return undefined;
    throw error;
  }
}

/** Has both tables written anew, and looks whether they were: PostgreSQL keeps an old row until then, and its text with it. */
async function rewrite(db: SqlClient): Promise<boolean> {
  const places = async (): Promise<readonly unknown[]> => {
    const { rows } = await db.query(
      `select ${tables.map((table) => `pg_relation_filenode('${table}')::text as ${table}`).join()}`,
    );
    return tables.map((table) => (rows[0] as Readonly<Record<string, unknown>>)[table]);
  };
  const before = await places();
  for (const table of tables) await db.query(`vacuum full ${table}`);
  const after = await places();
  return after.every((place, at) => place !== before[at]);
}

/** Removes a snapshot from before the erasure, which an older release may have written since, and says in which transaction. */
async function dropLate(db: SqlClient, reisId: string, erased: string): Promise<string | undefined> {
  const { rows } = await db.query('select snapshot from aanpak_snapshot where reis_id = $1', [reisId]);
  const [found] = rows as readonly { snapshot: string }[];
  if (found === undefined || erasureBefore(found.snapshot) === erased) return undefined;
  const gone = await db.query(
    'delete from aanpak_snapshot where reis_id = $1 returning pg_current_xact_id()::xid::text as xid',
    [reisId],
  );
  return (gone.rows[0] as { xid: string } | undefined)?.xid;
}

/**
 * Takes what was replaced off the disk, and says what stands in the way when it cannot.
 *
 * @param xid - the transaction in which it was replaced
 */
export async function eraseFromDisk(
  db: SqlClient,
  reisId: string,
  prepared: Prepared,
  xid: string,
): Promise<readonly Problem[]> {
  const erased = erasureOf(prepared);
  let last: string | undefined = xid;
  try {
    for (let round = 0; round < 3; round += 1) {
      const held = await heldBy(db, last);
      if (held.length > 0) return held;
      if (!(await rewrite(db))) return [problem('journal.no-permission')];
      last = await dropLate(db, reisId, erased);
      if (last === undefined) return [];
    }
  } catch (error) {
    if (!blocked.has(sqlState(error))) throw error;
  }
  return [problem('journal.held-by-session', [], { aantal: 1 })];
}
