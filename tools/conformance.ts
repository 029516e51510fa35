/**
 * Writes the conformance kit: the method as test vectors in JSON, made from the same journeys as the tests, so that an implementation in
 * any language can be held against it. `npm run docs:conformance` writes it; a test compares.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rotterdam } from '../examples/rotterdam/reis.js';
import * as assemble from '../src/assemble/index.js';
import * as front from '../src/index.js';
import { parseJournal, serializeJournal, journalVersion } from '../src/journal/index.js';
import { artefacten, type Artefact } from '../src/method/fasen.js';
import { publieken } from '../src/method/materiaal.js';
import type { Reis } from '../src/schemas/reis.js';
import { rulesVersion } from '../src/rules/registry.js';
import { commandOf } from '../src/steps/commandOf.js';
import { commandTypes } from '../src/steps/parse.js';
import { assembled } from '../test/conformance/check.js';
import { canonical, expected, kitFiles, sha256, type Kit } from '../test/conformance/vectors.js';
import { broken } from '../test/rules/broken/all.js';
import { ready, readyFor } from '../test/rules/journey.js';
import { chanceFrom } from '../test/support/agreement.js';
import { everyStep } from '../test/support/everyStep.js';
import { sampleCommand } from '../test/support/samples.js';

const { decide, explainGate, fold } = front;
const folder = 'test/conformance';
const taken = everyStep();

/** The facts of the line that goes on: of two steps from one state, the last one does. */
function lineOf(): front.Fact[] {
  const line: front.Fact[] = [];
  for (const { before, fact } of taken) line[before.seq] = fact;
  return line;
}

function rotterdamFacts(): front.Fact[] {
  const started = front.startReis(rotterdam.start);
  if (!started.ok) throw new TypeError(`Expected the example to start but received ${started.rejection.code}.`);
  return [...started.facts, ...front.decideMany(started.reis, rotterdam.commands).facts];
}

const line = lineOf();

/** The line up to a step that ended the journey, and that step. */
function endedBy(type: front.FactType): front.Fact[] {
  const end = taken.find(({ fact }) => fact.type === type);
  return end === undefined ? [] : [...line.slice(0, end.before.seq), end.fact];
}

/** A journey that got on in its second round and adopts its programma: there the version is the round, and not a count. */
function enteredFacts(): front.Fact[] {
  const opdracht = { vraag: 'v', aanleiding: 'a', ambitie: 'm', context: 'c' };
  const reiswens = { opgave: 'Mensen zijn eenzaam.', urgentie: [], doelen: [] };
  const start = front.startReis({
    id: 'reis-ingestapt',
    titel: 'Minder eenzaam',
    reiswens,
    meta: { op: '2026-01-12T09:00:00+01:00', door: 'r-iemand' },
    instap: { fase: 'inrichten', ronde: 2, reden: 'Het programma loopt al.', reizigers: [], opdracht },
  });
  if (!start.ok) throw new TypeError(`Expected the journey to start but received ${start.rejection.code}.`);
  const facts = [...start.facts];
  let { reis } = start;
  const take = (command: unknown): void => {
    const decision = decide(reis, command);
    if (!decision.ok) throw new TypeError(`Expected a step to be allowed but received ${decision.rejection.code}.`);
    facts.push(...decision.facts);
    reis = decision.reis;
  };
  const { steps, command } = front.route(reis);
  for (const step of steps) take(sampleCommand(reis, step.command, step.fill, step.write));
  if (command !== null) take(sampleCommand(reis, command));
  return facts;
}

const journeys = {
  everyStep: line,
  arrived: endedBy('reis.afgerond'),
  stopped: endedBy('reis.gestaakt'),
  entered: enteredFacts(),
  rotterdam: rotterdamFacts(),
};

function answerOf(reis: Reis, command: unknown): Kit['decide'][number]['expect'] {
  const answer = decide(reis, command);
  return answer.ok
    ? { facts: answer.facts }
    : { code: answer.rejection.code, findings: answer.rejection.findings.map(expected) };
}

