import type { Fact } from '../../../steps/facts.js';
import { journalVersion } from '../../format/format.js';
import type { SqlClient } from './client.js';
import { channel } from './listen.js';

/** PostgreSQL: a division by nothing, with which our statement says that a row was not as it was read. */
const wasNot = '22012';

/**
 * Whether this role can have a table written anew: only its owner can, and PostgreSQL answers everybody else with no more
 * than a warning. Tried on the smallest of our tables.
 */
export async function canErase(db: SqlClient): Promise<boolean> {
  const place = async (): Promise<unknown> => {
    const { rows } = await db.query(`select pg_relation_filenode('aanpak_migration')::text as place`);
    return (rows[0] as { place: string }).place;
  };
  const before = await place();
  await db.query('vacuum full aanpak_migration');
  return (await place()) !== before;
}

/**
 * Puts facts in the place of the rows that were read, in one statement: every row that changes, or none when one of them is
 * no longer as it was read, or when there are more or fewer.
 *
 * @returns whether it was done
 */
export async function putInPlace(
  db: SqlClient,
  reisId: string,
  rows: readonly { seq: number; fact: string }[],
  facts: readonly Fact[],
  notify: boolean,
): Promise<boolean> {
  const changed = rows.flatMap(({ seq, fact: before }) => {
    const after = JSON.stringify(facts[seq - 1]);
    return after === before ? [] : [{ seq, before, after }];
  });
  try {
    await db.query(
      `with changed as (
         update aanpak_fact set fact = given.next::json, version = ${journalVersion}
         from unnest($2::integer[], $3::text[], $4::text[]) as given(place, was, next)
         where reis_id = $1 and seq = place and fact::text = was
         returning 1
       ), gone as (delete from aanpak_snapshot where reis_id = $1)
       select 1 / (case when count(*) = $5::integer
         and (select count(*) from aanpak_fact where reis_id = $1) = $6::integer then 1 else 0 end)
         ${notify ? `, pg_notify('${channel}', $1 || ' 0')` : ''} from changed`,
      [
        reisId,
        changed.map(({ seq }) => seq),
        changed.map(({ before }) => before),
        changed.map(({ after }) => after),
        changed.length,
        facts.length,
      ],
    );
  } catch (error) {
    if ((error as { code?: unknown } | undefined)?.code === wasNot) return false;
    throw error;
  }
  // PostgreSQL keeps the old row until it is vacuumed, and an erased text with it.
  await db.query('vacuum full aanpak_fact');
  await db.query('vacuum full aanpak_snapshot');
  return true;
}
