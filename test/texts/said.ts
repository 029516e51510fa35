import { decide, explain, type Command, type Finding, type Rejection } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { blankProgramma } from '../../src/schemas/programma.js';
import { blankReis } from '../../src/steps/blank.js';
import { veldSoorten } from '../../src/method/velden.js';
import { registryOf } from '../../src/rules/registry.js';
import { veldRules } from '../../src/rules/velden.js';
import { broken, brokenCommands } from '../rules/broken/all.js';
import { readyFor } from '../rules/journey.js';
import { sampleCommand } from '../support/samples.js';
import { after, started, walkTo } from '../support/walk.js';

/** A code and what goes into its sentence. */
interface Said {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

const explored = walkTo('verkennen');
const choosing = walkTo('inrichten', 2);
const doing = walkTo('doenEnLeren');
const unknownRule = { regel: 'foto.bestaat-niet', niveau: 'advies' };
const wijziging = { id: 'w-1', betekenis: 'b-nergens', wat: 'Anders.', richting: 'aanpassen' };

/** A programme that comes along with one effort in it. */
const instap = (change: object): object => ({
  fase: 'doenEnLeren',
  ronde: 1,
  reden: 'Wij waren al op weg.',
  reizigers: [],
  programma: {
    ...blankProgramma,
    inspanningen: [{ id: 'i-1', wat: 'Koffie', soort: 'project', richting: 'toevoegen', doelen: [], ...change }],
  },
});

const unreadable = (): never => {
  throw new Error('Mevrouw De Vries');
};

const met = { meta: { op: '2030-01-01T09:00:00Z', door: 'r-1' } };

/** What the rules of the gates say, in every way in which a gate can be broken. */
function ofGates(): Said[] {
  const rules = registryOf();
  const check = (id: string, reis: Reis, command?: Command) =>
    rules.find((one) => one.id === id)!.check(reis, command).findings;
  return [
    ...broken.flatMap(([id, change]) => check(id, change(readyFor(id)))),
    ...brokenCommands.flatMap(([id, command, , change]) => check(id, change(readyFor(id)), command)),
  ].map(({ code, params = {} }) => ({ code, params }));
}

/** Commands that are refused, each for another reason. */
function refused(): readonly (readonly [Reis, unknown])[] {
  const ended = after(decide(explored, sampleCommand(explored, 'reis.staken')));
  const found = sampleCommand(explored, 'materiaal.toevoegen', { materiaal: { soort: 'data' } });
  const { materiaal } = found;
  const withMateriaal = (change: object): unknown => ({ ...found, materiaal: { ...materiaal, ...change } });
  const person = { id: 'r-nieuw', rol: 'inwoner', kring: 'leefwereld' };
  return [
    [explored, { type: 'reis.vliegen', ...met }],
    [explored, { type: 'foto.vaststellen', ...met }],
    [ended, found],
    [explored, sampleCommand(explored, 'opdracht.vaststellen')],
    [explored, { ...found, expectedSeq: 1 }],
    [explored, { ...found, expectedSeq: -1 }],
    [explored, { ...found, extra: 1 }],
    [explored, { ...sampleCommand(explored, 'energie.markeren'), bij: {} }],
    [explored, withMateriaal({ titel: 3, kring: 'x', id: '#', bron: { titel: ' ', datum: 'y' } })],
    [explored, withMateriaal({ titel: 'x'.repeat(301), aangedragenDoor: 'x', aangedragenDoorWie: [] })],
    [explored, Object.defineProperty({ ...found }, 'materiaal', { enumerable: true, get: unreadable })],
    [explored, withMateriaal({ extra: { Naam: 1, naam: {} } })],
    [explored, { ...found, meta: { op: 'gisteren', door: 'r-1' } }],
    [explored, { ...found, meta: { op: '2020-01-01T09:00:00Z', door: 'r-1' } }],
    [explored, withMateriaal({ invalshoek: 'nergens', aangedragenDoor: ['nobody'] })],
    [explored, { type: 'mandaat.verlenen', ...met, mandaat: { reisbegeleider: 'r-1', urenPerWeek: 169, ruimte: 'x' } }],
    [explored, { type: 'reiziger.toevoegen', ...met, reiziger: { ...person, id: explored.reizigers[0]!.id } }],
    [explored, sampleCommand(explored, 'erratum.plaatsen', { erratum: { versie: 2 } })],
    [explored, sampleCommand(explored, 'erratum.plaatsen', { erratum: { artefact: 'foto' } })],
    [explored, sampleCommand(explored, 'opdracht.opstellen')],
    [doing, sampleCommand(doing, 'reis.starten')],
    [doing, withMateriaal({ aangedragenDoor: ['nobody'], samengevoegdUit: [materiaal.id] })],
    [doing, sampleCommand(doing, 'experiment.starten', { experiment: { inspanning: 'nergens' } })],
    [choosing, { type: 'programma.opstellen', ...met, programma: { ...blankProgramma, wijzigingen: [wijziging] } }],
    [blankReis(), sampleCommand(blankReis(), 'reis.starten', { instap: instap({ trekker: 'r-0' }) })],
    [blankReis(), sampleCommand(blankReis(), 'reis.starten', { instap: instap({ doelgroepen: ['dg-0'] }) })],
    [blankReis(), sampleCommand(blankReis(), 'reis.starten', { spelregels: { niveaus: [unknownRule] } })],
    [explored, sampleCommand(explored, 'regel.toelichten', { toelichting: { regel: 'foto.bestaat-niet' } })],
    [explored, sampleCommand(explored, 'regel.toelichten', { toelichting: { ronde: 2 } })],
  ];
}

/** Every sentence that a refusal can hold, with the codes and params that belong to it. */
export function rejections(): Rejection[] {
  return refused().flatMap(([reis, command]) => {
    const decision = decide(reis, command);
    return decision.ok ? [] : [decision.rejection];
  });
}

/** The findings of refusals, and of a journey that is asked about every gate. */
export function findings(): Finding[] {
  const asked = explain(started(), 'opdracht.vaststellen');
  return [...rejections().flatMap((one) => one.findings), ...asked.findings, ...asked.advice];
}

/** What is said of a field of the host that is not of the sort that was declared. */
function ofVelden(): Said[] {
  const veld = {
    label: 'Ons veld',
    bij: ['materiaal'],
    publiek: 'kern',
    persoonlijk: 'nee',
    bijzonder: false,
  } as const;
  const velden = veldSoorten.map((soort) => ({ ...veld, naam: soort, soort, bewaren: 'reis' as const }));
  const extra = { tekst: 1, getal: 'x', jaNee: 'x', datum: 'x' };
  const command = sampleCommand(explored, 'materiaal.toevoegen', { materiaal: { extra } });
  return veldRules(velden).flatMap((one) =>
    one.check(explored, command).findings.map(({ code, params = {} }) => ({ code, params })),
  );
}

/** Everything that was said. */
export const said = (): Said[] => [
  ...ofGates(),
  ...ofVelden(),
  ...findings().map(({ code, params }) => ({ code, params })),
];
