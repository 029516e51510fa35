#!/usr/bin/env bash
# Run in the project of a host that has installed the library and its peers, with the path of esbuild: bundles every door for a
# browser, and uses the bundle of a whole step in a worker, in Deno and in Bun. Doors that need Node are named, and are not bundled.
set -euo pipefail
esbuild="$1"
ok() { printf 'ok - %s\n' "$1"; }
doors="$(node -p "Object.keys(require('./node_modules/aanpakken-met-impact/package.json').exports).filter((door) => !['./package.json', './journal/file', './simulate/workers'].includes(door)).map((door) => door.slice(1)).join('\n')")"
count=0
while IFS= read -r door; do
  echo "import * as door from 'aanpakken-met-impact$door'; globalThis.door = door;" >door.js
  "$esbuild" door.js --bundle --platform=browser --format=esm --target=chrome100,safari15.4,firefox104 \
    --external:react --external:vue --outfile=door.out.js --log-level=error
  if grep -Eq "from ?['\"]node:|require\(['\"]node:" door.out.js; then
    printf 'not ok - the door %s asks for Node in a browser\n' "$door" >&2
    exit 1
  fi
  count=$((count + 1))
done <<<"$doors"
ok "$count doors bundled for a browser; ./journal/file and ./simulate/workers are for Node"

cat >step.js <<'JS'
import { decide, fold, startReis } from 'aanpakken-met-impact';
import { assembleOpdracht } from 'aanpakken-met-impact/assemble';
import { opdrachtDocument } from 'aanpakken-met-impact/document';
import { memoryStore, openReis, parseJournal, serializeJournal } from 'aanpakken-met-impact/journal';
import { renderHtml } from 'aanpakken-met-impact/render';
import { nl } from 'aanpakken-met-impact/texts/nl';
const meta = { op: '2026-01-12T09:00:00+01:00', door: 'r-anna' };
const started = startReis({ id: 'reis-1', titel: 'T', reiswens: { opgave: 'O', urgentie: [], doelen: [] }, meta });
const reiziger = { id: 'r-anna', rol: 'inwoner', kring: 'leefwereld' };
const decision = decide(started.reis, { type: 'reiziger.toevoegen', meta, reiziger });
const facts = [...started.facts, ...decision.facts];
const store = memoryStore();
await store.append('reis-1', facts, 0);
const opened = await openReis(store, 'reis-1');
const html = renderHtml(opdrachtDocument(assembleOpdracht(opened.reis.get(), { publiek: 'openbaar' }), nl));
const read = parseJournal(serializeJournal(facts));
if (!read.ok || fold(read.facts).reizigers.length !== 1 || !html.includes('<h1')) throw new Error('not the same answer');
console.log('a step, a store, a document');
JS
"$esbuild" step.js --bundle --platform=neutral --main-fields=module,main --conditions=import --format=esm --outfile=step.out.mjs --log-level=error
node -e "new (require('node:worker_threads').Worker)('./step.out.mjs').on('error', (error) => { throw error; })" | grep -q 'a step' && ok 'used in a worker'
for runtime in deno bun; do
  if npm install --silent --no-save --prefer-offline "$runtime" >/dev/null 2>&1 && [ -x "node_modules/.bin/$runtime" ]; then
    "node_modules/.bin/$runtime" run step.out.mjs | grep -q 'a step' && ok "used in $runtime $("node_modules/.bin/$runtime" --version | head -n 1)"
  else
    printf 'skipped - %s could not be installed here\n' "$runtime"
  fi
done
