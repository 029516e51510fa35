// Over 250 lines for one reason: one story per promise of createMethod; they share one rule of a host.
import { describe, expect, it } from 'vitest';
import { checkMethod } from '../../src/testing/index.js';
import {
  createMethod,
  createLiveReis,
  decide,
  decideMany,
  explain,
  nextSteps,
  reisMachine,
  startReis,
  type Fact,
  type Outcome,
  type Rule,
} from '../../src/index.js';
import { en } from '../../src/texts/en.js';
import type { Reis } from '../../src/schemas/index.js';
import { blankReis } from '../../src/steps/blank.js';
import { commandTypes } from '../../src/steps/parse.js';
import { nextMeta, sampleCommand } from '../support/samples.js';
import { after, followRoute, started, throughGate, walkTo } from '../support/walk.js';

const reiswens = { opgave: 'Mensen zijn eenzaam.', urgentie: [], doelen: [] };

describe('spelregels', () => {
  const withRules = (spelregels: object): Reis => walkTo('verkennen', 1, started({ spelregels }));

  it('lower the number of angles that make a foto', () => {
    const codes = (reis: Reis): string[] => explain(reis, 'foto.vaststellen').findings.map(({ code }) => code);
    const one = (reis: Reis): Reis => after(decide(reis, sampleCommand(reis, 'materiaal.toevoegen')));
    expect(codes(one(withRules({})))).toContain('foto.genoeg-invalshoeken');
    expect(codes(one(withRules({ minimumInvalshoeken: 1 })))).not.toContain('foto.genoeg-invalshoeken');
  });

  it('add an angle, which is then asked for like the nine', () => {
    const reis = withRules({ invalshoeken: [{ invalshoek: 'jeugd', label: 'De jeugd' }] });
    const asked = explain(reis, 'foto.vaststellen').advice.filter(({ code }) => code === 'foto.invalshoek-leeg');
    expect(asked.map(({ params }) => params['invalshoek'])).toContain('jeugd');
    expect(decide(reis, sampleCommand(reis, 'materiaal.toevoegen', { materiaal: { invalshoek: 'jeugd' } })).ok).toBe(
      true,
    );
    const other = sampleCommand(reis, 'materiaal.toevoegen', { materiaal: { invalshoek: 'ruimtevaart' } });
    expect(decide(reis, other)).toMatchObject({
      ok: false,
      rejection: { findings: [{ code: 'stap.verwijzing-vast' }] },
    });
  });

  it('make a required rule advice, and advice required, for this journey alone', () => {
    const niveaus = [
      { regel: 'foto.wetenschap-gehoord', niveau: 'advies' },
      { regel: 'foto.energie-gemarkeerd', niveau: 'vereist' },
    ];
    const { findings, advice } = explain(withRules({ niveaus }), 'foto.vaststellen');
    expect(advice.map(({ code }) => code)).toContain('foto.wetenschap-gehoord');
    expect(findings.map(({ code }) => code)).toContain('foto.energie-gemarkeerd');
  });
});