/** Every allowed step once per stage; in every stage every command as it would be refused; and commands that are broken. */
function decideVectors(): Kit['decide'] {
  const vectors: Kit['decide'][number][] = [];
  const seen = new Set<string>();
  const add = (name: string, before: Reis, command: unknown, journey = 'everyStep'): void => {
    if (seen.has(name)) return;
    seen.add(name);
    vectors.push({
      name,
      given: { journey, seq: before.seq },
      command,
      expect: answerOf(before, command),
    });
  };
  const stages = new Map<string, Reis>();
  for (const { before, command } of taken) {
    add(`${before.fase} ${command.type}`, before, command);
    if (command.type.endsWith('.vaststellen'))
      add(`${before.fase} ${command.type} by somebody else`, before, {
        ...command,
        meta: { ...command.meta, door: 'r-vreemde' },
      });
    if (before.seq > 0) stages.set(before.fase, before);
  }
  for (const [journey, end] of [
    ['arrived', fold(journeys.arrived)],
    ['stopped', fold(journeys.stopped)],
  ] as const)
    add(`${end.fase} is an end`, end, sampleCommand(end, 'energie.markeren'), journey);
  const adopting = journeys.entered.at(-1);
  if (adopting)
    add(
      'a programma of a journey that got on later',
      fold(journeys.entered.slice(0, -1)),
      commandOf(adopting),
      'entered',
    );
  const chance = chanceFrom(1);
  for (const [fase, reis] of stages) {
    add(`${fase} outdated`, reis, { ...sampleCommand(reis, 'energie.markeren'), expectedSeq: reis.seq - 1 });
    for (const type of commandTypes) {
      const command = sampleCommand(reis, type);
      add(`${fase} ${type} as it is`, reis, command);
      const keys = Object.keys(command).filter((key) => key !== 'type');
      const key = keys[Math.floor(chance() * keys.length)]!;
      add(
        `${fase} ${type} without ${key}`,
        reis,
        Object.fromEntries(Object.entries(command).filter(([one]) => one !== key)),
      );
    }
  }
  for (const odd of [null, 42, [], 'reis.starten', { type: 'toString' }, { type: '__proto__' }])
    add(`no command: ${JSON.stringify(odd)}`, stages.get('verkennen')!, odd);
  return vectors;
}

/** One gate of one journey: which fields of the state it replaces, and what the rules find. */
const asked = (name: string, state: string, gate: Artefact, from: Reis, reis: Reis) => {
  const { findings, advice, explained, met } = explainGate(reis, gate);
  const changed = Object.entries(reis).filter(([key, value]) => from[key as keyof Reis] !== value);
  return {
    name,
    state,
    change: Object.fromEntries(changed),
    gate,
    expect: {
      findings: findings.map(expected),
      advice: advice.map(expected),
      explained: explained.map(({ rule }) => rule),
      met: met.map(({ rule }) => rule),
    },
  };
};

/** Every rule of a gate, met and broken. */
function gateVectors(): Kit['gates'] {
  const met = artefacten.map((gate) => asked(`${gate} is ready`, gate, gate, ready[gate], ready[gate]));
  const notMet = broken
    .filter(([rule]) => !rule.startsWith('aankomst.'))
    .map(([rule, change], place) => {
      const gate = rule.slice(0, rule.indexOf('.')) as Artefact;
      return asked(`${place + 1} breaks ${rule}`, gate, gate, readyFor(rule), change(readyFor(rule)));
    });
  const [{ id: other } = { id: '' }] = ready.opdracht.reizigers.filter(({ rol }) => rol !== 'reisbegeleider');
  const opdracht = { ...ready.opdracht.opdracht!, reisbegeleider: other };
  const wrongRole = asked('names a reisbegeleider of another role', 'opdracht', 'opdracht', ready.opdracht, {
    ...ready.opdracht,
    opdracht,
  });
  const silent: Reis = { ...ready.opdracht, reiswens: { ...ready.opdracht.reiswens, doelen: [] } };
  const given = {
    id: 't-kit',
    regel: 'opdracht.doel-benoemd',
    gate: 'opdracht' as const,
    ronde: silent.ronde,
    motivering: 'Dat volgt.',
    opdrachtgever: 'r-1',
    op: '2026-01-12T09:00:00+01:00',
    door: 'r-1',
    ingetrokken: null,
  };
  const explained = (
    [
      ['is explained', given],
      ['was explained and that was withdrawn', { ...given, ingetrokken: { op: given.op, reden: 'Toch niet.' } }],
      ['was explained in another round', { ...given, ronde: silent.ronde + 1 }],
    ] as const
  ).map(([name, toelichting]) =>
    asked(name, 'opdracht', 'opdracht', ready.opdracht, { ...silent, toelichtingen: [toelichting] }),
  );
  return [...met, ...notMet, wrongRole, ...explained];
}

