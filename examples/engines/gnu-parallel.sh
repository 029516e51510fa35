#!/usr/bin/env bash
# Runs a study with GNU parallel: bash gnu-parallel.sh STUDY.mjs DIR [SHARDS]
# Run it again after a crash: parts that are there and whole are not computed again.
set -euo pipefail
study=$1 out=$2 shards=${3:-8}
program=${AANPAKKEN:-npx aanpakken-met-impact}
parallel --halt now,fail=1 "$program simulate $study --shard {}/$shards --out $out >/dev/null" ::: $(seq "$shards")
$program simulate merge "$out"
