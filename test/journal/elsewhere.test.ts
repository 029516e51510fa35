import { createMethod, fold, type Fact } from 'aanpakken-met-impact';
import type { Reis } from 'aanpakken-met-impact/schemas';
import { conformance, importFacts, parseJournal, rebase, serializeJournal } from 'aanpakken-met-impact/journal';
import { describe, expect, it } from 'vitest';
import { commandOf } from '../../src/steps/commandOf.js';
import { en } from '../../src/texts/en.js';
import { begun, found, journey, opening, traveller } from './journey.js';

const facts = journey(4);
const { meta } = facts.at(-1)!;
const receipt = { rules: '1', verdicts: [] };
/** A fact that every stage takes that was not left: a traveller who joins. */
const newcomer = { ...facts[1]!, seq: 5, meta, reiziger: { id: 'r-9', rol: 'inwoner', kring: 'leefwereld' } } as Fact;
const english = createMethod({ texts: en });
const jump = { type: 'foto.vastgesteld', seq: 5, meta, naar: 'inrichten', versie: 1, receipt } as unknown as Fact;
const stop = (naar: string, seq = 5): Fact =>
  ({ type: 'reis.gestaakt', seq, meta, naar, reden: 'Klaar.' }) as unknown as Fact;

describe('the command that a fact came from', () => {
  it('carries what the fact carried, and nothing that the machine added', () => {
    const expected = { type: 'foto.vaststellen', meta };
    expect(commandOf(jump)).toStrictEqual(expected);
    expect(commandOf(facts[0]!)).toStrictEqual({ type: 'reis.starten', ...opening() });
    expect(commandOf(facts[1]!)).toStrictEqual(traveller(1));
    expect(commandOf(facts[2]!)).toStrictEqual(found(2));
    expect(commandOf({ ...stop('gestaakt'), extra: 1 } as unknown as Fact)).toStrictEqual({
      type: 'reis.staken',
      meta,
      reden: 'Klaar.',
    });
  });
});

describe('conformance', () => {
  it('says of each fact that went round the method where and why, and goes on from where the fact led', () => {
    const next = {
      type: 'keuze.gemaakt',
      seq: 6,
      meta,
      keuze: { id: 'k-1', soort: 'groep', keuze: 'x', waarom: 'y', materiaal: ['m-2'], gemaaktDoor: [] },
    };
    const told = conformance([...facts, jump, next as unknown as Fact]);
    expect(told.map(({ seq, type, rejection }) => [seq, type, rejection.code])).toEqual([
      [5, 'foto.vastgesteld', 'rules.unmet'],
    ]);
  });

  it('reports a step that led elsewhere than the method leads, in the words of the method it is asked of', () => {
    expect(conformance([...facts, stop('gestaakt')])).toEqual([]);
    expect(conformance([...facts, stop('inrichten')])).toEqual([
      {
        seq: 5,
        type: 'reis.gestaakt',
        rejection: {
          code: 'command.wrong-stage',
          message: 'Na deze stap is de reis in de fase: gestopt. Zet die fase in het veld naar, of laat dit feit weg.',
          findings: [
            {
              code: 'journal.leads-elsewhere',
              path: ['naar'],
              level: 'integriteit',
              params: { fase: 'gestaakt' },
              message:
                'Na deze stap is de reis in de fase: gestopt. Zet die fase in het veld naar, of laat dit feit weg.',
              remedies: [],
            },
          ],
        },
      },
    ]);
    const [told] = conformance([...facts, stop('inrichten')], english);
    expect(told?.rejection.message).toBe(
      'After this step the journey is in this stage: stopped. Write that stage in the field naar, or leave this fact out.',
    );
  });

  it('reports a step that says it led somewhere when the method stays where it is', () => {
    const moved = { ...facts[3]!, naar: 'inrichten' } as unknown as Fact;
    expect(conformance([...facts.slice(0, 3), moved]).map(({ seq, type }) => [seq, type])).toEqual([
      [4, 'materiaal.toegevoegd'],
    ]);
    const [told] = conformance([{ ...facts[0]!, naar: 'inrichten' } as unknown as Fact]);
    expect(told?.rejection.findings.map(({ code, params }) => [code, params])).toEqual([
      ['journal.leads-elsewhere', { fase: 'verkennen' }],
    ]);
  });
});

