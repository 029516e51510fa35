#!/usr/bin/env bash
# Packs the library, installs the tarball in empty projects outside the checkout and uses it the ways a host would:
# ESM, CommonJS, the command line, TypeScript consumers of three compilers, a browser bundle, and the oldest and newest peers.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_loglevel=error

ok() { printf 'ok - %s\n' "$1"; }
host() {
  rm -rf "$work/host"
  mkdir -p "$work/host"
  cd "$work/host"
  echo '{"name":"host","version":"1.0.0","private":true}' >package.json
  npm install --silent --ignore-scripts --prefer-offline "$tarball" "$@" >/dev/null
}

cd "$root"
tarball="$work/$(npm pack --ignore-scripts --silent --pack-destination "$work" | tail -n 1)"

use() {
  cat >esm.mjs <<'JS'
import { decide, explain, reisMachine, route, startReis } from 'aanpakken-met-impact';
import { opdrachtDocument } from 'aanpakken-met-impact/document';
import { fold } from 'aanpakken-met-impact/fold';
import { fieldsOf } from 'aanpakken-met-impact/forms';
import { parseJournal } from 'aanpakken-met-impact/journal';
import { fileStore } from 'aanpakken-met-impact/journal/file';
import { findVervallen } from 'aanpakken-met-impact/privacy';
import { renderHtml } from 'aanpakken-met-impact/render';
import { journeySite } from 'aanpakken-met-impact/site';
import { reiswensSchema } from 'aanpakken-met-impact/schemas';
import { replicate } from 'aanpakken-met-impact/simulate';
import { en } from 'aanpakken-met-impact/texts/en';
import { nl } from 'aanpakken-met-impact/texts/nl';
import { createActor } from 'xstate';
import { array } from 'zod';
const meta = { op: '2026-01-12T09:00:00+01:00', door: 'r-anna' };
const reiswens = { opgave: 'Ouderen zijn eenzaam.', urgentie: [], doelen: [] };
const started = startReis({ id: 'reis-1', titel: 'Minder eenzaam', reiswens, meta });
const refused = decide(started.reis, { type: 'foto.vaststellen', meta });
const actor = createActor(reisMachine, { input: { reis: started.reis } }).start();
const fine =
  started.ok && !refused.ok && refused.rejection.code === 'command.wrong-stage' &&
  explain(started.reis, 'opdracht.vaststellen').findings.every(({ message, code }) => message !== '' && message !== code) &&
  route(started.reis).steps.length > 0 && actor.getSnapshot().value === 'reiswens' &&
  started.ok && fold(started.facts).titel === 'Minder eenzaam' &&
  [opdrachtDocument, fieldsOf, parseJournal, fileStore, findVervallen, renderHtml, journeySite, replicate].every((door) => typeof door === 'function') &&
  en.language === 'en' && nl.language === 'nl' && array(reiswensSchema).safeParse([reiswens]).success;
if (!fine) throw new Error('the ESM host did not get what it asked for');
JS
  node esm.mjs
  sed -e "s/import \(.*\) from '\(.*\)';/const \1 = require('\2');/" esm.mjs >cjs.cjs
  node cjs.cjs
  ok "ESM and CommonJS on Node $(node -p process.versions.node), XState $(node -p "require('xstate/package.json').version"), Zod $(node -p "require('zod/package.json').version")"
}

host xstate@5.33.0 zod@4.5.0
use
(cd "$root" && node --import tsx tools/conformance-built.ts "$work/host/node_modules/aanpakken-met-impact" >/dev/null)
ok 'the conformance kit that is shipped, on what is shipped: ES modules and CommonJS'
host xstate@latest zod@latest
use
npx --no-install aanpakken-met-impact rules >/dev/null
ok 'command line'

npm install --silent --ignore-scripts --prefer-offline hyparquet-writer@0.17.0 >/dev/null
node --input-type=module -e "
import { rowsParquet } from 'aanpakken-met-impact/simulate/parquet';
if (rowsParquet([]).length === 0) throw new Error('no bytes');"
node -e "
const { rowsParquet } = require('aanpakken-met-impact/simulate/parquet');
if (rowsParquet([]).length === 0) throw new Error('no bytes');"
ok 'Parquet, with the writer that a host installs'

cat >host.mts <<'TS'
import { decide, startReis, type Command, type Fact, reisMachine } from 'aanpakken-met-impact';
import type { Reis } from 'aanpakken-met-impact/schemas';
import { renderHtml } from 'aanpakken-met-impact/render';
import { materiaalSchema, type Materiaal } from 'aanpakken-met-impact/schemas';
import type { SnapshotFrom } from 'xstate';
import * as z from 'zod';
const vondst = z.object({ zaak: z.string(), materiaal: z.optional(materiaalSchema) });
export const gevonden = (value: unknown): Materiaal | undefined => vondst.parse(value).materiaal;
export const plaats = (snapshot: SnapshotFrom<typeof reisMachine>): string => snapshot.value;
export const facts = (reis: Reis, command: Command): readonly Fact[] => {
  const decision = decide(reis, command);
  return decision.ok ? decision.facts : [];
};
export const materiaal = (value: unknown): Materiaal => materiaalSchema.parse(value);
export const render: typeof renderHtml = renderHtml;
// @ts-expect-error a journey starts with a reiswens
startReis({ id: 'reis-1', titel: 'Minder eenzaam', meta: { op: '', door: '' } });
TS
cp host.mts host.cts
cp host.mts host.ts
for version in 5.9.3 6.0.3 7.0.2; do
  npm install --silent --ignore-scripts --prefer-offline --no-save "typescript@$version" >/dev/null
  tsc() { node node_modules/typescript/bin/tsc --noEmit --strict --target es2022 --skipLibCheck "$@"; }
  tsc --module nodenext host.mts host.cts
  tsc --module node16 host.mts host.cts
  tsc --module esnext --moduleResolution bundler host.ts
  ok "TypeScript $version: nodenext, node16, bundler"
done

echo "export * from 'aanpakken-met-impact'; export * from 'aanpakken-met-impact/render';" >browser.js
"$root/node_modules/.bin/esbuild" browser.js --bundle --minify --platform=browser --format=esm --outfile=out.js --log-level=error
if grep -qE 'require\(|"node:' out.js; then
  echo 'not ok - the browser bundle asks for Node' >&2
  exit 1
fi
ok "browser bundle: $(gzip -c out.js | wc -c) bytes gzipped, peers included"

# Newer Node from the npm registry; only its folder is taken, so that nothing of npx's environment leaks into the run.
for version in 22 24; do
  folder="$(npx --yes -p "node@$version" -c 'dirname "$(command -v node)"')"
  (
    PATH="$folder:$PATH"
    use
  )
done

# Every peer that a door asks for; what is bundled and run here is what the doors say they are.
host xstate zod immer docx idb hyparquet-writer
bash "$root/tools/smoke-doors.sh" "$root/node_modules/.bin/esbuild"
