/** Journeys in PostgreSQL, or in PGlite inside a program. @packageDocumentation */
import type { Fact } from '../../steps/facts.js';
import { checkFacts, type Cursor } from '../format/check.js';
import { journalVersion, oldestStoredVersion, reisIdOf } from '../format/format.js';
import { problem, type Problem } from '../format/problem.js';
import { erasureBefore } from './snapshot.js';
import { largest, recordedAt, within, type SqlClient } from './postgres/client.js';
import { asciiJson } from './postgres/ascii.js';
import { canErase, eraseFromDisk, putInPlace } from './postgres/erase.js';
import { conflictStates, encodingStates, sqlProblem, sqlState } from './postgres/errors.js';
import { channel, subscription, type SqlConnection, type SqlListener } from './postgres/listen.js';
import {
  conflictAt,
  erasedSince,
  idProblem,
  isProblem,
  keptAt,
  prepare,
  prepareErasure,
  undoesErasure,
  unkept,
  type Appended,
  type Conflict,
  type JournalFacts,
  type JournalStore,
  type Prepared,
  type Unkept,
} from './store.js';
import { versionProblem } from '../format/upcast.js';

export type { SqlClient } from './postgres/client.js';
export type { SqlConnection, SqlListener } from './postgres/listen.js';
export { migrate } from './postgres/migrations.js';
export { nextEvents, settleEvents, type OutboxEvent } from './postgres/outbox.js';

/** How the store behaves. */
export interface PostgresStoreOptions {
  /**
   * Tell others of new facts through NOTIFY, and hear of theirs through this client; without it, neither. A function that
   * gives a new client of `pg`, connected, is asked again when the connection is lost, and nothing is missed.
   */
  listener?: SqlListener | (() => Promise<SqlConnection>) | undefined;
  /** Also write which facts are new to the outbox table, in the same transaction, for a host that publishes events. */
  outbox?: boolean | undefined;
}

/** How many facts a stream asks for at a time; ours. */
const portion = 1_000;

/** The digest of the last erasure, which the first row of a journey holds. */
const erasedOf = '(select erased from aanpak_fact where reis_id = $1 and seq = 1)';

/** One statement, so one round trip and one transaction: the facts, the outbox, the notification. */
function insertion(notify: boolean, outbox: boolean): string {
  return `with inserted as (
      insert into aanpak_fact (reis_id, seq, version, fact)
      select $1, $2::integer + place, ${journalVersion}, text::json
      from unnest($3::text[]) with ordinality as given(text, place)
      where $2::integer = 0 or exists (select 1 from aanpak_fact where reis_id = $1 and seq = $2::integer)
      returning seq
    )${outbox ? `, sent as (insert into aanpak_outbox (reis_id, seq) select $1, seq from inserted order by seq)` : ''}
    select max(seq)::integer as seq, ${erasedOf} as erased${notify ? `, pg_notify('${channel}', $1 || ' ' || max(seq))` : ''} from inserted having count(*) > 0`;
}

/** The same for one fact without outbox and notification: most appends. */
const insertionOfOne = `select aanpak_append($1, $2, ${journalVersion}, $3) as seq, ${erasedOf} as erased`;

interface Row {
  seq: number;
  version: number;
  fact: string;
  erased: string | null;
}

/** How far a journey is, and the digest of its last erasure. */
interface End {
  seq: number;
  erased: string | null;
}

const toEnd = (facts: readonly Fact[], { seq, erased }: End): JournalFacts =>
  erased === null ? { ok: true, facts, seq } : { ok: true, facts, seq, erased };

/** The facts of some rows, checked; a row of a version that is not read is refused by its version. */
function factsOf(reisId: string, rows: readonly Row[], fromSeq: number, op = ''): { facts: readonly Fact[] } | Problem {
  const facts: unknown[] = [];
  for (const { version, fact } of rows) {
    const wrongVersion = versionProblem(version, oldestStoredVersion, ['facts', facts.length]);
    if (wrongVersion) return wrongVersion;
    facts.push(JSON.parse(fact));
  }
  const wrong = checkFacts(facts, { seq: fromSeq - 1, op });
  if (wrong) return wrong;
  const checked = facts as Fact[];
  return fromSeq === 1 && checked.length > 0 && reisIdOf(checked) !== reisId
    ? problem('journal.other-reis', ['facts', 0, 'id'])
    : { facts: checked };
}

/**
 * Keeps journeys in one table of PostgreSQL. Run `migrate` first.
 *
 * @example
 * await migrate(pool);
 * const store = postgresStore(pool);
 */
