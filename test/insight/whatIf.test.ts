import { describe, expect, it } from 'vitest';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { createMethod, decideMany, fold, startReis, type Fact } from '../../src/index.js';
import { whatIf, whatIfTable } from '../../src/insight/index.js';
import { exampleScenario, traceAll } from '../../src/simulate/index.js';

const started = startReis(rotterdam.start);
if (!started.ok) throw new Error(started.rejection.code);
const history: readonly Fact[] = [...started.facts, ...decideMany(started.reis, rotterdam.commands).facts];
const journeys = traceAll(exampleScenario({}), { seed: 1, replication: 1 }).map(([, facts]) => facts);

describe('a history under the rules that it was made with', () => {
  it('gives its own receipts, adoption by adoption', () => {
    for (const facts of [history, ...journeys]) {
      const { adoptions } = whatIf(facts);
      expect(adoptions.map(({ receipt }) => receipt)).toEqual(fold(facts).vastgesteld.map(({ receipt }) => receipt));
    }
  });
});

describe('a history under other rules', () => {
  const stricter = { spelregels: { minimumInvalshoeken: 40 } };

  it('says which adoptions would have been refused, on which rule, and leaves the later ones as they were', () => {
    const { adoptions } = whatIf(history, stricter);
    expect(adoptions.filter(({ allowed }) => !allowed).map(({ artefact, versie }) => `${artefact} ${versie}`)).toEqual([
      'foto 1',
    ]);
    const foto = adoptions.find(({ artefact }) => artefact === 'foto');
    expect([...new Set(foto?.findings.map(({ rule }) => rule))]).toEqual(['foto.genoeg-invalshoeken']);
    expect(foto?.explanationsNeeded).toEqual(['foto.genoeg-invalshoeken']);
  });

  it('says from which fact on a warning would have been there', () => {
    const foto = whatIf(history, stricter).adoptions.find(({ artefact }) => artefact === 'foto');
    const [warning] = foto?.warnings ?? [];
    // The rule was broken from the first fact of the exploration on.
    const opened = history.find(({ type }) => type === 'opdracht.vastgesteld');
    expect(warning).toEqual({
      rule: 'foto.genoeg-invalshoeken',
      seq: (opened?.seq ?? 0) + 1,
      op: history[opened?.seq ?? 0]?.meta.op,
    });
  });

  it('a warning ends where the finding went away, and begins anew where it came back', () => {
    const method = createMethod({
      rules: [
        {
          id: 'foto.even-aantal',
          gate: 'foto',
          level: 'vereist',
          source: 'a test',
          codes: ['foto.even-aantal'],
          check: ({ materiaal }) => ({
            findings: materiaal.length % 2 === 0 ? [{ code: 'foto.even-aantal', path: ['materiaal'] }] : [],
            by: [],
          }),
        },
      ],
    });
    const foto = whatIf(history, { method }).adoptions.find(({ artefact }) => artefact === 'foto')!;
    for (const { seq } of foto.warnings) {
      expect(fold(history.slice(0, seq)).materiaal.length % 2).toBe(0);
      expect(fold(history.slice(0, seq - 1)).materiaal.length % 2).toBe(1);
    }
  });

  it('names both versions of the rules and both sets of spelregels', () => {
    const method = createMethod({ version: 'gemeente-7' });
    const { rulesThen, rulesNow, spelregelsNow } = whatIf(history, { method, ...stricter });
    expect(rulesThen).toEqual([...new Set(fold(history).vastgesteld.map(({ receipt }) => receipt.rules))]);
    expect(rulesNow).toBe(method.version);
    expect(spelregelsNow).toMatchObject(stricter.spelregels);
  });

  it('asks after the level of one rule, and leaves the levels of other rules as they were', () => {
    const [first, ...rest] = history;
    if (first?.type !== 'reis.gestart') throw new Error('a history begins with a start');
    const kept = { regel: 'foto.kennissoort-aanwezig', niveau: 'uit' } as const;
    const asked = { regel: 'programma.leefwereld-in-keuzes', niveau: 'vereist' } as const;
    const facts: Fact[] = [{ ...first, spelregels: { niveaus: [kept] } }, ...rest];
    expect(whatIf(facts, { spelregels: { niveaus: [asked] } }).spelregelsNow.niveaus).toEqual([kept, asked]);
  });

  it('changes no fact', () => {
    const before = JSON.stringify(history);
    whatIf(history, stricter);
    expect(JSON.stringify(history)).toBe(before);
  });
});

describe('a set of histories', () => {
  it('becomes a table of the rules that would have refused, the most refusals first', () => {
    const rows = whatIfTable(
      [history, ...journeys].map((facts) => whatIf(facts, { spelregels: { minimumInvalshoeken: 40 } })),
    );
    expect(rows[0]?.rule).toBe('foto.genoeg-invalshoeken');
    const adopted = [history, ...journeys].filter((facts) => facts.some(({ type }) => type === 'foto.vastgesteld'));
    expect(rows[0]?.journeys).toBe(adopted.length);
  });

  it('without a refusal is an empty table', () => {
    expect(whatIfTable([whatIf([])])).toEqual([]);
  });
});
