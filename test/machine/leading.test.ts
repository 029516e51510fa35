import { describe, expect, it } from 'vitest';
import { createMethod, decide, reisMachine, type CommandType } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { leadingTo, tableOf } from '../../src/machine/table.js';
import type { Plaats } from '../../src/machine/way.js';
import { commandTypes } from '../../src/steps/parse.js';
import { blankReis } from '../../src/steps/blank.js';
import { en } from '../../src/texts/en.js';
import { sampleCommand } from '../support/samples.js';
import { started, walkTo } from '../support/walk.js';

const table = tableOf(reisMachine);

describe('which step leads to where another one is possible', () => {
  it.each<[Plaats, CommandType, readonly CommandType[]]>([
    ['vertrek', 'experiment.starten', ['reis.starten']],
    ['reiswens', 'foto.vaststellen', ['opdracht.vaststellen']],
    ['reiswens', 'reisverslag.vaststellen', ['opdracht.vaststellen']],
    ['inrichten', 'oordeel.parkeren', ['programma.vaststellen']],
    ['doenEnLeren', 'keuze.loslaten', ['reisverslag.vaststellen']],
    ['doenEnLeren', 'inzicht.delen', ['reisverslag.vaststellen']],
    ['verkennen', 'materiaal.toevoegen', []],
    ['doenEnLeren', 'opdracht.opstellen', []],
    ['aangekomen', 'reiziger.toevoegen', []],
    ['gestaakt', 'reis.starten', []],
  ])('from %s to %s: %j', (from, wanted, leading) => {
    expect(leadingTo(table, from, wanted)).toEqual(leading);
  });

  it('brings whoever follows it to a stage where the step is possible, from every place to every step', () => {
    let walks = 0;
    for (const from of table.keys()) {
      for (const wanted of commandTypes) {
        let place = from;
        for (let step = 0; step < table.size; step += 1) {
          const [command] = leadingTo(table, place, wanted);
          if (command === undefined) break;
          place = command === 'reis.starten' ? 'reiswens' : table.get(place)!.get(command)!.naar!;
          walks += 1;
          expect(table.get(place)!.has(wanted) || leadingTo(table, place, wanted).length > 0).toBe(true);
        }
      }
    }
    expect(walks).toBeGreaterThan(100);
  });
});

describe('a refusal of a step that is asked too early', () => {
  it('points at its name, and names the step that leads to it', () => {
    const decision = decide(started(), sampleCommand(started(), 'foto.vaststellen'));
    expect(!decision.ok && decision.rejection.findings).toEqual([
      {
        code: 'command.wrong-stage',
        path: ['type'],
        level: 'integriteit',
        params: { fase: 'reiswens', eerst: 'opdracht.vaststellen' },
        message: 'Deze stap kan nog niet in de fase reiswens. Doe eerst: Stel de opdracht vast.',
        remedies: [{ command: 'opdracht.vaststellen', fill: {}, write: [], kind: 'adds', rollen: ['opdrachtgever'] }],
      },
    ]);
  });

  it.each<[string, Reis, string]>([
    ['before the start', blankReis(), 'command.wrong-stage'],
    ['after the end', { ...walkTo('verkennen'), fase: 'gestaakt' }, 'reis.ended'],
  ])('says so %s in the language that was asked for', (_when, reis, code) => {
    const decision = createMethod({ texts: en }).decide(reis, sampleCommand(reis, 'oordeel.parkeren'));
    expect(!decision.ok && decision.rejection.findings).toMatchObject([
      { code, path: ['type'], message: !decision.ok && decision.rejection.message },
    ]);
    expect(!decision.ok && decision.rejection.message).toMatch(/^This /);
  });
});
