import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { artefactsOf } from '../../src/assemble/index.js';
import { objectTypes, toObject } from '../../src/interop/index.js';
import { serializeJournal } from '../../src/journal/index.js';
import { runCli } from '../cli/io.js';
import { host, journeys, kept, ok } from './host.js';

const python = (script: string, args: readonly string[], input = ''): { status: number | null; stdout: string } =>
  spawnSync('python3', [`test/interop/${script}`, ...args], { encoding: 'utf8', input, maxBuffer: 2 ** 28 });
const hasPython = spawnSync('python3', ['--version']).status === 0;
const hasJsonschema = spawnSync('python3', ['-c', 'import jsonschema']).status === 0;

describe.runIf(hasPython)('an archive package of Rotterdam, opened by a script that knows MDTO only', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sip-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** The package as the command line writes it, in a folder of its own. */
  async function written(name: string): Promise<string> {
    const { code, files } = await runCli(
      ['export', 'reis.json', '--to', 'mdto', '--host', 'host.json', '--out', 'sip', '--publiek', 'gemeente'],
      { 'reis.json': serializeJournal(journeys[0]!), 'host.json': JSON.stringify({ ...host, mdto: kept }) },
    );
    expect(code).toBe(0);
    for (const [file, text] of files) {
      const at = path.join(folder, name, path.relative('sip', file));
      mkdirSync(path.dirname(at), { recursive: true });
      writeFileSync(at, text);
    }
    return path.join(folder, name);
  }
  const opened = (at: string): unknown => JSON.parse(python('open_sip.py', [at]).stdout);

  it('has every sum, every size and every reference, from both sides, and one dossier', async () => {
    const adopted = artefactsOf(journeys[0]!, { publiek: 'gemeente' }).length;
    expect(opened(await written('whole'))).toEqual({
      informatieobjecten: adopted + 1,
      bestanden: adopted,
      // A dossier and its parts, a piece and its file, both ways; and what replaces an older version.
      references: expect.any(Number) as number,
      problems: [],
    });
  });

  it('is caught when a file was changed, is gone or is described by nothing', async () => {
    const at = await written('spoiled');
    const [first = '', second = ''] = readdirSync(path.join(at, 'bestanden'));
    appendFileSync(path.join(at, 'bestanden', first), ' ');
    rmSync(path.join(at, 'bestanden', second));
    writeFileSync(path.join(at, 'bestanden', 'los.html'), '');
    const [gone = ''] = readdirSync(path.join(at, 'metadata')).filter((name) => name.includes('programma_2.xml'));
    rmSync(path.join(at, 'metadata', gone));
    const { problems } = opened(at) as { problems: string[] };
    for (const part of ['another size', 'another sha256', 'no file at', 'described by nothing', 'not in the package'])
      expect(problems.filter((one) => one.includes(part))).not.toEqual([]);
  });
});

describe.runIf(hasJsonschema)("the objecttypes, read by Python's jsonschema", () => {
  it('are schemas, and take the objects of both examples', () => {
    const questions = objectTypes(host).map(({ objecttype, version }) => [
      version.jsonSchema,
      journeys.slice(0, 3).flatMap((facts) =>
        artefactsOf(facts, { publiek: 'gemeente' })
          .filter(({ soort }) => soort === objecttype.labels.artefact)
          .map((one) => ok(toObject(one, { objecttypeUrl: 'https://x.nl/1', typeVersion: 1 })).record.data),
      ),
    ]);
    const { status, stdout } = python('check_objects.py', [], JSON.stringify(questions));
    expect([status, JSON.parse(stdout)]).toEqual([0, { checked: 15, wrong: [] }]);
  });
});

it('the script of the package imports nothing but what Python brings', () => {
  const imported = Array.from(
    readFileSync('test/interop/open_sip.py', 'utf8').matchAll(/^(?:import|from) (\w+)/gm),
    ([, name]) => name,
  );
  expect(imported).toEqual(['hashlib', 'json', 'sys', 'pathlib', 'xml']);
});