describe('a method with rules of a host', () => {
  const ourRule: Rule = {
    id: 'foto.energie-van-inwoners',
    gate: 'foto',
    level: 'vereist',
    source: 'ours',
    codes: ['foto.energie-van-inwoners'],
    check: (reis): Outcome =>
      reis.reizigers.some(({ kring, energie }) => kring === 'leefwereld' && energie !== undefined)
        ? { findings: [], by: [] }
        : { findings: [{ code: 'foto.energie-van-inwoners', path: ['reizigers'] }], by: [] },
  };
  const method = createMethod({ rules: [ourRule], version: 'gemeente-1' });
  const ready = followRoute(walkTo('verkennen'));

  it('asks them at the same gate, with the same findings', () => {
    expect(explain(ready, 'foto.vaststellen').allowed).toBe(true);
    expect(method.explain(ready, 'foto.vaststellen').findings.map(({ code }) => code)).toEqual([
      'foto.energie-van-inwoners',
    ]);
    expect(
      method.machine
        .resolveState({ value: 'verkennen', context: { reis: ready } })
        .can(sampleCommand(ready, 'foto.vaststellen')),
    ).toBe(false);
  });

  it('lets them be explained, and writes them in the receipt', () => {
    const toelichting = { regel: ourRule.id, gate: 'foto' };
    const told = after(method.decide(ready, sampleCommand(ready, 'regel.toelichten', { toelichting })));
    const decision = method.decide(told, sampleCommand(told, 'foto.vaststellen'));
    const receipt = decision.ok ? (decision.facts[0] as Fact<'foto.vastgesteld'>).receipt : undefined;
    expect(receipt?.rules).toBe('2+gemeente-1');
    expect(receipt?.verdicts).toContainEqual({
      rule: ourRule.id,
      verdict: 'explained',
      toelichting: told.toelichtingen[0]?.id,
    });
  });

  it('speaks the language that it was given', () => {
    const english = createMethod({ texts: en });
    expect(english.explain(started(), 'foto.vaststellen').message).toBe(
      'This step is not possible yet in the stage of reiswens. First: Adopt the opdracht.',
    );
  });

  it('refuses a rule whose id is taken or of another form: that is for a programmer to mend', () => {
    expect(() => createMethod({ rules: [{ ...ourRule, id: 'foto.bron-bekend' }] })).toThrow(
      expect.objectContaining({ code: 'method.rule-id-taken' }) as Error,
    );
    expect(() => createMethod({ rules: [{ ...ourRule, id: 'Onze regel' }] })).toThrow(
      expect.objectContaining({ code: 'method.rule-id-form' }) as Error,
    );
  });

  it('is checked: what can be proved, what is refuted with a journey, and what nobody can know', () => {
    const verdicts = (rule: Rule): Record<string, string> =>
      Object.fromEntries(checkMethod({ rules: [rule] }, [ready]).checks.map(({ check, verdict }) => [check, verdict]));
    const fine = {
      'id-free': 'proved',
      total: 'unknown',
      pure: 'unknown',
      'codes-declared': 'unknown',
      'gate-possible': 'proved',
    };
    expect(verdicts(ourRule)).toEqual(fine);
    const throwing = {
      ...ourRule,
      check: (reis: Reis): Outcome => ourRule.check({ ...reis, reizigers: null as never }),
    };
    expect(verdicts(throwing)).toMatchObject({ total: 'refuted' });
    let calls = 0;
    const moody = { ...ourRule, check: (): Outcome => ({ findings: [], by: [{ field: String((calls += 1)) }] }) };
    expect(verdicts(moody)).toMatchObject({ pure: 'refuted' });
    const undeclared = { ...ourRule, codes: [] };
    expect(verdicts(undeclared)).toMatchObject({ 'codes-declared': 'refuted' });
    const never: Rule = {
      ...ourRule,
      level: 'integriteit',
      check: () => ({ findings: [{ code: ourRule.id, path: [] }], by: [] }),
    };
    expect(verdicts(never)).toMatchObject({ 'gate-possible': 'unknown' });
    expect(verdicts({ ...ourRule, id: 'foto.bron-bekend' })).toMatchObject({ 'id-free': 'refuted' });
    expect(
      checkMethod({ rules: [throwing] }, [ready]).checks.find(({ check }) => check === 'total')?.example?.seq,
    ).toBe(0);
    expect(checkMethod(method, [ready]).ok).toBe(true);
  });

  it('does not touch the journey on which it is checked', () => {
    const changing: Rule = { ...ourRule, check: (reis) => ((reis as { titel: string }).titel = 'weg') as never };
    expect(checkMethod({ rules: [changing] }, [ready]).ok).toBe(false);
    expect(ready.titel).toBe('Minder eenzaam');
    expect(Object.isFrozen(ready)).toBe(false);
  });
});

