import { describe, expect, it } from 'vitest';
import type { Reis } from '../../src/index.js';
import { decide, decideAlong, decideMany, decideParsed } from '../../src/machine/decide.js';
import { explain, explainGate } from '../../src/machine/explain.js';
import { parseCommand } from '../../src/steps/parse.js';
import { blankReis } from '../../src/steps/reis.js';
import { nextMeta, sampleCommand } from '../support/samples.js';
import { started, walkTo } from '../support/walk.js';
import { finding, judgeOf } from './judge.js';

const bare = walkTo('verkennen');
const opdrachtgever = bare.opdracht!.opdrachtgever!;
const toelichting = {
  id: 't-1',
  regel: 'foto.een',
  gate: 'foto',
  ronde: 1,
  motivering: 'x',
  opdrachtgever,
  op: bare.op,
  door: 'r',
} as const;
const explained: Reis = { ...bare, toelichtingen: [{ ...toelichting, ingetrokken: null }] };
const adopting = { naar: 'inrichten', adopts: 'foto' } as const;
const vaststellen = sampleCommand(bare, 'foto.vaststellen');

const gate = (...rules: ReturnType<typeof finding>[]) =>
  judgeOf('verkennen', 'foto.vaststellen', { ...adopting, rules });
const found = {
  code: 'foto.een',
  rule: 'foto.een',
  path: ['materiaal'],
  params: { kring: 'wetenschap' },
  message: 'foto.een',
};
const een = { path: ['materiaal'], params: { kring: 'wetenschap' } } as const;
const writing = {
  command: 'regel.toelichten',
  fill: { toelichting: { regel: 'foto.een', gate: 'foto', ronde: 1, opdrachtgever } },
  write: [['toelichting', 'motivering']],
  kind: 'explains',
  rollen: ['opdrachtgever'],
};
const nothing = { findings: [], met: [], explained: [], advice: [] };

