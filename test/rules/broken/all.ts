import { dragerOf } from '../../../src/rules/mensen.js';
import type { Command } from '../../../src/index.js';
import { sampleCommand } from '../../support/samples.js';
import { ready } from '../journey.js';
import { found, type Broken, type Change, type Found } from './change.js';
import { fotoBroken } from './foto.js';
import { opdrachtBroken } from './opdracht.js';
import { programmaBroken } from './programma.js';
import { reisverslagBroken } from './reisverslag.js';

/** Every way in which a gate is broken by a journey. */
export const broken: readonly Broken[] = [
  ...opdrachtBroken,
  ...fotoBroken,
  ...programmaBroken,
  ...reisverslagBroken,
  [
    'aankomst.na-een-reisverslag',
    // Whatever else was adopted on the way.
    (reis) => ({ ...reis, vastgesteld: reis.vastgesteld.filter(({ artefact }) => artefact !== 'reisverslag') }),
    [found('aankomst.na-een-reisverslag', ['reisverslagen'])],
  ],
];

/** The journey as it stands ready. */
const same: Change = (reis) => reis;

/** Who may adopt at a gate. */
const drager = (gate: 'opdracht' | 'programma'): string => dragerOf(ready[gate], 'opdrachtgever') ?? '';

/** The same, for what a command carries, after a change to the journey. */
export const brokenCommands: readonly (readonly [rule: string, command: Command, findings: Found[], change: Change])[] =
  [
    ...(['opdracht', 'programma'] as const).map((gate): [string, Command, Found[], Change] => [
      `${gate}.door-opdrachtgever`,
      { ...sampleCommand(ready[gate], `${gate}.vaststellen`), meta: { op: '2030-01-01T09:00:00Z', door: 'r-vreemde' } },
      [found(`${gate}.door-opdrachtgever`, ['meta', 'door'], { opdrachtgever: drager(gate) })],
      same,
    ]),
    ...(['opdracht', 'programma'] as const).map((gate): [string, Command, Found[], Change] => [
      `${gate}.door-opdrachtgever`,
      { ...sampleCommand(ready[gate], `${gate}.vaststellen`), meta: { op: '2030-01-01T09:00:00Z', door: 'r-tweede' } },
      [found(`${gate}.andere-opdrachtgever`, ['meta', 'door'], { opdrachtgever: drager(gate) })],
      (reis) => ({
        ...reis,
        reizigers: [...reis.reizigers, { id: 'r-tweede', rol: 'opdrachtgever', kring: 'beleid' }],
      }),
    ]),
    [
      'aankomst.borging-benoemd',
      { ...sampleCommand(ready.aankomst, 'reis.afronden'), aankomst: { terugblik: 'Ver.', geborgd: [] } },
      [found('aankomst.borging-benoemd', ['aankomst', 'geborgd'])],
      same,
    ],
  ];
