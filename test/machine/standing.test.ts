import { describe, expect, it } from 'vitest';
import type { Reis } from '../../src/schemas/index.js';
import { explain, explainGate } from '../../src/machine/explain.js';
import { started } from '../support/walk.js';
import { bare, een, explained, finding, gate, judgeOf, vaststellen } from './judge.js';

const opdrachtgever = bare.opdracht!.opdrachtgever!;
const found = {
  code: 'foto.een',
  rule: 'foto.een',
  path: ['materiaal'],
  params: { kring: 'wetenschap' },
  message: 'foto.een',
};
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
        message: expect.stringMatching(/^Deze stap bestaat niet\. .*reis\.st/) as string,
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
      message: expect.stringContaining('De reis is in de fase: reiswens.') as string,
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

  it('names an angle of the host by its name: the label is a text that somebody typed', () => {
    const spelregels = { invalshoeken: [{ invalshoek: 'kunst', label: 'Mevrouw Jansen' }] };
    const rule = finding('foto.invalshoek-leeg', 'advies', { params: { invalshoek: 'kunst' } });
    const say = (journey: Reis): string | undefined =>
      explain(gate(rule), journey, 'foto.vaststellen').advice[0]?.message;
    expect(say({ ...bare, spelregels })).toContain('kunst');
    expect(say({ ...bare, spelregels })).toBe(say(bare));
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
      toelichtingen: [{ ...explained.toelichtingen[0]!, ...changes }],
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
