import { describe, expect, it } from 'vitest';
import { createMachine, type AnyStateMachine } from 'xstate';
import { reisMachine } from '../../src/index.js';
import { leavesOf } from '../../src/schemas/basis/leaves.js';
import { machineSource, machineSvg } from '../../tools/site/machine.js';
import { records } from '../../tools/site/records.js';
import { sitePages } from '../../tools/site/pages.js';

/** Where each command leads from each stage. */
const mapOf = (machine: AnyStateMachine) =>
  Object.entries(machine.states).flatMap(([place, { transitions }]) =>
    [...transitions].flatMap(([command, [transition]]) =>
      command === '' ? [] : [`${place} ${command} ${transition?.target?.map(({ key }) => key).join() ?? ''}`],
    ),
  );

describe('the diagram of the machine', () => {
  it('is the machine: the same stages, steps and ends', () => {
    const config = JSON.parse(/createMachine\((.*)\);/s.exec(machineSource())?.[1] ?? '') as Parameters<
      typeof createMachine
    >[0];
    expect(mapOf(createMachine(config))).toEqual(mapOf(reisMachine));
  });

  it('names each guard after its gate, as the functions of the machine are named', () => {
    const guards = [...(reisMachine.states['verkennen']?.transitions ?? [])].map(([command, [transition]]) => [
      command,
      typeof transition?.guard === 'function' ? transition.guard.name : '',
    ]);
    expect(guards).toContainEqual(['foto.vaststellen', 'foto']);
    expect(guards).toContainEqual(['materiaal.toevoegen', 'stap']);
    for (const gate of ['opdracht', 'foto', 'programma', 'reisverslag', 'aankomst'])
      expect(machineSource()).toContain(`"guard": "${gate}"`);
  });

  it('shows every stage and every step that leaves one', () => {
    const svg = machineSvg();
    for (const place of Object.keys(reisMachine.states)) expect(svg).toContain(`>${place}</text>`);
    for (const command of ['reis.staken', 'opdracht.vaststellen', 'verkenning.hervatten', 'reis.afronden'])
      expect(svg).toContain(`>${command}</text>`);
  });
});

describe('the reference of records', () => {
  const page = new Map(sitePages()).get('reference/records.md') ?? '';

  it('holds every field of every record that has a schema', () => {
    expect(records.size).toBeGreaterThan(40);
    const absent = [...records].flatMap(([name, schema]) => {
      const section = page.split(`\n## \`${name}\` `)[1]?.split('\n## ')[0] ?? '';
      return leavesOf(schema)
        .map(({ path }) => path.join('.'))
        .filter((path) => !section.includes(`| \`${path}\` |`))
        .map((path) => `${name}: ${path}`);
    });
    expect(absent).toEqual([]);
  });
});