const foldVectors = (): Kit['folds'] =>
  Object.entries(journeys).flatMap(([journey, facts]) =>
    facts
      .map((_, place) => place + 1)
      .filter((seq) => seq % 5 === 0 || seq === facts.length || seq === 1)
      .map((seq) => ({ given: { journey, seq }, sha256: sha256(fold(facts.slice(0, seq))) })),
  );

function upcastVectors(): Kit['upcasts'] {
  const fixtures = readdirSync('test/journal/fixtures')
    .filter((file) => file.endsWith('.json'))
    .sort();
  const written = serializeJournal(journeys.rotterdam);
  const texts: [string, string][] = [
    ...fixtures.map((file): [string, string] => [file, readFileSync(path.join('test/journal/fixtures', file), 'utf8')]),
    ['this version', written],
    ['a newer version', written.replace(`"version":${journalVersion}`, `"version":${journalVersion + 1}`)],
    ['another format', '{"format":"something-else","version":1}'],
    ['no JSON', '{'],
    ['nothing', ''],
  ];
  return texts.map(([name, text]) => {
    const read = parseJournal(text);
    return {
      name,
      text,
      expect: read.ok ? { sha256: sha256(read.facts) } : { codes: read.findings.map(({ code }) => code) },
    };
  });
}

const audienceVectors = (): Kit['audiences'] =>
  Object.entries(journeys).flatMap(([journey, facts]) =>
    fold(facts).vastgesteld.flatMap(({ artefact, versie }) =>
      publieken.map((publiek) => ({
        journey,
        artefact,
        versie,
        publiek,
        sha256: sha256(assembled({ ...front, ...assemble, parseJournal }, facts, artefact, versie, publiek)),
      })),
    ),
  );

/** Values on which writers of JSON differ: order of keys, numbers, what is escaped. */
const awkward: Readonly<Record<string, unknown>> = {
  'keys are in the order of their UTF-16 code units': {
    b: 1,
    a: 2,
    B: 3,
    aa: 4,
    é: 5,
    '\u{1F600}': 6,
    '\uFFFD': 7,
    '10': 8,
    '9': 9,
  },
  'inner objects are ordered too': [{ z: { y: 1, x: [] }, a: {} }],
  'whole numbers have no point': [0, -1, 12, 1e20, 9_007_199_254_740_991],
  'numbers are as short as they can be': [0.1, 55.5, -2.5, 1e-6, 1 / 3, 123_456.789],
  'large and small numbers have an exponent': [1e21, 1.5e300, 1e-7, 2.5e-10],
  'a string escapes as little as it may': '"\\/\b\f\n\r\t\u0001\u007F\u2028é€\u{1F600}<&>\'+',
  'nothing, truth and emptiness': [null, true, false, '', [], {}],
};

const canonicalVectors = (): Kit['canonical'] =>
  Object.entries(awkward).map(([name, value]) => ({ name, value, text: canonical(value), sha256: sha256(value) }));

/** The kit as the library of now makes it. */
export const makeKit = (): Kit => ({
  journeys,
  states: ready,
  decide: decideVectors(),
  gates: gateVectors(),
  folds: foldVectors(),
  upcasts: upcastVectors(),
  audiences: audienceVectors(),
  canonical: canonicalVectors(),
});

/** How many kinds of command some vectors hold. */
const types = (vectors: Kit['decide']) =>
  new Set(vectors.map(({ command }) => (command as { type?: string }).type)).size;

/** Which versions the kit speaks of, and how much it covers. */
export function manifestOf(kit: Kit): object {
  const allowed = kit.decide.filter(({ expect }) => 'facts' in expect);
  const rules = new Set(kit.gates.flatMap(({ expect }) => expect.met));
  const broke = new Set(
    kit.gates.flatMap(({ expect }) => [...expect.findings, ...expect.advice].map(({ rule }) => rule)),
  );
  return {
    kit: 1,
    journal: journalVersion,
    rules: rulesVersion,
    covers: {
      stages: new Set(
        Object.values(kit.journeys).flatMap((facts) => facts.map((_, at) => fold(facts.slice(0, at + 1)).fase)),
      ).size,
      commandsAllowed: types(allowed),
      commands: commandTypes.length,
      rulesMet: rules.size,
      rulesBroken: broke.size,
      vectors: kitFiles.slice(2).reduce((sum, name) => sum + (kit[name] as readonly unknown[]).length, 0),
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const kit = makeKit();
  mkdirSync(folder, { recursive: true });
  for (const name of kitFiles) writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(kit[name])}\n`);
  writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifestOf(kit), null, 2)}\n`);
}
