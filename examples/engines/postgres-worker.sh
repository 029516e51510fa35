#!/usr/bin/env bash
# A worker that takes chunks of a study from a queue in PostgreSQL: bash postgres-worker.sh STUDY.mjs DIR
# Start as many as you like, on as many machines as share DIR. psql finds the database by PGHOST, PGDATABASE and so on.
# A chunk is leased for a while: when a worker dies, another one takes its chunk after the lease. Chunks belong to a plan, so
# one table serves any number of studies; to run a plan anew into another DIR, delete its rows.
set -euo pipefail
study=$1 out=$2
lease=${LEASE_SECONDS:-60}
program=${AANPAKKEN:-npx aanpakken-met-impact}
query() { psql -qAtX -v ON_ERROR_STOP=1 "$@"; }

read -r chunks plan <<<"$($program simulate "$study" --chunks)"
query <<SQL
select pg_advisory_lock(20261123) \g /dev/null
create table if not exists reizen_chunk (
  plan text,
  chunk int,
  leased_until timestamptz not null default '-infinity',
  done boolean not null default false,
  primary key (plan, chunk)
);
insert into reizen_chunk (plan, chunk) select '$plan', generate_series(0, $chunks - 1) on conflict do nothing;
SQL

while :; do
  chunk=$(query <<SQL
update reizen_chunk set leased_until = now() + interval '$lease seconds'
where plan = '$plan' and chunk = (
  select chunk from reizen_chunk where plan = '$plan' and not done and leased_until < now()
  order by chunk limit 1 for update skip locked
) returning chunk;
SQL
  )
  if [ -z "$chunk" ]; then
    [ "$(query -c "select count(*) from reizen_chunk where plan = '$plan' and not done")" = 0 ] && break
    sleep 1
    continue
  fi
  $program simulate "$study" --chunk "$chunk" --out "$out" >/dev/null
  query -c "update reizen_chunk set done = true where plan = '$plan' and chunk = $chunk"
done
