import { describe, expect, it } from 'vitest';
import { evolve, type Command, type Fact } from '../../src/index.js';
import type { Programma, Publiek, Reis } from '../../src/schemas/index.js';
import { foldAdopted } from '../../src/steps/adopted.js';
import { blankReis } from '../../src/steps/blank.js';
import { commandOf } from '../../src/steps/commandOf.js';
import { factSchema } from '../../src/steps/parse.js';
import { stepOf } from '../../src/steps/steps.js';
import { programmaOf } from '../../src/steps/versions.js';
import { changedBy, full, fullCommands, given, meta, planned } from '../support/full.js';

describe('the command of a fact', () => {
  it('is what was sent, without what the machine and the rules added', () => {
    for (const command of fullCommands) {
      const { expectedSeq: _seen, ...sent } = command;
      expect(commandOf(planned(given, command, 'inrichten'))).toEqual(sent);
    }
  });

  it('has no field that the fact holds as undefined', () => {
    const fact = { ...planned(given, full('reis.staken')), reden: undefined } as unknown as Fact;
    expect(Object.keys(commandOf(fact)).sort()).toEqual(['meta', 'type']);
  });
});

describe('the schema of a fact', () => {
  const receipt = { rules: '2', verdicts: [] };
  const accepts = (fact: object): boolean => factSchema((fact as Fact).type).safeParse(fact).success;

  it('asks where a step led, and what an adoption proves, of those facts and of no other', () => {
    const adopted = planned(given, full('foto.vaststellen'), 'inrichten', { artefact: 'foto', receipt } as never);
    expect(accepts(adopted)).toBe(true);
    for (const field of ['naar', 'versie', 'receipt', 'seq', 'meta'] as const)
      expect([field, accepts({ ...adopted, [field]: undefined })]).toEqual([field, false]);
    expect(accepts({ ...adopted, naar: 'nergens' })).toBe(false);
    expect(accepts({ ...adopted, versie: 0 })).toBe(false);
    expect(accepts({ ...adopted, seq: 0 })).toBe(false);
    const moved = planned(given, full('reis.staken'), 'gestaakt');
    expect([accepts(moved), accepts({ ...moved, naar: undefined }), accepts({ ...moved, receipt })]).toEqual([
      true,
      false,
      false,
    ]);
    const added = planned(given, full('materiaal.toevoegen'));
    expect([accepts(added), accepts({ ...added, naar: 'inrichten' })]).toEqual([true, false]);
  });
});

describe('an indicator that is described again', () => {
  const { indicator } = full('indicator.beschrijven');
  const was = { ...indicator, id: 'in-1', definitie: 'Eenzaam', populatie: 'ouderen', breuken: [] };
  const before: Reis = { ...given, indicatoren: [was] };
  const again = (change: object): Command => {
    const { breuken: _none, ...same } = was;
    return { type: 'indicator.herzien', meta, indicator: { ...same, ...change }, vanaf: '2026-02-01' };
  };
  const breaks = (change: object) => changedBy(before, again(change)).indicatoren?.[0]?.breuken;

  it('breaks its series by another definition or other people, and keeps what it was', () => {
    const broken = [{ vanaf: '2026-02-01', definitie: 'Eenzaam', populatie: 'ouderen' }];
    expect(breaks({ definitie: 'Sterk eenzaam' })).toEqual(broken);
    expect(breaks({ populatie: 'volwassenen' })).toEqual(broken);
    const twice = { ...given, indicatoren: [{ ...was, breuken: broken }] };
    expect(changedBy(twice, again({ definitie: 'Anders' })).indicatoren?.[0]?.breuken).toHaveLength(2);
  });

  it('breaks nothing by another name', () => {
    expect(breaks({ naam: 'Een andere naam' })).toEqual([]);
  });

  it('changes nothing where there is none', () => {
    expect(changedBy({ ...given, indicatoren: [] }, again({}))).toEqual({});
  });
});

