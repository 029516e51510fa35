import { describe, expect, it } from 'vitest';
import { decide, fold } from '../../src/index.js';
import { serializeJournal } from '../../src/journal/index.js';
import { runCli } from './io.js';
import { begun, journal } from './journal.js';

const meta = { op: '2026-01-13T09:00:00+01:00', door: 'r-anna' };

describe('check', () => {
  it('says where a journey is, what is missing and which steps open the gate', async () => {
    const { code, out, err } = await runCli(['check', 'reis.json'], { 'reis.json': journal() });
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(out).toContain('Minder eenzaam (reis-1)\nFase: reiswens, ronde 1; 1 feiten, laatste op 2026-01-12\n');
    expect(out).toContain('[opdracht.urgentie-benoemd]');
    expect(out).toMatch(/Zo gaat de reis verder:\n {2}1\. .+ \[reiswens\.bijwerken\]\n/);
  });

  it('answers in English when asked', async () => {
    const { out } = await runCli(['check', '-', '--taal', 'en'], { '-': journal() });
    expect(out).toContain('For the next gate (opdracht) something is missing');
  });

  it('gives the same as data', async () => {
    const { code, out } = await runCli(['check', 'reis.json', '--json'], { 'reis.json': journal() });
    const { fase, route, findings } = JSON.parse(out) as {
      fase: string;
      route: { gate: string; open: boolean };
      findings: { code: string }[];
    };
    expect({ code, fase, gate: route.gate, open: route.open }).toEqual({
      code: 2,
      fase: 'reiswens',
      gate: 'opdracht',
      open: false,
    });
    expect(findings.map((one) => one.code)).toContain('opdracht.doel-benoemd');
  });

  it('is content with a journey that has ended', async () => {
    const facts = begun();
    const decision = decide(fold(facts), { type: 'reis.staken', meta, reden: 'Het college stopt.' });
    const text = serializeJournal([...facts, ...(decision.ok ? decision.facts : [])]);
    const { code, out } = await runCli(['check', 'reis.json'], { 'reis.json': text });
    expect(code).toBe(0);
    expect(out).toContain('De reis is voorbij.');
  });

  it('lets no title command the terminal', async () => {
    const { out } = await runCli(['check', 'reis.json'], { 'reis.json': journal({ titel: '\u001B[31mRood\u009B' }) });
    expect(out).toMatch(/^ \[31mRood {2}\(reis-1\)\n/);
  });
});

describe('a journal that is not in order', () => {
  const good = journal();
  it.each([
    ['an empty file', '', 'is empty'],
    ['a binary file', '\u0000\uFFFD\u0001PNG', 'journal.no-json'],
    ['half a journal', good.slice(0, good.length / 2), 'journal.no-json'],
    ['another format', '{"format":"other","version":1,"facts":[]}', 'journal.foreign'],
    ['a list', '[]', 'journal.foreign'],
    ['a newer version', good.replace(/"version":\d+/, '"version":99'), 'journal.newer'],
    ['no facts', good.replace(/"facts":\[.*\]/s, '"facts":[]'), 'journal.empty'],
    ['a gap', good.replace('"seq":1', '"seq":2'), 'journal.gap'],
    ['an unknown fact', good.replace('reis.gestart', 'reis.begonnen'), 'journal.unknown-fact'],
    ['a broken fact', good.replace('"titel":', '"title":'), 'journal.invalid-fact'],
  ])('is refused in one line: %s', async (_what, text, problem) => {
    for (const command of [['check'], ['render', '--artefact', 'foto']]) {
      const { code, out, err } = await runCli([...command, 'reis.json'], { 'reis.json': text });
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain(problem);
      expect(err.split('\n')).toHaveLength(2);
    }
  });
});
