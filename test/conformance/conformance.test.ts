import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as assemble from '../../src/assemble/index.js';
import * as front from '../../src/index.js';
import { parseJournal } from '../../src/journal/index.js';
import { fasen } from '../../src/schemas/index.js';
import { makeKit, manifestOf } from '../../tools/conformance.js';
import { failures } from './check.js';
import { kitFiles, type Kit } from './vectors.js';

const read = (name: string): unknown => JSON.parse(readFileSync(`test/conformance/${name}.json`, 'utf8'));
const kit = Object.fromEntries(kitFiles.map((name) => [name, read(name)])) as unknown as Kit;

describe('the conformance kit', () => {
  it('is passed by the library', () => {
    expect(failures(kit, { ...front, ...assemble, parseJournal })).toEqual([]);
  });

  it('is what `npm run docs:conformance` writes', () => {
    const made = makeKit();
    const plain = JSON.parse(JSON.stringify(made)) as Kit;
    const outdated = kitFiles.filter((name) => !isDeepStrictEqual(kit[name], plain[name]));
    expect(outdated.map((name) => `test/conformance/${name}.json is made by npm run docs:conformance`)).toEqual([]);
    expect(read('manifest')).toEqual(manifestOf(made));
  });

  it('meets and breaks every rule of a gate that a journey alone can break, and allows every command', () => {
    const { covers } = manifestOf(kit) as { covers: Record<string, number> };
    expect(covers['commandsAllowed']).toBe(covers['commands']);
    expect(covers['stages']).toBe(fasen.length);
    const gates = front.aanpakkenMetImpact.rules.filter(({ gate }) => gate !== 'stap' && gate !== 'aankomst');
    const codes = new Set(
      kit.gates.flatMap((gate) => [...gate.expect.findings, ...gate.expect.advice].map(({ rule }) => rule)),
    );
    expect(gates.filter(({ id }) => !codes.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('is passed, in its part, by an implementation in plain Python that shares no code with the library', (context) => {
    const { error, status, stdout } = spawnSync(
      'python3',
      ['test/conformance/examples/opdracht.py', 'test/conformance'],
      { encoding: 'utf8' },
    );
    if (error) context.skip('python3 is absent, so the second implementation is not run');
    expect([status, stdout.split('\n')[0]]).toEqual([
      0,
      expect.stringMatching(/^canonical: 7 passed, folds: \d{2,} passed, gates: \d{2,} passed, 0 failed$/),
    ]);
  });

  it('has values on which writers of JSON differ; plain Java writes and hashes them alike', (context) => {
    const { error, status, stdout } = spawnSync(
      'java',
      ['test/conformance/examples/Canonical.java', 'test/conformance'],
      {
        encoding: 'utf8',
      },
    );
    if (error) context.skip('java is absent, so its writer of canonical JSON is not run');
    expect([status, stdout.split('\n')[0]]).toEqual([0, `canonical: ${kit.canonical.length} passed, 0 failed`]);
  });

  it('finds an implementation that lets one gate open too early', () => {
    const careless = {
      ...front,
      ...assemble,
      parseJournal,
      explainGate: (...asked: Parameters<typeof front.explainGate>) => {
        const standing = front.explainGate(...asked);
        return { ...standing, findings: standing.findings.filter(({ code }) => code !== 'opdracht.urgentie-benoemd') };
      },
    };
    expect(failures(kit, careless)).toEqual(
      expect.arrayContaining([expect.stringContaining('opdracht.urgentie-benoemd')]),
    );
  });
});
