import { describe, expect, it } from 'vitest';
import type { Reis } from '../../src/schemas/index.js';
import { decideMany } from '../../src/machine/batch.js';
import { decide, decideAlong, decideParsed } from '../../src/machine/decide.js';
import { parseCommand } from '../../src/steps/parse.js';
import { recipes } from '../../src/steps/recipes.js';
import { blankReis } from '../../src/steps/blank.js';
import { nextMeta, sampleCommand } from '../support/samples.js';
import { started } from '../support/walk.js';
import { bare, een, explained, finding, gate, judgeOf, vaststellen } from './judge.js';

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
    ['the name of no step', { type: 'reis.vliegen' }, 'command.unknown', ['type']],
    ['nothing at all', undefined, 'command.unknown', ['type']],
    ['a step that is not filled in', { type: 'reis.staken' }, 'command.invalid', ['meta', 'reden']],
  ] as const)('answers %s alike, alone, in a batch and along one way', (_what, input, code, fields) => {
    const way = { recipe: recipes['reis.staken'], rules: [] };
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
      ['command.wrong-stage', expect.stringContaining('De reis is in de fase: nog niet vertrokken.')],
      ['command.wrong-stage', expect.stringContaining('De reis is in de fase: reiswens.')],
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