export function postgresStore(db: SqlClient, { listener, outbox = false }: PostgresStoreOptions = {}): JournalStore {
  const insert = insertion(listener !== undefined, outbox);
  const isPlain = listener === undefined && !outbox;

  const endOf = async (reisId: string): Promise<End> => {
    const asked = `select coalesce(max(seq), 0)::integer as seq, ${erasedOf} as erased from aanpak_fact where reis_id = $1`;
    const { rows } = await db.query(asked, [reisId]);
    return rows[0] as End;
  };
  const outdated = async (reisId: string): Promise<Conflict> => conflictAt((await endOf(reisId)).seq);
  const rowsOf = async (reisId: string, fromSeq: number, most?: number): Promise<Row[]> => {
    const asked = `select seq, version, fact::text as fact, ${erasedOf} as erased
      from aanpak_fact where reis_id = $1 and seq >= $2 order by seq`;
    const { rows } = await db.query(most === undefined ? asked : `${asked} limit ${most}`, [reisId, fromSeq]);
    return rows as Row[];
  };
  const portionOf = async (reisId: string, { seq, op }: Cursor): Promise<JournalFacts | Unkept> => {
    const wrong = idProblem(reisId);
    if (wrong) return unkept(wrong);
    try {
      const rows = await rowsOf(reisId, seq + 1, portion);
      const found = factsOf(reisId, rows, seq + 1, op);
      return 'code' in found ? unkept(found) : toEnd(found.facts, rows.at(-1) ?? { seq, erased: null });
    } catch (error) {
      return unkept(sqlProblem(error));
    }
  };
  /** Tries, and turns what the database says into an answer; where its encoding is not UTF-8, tries again in ASCII. */
  const trying = async (
    reisId: string,
    prepared: Prepared,
    task: (prepared: Prepared) => Promise<Appended>,
  ): Promise<Appended> => {
    try {
      return await task(prepared).catch(async (error: unknown) => {
        if (!encodingStates.has(sqlState(error))) throw error;
        return task({ ...prepared, texts: prepared.texts.map(asciiJson) });
      });
    } catch (error) {
      if (!conflictStates.has(sqlState(error))) return unkept(sqlProblem(error));
      return outdated(reisId).catch((failed: unknown) => unkept(sqlProblem(failed)));
    }
  };

  const store: JournalStore = {
    read: async (reisId, fromSeq = 1) => {
      const wrong = idProblem(reisId);
      if (wrong) return unkept(wrong);
      try {
        const from = within(fromSeq);
        const rows = await rowsOf(reisId, from);
        const found = factsOf(reisId, rows, from);
        if ('code' in found) return unkept(found);
        const end = rows.at(-1) ?? (await endOf(reisId));
        // Written between the two questions: an end without its facts would be half an answer.
        return rows.length === 0 && end.seq >= from && fromSeq <= largest
          ? await store.read(reisId, fromSeq)
          : toEnd(found.facts, end);
      } catch (error) {
        return unkept(sqlProblem(error));
      }
    },
    stream: async function* stream(reisId, fromSeq = 1) {
      let cursor: Cursor | undefined = { seq: within(fromSeq) - 1, op: '' };
      while (cursor) {
        const read = await portionOf(reisId, cursor);
        const last: Fact | undefined = read.ok ? read.facts.at(-1) : undefined;
        if (!read.ok || last) yield read;
        cursor = last && { seq: last.seq, op: last.meta.op };
      }
    },
    append: async (reisId, facts, expectedSeq) => {
      const prepared = prepare(reisId, facts, expectedSeq);
      if (isProblem(prepared)) return unkept(prepared);
      return trying(reisId, prepared, async ({ texts }) => {
        if (expectedSeq > largest - texts.length) return outdated(reisId);
        const alone = isPlain && texts.length === 1;
        const { rows } = await db.query(alone ? insertionOfOne : insert, [
          reisId,
          expectedSeq,
          alone ? texts[0] : texts,
        ]);
        const written = rows[0] as { seq: number | null; erased: string | null } | undefined;
        return typeof written?.seq === 'number' ? keptAt(written.seq, written.erased) : outdated(reisId);
      });
    },
    list: async () => {
      try {
        const { rows } = await db.query('select distinct reis_id from aanpak_fact order by reis_id');
        return { ok: true, ids: rows.map((row) => (row as { reis_id: string }).reis_id) };
      } catch (error) {
        return unkept(sqlProblem(error));
      }
    },
    replace: async (reisId, facts, expectedSeq, under) => {
      const given = prepareErasure(reisId, facts, expectedSeq);
      if (isProblem(given)) return unkept(given);
      return trying(reisId, given, async (prepared) => {
        if (prepared.texts.length !== expectedSeq) return outdated(reisId);
        if (!(await canErase(db))) return unkept(problem('journal.no-permission'));
        const rows = await rowsOf(reisId, 1);
        const known = rows.map(({ fact }) => JSON.parse(fact) as Fact);
        if (rows.length !== expectedSeq || erasedSince(rows[0]?.erased, under)) return outdated(reisId);
        if (undoesErasure(known, prepared.facts)) return outdated(reisId);
        const xid = await putInPlace(db, reisId, rows, prepared, listener !== undefined);
        if (xid === undefined) return outdated(reisId);
        const held = await eraseFromDisk(db, reisId, prepared, xid);
        return held.length > 0 ? unkept(...held) : { ok: true, seq: expectedSeq };
      });
    },
    readSnapshot: async (reisId) => {
      const asked = db.query('select snapshot from aanpak_snapshot where reis_id = $1', [reisId]);
      return asked.then(
        ({ rows }) => (rows[0] as { snapshot: string } | undefined)?.snapshot,
        () => undefined,
      );
    },
    writeSnapshot: async (reisId, text) => {
      // One statement: it sees an erasure that came after the snapshot, or waits for one that is under way.
      const kept = db.query(
        `insert into aanpak_snapshot (reis_id, snapshot) select $1, $2
         where ${erasedOf} is not distinct from $3
         on conflict (reis_id) do update set snapshot = excluded.snapshot`,
        [reisId, text, erasureBefore(text) ?? null],
      );
      // A snapshot is a cache: without it, opening only takes longer.
      await kept.catch(() => undefined);
    },
    recorded: async (reisId, fromSeq = 1) => {
      const wrong = idProblem(reisId);
      if (wrong) return unkept(wrong);
      try {
        const asked = `select ${recordedAt} from aanpak_fact where reis_id = $1 and seq >= $2 order by seq`;
        const { rows } = await db.query(asked, [reisId, within(fromSeq)]);
        return { ok: true, moments: rows.map((row) => (row as { recorded: string | null }).recorded ?? undefined) };
      } catch (error) {
        return unkept(sqlProblem(error));
      }
    },
  };
  return listener === undefined ? store : { ...store, subscribe: subscription(db, listener) };
}
