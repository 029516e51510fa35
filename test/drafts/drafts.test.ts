import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import {
  applyPatches,
  commandOf,
  draftFindings,
  edit,
  history,
  loadDraft,
  openDraft,
  patchesOf,
  rebaseDraft,
  redo,
  saveDraft,
  settleConflict,
  undo,
  type Draft,
} from '../../src/drafts/index.js';
import { proposeProgramma } from '../../src/assemble/index.js';
import { redactedText } from '../../src/journal/index.js';
import { decide, decideMany, startReis } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { arbitraryEdit, doEdit } from './edits.js';

const started = startReis(rotterdam.start);
if (!started.ok) throw new Error(started.rejection.code);
const firstAdoption = rotterdam.commands.findIndex(({ type }) => type === 'programma.vaststellen');
/** In `inrichten`, with a programma that is written and not adopted. */
const reis: Reis = decideMany(started.reis, rotterdam.commands.slice(0, firstAdoption)).reis;
const meta = { op: reis.op, door: 'r-begeleider' };
const first = Object.keys(openDraft(reis, 'programma').value.inspanningen)[0]!;

const moment = (milliseconds: number): string => new Date(Date.UTC(2026, 2, 1) + milliseconds).toISOString();
const writeIn = (draft: Draft<'programma'>, text: string, milliseconds: number): Draft<'programma'> =>
  edit(
    draft,
    (programma) => {
      programma.inspanningen[first]!.wat = text;
    },
    { at: moment(milliseconds) },
  );

