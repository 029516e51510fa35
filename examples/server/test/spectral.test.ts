// The design rules of the Dutch government (NL API Design Rules 2.2.0), as Spectral reads them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, it } from 'node:test';
import { memoryStore } from 'aanpakken-met-impact/journal';
import { appWith, ask, parts } from './kit.js';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const ruleset = here('../../../../shared/specs/adr/adr-2.2.0-spectral.yaml');
const spectral = here('../node_modules/.bin/spectral');
const skip = existsSync(ruleset) ? false : '../shared/specs is absent';
const folder = mkdtempSync(path.join(tmpdir(), 'adr-'));
after(() => rmSync(folder, { recursive: true }));

type Document = Record<string, unknown> & { info: Record<string, unknown>; paths: Record<string, object> };

/** The rules that a document breaks. */
function broken(document: Document): string[] {
  const file = path.join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(document));
  const { stdout, stderr } = spawnSync(spectral, ['lint', '-q', '-f', 'json', '-r', ruleset, file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  assert.equal(stderr, '');
  return (JSON.parse(stdout === '' ? '[]' : stdout) as { code: string; severity: number }[]).flatMap(
    ({ code, severity }) => (severity === 0 ? code : []),
  );
}

it('the document keeps the design rules', { skip }, async () => {
  const document = (await ask(appWith(parts(memoryStore())), 'GET', '/openapi.json', { token: '' })).body as Document;
  assert.deepEqual(broken(document), []);
  // What finds nothing here would find nothing anywhere.
  const { contact: _contact, ...info } = document.info;
  const spoiled = { ...document, info, paths: { ...document.paths, '/reizen/': document.paths['/reizen'] ?? {} } };
  assert.ok(broken(spoiled).length >= 2);
});