describe('an import', () => {
  it('numbers what follows anew, and leaves the journey it follows on as it was', () => {
    const { reis } = begun();
    const before = structuredClone(reis);
    const elsewhere = facts.slice(1).map((fact) => ({ ...fact, seq: fact.seq + 40 }));
    expect(importFacts(elsewhere, reis)).toEqual({ facts: facts.slice(1), reis: fold(facts), refused: [] });
    expect(reis).toEqual(before);
  });

  it('moves a fact that lies just before the last one to its moment, so that the journal can be read back', () => {
    const earlier = { ...newcomer.meta, op: new Date(Date.parse(newcomer.meta.op) - 3_000).toISOString() };
    const { facts: taken, refused } = importFacts([
      ...facts,
      { ...newcomer, meta: earlier },
      { ...jump, meta: earlier },
    ]);
    expect([taken.slice(-2).map((fact) => fact.meta.op), refused]).toEqual([[newcomer.meta.op, newcomer.meta.op], []]);
    expect(parseJournal(serializeJournal(taken)).ok).toBe(true);
  });

  it('lets a gate pass that was passed elsewhere, and the words of the refused are those of the method', () => {
    const { facts: taken, refused, reis } = importFacts([...facts, jump, jump], undefined, english);
    expect(taken).toEqual([...facts, jump]);
    expect([reis.fase, reis.seq]).toEqual(['inrichten', 5]);
    expect(refused).toEqual([
      {
        index: 5,
        rejection: {
          code: 'command.wrong-stage',
          message: expect.stringContaining('choosing (inrichten)') as string,
          findings: [expect.objectContaining({ code: 'command.wrong-stage', path: ['type'] })],
        },
      },
    ]);
  });

  it.each([
    ['that is open', stop('doenEnLeren'), 'gestaakt'],
    ['that was passed elsewhere', { ...jump, naar: 'doenEnLeren' } as unknown as Fact, 'inrichten'],
  ])('refuses a fact that led another way than the method leads, at a gate %s', (_gate, fact, fase) => {
    const { facts: taken, refused, reis } = importFacts([...facts, fact, newcomer], undefined, english);
    expect([taken.length, reis.fase]).toEqual([5, 'verkennen']);
    expect(refused.map(({ index, rejection }) => [index, rejection.code, rejection.findings])).toMatchObject([
      [4, 'command.wrong-stage', [{ code: 'journal.leads-elsewhere', path: ['naar'], params: { fase } }]],
    ]);
  });

  it('refuses what would break the journal, whatever else is open at the gate', () => {
    const early = { ...jump, meta: { ...meta, op: '2020-01-01T00:00:00+00:00' } };
    const { refused } = importFacts([...facts, early]);
    expect(
      refused.map(({ index, rejection }) => [
        index,
        rejection.code,
        rejection.findings.some(({ level }) => level === 'integriteit'),
      ]),
    ).toEqual([[4, 'rules.unmet', true]]);
  });

  it('refuses a fact that its command would be, but that is none itself, and says where', () => {
    const { naar: _naar, ...without } = jump as unknown as Record<string, unknown>;
    const { refused, facts: taken } = importFacts([...facts, without], undefined, english);
    expect(taken).toEqual(facts);
    expect(refused.map(({ index, rejection }) => [index, rejection.code, rejection.message])).toEqual([
      [4, 'command.invalid', 'This step is not filled in correctly. Below is what is wrong, and where.'],
    ]);
    expect(refused[0]?.rejection.findings).toMatchObject([
      { code: 'invoer.ontbreekt', path: ['naar'], message: 'This field is missing. Fill it in.' },
    ]);
  });

  it.each([undefined, null, 7, 'reis.gestaakt', [], {}, { type: 7 }, { type: 'reis.verzonnen' }])(
    'knows no fact in %j',
    (value) => {
      const { facts: taken, refused } = importFacts([value]);
      expect([taken, refused.map(({ index, rejection }) => [index, rejection.code])]).toEqual([
        [],
        [[0, 'command.unknown']],
      ]);
    },
  );

  it('takes no command for a fact, and says that it is not filled in', () => {
    const { facts: taken, refused } = importFacts([{ type: 'reis.staken' }]);
    expect([taken, refused.map(({ rejection }) => rejection.code)]).toEqual([[], ['command.invalid']]);
  });
});

describe('commands that were given elsewhere', () => {
  const { reis } = begun();
  const at = (command: object, op: string): object => ({ ...command, meta: { op, door: 'r-anna' } });
  const opOf = (onto: Reis, command: object, op?: string): string | undefined => {
    const { facts: kept } = rebase([command], onto, { op });
    return kept[0]?.meta.op;
  };

  it('keep their own moment when it is not before the last fact, and take the moment of joining when it is', () => {
    const joining = '2026-02-01T00:00:00+00:00';
    expect(opOf(reis, at(traveller(1), reis.op), joining)).toBe(reis.op);
    expect(opOf(reis, at(traveller(1), '2026-03-01T00:00:00+00:00'), joining)).toBe('2026-03-01T00:00:00+00:00');
    expect(opOf(reis, at(traveller(1), '2025-12-31T00:00:00+00:00'), joining)).toBe(joining);
    const early = at(traveller(2), '2025-12-31T00:00:00+00:00');
    const { facts: kept, refused } = rebase([traveller(1), early], reis);
    expect(kept).toHaveLength(1);
    expect(refused.map(({ index, rejection }) => [index, rejection.findings.map(({ code }) => code)])).toEqual([
      [1, ['stap.tijd-volgt']],
    ]);
  });

  it('keep who gave them', () => {
    const late = { ...traveller(1), meta: { op: '2025-12-31T00:00:00+00:00', door: 'r-karel' } };
    const { facts: kept } = rebase([late], reis, { op: '2026-02-01T00:00:00+00:00' });
    expect(kept[0]?.meta).toEqual({ op: '2026-02-01T00:00:00+00:00', door: 'r-karel' });
  });

  it('forget the place they were meant for, and leave the journey they join as it was', () => {
    const before = structuredClone(reis);
    const { facts: kept, reis: joined, refused } = rebase([{ ...traveller(1), expectedSeq: 9 }, traveller(2)], reis);
    expect([kept.map(({ seq }) => seq), joined.seq, refused]).toEqual([[2, 3], 3, []]);
    expect(reis).toEqual(before);
    expect(joined).toEqual(fold([...begun().facts, ...kept]));
  });

  it.each([
    undefined,
    null,
    7,
    {},
    { type: 'reiziger.toevoegen', meta: null },
    { type: 'reiziger.toevoegen', meta: { op: 7 } },
  ])('are refused like anywhere when they are %j', (junk) => {
    const { refused, facts: kept } = rebase([junk], reis, { op: '2026-02-01T00:00:00+00:00' });
    expect([kept, refused.map(({ index }) => index)]).toEqual([[], [0]]);
  });

  it('are asked of the method that is given', () => {
    const { refused } = rebase([{ type: 'reis.vliegen' }], reis, { method: english });
    expect(refused[0]?.rejection.message).toMatch(/^This step does not exist/);
  });
});