describe('a refusal', () => {
  it('comes before anything else when somebody was first', () => {
    const reis = started();
    const late = { ...sampleCommand(reis, 'reiziger.toevoegen'), expectedSeq: 0 };
    expect(decide(reis, late)).toEqual({
      ok: false,
      rejection: {
        code: 'conflict',
        message: 'Iemand anders was eerder. De reis staat nu op feit 1. Kijk opnieuw en probeer het dan nog eens.',
        findings: [
          {
            code: 'conflict',
            path: ['expectedSeq'],
            level: 'integriteit',
            params: { seq: 1 },
            message: 'Iemand anders was eerder. De reis staat nu op feit 1. Kijk opnieuw en probeer het dan nog eens.',
            remedies: [],
          },
        ],
      },
    });
    expect(decide(reis, { ...late, expectedSeq: 1 }).ok).toBe(true);
  });

  it('says that the journey is over', () => {
    const stopped = after(decide(started(), sampleCommand(started(), 'reis.staken')));
    expect(decide(stopped, sampleCommand(stopped, 'reiziger.toevoegen'))).toMatchObject({
      rejection: { code: 'reis.ended' },
    });
    expect(stopped).toMatchObject({ fase: 'gestaakt', staking: 'Het college stopt.' });
  });

  it('names the field, not the value', () => {
    const command = {
      type: 'reiziger.toevoegen',
      meta: nextMeta(started()),
      reiziger: { id: 'r-9', rol: 'burgemeester', kring: 'beleid', nam: 'x' },
    };
    const decision = decide(started(), command);
    expect(decision.ok ? [] : decision.rejection.findings.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['invoer.keuze', 'reiziger.rol'],
      ['invoer.onbekend-veld', 'reiziger.nam'],
    ]);
    expect(JSON.stringify(decision)).not.toContain('burgemeester');
  });

  it('throws only for a programmer who passes no journey', () => {
    expect(() => decide(undefined as never, {})).toThrow(expect.objectContaining({ code: 'reis.expected' }) as Error);
  });
});

describe('a batch', () => {
  it('decides in order and reports every refusal by its place', () => {
    const reis = started();
    const one = sampleCommand(reis, 'reiziger.toevoegen', { reiziger: { id: 'r-1' } });
    const two = sampleCommand(reis, 'reiziger.toevoegen', { reiziger: { id: 'r-2' } });
    const { ok, facts, refused, reis: next } = decideMany(reis, [one, one, { type: 'x' }, two]);
    expect([ok, facts.map(({ seq }) => seq), next.reizigers.map(({ id }) => id)]).toEqual([
      false,
      [2, 3],
      ['r-1', 'r-2'],
    ]);
    expect(refused.map(({ index, rejection }) => [index, rejection.code])).toEqual([
      [1, 'rules.unmet'],
      [2, 'command.unknown'],
    ]);
    expect(reis.reizigers).toEqual([]);
  });
});

describe('a live journey', () => {
  it('tells who listens of every fact, every change and every refusal', () => {
    const begin = startReis({ id: 'reis-1', titel: 'Minder eenzaam', reiswens, meta: nextMeta(blankReis()) });
    if (!begin.ok) throw new Error('a journey could not start');
    const live = createLiveReis({ facts: begin.facts });
    const heard: string[] = [];
    const stop = live.subscribe((reis) => heard.push(`reis ${reis.seq}`));
    live.onFact(({ type }) => heard.push(type));
    live.onRejected(({ code }) => heard.push(code));
    live.send(sampleCommand(live.get(), 'reiziger.toevoegen'));
    live.send(sampleCommand(live.get(), 'foto.vaststellen'));
    stop();
    const decision = live.send(sampleCommand(live.get(), 'reiziger.toevoegen'));
    expect(heard).toEqual(['reiziger.toegevoegd', 'reis 2', 'command.wrong-stage', 'reiziger.toegevoegd']);
    expect([decision.ok, live.get().seq, live.explain('opdracht.vaststellen').allowed]).toEqual([true, 3, false]);
    expect(createLiveReis({ reis: live.get() }).get()).toBe(live.get());
  });
});

describe('the next steps', () => {
  it('are all commands, possible or not, as plain data', () => {
    const reis = started();
    const steps = nextSteps(reis);
    expect(steps.map(({ command }) => command)).toEqual(commandTypes);
    const adding = steps.find(({ command }) => command === 'reiziger.toevoegen');
    expect(adding?.allowed).toBe(true);
    expect(structuredClone(steps)).toEqual(steps);
  });
});

describe('an arrival', () => {
  it('comes after a reisverslag, with what stays and who owns it', () => {
    const early = walkTo('inrichten');
    expect(decide(early, sampleCommand(early, 'reis.afronden'))).toMatchObject({
      rejection: { findings: [{ code: 'aankomst.na-een-reisverslag' }] },
    });
    const reis = throughGate(throughGate(early));
    const arrived = after(decide(reis, sampleCommand(reis, 'reis.afronden')));
    expect([arrived.fase, arrived.aankomst?.geborgd]).toEqual([
      'aangekomen',
      [{ wat: 'De tafel', eigenaar: 'De wijk' }],
    ]);
    expect(reisMachine.resolveState({ value: 'aangekomen', context: { reis: arrived } }).status).toBe('done');
  });
});