describe('explain', () => {
  it('tells apart what stands in the way, what is met, what was explained and what would be better', () => {
    const judge = gate(
      finding('foto.een', 'vereist', een),
      finding('foto.twee', 'integriteit', {}),
      finding('foto.drie', 'advies', {}),
      finding('foto.vier', 'vereist'),
      finding('stap.vijf', 'integriteit'),
    );
    const twee = { code: 'foto.twee', rule: 'foto.twee', path: [], params: {}, message: 'foto.twee', remedies: [] };
    const standing = {
      met: [{ rule: 'foto.vier', by: [{ field: 'foto.vier' }] }],
      advice: [{ ...twee, code: 'foto.drie', rule: 'foto.drie', message: 'foto.drie', level: 'advies' }],
      command: 'foto.vaststellen',
      allowed: false,
      rejection: 'rules.unmet',
    };
    const asked = { ...found, level: 'vereist', remedies: [writing] };
    expect(explain(judge, bare, 'foto.vaststellen')).toStrictEqual({
      ...standing,
      findings: [asked, { ...twee, level: 'integriteit' }],
      explained: [],
      message: 'Deze stap kan nog niet. Aantal open punten: 2.',
    });
    expect(explain(judge, explained, vaststellen)).toStrictEqual({
      ...standing,
      findings: [{ ...twee, level: 'integriteit' }],
      explained: [{ rule: 'foto.een', toelichting: 't-1', findings: [asked] }],
      message: 'Deze stap kan nog niet. Aantal open punten: 1.',
    });
  });

  it('says that nothing stands in the way', () => {
    expect(explain(gate(), bare, 'foto.vaststellen')).toStrictEqual({
      ...nothing,
      command: 'foto.vaststellen',
      allowed: true,
      rejection: null,
      message: null,
    });
  });

  it('says what is wrong with a command itself', () => {
    const missing = (field: string): unknown => ({
      code: 'invoer.ontbreekt',
      path: [field],
      params: {},
      level: 'integriteit',
      message: 'Dit veld ontbreekt. Vul het in.',
      remedies: [],
    });
    expect(explain(gate(), bare, { type: 'reis.staken' })).toStrictEqual({
      ...nothing,
      findings: [missing('meta'), missing('reden')],
      command: 'reis.staken',
      allowed: false,
      rejection: 'command.invalid',
      message: 'Deze stap is niet goed ingevuld. Hieronder staat wat er mis is en waar.',
    });
  });

  it('knows no step of that name', () => {
    for (const asked of ['reis.vliegen', { type: 'reis.vliegen' }, null, 7]) {
      expect(explain(gate(), bare, asked)).toStrictEqual({
        ...nothing,
        allowed: false,
        rejection: 'command.unknown',
        message: 'Deze stap bestaat niet. Kijk in de lijst van stappen hoe hij heet.',
      });
    }
  });

  it('says that somebody was first, before it counts what is open', () => {
    const judge = gate(finding('foto.een', 'vereist', een));
    const at = (expectedSeq: number): unknown => explain(judge, bare, { ...vaststellen, expectedSeq }).rejection;
    expect([at(bare.seq - 1), at(bare.seq), at(bare.seq + 1)]).toEqual(['conflict', 'rules.unmet', 'conflict']);
    expect(explain(judge, bare, { ...vaststellen, expectedSeq: 0 }).message).toBe(
      `Iemand anders was eerder. De reis staat nu op feit ${bare.seq}. Kijk opnieuw en probeer het dan nog eens.`,
    );
  });

  it('judges a step that is asked too early by the rules it will meet', () => {
    const judge = gate(finding('foto.een', 'vereist', een));
    const early = explain(judge, started(), 'foto.vaststellen');
    expect([early.rejection, early.findings.map(({ code }) => code)]).toEqual(['command.wrong-stage', ['foto.een']]);
    expect(explain(judge, started(), 'reis.staken')).toStrictEqual({
      ...nothing,
      command: 'reis.staken',
      allowed: false,
      rejection: 'command.wrong-stage',
      message: 'Deze stap kan nu niet. De reis is in de fase: reiswens.',
    });
  });

  it('lets a rule of a single step be met in silence, and offers no explanation for it', () => {
    const judge = judgeOf('verkennen', 'reis.staken', { rules: [finding('stap.een', 'vereist', {})] });
    const [one] = explain(judge, explained, 'reis.staken').findings;
    expect(one).toMatchObject({ rule: 'stap.een', level: 'vereist', remedies: [] });
    const arrival = judgeOf('verkennen', 'reis.staken', { rules: [finding('aankomst.een', 'vereist', {})] });
    expect(explain(arrival, explained, 'reis.staken').findings).toMatchObject([{ rule: 'aankomst.een', remedies: [] }]);
  });

  it('offers what a rule proposes before an explanation, and for advice nothing else', () => {
    const remedy = { command: 'energie.markeren', fill: {}, write: [], kind: 'adds', rollen: ['inwoner'] } as const;
    const remedies = (level: 'vereist' | 'advies' | 'integriteit', journey = bare): unknown => {
      const { findings, advice } = explain(
        gate(finding('foto.een', level, { remedies: [remedy] })),
        journey,
        'foto.vaststellen',
      );
      return [...findings, ...advice].map((one) => one.remedies);
    };
    expect(remedies('vereist')).toEqual([[remedy, writing]]);
    expect(remedies('advies')).toEqual([[remedy]]);
    expect(remedies('integriteit')).toEqual([[remedy]]);
    const { opdrachtgever: _nobody, ...fill } = writing.fill.toelichting;
    expect(remedies('vereist', { ...bare, opdracht: null })).toStrictEqual([
      [remedy, { ...writing, fill: { toelichting: fill } }],
    ]);
  });

  it('names an angle of the host by its label', () => {
    const spelregels = { invalshoeken: [{ invalshoek: 'kunst', label: 'Kunst in de wijk' }] };
    const rule = finding('foto.invalshoek-leeg', 'advies', { params: { invalshoek: 'kunst' } });
    const say = (journey: Reis): string | undefined =>
      explain(gate(rule), journey, 'foto.vaststellen').advice[0]?.message;
    expect(say({ ...bare, spelregels })).toContain('Kunst in de wijk');
    expect(say(bare)).toContain('kunst');
  });
});