describe('the programma of a version', () => {
  const plan = (waartoe: string): Programma => ({ ...full('programma.opstellen').programma, waartoe });
  const [adopted, brought, now] = [plan('Vastgesteld'), plan('Meegebracht'), plan('Concept')];
  const reis = (fase: 'inrichten' | 'doenEnLeren', ronde: number, change: Partial<Reis> = {}): Reis => ({
    ...blankReis(),
    ronde: 4,
    programma: now,
    instap: { fase, ronde, reden: 'Het liep al.', reizigers: [], programma: brought },
    ...change,
  });

  it('that an instap brought while people did and learned is of its own round', () => {
    expect([1, 2, 3, 4, 5].map((versie) => programmaOf(reis('doenEnLeren', 3), versie))).toEqual([
      null,
      null,
      brought,
      now,
      null,
    ]);
  });

  it('that an instap brought while people chose is of the round before', () => {
    expect([1, 2, 3].map((versie) => programmaOf(reis('inrichten', 3), versie))).toEqual([null, brought, null]);
    expect(programmaOf(reis('inrichten', 1), 1)).toBe(brought);
  });

  it('is what was adopted here, whatever was brought or drafted', () => {
    const programmas = [{ versie: 3, programma: adopted }];
    expect(programmaOf(reis('doenEnLeren', 3, { programmas }), 3)).toBe(adopted);
    expect(programmaOf(reis('doenEnLeren', 3, { programmas, ronde: 3 }), 3)).toBe(adopted);
  });

  it('is the draft while its own round still runs, and nothing where none was written', () => {
    expect(programmaOf(reis('doenEnLeren', 4), 4)).toBe(now);
    expect(programmaOf(reis('doenEnLeren', 4, { programma: null }), 4)).toBeNull();
    expect(programmaOf(reis('doenEnLeren', 4, { instap: null }), 3)).toBeNull();
  });
});

describe('the message of a foto', () => {
  const { kernboodschap: _said, uitgelicht: _shown, ...bare } = full('foto.vaststellen');
  const told = (change: object) => changedBy(given, { ...bare, ...change } as Command).fotoBoodschappen?.at(-1);

  it('is kept when anything was said or shown, and not when nothing was', () => {
    expect(changedBy(given, bare).fotoBoodschappen).toBeUndefined();
    expect(told({ kernboodschap: 'Samen eten.' })).toMatchObject({ kernboodschap: 'Samen eten.' });
    expect(told({ uitgelicht: ['m-1'] })).toMatchObject({ uitgelicht: ['m-1'] });
  });
});

describe('materiaal that was erased since an adoption', () => {
  const stone = (then: Publiek, later?: Publiek): object => {
    const { samengevoegdUit: _merged, ...piece } = full('materiaal.corrigeren').materiaal;
    const at = (publiek: Publiek) => ({ ...piece, id: 'm-1', publiek });
    const facts = [
      planned(blankReis(), { ...full('reis.starten'), instap: undefined }),
      planned(blankReis(), { type: 'materiaal.toevoegen', meta, materiaal: at(then) } as Command),
      ...(later ? [planned(blankReis(), { type: 'materiaal.corrigeren', meta, materiaal: at(later) } as Command)] : []),
      planned(blankReis(), { type: 'materiaal.wissen', meta, materiaal: 'm-1', reden: 'verzoek' }),
    ];
    return foldAdopted(facts, { seq: 2 }).gewist[0]!;
  };

  it('leaves a stone for the fewest people who ever saw it', () => {
    expect(stone('openbaar')).toMatchObject({ id: 'm-1', publiek: 'openbaar' });
    expect(stone('openbaar', 'kern')).toMatchObject({ publiek: 'kern' });
    expect(stone('kern', 'openbaar')).toMatchObject({ publiek: 'kern' });
    expect(stone('netwerk', 'netwerk')).toMatchObject({ publiek: 'netwerk' });
  });
});

describe('an adoption', () => {
  it('notes the decision of the body that took it, where there was one', () => {
    const receipt = { rules: '2', verdicts: [] };
    const { besluit, ...without } = full('opdracht.vaststellen');
    const noted = (command: Command) =>
      evolve(given, planned(given, command, 'verkennen', { artefact: 'opdracht', receipt })).vastgesteld.at(-1);
    expect(noted({ ...without, besluit })).toMatchObject({ artefact: 'opdracht', door: meta.door, besluit });
    expect(Object.keys(noted(without) ?? {})).not.toContain('besluit');
    expect(besluit).toBeDefined();
  });
});

describe('an insight', () => {
  it('that is said again takes the place of what was said before', () => {
    const command = full('inzicht.delen');
    const once = { ...given, ...changedBy(given, command) };
    const again: Command = { ...command, inzicht: { ...command.inzicht, inzicht: 'Scherper gezegd.' } };
    const { inzichten = [] } = changedBy(once, again);
    const same = inzichten.filter(({ id }) => id === command.inzicht.id);
    expect(same).toEqual([{ ...again.inzicht, ronde: given.ronde }]);
    expect(inzichten).toHaveLength(once.inzichten.length);
  });
});

describe('a circle of merges', () => {
  it('is reported as materiaal, at its place', () => {
    const { materiaal, ...rest } = full('materiaal.corrigeren');
    const circle = { ...rest, materiaal: { ...materiaal, id: 'm-1', samengevoegdUit: ['m-1'] } } as Command;
    const found: unknown[] = [];
    stepOf(circle.type).pointsTo?.(circle, given, (ok, thing, path) => {
      if (!ok) found.push([thing, path.join('.')]);
    });
    expect(found).toEqual([['materiaal', 'materiaal.samengevoegdUit.0']]);
  });
});
