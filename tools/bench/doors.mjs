// What each door costs, as size-limit measures it: a table for `docs/generated/performance.md`. `npm run bench:doors` writes it there by itself.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const page = 'docs/generated/performance.md';
const heading = '## What each door costs';

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** The section, from what `size-limit --json` says. */
export function doorsSection() {
  const { stdout } = spawnSync(process.execPath, ['node_modules/size-limit/bin.js', '--json'], { encoding: 'utf8' });
  const rows = JSON.parse(stdout).map(
    ({ name, size, sizeLimit }) => `| ${name} | ${kilobytes(size)} | ${kilobytes(sizeLimit)} |`,
  );
  return `${heading}

Minified and gzipped, in kB, everything behind the door counted; Zod, XState and the other peers are the host's. \`npm run size\` holds
the limits. A page that only reads takes the light door.

| door | kB | limit |
| --- | ---: | ---: |
${rows.join('\n')}
`;
}

if (process.argv[1]?.endsWith('doors.mjs')) {
  const [before = ''] = readFileSync(page, 'utf8').split(heading);
  const text = `${before.trimEnd()}\n\n${doorsSection()}`;
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
}