describe('an explanation of a rule', () => {
  const stands = (journey: Reis, level: 'vereist' | 'advies' | 'integriteit' = 'vereist'): string[] =>
    Object.entries(explain(gate(finding('foto.een', level, een)), journey, 'foto.vaststellen'))
      .filter(([, value]) => Array.isArray(value) && value.length > 0)
      .map(([key]) => key);

  it('counts for its own rule, in its own round, until it is withdrawn', () => {
    const given = (changes: object): Reis => ({
      ...bare,
      toelichtingen: [{ ...toelichting, ingetrokken: null, ...changes }],
    });
    expect(stands(given({}))).toEqual(['explained']);
    expect(stands(given({ regel: 'foto.twee' }))).toEqual(['findings']);
    expect(stands(given({ ronde: 2 }))).toEqual(['findings']);
    expect(stands(given({ ingetrokken: { op: bare.op, reden: 'x' } }))).toEqual(['findings']);
  });

  it('explains no integrity away, and nothing that is advice', () => {
    expect(stands(explained, 'integriteit')).toEqual(['findings']);
    expect(stands(explained, 'advies')).toEqual(['advice']);
  });
});

describe('how a gate stands', () => {
  const adopted = (artefact: 'foto' | 'programma' | 'reisverslag', ronde: number): Reis => ({
    ...bare,
    ronde: 2,
    vastgesteld: [
      { artefact, ronde, versie: 1, op: bare.op, door: 'r', seq: 3, receipt: { rules: '7', verdicts: [] } },
    ],
  });

  it('shows its own rules and whether it was adopted, whatever the stage', () => {
    const rules = [finding('foto.een', 'advies', een), finding('programma.een', 'advies', {})];
    expect(explainGate(gate(), rules, bare, 'foto')).toStrictEqual({
      ...nothing,
      gate: 'foto',
      adopted: false,
      advice: [{ ...found, level: 'advies', remedies: [] }],
    });
  });

  it('stays adopted for a foto, and counts per round for a programma and a reisverslag', () => {
    const isAdopted = (asked: 'opdracht' | 'foto' | 'programma' | 'reisverslag', journey: Reis): boolean =>
      explainGate(gate(), [], journey, asked).adopted;
    expect([isAdopted('foto', adopted('foto', 1)), isAdopted('opdracht', adopted('foto', 1))]).toEqual([true, false]);
    for (const artefact of ['programma', 'reisverslag'] as const) {
      const rounds = [1, 2].map((ronde) => isAdopted(artefact, adopted(artefact, ronde)));
      expect([artefact, ...rounds]).toEqual([artefact, false, true]);
    }
  });
});