describe('a draft', () => {
  it('is changed by id, and the one before it stays as it was', () => {
    const draft = openDraft(reis, 'programma');
    const before = JSON.stringify(draft);
    const next = writeIn(draft, 'Bel eerst', 0);
    expect(next.value.inspanningen[first]?.wat).toBe('Bel eerst');
    expect(JSON.stringify(draft)).toBe(before);
    expect(Object.isFrozen(reis.programma)).toBe(false);
    expect(history(next)).toEqual([{ at: moment(0), paths: [`inspanningen.${first}.wat`] }]);
  });

  it('takes typing in one field within a second as one step', () => {
    const draft = openDraft(reis, 'programma');
    const typed = writeIn(writeIn(writeIn(draft, 'B', 0), 'Be', 400), 'Bel', 1_300);
    expect(typed.done.length).toBe(1);
    expect(undo(typed).value).toEqual(draft.value);
    expect(redo(undo(typed)).value).toEqual(typed.value);
    expect(writeIn(typed, 'Bel.', 2_400).done.length).toBe(2);
  });

  it('keeps the order of rows, also when their ids look like numbers', () => {
    const programma = { ...reis.programma!, doelen: ['b', '10', '2'].map((id) => ({ id, doel: id })) };
    const draft = openDraft(reis, 'programma', { from: programma });
    const put = edit(
      draft,
      (value) => {
        value.doelen['1'] = { doel: 'nieuw' };
        value.volgorde.doelen.unshift('1');
      },
      { at: moment(0) },
    );
    const saving = commandOf(put, meta);
    expect(saving.ok && 'programma' in saving.command && saving.command.programma.doelen.map(({ id }) => id)).toEqual([
      '1',
      'b',
      '10',
      '2',
    ]);
  });

  it('becomes a command that expects the journey as the writer knew it', () => {
    const saving = commandOf(writeIn(openDraft(reis, 'programma'), 'Bel eerst', 0), meta);
    if (!saving.ok) throw new Error(saving.findings[0]?.message);
    expect([saving.command.type, saving.command.expectedSeq]).toEqual(['programma.opstellen', reis.seq]);
    expect(decide(reis, saving.command).ok).toBe(true);
    const elsewhere = decide(reis, {
      type: 'sectie.toelichten',
      meta,
      toelichting: { artefact: 'programma', sectie: 'doelen', tekst: 'x' },
    });
    if (!elsewhere.ok) throw new Error(elsewhere.rejection.code);
    const refused = decide(elsewhere.reis, saving.command);
    expect(refused.ok ? '' : refused.rejection.code).toBe('conflict');
  });

  it('says while people type what would be said if it were saved, by name', () => {
    const draft = edit(
      openDraft(reis, 'programma'),
      (programma) => {
        programma.waartoe = '';
        programma.inspanningen['i-half'] = { wat: '' };
        programma.inspanningen[first]!.trekker = 'r-niemand';
      },
      { at: moment(0) },
    );
    const half = draftFindings(draft, reis);
    expect(half.fields.map(({ path }) => path.slice(0, 3).join('.'))).toContain('programma.inspanningen.i-half');
    expect(half.findings.some(({ path }) => path.includes('waartoe'))).toBe(true);
    expect(commandOf(draft, meta).ok).toBe(false);
    const whole = edit(draft, (programma) => void delete programma.inspanningen['i-half'], { at: moment(9_000) });
    expect(draftFindings(whole, reis).fields.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['stap.verwijzing-bestaat', `programma.inspanningen.${first}.trekker`],
    ]);
  });

  it('opens at the start of a round without what answered the last one, and can be saved as it stands', () => {
    const next = decideMany(started.reis, rotterdam.commands).reis;
    const opened = openDraft(next, 'programma');
    expect(
      Object.keys(openDraft(next, 'programma', { from: next.programma }).value.wijzigingen).length,
    ).toBeGreaterThan(0);
    expect(opened.value.wijzigingen).toEqual({});
    expect(draftFindings(opened, next).fields).toEqual([]);
    const from = proposeProgramma(next);
    const written = edit(openDraft(next, 'programma', { from }), (programma) => void (programma.waartoe = 'Samen.'), {
      at: moment(0),
    });
    const saving = commandOf(written, { ...meta, op: next.op });
    const saved = saving.ok ? decide(next, saving.command) : undefined;
    if (!saved?.ok) throw new Error('the proposal was refused');
    // What was saved is never taken over by the proposal, whichever way it is opened.
    for (const options of [{}, { from: proposeProgramma(saved.reis) }])
      expect(openDraft(saved.reis, 'programma', options).value.waartoe).toBe('Samen.');
  });

  it('holds both texts when two people wrote in one field, and is not saved before somebody chose', () => {
    const draft = openDraft(reis, 'programma');
    const theirs = commandOf(writeIn(draft, 'Zij', 0), meta);
    const saved = theirs.ok ? decide(reis, theirs.command) : undefined;
    if (!saved?.ok) throw new Error('their text was refused');
    const { draft: joined, conflicts } = rebaseDraft(writeIn(draft, 'Wij', 0), saved.reis);
    expect(conflicts).toEqual([
      { path: ['inspanningen', first, 'wat'], base: draft.value.inspanningen[first]?.wat, mine: 'Wij', theirs: 'Zij' },
    ]);
    const waiting = commandOf(joined, meta);
    expect(waiting.ok ? [] : waiting.findings.map(({ code }) => code)).toEqual(['draft.conflict']);
    const both = settleConflict(joined, conflicts[0]!, { value: 'Wij en zij' }, { at: moment(1) });
    const saving = commandOf(both, meta);
    expect(saving.ok && decide(saved.reis, saving.command).ok).toBe(true);
    expect(undo(both).conflicts).toEqual(conflicts);
    expect(redo(undo(both)).conflicts).toEqual([]);
    const taken = settleConflict(joined, conflicts[0]!, 'theirs', { at: moment(1) });
    expect(taken.value.inspanningen[first]?.wat).toBe('Zij');
    expect(settleConflict(joined, conflicts[0]!, 'mine', { at: moment(1) }).conflicts).toEqual([]);
  });

  it('brings nothing back that was erased from the journey: not by undoing, not as what a conflict was before', () => {
    const erased = (text: string): Reis => {
      const { inspanningen, ...rest } = reis.programma!;
      const wat = (one: (typeof inspanningen)[number]): string => (one.id === first ? text : one.wat);
      return { ...reis, programma: { ...rest, inspanningen: inspanningen.map((one) => ({ ...one, wat: wat(one) })) } };
    };
    const draft = openDraft(erased('Bel mevrouw De Vries'), 'programma');
    const written = writeIn(writeIn(draft, 'Bel iedereen', 0), 'Bel eerst', 5_000);
    const there = erased(redactedText);
    const { draft: joined, conflicts } = rebaseDraft(undo(written), there);
    expect(conflicts).toEqual([
      { path: ['inspanningen', first, 'wat'], base: redactedText, mine: 'Bel iedereen', theirs: redactedText },
    ]);
    expect(JSON.stringify(joined)).not.toContain('De Vries');
    expect([undo(joined), redo(joined)]).toEqual([joined, joined]);
    // Who wrote elsewhere has the text that was put in its place.
    expect(rebaseDraft(draft, there).draft.value.inspanningen[first]?.wat).toBe(redactedText);
  });

  it('keeps a row that one took out while the other wrote in it, until somebody chose', () => {
    const draft = openDraft(reis, 'programma');
    const without = edit(draft, (value) => void delete value.inspanningen[first], { at: moment(0) });
    const theirs = commandOf(writeIn(draft, 'Zij', 0), meta);
    const saved = theirs.ok ? decide(reis, theirs.command) : undefined;
    if (!saved?.ok) throw new Error('their text was refused');
    const { draft: joined, conflicts } = rebaseDraft(without, saved.reis);
    expect(conflicts.map(({ path }) => path)).toEqual([['inspanningen', first]]);
    expect(joined.value.inspanningen[first]?.wat).toBe('Zij');
    const gone = settleConflict(joined, conflicts[0]!, 'mine', { at: moment(1) });
    expect(gone.value.inspanningen[first]).toBeUndefined();
    expect(gone.value.volgorde.inspanningen).not.toContain(first);
  });

  it('sends patches that hit the row that was meant, also when somebody put one before it', () => {
    const draft = openDraft(reis, 'programma');
    const patches = patchesOf(writeIn(draft, 'Bel eerst', 0));
    expect(patches.flatMap(({ path }) => path)).not.toContain('0');
    const other = edit(
      draft,
      (value) => {
        value.inspanningen['i-vooraan'] = { wat: 'Nieuw' };
        value.volgorde.inspanningen.unshift('i-vooraan');
      },
      { at: moment(0) },
    );
    const { draft: both, findings } = applyPatches(other, patches);
    expect([both.value.inspanningen[first]?.wat, both.value.inspanningen['i-vooraan']?.wat, findings]).toEqual([
      'Bel eerst',
      'Nieuw',
      [],
    ]);
    expect(undo(both).value.inspanningen[first]?.wat).toBe('Bel eerst');
    const without = edit(draft, (value) => void delete value.inspanningen[first], { at: moment(0) });
    expect(applyPatches(without, patches).findings.map(({ code, path }) => [code, path])).toEqual([
      ['draft.patch-lost', [0]],
    ]);
  });

  it('takes no patch that is not one', () => {
    const draft = openDraft(reis, 'programma');
    const hostile: unknown[] = [
      null,
      3,
      { op: 'add', path: [] },
      { op: 'add', path: ['__proto__', 'polluted'], value: true },
      { op: 'add', path: ['inspanningen', '__proto__'], value: { wat: 'x' } },
      { op: 'add', path: ['inspanningen', first, 'constructor'], value: 'x' },
      { op: 'replace', path: ['inspanningen', first, 'wat'], value: { toString: 'x' } },
      { op: 'replace', path: ['volgorde', 'inspanningen'], value: [3] },
      { op: 'copy', path: ['waartoe'], value: 'x' },
    ];
    const { draft: after, findings } = applyPatches(draft, hostile);
    expect(after).toBe(draft);
    expect(findings.length).toBe(hostile.length);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a recipe', () => {
  const draft = openDraft(reis, 'programma');
  const at = moment(0);
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const deep = JSON.parse(`${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`) as unknown;
  let deepest: unknown = 1;
  for (let level = 0; level < 30_000; level += 1) deepest = { a: deepest };

  it.each<[string, unknown]>([
    ['that nests 3,000 levels', deep],
    ['that nests 30,000 levels', deepest],
    ['that nests 30,000 lists', JSON.parse('['.repeat(5_000) + ']'.repeat(5_000))],
    ['in a circle', circle],
    ['of a number without end', 1n],
    ['that is a function', () => undefined],
    [
      'that throws when it is read',
      {
        get meta(): never {
          throw new Error('read');
        },
      },
    ],
  ])('cannot write a value %s: it could never be saved', (_what, value) => {
    const before = JSON.stringify(draft);
    for (const write of [
      (one: Record<string, unknown>) => void (one['waartoe'] = value),
      (one: Record<string, unknown>) => void ((one['inspanningen'] as Record<string, unknown>)[first] = value),
    ])
      expect(() => edit(draft, write as never, { at })).toThrow(
        expect.objectContaining({ name: 'AanpakError', code: 'value.expected' }) as Error,
      );
    expect(JSON.stringify(draft)).toBe(before);
  });

  it('that takes the order away gives every row its place all the same', () => {
    for (const volgorde of [undefined, null, 3, [], { doelen: 'd-1', inspanningen: null }]) {
      const write = (one: Record<string, unknown>): void => void (one['volgorde'] = volgorde);
      const changed = edit(draft, write as never, { at });
      expect(changed.value.volgorde.inspanningen.toSorted()).toEqual(draft.value.volgorde.inspanningen.toSorted());
      expect(Array.isArray(changed.value.volgorde)).toBe(false);
      expect(undo(changed).value).toEqual(draft.value);
      expect(loadDraft(saveDraft(changed))).toMatchObject({ ok: true });
    }
  });

  it('keeps what it throws itself', () => {
    const own = (): void => {
      throw new RangeError('of the host');
    };
    expect(() => edit(draft, own, { at })).toThrow('of the host');
  });
});

describe('a saved draft', () => {
  it('comes back as it was, whatever was done to it', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEdit, { maxLength: 6 }), (edits) => {
        const draft = edits.reduce<Draft>(
          (one, next, n) => doEdit(one, next, 'mij', moment(n * 5_000)),
          openDraft(reis, 'programma'),
        );
        const half = undo(draft);
        const loaded = loadDraft(saveDraft(half));
        expect(loaded).toEqual({ ok: true, draft: JSON.parse(JSON.stringify(half)) as unknown });
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['', 'draft.no-json'],
    ['[]', 'draft.foreign'],
    ['{"format":"aanpakken-met-impact/journal"}', 'draft.foreign'],
    ['{"format":"aanpakken-met-impact/draft","version":99}', 'draft.newer'],
    ['{"format":"aanpakken-met-impact/draft","version":1}', 'draft.damaged'],
    ['{"format":"aanpakken-met-impact/draft","version":1,"artefact":"constructor"}', 'draft.damaged'],
  ])('that is none is an answer: %s', (text, code) => {
    const loaded = loadDraft(text);
    expect(loaded.ok ? '' : loaded.findings[0]?.code).toBe(code);
  });

  it('is read with a byte order mark and other line ends, and is not called damaged when it was saved in another encoding', () => {
    const draft = writeIn(openDraft(reis, 'programma'), 'Bel eerst', 0);
    const text = saveDraft(draft);
    const pretty = JSON.stringify(JSON.parse(text), null, 2).replaceAll('\n', '\r\n');
    for (const saved of [`\u{feff}${text}`, pretty, `\u{feff}${pretty}`])
      expect(loadDraft(saved)).toEqual({ ok: true, draft: JSON.parse(JSON.stringify(draft)) as unknown });
    const wide = Buffer.from(`\u{feff}${text}`, 'utf16le');
    for (const read of [wide.toString('utf8'), wide.toString('latin1'), wide.swap16().toString('utf8')]) {
      const loaded = loadDraft(read);
      expect(loaded.ok ? [] : loaded.findings.map(({ code, params }) => [code, params])).toEqual([
        ['draft.encoding', { codering: 'UTF-16' }],
      ]);
    }
    const twice = loadDraft(`\u{feff}\u{feff}${text}`);
    expect(twice.ok ? '' : twice.findings[0]?.code).toBe('draft.no-json');
  });

  it('that is nothing but brackets is an answer at once', () => {
    const loaded = loadDraft('['.repeat(19_000_000));
    expect(loaded.ok ? '' : loaded.findings[0]?.code).toBe('draft.damaged');
  });

  it('with a hostile part is an answer that repeats nothing of it', () => {
    const text = saveDraft(writeIn(openDraft(reis, 'programma'), 'Bel eerst', 0));
    fc.assert(
      fc.property(
        fc.constantFrom('value', 'base', 'done', 'undone', 'conflicts', 'seq', 'reis'),
        fc.oneof(
          fc.jsonValue(),
          fc.constantFrom<unknown>(
            { volgorde: {}, __proto__: { x: 1 } },
            [{ at: 'x', forward: [{ op: 'add', path: ['constructor'], value: 'x' }], back: [] }],
            JSON.parse('{"volgorde":{},"inspanningen":{"__proto__":{"wat":"geheim"}}}') as unknown,
          ),
        ),
        (part, value) => {
          const loaded = loadDraft(JSON.stringify({ ...(JSON.parse(text) as object), [part]: value }));
          const answer = (): unknown =>
            loaded.ok
              ? [commandOf(loaded.draft, meta), draftFindings(loaded.draft, reis), undo(loaded.draft)]
              : loaded.findings;
          expect(answer).not.toThrow();
          expect(loaded.ok ? '' : JSON.stringify(answer())).not.toContain('geheim');
        },
      ),
      { numRuns: 200 },
    );
  });
});
