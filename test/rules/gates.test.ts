import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { registryOf } from '../../src/rules/registry.js';
import { sampleCommand } from '../support/samples.js';
import { broken, brokenCommands } from './broken/all.js';
import { mergedAway, verslag, type Found } from './broken/change.js';
import { readyFor } from './journey.js';

const rules = registryOf();

const ask = (id: string, reis: Reis, command?: Command): Found[] =>
  rules
    .find((one) => one.id === id)!
    .check(reis, command)
    .findings.map(({ code, path, params }) => (params === undefined ? { code, path } : { code, path, params }));

describe('a gate that is ready', () => {
  it.each(rules.filter(({ gate }) => gate !== 'stap').map(({ id }) => id))('meets %s', (id) => {
    const outcome = rules.find((one) => one.id === id)!.check(readyFor(id));
    expect(outcome.findings).toEqual([]);
    // Who reads along wants to know what meets it; only what no journey can show has nothing to point at.
    expect([id, outcome.by.length > 0]).toEqual([id, id !== 'aankomst.borging-benoemd']);
  });
});

describe('one small change', () => {
  it.each(broken)('breaks %s, and everything that is missing is said', (id, change, findings) => {
    expect(ask(id, change(readyFor(id)))).toEqual(findings);
  });

  it.each(brokenCommands)('in a command breaks %s', (id, command, findings, change) => {
    expect(ask(id, change(readyFor(id)), command)).toEqual(findings);
    expect(ask(id, readyFor(id), sampleCommand(readyFor(id), command.type))).toEqual([]);
  });

  it('was tried for every rule of a gate, and for every code that it can give', () => {
    const all = [...broken, ...brokenCommands];
    const given = new Set(all.flatMap(([rule, , findings]) => findings.map(({ code }) => `${rule} ${code}`)));
    const promised = rules
      .filter(({ gate }) => gate !== 'stap')
      .flatMap(({ id, codes }) => codes.map((c) => `${id} ${c}`));
    const untried = promised.filter((one) => !given.has(one));
    expect(
      untried.map((one) => `${one} was never broken: add a change to test/rules/broken/${one.split('.')[0]}.ts`),
    ).toEqual([]);
    expect([...given].filter((one) => !promised.includes(one))).toEqual([]);
  });
});

describe('what was merged into another piece', () => {
  const told = readyFor('foto.leefwereld-gehoord');

  it('is still a voice that was heard', () => {
    expect(ask('foto.leefwereld-gehoord', mergedAway(({ kring }) => kring === 'leefwereld')(told))).toEqual([]);
  });

  it('is not asked for its own source: the piece that it stands in is', () => {
    const [first] = told.materiaal;
    const unsourced: Reis = { ...told, materiaal: [{ ...first!, bron: undefined }, ...told.materiaal.slice(1)] };
    expect(ask('foto.bron-bekend', mergedAway(({ id }) => id === first!.id)(unsourced))).toEqual([]);
  });
});

describe('a missed target', () => {
  it('is a normal end of a round', () => {
    const missed = verslag({
      doelbereik: [{ doel: 'd-1', uitkomst: 'nietGehaald', toelichting: 'Gemist.', attributie: 'Het land ook.' }],
    })(readyFor('reisverslag.attributie-besproken'));
    expect(rules.filter(({ gate }) => gate === 'reisverslag').flatMap((one) => one.check(missed).findings)).toEqual([]);
  });
});