describe('decide', () => {
  it('refuses with everything that stands in the way, and nothing else', () => {
    const judge = gate(
      finding('foto.een', 'vereist', een, een),
      finding('foto.twee', 'integriteit', {}),
      finding('foto.drie', 'advies', {}),
    );
    const decision = decide(judge, explained, vaststellen);
    expect(decision).toEqual({
      ok: false,
      rejection: {
        code: 'rules.unmet',
        message: 'Deze stap kan nog niet. Aantal open punten: 1.',
        findings: [
          {
            code: 'foto.twee',
            rule: 'foto.twee',
            path: [],
            level: 'integriteit',
            params: {},
            message: 'foto.twee',
            remedies: [],
          },
        ],
      },
    });
    const more = decide(judge, bare, vaststellen);
    expect(more.ok ? '' : more.rejection.message).toBe('Deze stap kan nog niet. Aantal open punten: 3.');
  });

  it('adopts with a receipt that says how every rule of the gate stood', () => {
    const judge = gate(
      finding('foto.een', 'vereist', een),
      finding('foto.twee', 'vereist'),
      finding('foto.drie', 'advies', {}),
      finding('stap.vier', 'integriteit'),
    );
    const decision = decide(judge, explained, vaststellen);
    expect(decision.ok && decision.facts).toEqual([
      {
        type: 'foto.vastgesteld',
        seq: bare.seq + 1,
        meta: vaststellen.meta,
        naar: 'inrichten',
        versie: 1,
        receipt: {
          rules: '7',
          verdicts: [
            { rule: 'foto.een', verdict: 'explained', toelichting: 't-1' },
            { rule: 'foto.twee', verdict: 'met' },
            { rule: 'foto.drie', verdict: 'advised' },
          ],
        },
      },
    ]);
    expect(decision.ok && [decision.reis.fase, decision.reis.seq]).toEqual(['inrichten', bare.seq + 1]);
  });

  it('adopts with a receipt as well when every rule is met', () => {
    const decision = decide(gate(finding('foto.een', 'vereist')), bare, vaststellen);
    expect(decision.ok && decision.facts).toMatchObject([
      { versie: 1, receipt: { rules: '7', verdicts: [{ rule: 'foto.een', verdict: 'met' }] } },
    ]);
  });

  it('lets a step that adopts nothing pass on advice alone, and stops it for integrity', () => {
    const step = sampleCommand(bare, 'reis.staken');
    const along = (level: 'advies' | 'integriteit') =>
      decide(
        judgeOf('verkennen', 'reis.staken', { naar: 'gestaakt', rules: [finding('stap.een', level, {})] }),
        bare,
        step,
      );
    const passed = along('advies');
    expect(passed.ok && passed.facts).toEqual([
      { type: 'reis.gestaakt', seq: bare.seq + 1, meta: step.meta, naar: 'gestaakt', reden: 'Het college stopt.' },
    ]);
    expect(along('integriteit').ok).toBe(false);
  });

  it.each([
    ['the name of no step', { type: 'reis.vliegen' }, 'command.unknown', []],
    ['nothing at all', undefined, 'command.unknown', []],
    ['a step that is not filled in', { type: 'reis.staken' }, 'command.invalid', ['meta', 'reden']],
  ] as const)('answers %s alike, alone, in a batch and along one way', (_what, input, code, fields) => {
    const way = { rules: [] };
    const judge = judgeOf('verkennen', 'reis.staken', way);
    const answers = [decide(judge, bare, input), decideAlong(judge, way, bare, input)].map((one) =>
      one.ok ? null : one.rejection,
    );
    answers.push(decideMany(judge, bare, [input]).refused[0]!.rejection);
    for (const answer of answers) {
      expect([answer?.code, answer?.findings.map(({ path }) => path.join('.'))]).toEqual([code, fields]);
    }
  });

  it('says where a journey is when a step has no way from there, and that it is over when it is', () => {
    const judge = gate();
    const refusals = [
      blankReis(),
      started(),
      { ...bare, fase: 'aangekomen' } as Reis,
      { ...bare, fase: 'gestaakt' } as Reis,
    ].map((reis) => {
      const decision = decide(judge, reis, sampleCommand(reis, 'oordeel.parkeren'));
      return decision.ok ? null : [decision.rejection.code, decision.rejection.message];
    });
    expect(refusals).toEqual([
      ['command.wrong-stage', 'Deze stap kan nu niet. De reis is in de fase: nog niet vertrokken.'],
      ['command.wrong-stage', 'Deze stap kan nu niet. De reis is in de fase: reiswens.'],
      ['reis.ended', expect.any(String)],
      ['reis.ended', expect.any(String)],
    ]);
    const own = decideMany(judge, started(), [sampleCommand(started(), 'oordeel.parkeren')]).refused;
    expect(own.map(({ rejection }) => rejection.code)).toEqual(['command.wrong-stage']);
  });

  it('answers a command that was checked before as it answers one that was not', () => {
    const judge = gate(finding('foto.een', 'vereist', een));
    for (const reis of [bare, explained, started()]) {
      const parsed = parseCommand(vaststellen);
      if (!parsed.ok) throw new Error('not a command');
      expect(decideParsed(judge, reis, parsed.command)).toEqual(decide(judge, reis, vaststellen));
    }
  });
});

describe('a batch', () => {
  it('tells that all went well, and leaves the journey it began with as it was', () => {
    const judge = judgeOf('verkennen', 'oordeel.parkeren', { rules: [] });
    const oordeel = (id: string) => ({
      type: 'oordeel.parkeren',
      meta: nextMeta(bare),
      oordeel: { id, oordeel: 'x', materiaal: [] },
    });
    const { ok, facts, reis, refused } = decideMany(judge, bare, [oordeel('o-1'), oordeel('o-2')]);
    expect([ok, facts.map(({ seq }) => seq), refused]).toEqual([true, [bare.seq + 1, bare.seq + 2], []]);
    expect([reis.seq, reis.oordelen.map(({ id }) => id), bare.oordelen]).toEqual([bare.seq + 2, ['o-1', 'o-2'], []]);
  });
});
